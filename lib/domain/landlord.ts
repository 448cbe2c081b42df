import type {
  AccessibilityStatement,
  DataUse,
  Host,
  LegalIdentity,
} from "./landlord_statements.ts";
import type { Cents } from "./money.ts";
import type { Month } from "./month.ts";

/** The landlord that runs this portal, from `LANDLORD_FILE`. */
export interface Landlord {
  name: string;
  /** Postal address, one line an item. */
  address: string[];
  phone: string;
  email: string;
  /** Without spaces. */
  iban: string;
  bic: string;
  /** The first month that the portal issues. */
  firstMonth: Month;
  /** Day of the month on which its notice is issued. */
  noticeDay: number;
  /** Day of the following month on which it is due. */
  dueDay: number;
  minPaymentCents: Cents;
  maxPaymentCents: Cents;
  retention: { archiveYears: number; logMonths: number };
  /** CSS colour, `#rrggbb`. */
  color: string;
  /** SVG path data in a square of 32: the mark, then what is cut out of it. */
  logo: string[];
  dataProtectionOfficer: string;
  publicationDirector: string;
  host: Host;
  /** Null where the file does not say it. */
  identity: LegalIdentity | null;
  dataUse: DataUse;
  accessibility: AccessibilityStatement;
}

/** The portal's own mark: a roof with a door. */
export const PORTAL_LOGO = [
  "M3 15 15.4 4.2a1 1 0 0 1 1.2 0L29 15v2h-3v10a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V17H3z",
  "M13 29v-8a3 3 0 0 1 6 0v8z",
];
