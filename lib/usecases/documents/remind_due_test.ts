import { testAccount } from "@/tests/support/test_account.ts";
import { assert, assertEquals } from "@std/assert";
import {
  buildForm,
  openPayingPortal,
  type PayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { issueTestNotices } from "@/tests/support/test_notices.ts";
import { keys } from "../../store/keys.ts";
import { listValues } from "../../store/store.ts";
import { changeReminders } from "../account/change_reminders.ts";
import { remindDue } from "./remind_due.ts";

const HOME = "L/0039000204";

/** A tenant who owes November's 250,00 €, on the day on which reminders begin. */
async function openDue(): Promise<PayingPortal> {
  const portal = await openPayingPortal({ "0039000204": 0 });
  await issueTestNotices(portal, "2026-11-28");
  portal.clock.nowMs = Date.parse("2026-12-06T05:00:00Z");
  return portal;
}

Deno.test("remindDue() writes once to who still owes, with amount, day and the way out", async () => {
  await using portal = await openDue();
  const runs = await Promise.all(
    [1, 2, 3].map(() => remindDue(portal.services)),
  );
  assertEquals(runs.toSorted(), [0, 0, 1]);
  portal.clock.nowMs += 86_400_000;
  assertEquals(await remindDue(portal.services), 0);
  const [mail] = await portal.mails();
  assertEquals(
    mail?.subject,
    "Votre loyer de novembre 2026 est à payer avant le 10 décembre 2026",
  );
  assert(mail?.text.includes("250,00\u00A0€"));
  assert(mail?.text.includes("/espace/compte#rappels"));
});

Deno.test("remindDue() lets its mails leave while it goes on", async () => {
  await using portal = await openDue();
  const work: Promise<void>[] = [];
  await remindDue({
    ...portal.services,
    later: (start) => work.push(start()),
  });
  await Promise.all(work);
  assertEquals(await listValues(portal.services.store, keys.mails()), []);
  assertEquals((await portal.mails()).length > 0, true);
});

Deno.test("remindDue() leaves alone who has paid, who is paying, who is debited, who wants none, and other days", async () => {
  const stories: [string, (portal: PayingPortal) => Promise<unknown>][] = [
    [
      "paid",
      ({ kv }) =>
        kv.set(keys.account(testAccount(HOME)), {
          v: 1,
          contract: HOME,
          balanceCents: 0,
          entryCount: 2,
        }),
    ],
    ["paying", (portal) => buildForm(portal)],
    [
      "debited",
      async ({ kv }) => {
        const { value } = await kv.get(
          keys.notice(testAccount(HOME), "2026-11"),
        );
        await kv.set(keys.notice(testAccount(HOME), "2026-11"), {
          ...value as Record<string, unknown>,
          directDebit: true,
        });
      },
    ],
    [
      "wants none",
      ({ services, user }) => changeReminders(services, user, false),
    ],
    [
      "another day",
      (portal) => {
        portal.clock.nowMs += 5 * 86_400_000;
        return Promise.resolve();
      },
    ],
  ];
  for (const [story, happen] of stories) {
    await using portal = await openDue();
    await happen(portal);
    assertEquals(await remindDue(portal.services), 0, story);
  }
});
