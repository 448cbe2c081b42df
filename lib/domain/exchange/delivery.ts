import type { Instant, IsoDate } from "../month.ts";
import type { ContractRef } from "../references.ts";
import type { BalanceGap, UnclearRow } from "./contract_decision.ts";
import type { LotName } from "./lot.ts";

/** Where a delivery is. `waiting`: its bytes are kept, and nobody has begun. */
export type DeliveryState = "waiting" | "under_way" | "taken" | "refused";

/** What taking files did, in numbers. */
export interface LotCounts {
  /** Contracts of the files that were not set aside. */
  taken: number;
  /** New or changed. */
  tenants: number;
  /** New or changed. */
  contracts: number;
  /** Contracts whose rows were those of the last time: nothing of them was read anew. */
  unchanged: number;
  /** New entries, those that undo others aside. */
  entries: number;
  /** Entries whose label or nature was corrected in place. */
  reworded: number;
  /** Entries that were undone by one of their own: their row is gone, or says another day or sum. */
  undone: number;
  /** Entries that came under another identifier and are the same. */
  recognized: number;
  /** Payments that were made here and that the files have brought back. */
  confirmed: number;
  /** Plans, new or changed. */
  plans: number;
  /** Notices of the landlord's, new or changed. */
  notices: number;
  /** Decisions on paperless notices that were taken over. */
  subscriptions: number;
  /** Accounts of a portal before to which a link was sent. */
  logins: number;
  /** Contracts that ran and that the files no longer list: they are not billed. */
  vanished: number;
}

const COUNT_NAMES = [
  "taken",
  "tenants",
  "contracts",
  "unchanged",
  "entries",
  "reworded",
  "undone",
  "recognized",
  "confirmed",
  "plans",
  "notices",
  "subscriptions",
  "logins",
  "vanished",
] as const satisfies (keyof LotCounts)[];

/** Numbers by name, added up; what is nothing is left out. */
export function addCounts(
  some: Partial<LotCounts>,
  others: Partial<LotCounts>,
): Partial<LotCounts> {
  const sum: Partial<LotCounts> = {};
  for (const name of COUNT_NAMES) {
    const count = (some[name] ?? 0) + (others[name] ?? 0);
    if (count !== 0) sum[name] = count;
  }
  return sum;
}

/** Every number, 0 where there is none. */
export function allCounts(some: Partial<LotCounts>): LotCounts {
  return {
    taken: 0,
    tenants: 0,
    contracts: 0,
    unchanged: 0,
    entries: 0,
    reworded: 0,
    undone: 0,
    recognized: 0,
    confirmed: 0,
    plans: 0,
    notices: 0,
    subscriptions: 0,
    logins: 0,
    vanished: 0,
    ...some,
  };
}

/** What the landlord's software has delivered under a name, and what became of it. Its report hangs on it. */
export interface Delivery {
  v: 1;
  name: LotName;
  /** SHA-256 of what it holds, hexadecimal: the same name with another one is another lot. Null before it is read. */
  contentHash: string | null;
  state: DeliveryState;
  /** When it came, or its taking first began; entries that it makes are dated by it. */
  receivedAt: Instant;
  /** Null until it is taken or refused. */
  finishedAt: Instant | null;
  /** The moment at which its accounts were closed; null for files that are no lot, and before it is read. */
  closedAt: Instant | null;
  /** Null until it is taken. */
  counts: LotCounts | null;
  /** How many contracts were set aside. */
  setAside: number;
  /** How many rows its report has, and how many more there would be. */
  rows: number;
  more: number;
}

/** What a row of a report is about. */
export type ReportKind =
  /** What refused the whole. */
  | "refused"
  /** Why a contract was set aside. */
  | "set_aside"
  /** A payment made here that the files have brought back, and how it was recognised. */
  | "confirmed";

/** A row of a report (`rapport.csv`): its words are French, for the landlord's people. */
export interface ReportRow {
  v: 1;
  kind: ReportKind;
  /** Null where it is about no file. */
  file: string | null;
  /** From 1; null for the whole file. */
  line: number | null;
  column: string | null;
  contract: ContractRef | null;
  reason: string;
}

/** What the rows of a contract were when they were last taken, and what that did. */
export interface ContractDigest {
  v: 1;
  /** Empty while some of the rows are still to be written. */
  digest: string;
  /**
   * From which day on the rows were every entry; null where they were not, missing where nobody has said it. Other
   * files of the same rows take something back only if they begin earlier.
   */
  from?: IsoDate | null;
  /** The files that last changed it, where they have a name. */
  lot: LotName | null;
  /** What they did, so that a taking which was cut off tells the same. */
  counts: Partial<LotCounts>;
  confirmed: ReportRow[];
}

/** A contract whose rows of the last files were not taken: it stays as it was. */
export interface SetAside {
  v: 1;
  contract: ContractRef;
  /** When it was first set aside. */
  since: Instant;
  /** The files that were last refused for it. */
  lot: LotName | null;
  /** The moment of the landlord's books that its account shows; null where no lot was ever taken for it. */
  closedAt: Instant | null;
  /** In French, the first ones. */
  reasons: string[];
  /** What a person can decide, the first ones; absent: nothing. */
  unclear?: UnclearRow[];
  gaps?: BalanceGap[];
}
