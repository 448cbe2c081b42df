import type { Subscription } from "../domain/subscription.ts";
import type { Contract } from "../domain/tenant.ts";
import type { User } from "../domain/user.ts";
import { keys } from "../store/keys.ts";
import { readValues } from "../store/store.ts";
import { listContracts } from "../store/tenants.ts";
import type { Services } from "./services.ts";

/** A tenant's contracts, each with the last decision on its notices; null where nobody has decided. */
export async function readSubscriptions(
  { store }: Services,
  user: User,
): Promise<{ contract: Contract; subscription: Subscription | null }[]> {
  const contracts = await listContracts(store, user.tenantNumber);
  const heads = await readValues(
    store,
    contracts.map(({ contract }) => keys.subscription(contract)),
  );
  return contracts.map((contract, i) => ({ contract, subscription: heads[i] }));
}
