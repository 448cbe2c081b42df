import type { Cents } from "../domain/money.ts";
import type { IsoDate } from "../domain/month.ts";
import type { TenantNumber } from "../domain/references.ts";
import type { ContractKind } from "../domain/tenant.ts";
import type { ResidenceCode } from "./residences.ts";

/** How a tenant pays. */
export type Means = "virement" | "prelevement" | "cheque" | "especes";

/** How the account of a lease stands at the end; months are counted from the last one. */
export type Story =
  /** Everything is paid: 0,00. */
  | { kind: "settled" }
  /** The last month is not paid yet. */
  | { kind: "late" }
  /** Exactly so much is owed. */
  | { kind: "owing"; cents: Cents }
  /** So much is paid beforehand. */
  | { kind: "advance"; cents: Cents }
  /** An old debt is paid off month by month, in eighteen months, the first one eight months ago. */
  | { kind: "plan"; monthlyCents: Cents }
  /** A direct debit bounced, and was made good by cheque. */
  | { kind: "bounced" }
  /** Gone five months ago; repairs took more than the deposit by so much. */
  | { kind: "gone"; cents: Cents }
  /** Moved in seven months ago. */
  | { kind: "new" };

/** What a home has beside rent and charges. */
export interface Extras {
  aplCents?: Cents;
  rlsCents?: Cents;
  slsCents?: Cents;
  /** Charges of the year before, settled in June: positive is asked, negative given back. */
  settlementCents?: Cents;
  /** Housing benefit for an earlier month, paid late: how many months after the last one (or before, when negative). */
  lateApl?: { after: number; cents: Cents };
}

/** One lease of the demonstration, before months and amounts are worked out. */
export interface Lease {
  tenantNumber: TenantNumber;
  residence: ResidenceCode;
  /** Six digits after the residence's four. */
  rank: string;
  kind: ContractKind;
  /** Rooms of a home; 0 for anything else. */
  rooms: number;
  /** Number in the street, with what goes before it. */
  door: string;
  /** Null for who has moved in lately: the story says when. */
  startsOn: IsoDate | null;
  means: Means;
  story: Story;
  extras: Extras;
}

/** The lease's ten digits. */
export function digitsOf(lease: Lease): string {
  return lease.residence + lease.rank;
}
