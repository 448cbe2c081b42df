import type { IsoDate } from "./month.ts";
import type { ContractRef, TenantNumber } from "./references.ts";

/** Who somebody is to an account (`titulaires.csv`, column `role`). The words are the file's. */
export const HOLDER_ROLES = ["titulaire", "cotitulaire", "mandataire"] as const;
export type HolderRole = typeof HOLDER_ROLES[number];

/** Somebody who may see the account of a contract from a day to another, both included. */
export interface Holder {
  contract: ContractRef;
  tenantNumber: TenantNumber;
  role: HolderRole;
  from: IsoDate;
  /** Null while it goes on. */
  to: IsoDate | null;
}
