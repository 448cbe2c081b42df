import type {
  StatedBalance,
  StatedLogin,
  StatedNotice,
  StatedSubscription,
} from "../domain/exchange/stated.ts";
import type { LotHead } from "../domain/exchange/lot.ts";
import type { Holder } from "../domain/holder.ts";
import type { ImportedRow } from "../domain/ledger/match_imported.ts";
import type { StoredPlan } from "../domain/ledger/plan.ts";
import type { ContractRef, TenantNumber } from "../domain/references.ts";
import type { Contract, RentSchedule, Tenant } from "../domain/tenant.ts";
import type { Fault } from "./fault.ts";

/** A row of `ecritures.csv`. Its posting's id is `import:<identifiant>`. */
export interface RollEntry extends ImportedRow {
  /** Where it stands in the file. */
  line: number;
  /** Whose entry it is; null where the file does not say it. */
  tenantNumber: TenantNumber | null;
}

/** A plan of `plans.csv`, and whose debt it is. */
export interface RollPlan {
  tenantNumber: TenantNumber;
  plan: StoredPlan;
}

/** The landlord's files, checked and in our own terms. */
export interface RentRoll {
  tenants: Tenant[];
  contracts: Contract[];
  /** One a contract, its lines empty where the file has none. */
  schedules: RentSchedule[];
  /** By date, then in the order of the file. */
  entries: RollEntry[];
  /** Who may see an account and when; null without the file: then everybody stays who they were. */
  holders: Holder[] | null;
  /** Every plan of the file, also those that are over. */
  plans: RollPlan[];
}

/** All that the landlord's files say of one contract, checked. */
export interface ContractRoll {
  contract: Contract;
  /** Its holder, and who else the files name for it. */
  tenants: Tenant[];
  schedule: RentSchedule;
  /** By date, then in the order of the file. */
  entries: RollEntry[];
  /** As in `RentRoll`. */
  holders: Holder[] | null;
  plans: RollPlan[];
  /** One an account at most; none where there is no `soldes.csv`. */
  balances: PlacedBalance[];
  notices: PlacedNotice[];
  subscriptions: StatedSubscription[];
  /** Says whether any of its rows has changed since another time; the order of rows does not count. */
  digest: string;
}

/** A balance of the landlord's books, and the line on which it stands. */
export interface PlacedBalance extends StatedBalance {
  line: number;
}

/** A notice of the landlord's, and the line on which it stands. */
export interface PlacedNotice extends StatedNotice {
  line: number;
}

/** One contract of the files: what they say of it, or why it is set aside. */
export type ContractReading =
  | { ok: true; roll: ContractRoll }
  | { ok: false; contract: ContractRef; faults: Fault[] };

/**
 * A file of a delivery, to be read any number of times, from its beginning each time; it stays the same as long as its
 * survey is used. A piece's memory may be used again once the next one is asked for.
 */
export interface LotFile {
  /** Without its folder: `contrats.csv`. */
  name: string;
  open(): AsyncIterable<Uint8Array>;
}

/**
 * The landlord's files, gone through once: their form is right, their counts are those of `lot.csv`. Whatever concerns
 * one contract only is found when that contract is read.
 */
export interface Survey {
  /** Null for files that are no lot. */
  head: LotHead | null;
  /** SHA-256 of names and bytes of the files, hexadecimal. */
  contentHash: string;
  /** The digest of each contract of `contrats.csv`, in the order of their references. */
  digests: ReadonlyMap<ContractRef, string>;
  /** Faulty rows that belong to no contract of `contrats.csv`: nothing waits for them, a person must know. */
  stray: readonly Fault[];
  /** Whom no contract names. */
  others: readonly Tenant[];
  logins: readonly StatedLogin[];
  counts: { tenants: number; contracts: number; entries: number };
  /**
   * Reads contracts, in the order of their references, some at a time: a list as long as the landlord is never in
   * memory. The files are gone through again for it; files that have changed since are an error.
   */
  read(wanted: ReadonlySet<ContractRef>): AsyncIterable<ContractReading[]>;
}

/** The files as a whole, or why nothing of them may be taken. */
export type Surveyed =
  | { ok: true; survey: Survey }
  | { ok: false; contentHash: string | null; faults: Fault[]; more: number };

/** A rent roll, or all that is wrong with the files: the first faults, and how many more there are. */
export type ParsedRentRoll =
  | { ok: true; roll: RentRoll }
  | { ok: false; faults: Fault[]; more: number };

/** A file as the landlord's software left it. */
export interface RentRollFile {
  /** Without its folder: `contrats.csv`. */
  name: string;
  bytes: Uint8Array;
}
