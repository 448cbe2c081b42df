import type { Posting } from "../domain/ledger/ledger.ts";
import type { ContractRef } from "../domain/references.ts";
import type { Contract, RentSchedule, Tenant } from "../domain/tenant.ts";
import type { Fault } from "./fault.ts";

/** The landlord's files, checked and in our own terms. */
export interface RentRoll {
  tenants: Tenant[];
  contracts: Contract[];
  /** One a contract, its lines empty where the file has none. */
  schedules: RentSchedule[];
  /** By date, then in the order of the file; posting ids are `import:<identifiant>`. */
  entries: { contract: ContractRef; posting: Posting }[];
}

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
