import { toInstant } from "../../lib/domain/month.ts";
import type { ContractRef } from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import type { Store } from "../../lib/store/store.ts";
import { transact } from "../../lib/store/transaction.ts";
import { putStormContracts } from "./storm.ts";

/**
 * Contracts with a rent and a tenant each, as of files that came just now: what a run of the notices needs. Gives
 * their references.
 */
export async function putRentedContracts(
  store: Store,
  count: number,
  rentCents: number,
): Promise<ContractRef[]> {
  const contracts = await putStormContracts(store, count);
  const at = toInstant(Date.now());
  await transact(store, (tx) => {
    tx.set(keys.importMark(), { v: 1, at, contracts: count });
  });
  for (let from = 0; from < contracts.length; from += 200) {
    await transact(store, (tx) => {
      for (const one of contracts.slice(from, from + 200)) {
        const { contract, tenantNumber } = one;
        tx.set(keys.schedule(contract), {
          v: 1,
          contract,
          lines: [{
            code: "LOY",
            nature: "loyer",
            label: "Loyer principal",
            direction: "D",
            amountCents: rentCents,
            from: "2020-01",
            to: null,
          }],
          totals: {},
        });
        tx.set(keys.tenant(tenantNumber), {
          v: 1,
          number: tenantNumber,
          civility: "Mme",
          surname: "ESSAI",
          birthName: "",
          firstName: "Nadège",
          email: "",
        });
      }
    });
  }
  return contracts.map(({ contract }) => contract);
}
