import { parisDay } from "../../lib/domain/month.ts";
import type { ContractRef, TenantNumber } from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import { putContract } from "../../lib/store/tenants.ts";
import { transact } from "../../lib/store/transaction.ts";
import type { Services } from "../../lib/usecases/services.ts";

/** The landlord's files name another holder of a contract, today. */
export function passOn(
  services: Services,
  ref: ContractRef,
  tenantNumber: TenantNumber,
): Promise<void> {
  return transact(services.store, async (tx) => {
    const before = await tx.get(keys.contract(ref));
    if (before === null) throw new Error("Cannot find the contract");
    const after = { ...before, tenantNumber };
    await putContract(tx, after, before, parisDay(services.now()));
  });
}
