import type { Holder } from "../domain/holder.ts";
import type { ImportedRow } from "../domain/ledger/match_imported.ts";
import type { StoredPlan } from "../domain/ledger/plan.ts";
import type { TenantNumber } from "../domain/references.ts";
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
