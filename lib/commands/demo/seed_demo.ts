import { DEMO } from "../../demo/demo.ts";
import { parisDay } from "../../domain/month.ts";
import { listContracts } from "../../store/tenants.ts";
import { readUserByTenant } from "../../store/users.ts";
import { createUser } from "../../usecases/account/create_user.ts";
import { changeSubscription } from "../../usecases/documents/change_subscription.ts";
import type { Services } from "../../usecases/services.ts";
import { DAY_MS } from "./keep_nights.ts";
import { putDemoStaff } from "./put_demo_staff.ts";
import { listNights, publishDue, takeNight } from "./play_night.ts";

/**
 * Takes the first lot of the demonstration's office, makes its account and publishes the notices that are due; of a
 * store that has it all already only the night that was missed, where a day has gone by. Gives
 * whether it was the first time.
 */
export async function seedDemo(services: Services): Promise<boolean> {
  const [last] = (await listNights(services.store)).toReversed();
  const isMissed = last === undefined ||
    services.now() - Date.parse(last) >= DAY_MS;
  if (isMissed) await takeNight(services);
  await createUser(services, DEMO.signIn);
  await putDemoStaff(services);
  if (last === undefined) await subscribe(services);
  // Before the first page: balances would change under the eyes of who tries it.
  await publishDue(services);
  return last === undefined;
}

/** The demo account reads the notices of its home on screen. */
async function subscribe(services: Services): Promise<void> {
  const { tenantNumber } = DEMO.signIn;
  const user = await readUserByTenant(services.store, tenantNumber);
  const [home] = await listContracts(
    services.store,
    tenantNumber,
    parisDay(services.now()),
  );
  if (user === null || home === undefined) return;
  const { contract } = home;
  await changeSubscription(services, user, { contract, action: "subscribe" });
}
