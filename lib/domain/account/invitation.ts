import type { Instant } from "../month.ts";
import type { TenantNumber } from "../references.ts";

/** That a tenant whose login the portal before had was written to: once, unless the address is another. */
export interface Invitation {
  v: 1;
  tenantNumber: TenantNumber;
  /** SHA-256 of the folded address, hexadecimal: it is only compared. */
  addressHash: string;
  at: Instant;
}
