import { DEMO } from "../demo/demo.ts";
import { parisDay } from "../domain/month.ts";
import { latestIssuedMonth } from "../domain/documents/notice_days.ts";
import { lotFileOf } from "../landlord_files/lot_files.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import { listContracts } from "../store/tenants.ts";
import { readUserByTenant } from "../store/users.ts";
import { createUser } from "../usecases/account/create_user.ts";
import { changeSubscription } from "../usecases/documents/change_subscription.ts";
import { issueNotices } from "../usecases/documents/issue_notices.ts";
import { takeLot } from "../usecases/landlord/take_lot.ts";
import type { Services } from "../usecases/services.ts";
import { readRentRollFiles } from "./read_rent_roll_files.ts";

/** Loads the demo landlord's files, its demo account and the notices that are due; nothing that is there already. */
export async function seedDemo(services: Services): Promise<void> {
  const { tenantNumber } = DEMO.signIn;
  const seeded = await readValue(services.store, keys.tenant(tenantNumber));
  if (seeded === null) {
    const files = await readRentRollFiles(DEMO.rentrollDir);
    const lot = files.map(({ name, bytes }) => lotFileOf(name, bytes));
    const taken = await takeLot(services, lot, { name: null, strict: true });
    if (taken.state === "refused") {
      throw new Error("Cannot seed: the demo files have faults");
    }
  }
  await createUser(services, DEMO.signIn);
  if (seeded === null) await subscribe(services);
  // Before the first page: balances would change under the eyes of who tries it.
  const today = parisDay(services.now());
  // All of them: whoever tries the demo wants its months, and its landlord does not exist and sends no files.
  const until = latestIssuedMonth(services.landlord, today);
  await issueNotices(services, { until, staleFilesChecked: true });
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
