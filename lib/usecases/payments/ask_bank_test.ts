import type { PaymentId } from "@/lib/domain/ids.ts";
import { must } from "@/tests/support/must.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import {
  buildTestForm,
  putTestUser,
  startTestPayment,
} from "@/tests/support/test_payment.ts";
import {
  openTestPortal,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { assertEquals } from "@std/assert";
import type { User } from "../../domain/account/user.ts";
import { BANK_PAGE_MS } from "../../domain/payments/payment.ts";
import type { BankFact } from "../../domain/payments/payment_facts.ts";
import type { BankClient } from "../../scellius/bank_client.ts";
import { keys } from "../../store/keys.ts";
import { readAccount } from "../../store/ledger.ts";
import { createStore, listValues } from "../../store/store.ts";
import type { Services } from "../services.ts";
import { askBank } from "./ask_bank.ts";
import { readAskedPayment } from "./read_payment.ts";
import { settlePayment } from "./settle_payment.ts";

const CONTRACT = "L/0039000204";

/** A payment whose form has gone to the bank, and the fact that would answer it. */
async function sentPayment(
  { services }: TestPortal,
): Promise<{ id: PaymentId; user: User; paid: BankFact }> {
  const user = await putTestUser(services);
  const id = await startTestPayment(services, user);
  const fields = await buildTestForm(services, user, id);
  const paid: BankFact = {
    uuid: "a".repeat(32),
    type: "DEBIT",
    class: "paid",
    status: "AUTHORISED",
    amountCents: 1000,
    effectiveCents: 1000,
    transId: must(fields.vads_trans_id),
    transDate: must(fields.vads_trans_date),
    cardBrand: "CB",
  };
  return { id, user, paid };
}

/** Services whose bank gives these facts, and the orders that it was asked about. */
function withBankClient(
  services: Services,
  answer: () => BankFact[],
  isPartial = false,
): { services: Services; asked: string[] } {
  const asked: string[] = [];
  const bankClient: BankClient = {
    readOrder(orderId) {
      asked.push(orderId);
      return Promise.resolve({ facts: answer(), unreadable: 0, isPartial });
    },
  };
  return { services: { ...services, bankClient }, asked };
}

const balance = async ({ services }: TestPortal) =>
  (await readAccount(services.store, testAccount(CONTRACT))).balanceCents;

Deno.test("askBank() finds a payment whose notification was lost and books it once", async () => {
  await using portal = await openTestPortal();
  const { id, paid } = await sentPayment(portal);
  const { services, asked } = withBankClient(portal.services, () => [paid]);
  await askBank(services);
  assertEquals(asked, [], "the bank's page is still open");
  portal.clock.nowMs += BANK_PAGE_MS;
  assertEquals(await askBank(services), { asked: 1, booked: 1, failed: 0 });
  assertEquals(await balance(portal), -82041);
  portal.clock.nowMs += 86_400_000;
  await askBank(services);
  assertEquals(asked, [id], "nothing more is to be asked");
  assertEquals((await settlePayment(services, id, paid)).kind, "known");
  assertEquals(await balance(portal), -82041);
});

Deno.test("askBank() asks ever more rarely about an unanswered form, then no more", async () => {
  await using portal = await openTestPortal();
  await sentPayment(portal);
  const { services, asked } = withBankClient(portal.services, () => []);
  const start = portal.clock.nowMs;
  const hours: number[] = [];
  for (let minute = 0; minute < 4 * 24 * 60; minute += 5) {
    portal.clock.nowMs = start + minute * 60_000;
    const before = asked.length;
    await askBank(services);
    if (asked.length > before) hours.push(minute / 60);
  }
  assertEquals(hours, [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64]);
  const left = await listValues(services.store, keys.paymentsByAskTime());
  assertEquals(left, []);
});

Deno.test("a notification takes the question back, and two processes do not ask twice", async () => {
  await using portal = await openTestPortal();
  const { id, paid } = await sentPayment(portal);
  const { services, asked } = withBankClient(portal.services, () => []);
  portal.clock.nowMs += BANK_PAGE_MS;
  await Promise.all([askBank(services), askBank(services)]);
  assertEquals(asked.length, 1);
  await settlePayment(services, id, paid);
  portal.clock.nowMs += 86_400_000;
  await askBank(services);
  assertEquals(asked.length, 1);
});

Deno.test("a process that lists a payment while another asks about it does not ask again", async () => {
  await using portal = await openTestPortal();
  await sentPayment(portal);
  const { services, asked } = withBankClient(portal.services, () => []);
  portal.clock.nowMs += BANK_PAGE_MS;
  const { kv } = portal;
  let listed = false;
  const late = createStore({
    get: kv.get.bind(kv),
    list: kv.list.bind(kv),
    atomic: kv.atomic.bind(kv),
    // The ids are listed; before their payments are read, the other process asks.
    async getMany(keys, options) {
      if (!listed) await askBank(services);
      listed = true;
      return await kv.getMany(keys, options);
    },
  });
  await askBank({ ...services, store: late });
  assertEquals([listed, asked.length], [true, 1]);
});

Deno.test("askBank() goes on when the bank fails, and tells a person what does not fit", async () => {
  await using portal = await openTestPortal();
  const { id, paid } = await sentPayment(portal);
  const failing: Services = {
    ...portal.services,
    bankClient: { readOrder: () => Promise.reject(new Error("503")) },
  };
  portal.clock.nowMs += BANK_PAGE_MS;
  assertEquals(await askBank(failing), { asked: 1, booked: 0, failed: 1 });
  const other = { ...paid, amountCents: 2000, effectiveCents: 2000 };
  const { services } = withBankClient(portal.services, () => [other]);
  portal.clock.nowMs += BANK_PAGE_MS;
  await askBank(services);
  assertEquals(await balance(portal), -83041);
  const alerts = await listValues(services.store, keys.alerts());
  assertEquals(alerts.map(({ kind, about, detail }) => [kind, about, detail]), [
    ["answer_unplaced", id, "amount_differs"],
  ]);
});

Deno.test("askBank() books what it is shown of an order with more transactions than that, and says that there are more", async () => {
  await using portal = await openTestPortal();
  const { id, paid } = await sentPayment(portal);
  const { services } = withBankClient(portal.services, () => [paid], true);
  portal.clock.nowMs += BANK_PAGE_MS;
  assertEquals(await askBank(services), { asked: 1, booked: 1, failed: 0 });
  assertEquals(await balance(portal), -82041);
  const alerts = await listValues(services.store, keys.alerts());
  assertEquals(alerts.map(({ kind, about, detail }) => [kind, about, detail]), [
    ["answer_unplaced", id, "more_than_shown"],
  ]);
});

Deno.test("whoever looks at a payment whose bank page has closed is told what the bank says, asked before the waiting is over", async () => {
  await using portal = await openTestPortal();
  const { id, user, paid } = await sentPayment(portal);
  const { services, asked } = withBankClient(portal.services, () => [paid]);
  const status = async () =>
    (await readAskedPayment(services, user, id))?.status;
  portal.clock.nowMs += 10 * 60_000;
  assertEquals([await status(), asked], ["created", []]);
  portal.clock.nowMs += 60_000;
  assertEquals([await status(), asked], ["paid", [id]]);
  assertEquals([await status(), asked], ["paid", [id]]);
  assertEquals(await balance(portal), -82041);
});

Deno.test("a bank that knows nothing or cannot be asked is asked once by those who look, and the waiting ends", async () => {
  for (const fails of [false, true]) {
    await using portal = await openTestPortal();
    const { id, user } = await sentPayment(portal);
    const { services, asked } = withBankClient(portal.services, () => {
      if (fails) throw new Error("503");
      return [];
    });
    const status = async () =>
      (await readAskedPayment(services, user, id))?.status;
    portal.clock.nowMs += 11 * 60_000;
    assertEquals([await status(), await status()], ["created", "created"]);
    portal.clock.nowMs += 4 * 60_000;
    assertEquals([await status(), asked], ["expired", [id]]);
  }
});
