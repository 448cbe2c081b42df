import type {
  AccessibilityStatement,
  DataUse,
  Host,
  LegalIdentity,
} from "./landlord_statements.ts";
import type { Cents } from "./money.ts";
import type { Card } from "./payments/card.ts";
import type { Month } from "./month.ts";
import type { LineNature } from "./tenant.ts";

/** When rent is paid: after its month, or in it (CCH R353-21 allows it by clause). */
export const TERMS = ["echu", "a_echoir"] as const;
export type Term = typeof TERMS[number];

/** Who books a month's rent and makes its notice: the landlord's own software, or the portal. */
export const RENT_BOOKS = ["portail", "bailleur"] as const;
export type RentBooks = typeof RENT_BOOKS[number];

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
  /** Who books the rents and makes the notices. */
  rentBooks: RentBooks;
  /** The first month that the portal issues. */
  firstMonth: Month;
  /** Whether a month is paid after it or in it. */
  term: Term;
  /** Day of the month on which its notice is issued; of the month before where rent is paid in its month. */
  noticeDay: number;
  /** Last day on which it is paid in time, of the following month, or of the month itself. */
  dueDay: number;
  /** Lines that a direct debit leaves out: they are paid otherwise. */
  debitExcludes: readonly LineNature[];
  /** How many hours old the last files may be for a month to be demanded from them. */
  freshHours: number;
  minPaymentCents: Cents;
  maxPaymentCents: Cents;
  /** The makes that the landlord's shop takes, as its contract with the bank says. */
  cards: readonly Card[];
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
