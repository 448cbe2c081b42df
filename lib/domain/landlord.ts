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
  dataProtectionOfficer: string;
  publicationDirector: string;
  host: string;
}
