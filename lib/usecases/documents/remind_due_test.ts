import type { IsoDate } from "../../domain/month.ts";
import { TEST_TENANT, testAccount } from "@/tests/support/test_account.ts";
import { assert, assertEquals } from "@std/assert";
import {
  buildForm,
  openPayingPortal,
  type PayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { issueTestNotices, RENT_LINE } from "@/tests/support/test_notices.ts";
import { buildTestPosting } from "@/tests/support/test_posting.ts";
import type { Contract, RentLine } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { putPostings } from "../../store/ledger.ts";
import { listValues, type Store } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { changeReminders } from "../account/change_reminders.ts";
import { remindDue } from "./remind_due.ts";

const HOME = "L/0039000204";

const REGULARISATION: RentLine = {
  ...RENT_LINE,
  code: "REG",
  nature: "regularisation",
  label: "Régularisation de charges",
  amountCents: 35000,
};

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
    "Votre loyer de novembre 2026 est à payer au plus tard le 10 décembre 2026",
  );
  assert(mail?.text.includes("250,00\u00A0€"));
  assert(mail?.text.includes("/espace/compte#rappels"));
});

Deno.test("remindDue() says of what moment the landlord's books are, where his software keeps them", async () => {
  await using portal = await openDue();
  const { services, kv } = portal;
  services.landlord = { ...services.landlord, rentBooks: "bailleur" };
  const closedAt = "2026-12-04T21:00:00.000Z";
  const at = "2026-12-04T22:00:00.000Z";
  await kv.set(keys.importMark(), { v: 1, at, contracts: 1, closedAt });
  assertEquals(await remindDue(services), 1);
  const [mail] = await portal.mails();
  assert(mail?.text.includes("Solde arrêté le 4 décembre à 22 h 00."));
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

type Credit = { date: IsoDate; label: string; amountCents: number };

const post = (store: Store, credit: Credit) =>
  transact(store, async (tx) => {
    const posting = buildTestPosting({ id: credit.label, ...credit });
    await putPostings(
      tx,
      testAccount(HOME),
      [posting],
      "2026-12-01T00:00:00.000Z",
    );
  });

const changeContract = (store: Store, changes: Partial<Contract>) =>
  transact(store, async (tx) => {
    const contract = await tx.get(keys.contract(HOME));
    if (contract !== null) {
      tx.set(keys.contract(HOME), { ...contract, ...changes });
    }
  });

Deno.test("remindDue() names the month's own sum, a plan's part and what else is owed, and calls no debt rent", async () => {
  await using portal = await openPayingPortal({ "0039000204": -125000 });
  const { services, kv } = portal;
  await kv.set(keys.plan(testAccount(HOME)), {
    v: 1,
    contract: HOME,
    holder: TEST_TENANT,
    id: "P1",
    debtCents: 60000,
    startsOn: "2026-12-10",
    monthlyCents: 5000,
    parts: 12,
    state: "en_cours",
  });
  await issueTestNotices(portal, "2026-11-28");
  portal.clock.nowMs = Date.parse("2026-12-06T05:00:00Z");
  assertEquals(await remindDue(services), 1);
  const [mail] = await portal.mails();
  const text = mail?.text.replaceAll("\u00A0", " ") ?? "";
  assert(
    text.includes(
      "Il vous reste 250,00 € à payer pour novembre 2026, au plus tard le 10 décembre 2026. Votre plan d’apurement " +
        "demande 50,00 € ce mois-ci. En dehors de ce mois, vous devez aussi 650,00 €.",
    ),
    text,
  );
  assertEquals(text.includes("loyer"), false);
});

Deno.test("remindDue() reminds a debit tenant of what is left to pay otherwise, and of nothing that is drawn", async () => {
  for (const [more, reminded] of [[[], 0], [[REGULARISATION], 1]] as const) {
    await using portal = await openPayingPortal({ "0039000204": 0 });
    const { services } = portal;
    await changeContract(services.store, { directDebit: true, debitDay: 5 });
    await issueTestNotices(portal, "2026-11-28", HOME, more);
    // The day of the debit has gone, and no money is in the books yet.
    portal.clock.nowMs = Date.parse("2026-12-06T05:00:00Z");
    assertEquals(await remindDue(services), reminded);
    if (reminded === 0) continue;
    const [mail] = await portal.mails();
    assert(
      mail?.text.includes("Il vous reste 350,00\u00A0€ à payer"),
      mail?.text,
    );
  }
});

Deno.test("remindDue() leaves alone who has paid, who is paying, who is debited, who wants none, and other days", async () => {
  const stories: [string, (portal: PayingPortal) => Promise<unknown>][] = [
    [
      "paid",
      ({ services }) =>
        post(services.store, {
          date: "2026-12-01",
          label: "Virement",
          amountCents: 25000,
        }),
    ],
    [
      "of a marked account",
      ({ services }) =>
        changeContract(services.store, { withoutReminders: true }),
    ],
    ["paying", (portal) => buildForm(portal)],
    [
      "debited, by a notice of before",
      async ({ kv }) => {
        const { value } = await kv.get(
          keys.notice(testAccount(HOME), "2026-11"),
        );
        await kv.set(keys.notice(testAccount(HOME), "2026-11"), {
          ...value as Record<string, unknown>,
          directDebit: true,
          due: undefined,
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
