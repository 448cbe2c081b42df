import type { Cents } from "./money.ts";
import type { IsoDate } from "./month.ts";

/** Who the landlord is in law, as the legal notice says it. */
export interface LegalIdentity {
  /** A public establishment has no capital, a company always has one. */
  nature: "etablissement_public" | "societe" | "autre";
  /** In words: `Office public de l’habitat`, `Société anonyme d’HLM`. */
  form: string;
  /** Nine digits. */
  siren: string;
  /** The city of the register of companies; null where the landlord is in none. */
  registry: string | null;
  /** Null for all but companies. */
  capitalCents: Cents | null;
}

/** Who runs the machines. */
export interface Host {
  /** Where the file gives one text only, all of it. */
  name: string;
  /** Postal, one line; null where it stands in the name. */
  address: string | null;
  phone: string | null;
}

/** Personal data that leave the European Union. */
export interface Transfer {
  recipient: string;
  country: string;
  /** What protects them there: `clauses contractuelles types de la Commission européenne`. */
  guarantee: string;
}

/** What only the landlord knows of where personal data go. What is null is not said by its file. */
export interface DataUse {
  /** Who prints the letters. */
  printer: string | null;
  /** Who carries them. */
  postalOperator: string | null;
  /** Who carries the mails. */
  mailOperator: string | null;
  /** Who else receives data, and what for. */
  others: { name: string; reason: string }[];
  /** Out of the Union: empty where there are none. */
  transfers: Transfer[] | null;
  /** How long the host keeps a backup. */
  backupDays: number | null;
}

/** The three wordings that the law knows (law 2005-102, article 47; decree 2019-768). */
export type AccessibilityState =
  | "non_conforme"
  | "partiellement_conforme"
  | "totalement_conforme";

/** What an audit has measured. */
export interface AccessibilityAudit {
  by: string;
  /** Criteria met, in percent. */
  ratePercent: number;
  /** The mean of all pages, in percent; may be left out. */
  meanPercent: number | null;
  /** `RGAA 4.1.2`. */
  standard: string;
  /** The address of its report. */
  report: string | null;
}

/** The accessibility statement, in the parts of the official model. */
export interface AccessibilityStatement {
  state: AccessibilityState;
  /** Null until the landlord has made one. */
  madeOn: IsoDate | null;
  updatedOn: IsoDate | null;
  /** Addresses of the plan of several years and of this year's. */
  plans: { multiyear: string | null; yearly: string | null };
  audit: AccessibilityAudit | null;
  /** What is not accessible, and why: breaches, exceptions for their burden, what the law leaves out. */
  breaches: string[];
  exceptions: string[];
  exempt: string[];
  technologies: string[];
  /** Browsers with screen readers: `Firefox et NVDA`. */
  environments: string[];
  tools: string[];
  /** The pages that were tested. */
  pages: string[];
  /** Who answers; null where the landlord's own address or telephone does. */
  contact: { email: string | null; phone: string | null };
}
