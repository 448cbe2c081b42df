import {
  putStated,
  STATED_ACCOUNT,
  STATED_CONTRACT,
  statedNotice,
} from "@/tests/support/stated_notice.ts";
import { must } from "@/tests/support/must.ts";
import { TEST_TENANT } from "@/tests/support/test_account.ts";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { assertEquals } from "@std/assert";
import { coversQuittances } from "../../domain/documents/subscription.ts";
import type { IsoDate } from "../../domain/month.ts";
import { asTenantNumber } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { listNotices } from "../../store/notices.ts";
import {
  listSubscriptionActs,
  readSubscription,
} from "../../store/subscriptions.ts";
import { putContract } from "../../store/tenants.ts";
import { transact } from "../../store/transaction.ts";
import { readUserByTenant } from "../../store/users.ts";
import { createUser } from "../account/create_user.ts";
import { changeSubscription } from "../documents/change_subscription.ts";
import { issueNotices } from "../documents/issue_notices.ts";
import { readContractNotices } from "../documents/read_notices.ts";
import { takeSubscriptions } from "./take_subscriptions.ts";

async function openPortal(): Promise<TestPortal> {
  const portal = await openTestPortal({ rentBooks: "bailleur" });
  const tenant = { number: TEST_TENANT, surname: "MOREAU" };
  await putTestTenant(portal.services, tenant, { "0039000204": 0 });
  return portal;
}

function take({ services }: TestPortal, on: IsoDate = "2024-03-12") {
  return transact(services.store, async (tx) => {
    const contract = must(await tx.get(keys.contract(STATED_CONTRACT)));
    return await takeSubscriptions(tx, contract, [{
      contract: STATED_CONTRACT,
      action: "subscribe",
      on,
      source: "bulletin papier n° 118",
    }], "2026-11-23T22:00:00.000Z");
  });
}

async function openLogin({ services }: TestPortal) {
  await createUser(services, {
    tenantNumber: TEST_TENANT,
    email: "jean@exemple.fr",
    password: "quatre mots sans rapport",
  });
  return must(await readUserByTenant(services.store, TEST_TENANT));
}

const issueOn = (portal: TestPortal, day: IsoDate) => {
  portal.clock.nowMs = Date.parse(`${day}T05:00:00Z`);
  return issueNotices(portal.services);
};

Deno.test("a consent from before is a decision with its own date and proof, taken once", async () => {
  await using portal = await openPortal();
  const { store } = portal.services;
  assertEquals(await take(portal), true);
  assertEquals(await take(portal), false);
  assertEquals(await take(portal, "2025-01-01"), false);
  assertEquals(await listSubscriptionActs(store), [{
    v: 2,
    number: 1,
    contract: STATED_CONTRACT,
    holder: TEST_TENANT,
    action: "subscribe",
    at: "2024-03-12T12:00:00.000Z",
    userId: "",
    version: "reprise",
    source: "bulletin papier n° 118",
    takenAt: "2026-11-23T22:00:00.000Z",
  }]);
  // It named notices; who keeps quittances on paper is asked for them.
  const subscription = await readSubscription(store, STATED_ACCOUNT);
  assertEquals(coversQuittances(subscription), false);
});

Deno.test("paper goes on until somebody can read the screen, who then reads what was published meanwhile too", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  await take(portal);
  await putStated(services, statedNotice("2026-11"), statedNotice("2026-12"));
  await issueOn(portal, "2026-11-25");
  const user = await openLogin(portal);
  await issueOn(portal, "2026-12-25");
  const notices = await listNotices(services.store, STATED_ACCOUNT);
  assertEquals(
    notices.map(({ month, paperless }) => [month, paperless]),
    [["2026-12", true], ["2026-11", false]],
  );
  const mails = await portal.mails();
  assertEquals(mails.map(({ subject }) => subject), [
    "Votre avis d’échéance de décembre 2026 est prêt",
  ]);
  const [shown] = await readContractNotices(services, user, true);
  assertEquals(shown?.notices.map(({ month }) => month), [
    "2026-12",
    "2026-11",
  ]);
});

Deno.test("who decides here is not overridden, and may stop what was taken over", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  const user = await openLogin(portal);
  await take(portal);
  const stop = () =>
    changeSubscription(services, user, {
      contract: STATED_CONTRACT,
      action: "stop",
    });
  assertEquals(await stop(), "changed");
  assertEquals(await take(portal), false);
  const acts = await listSubscriptionActs(services.store, STATED_ACCOUNT);
  assertEquals(
    acts.map(({ action, version }) => [action, version]),
    [["subscribe", "reprise"], ["stop", "2026-12"]],
  );
});

Deno.test("what a former holder of the contract had agreed to binds nobody", async () => {
  await using portal = await openPortal();
  const number = asTenantNumber("000888888");
  await putTestTenant(portal.services, { number, surname: "SUIVANT" }, {});
  await transact(portal.services.store, async (tx) => {
    const before = must(await tx.get(keys.contract(STATED_CONTRACT)));
    const after = {
      ...before,
      tenantNumber: number,
      startsOn: "2026-06-01" as const,
    };
    await putContract(tx, after, before, "2026-06-01");
  });
  assertEquals(await take(portal), false);
  assertEquals(await take(portal, "2026-06-02"), true);
});
