import type { LotCounts, ReportRow } from "../../domain/exchange/delivery.ts";
import type { LotName } from "../../domain/exchange/lot.ts";
import type { Landlord } from "../../domain/landlord.ts";
import type { Instant } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import type { FaultList } from "../../landlord_files/fault.ts";
import type { Survey } from "../../landlord_files/rent_roll.ts";
import type { Turn } from "../../store/turn.ts";
import type { Services } from "../services.ts";

/** What taking files stands on. */
export interface LotServices extends
  Pick<
    Services,
    "store" | "now" | "newId" | "randomBytes" | "log" | "stopping"
  > {
  /** Who books the rents. */
  landlord: Pick<Landlord, "rentBooks" | "firstMonth">;
}

/** Which files, and when their taking first began: entries that they make are dated by it. */
export interface LotStamp {
  /** What they were delivered as; null where they have no name. */
  lot: LotName | null;
  at: Instant;
}

/** Files that are being taken. */
export interface LotTaking {
  survey: Survey;
  stamp: LotStamp;
  turn: Turn;
  /** Contracts that are to be looked at: their rows have changed, or something waits for them. */
  changed: ReadonlySet<ContractRef>;
  /** Whether nothing has ever come from the landlord's files: no identifier can be in use. */
  isFirst: boolean;
  /** What the same files have done before they were cut off. */
  before: LotTally;
}

/** What taking has come to so far. */
export interface LotTally {
  counts: Partial<LotCounts>;
  confirmed: ReportRow[];
}

/** What became of the contracts. */
export interface TakenContracts extends LotTally {
  /** Why contracts were set aside. */
  faults: FaultList;
  /** Which. */
  setAside: Set<ContractRef>;
  /** Those with an end, as they were taken. */
  ended: Contract[];
}

/** The process is to end: what is taken so far stands, and the same files go on from there. */
export class LotStopped extends Error {
  override readonly name = "LotStopped";
}
