/** Money that the bank took back, where the portal keeps the account; else see `chargeback_lots_test.ts`. */
import { assertEquals } from "@std/assert";
import type { UnpaidLine } from "../../landlord_files/bank_journal.ts";
import { must } from "@/tests/support/must.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
  type PayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import type { MailMessage } from "../../domain/mail_message.ts";
import { statusOf } from "../../domain/payments/payment.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { createStore, listValues, readValue } from "../../store/store.ts";
import { listReceipts } from "../documents/read_receipt.ts";
import { verifyDocument } from "../documents/verify_document.ts";
import { reconcileOperations } from "./reconcile_operations.ts";
import { takeUnpaid } from "./take_unpaid.ts";

const UUID = "1".repeat(32);
const HOME = testAccount("L/0039000204");

const unpaid = (over: Partial<UnpaidLine>): UnpaidLine => ({
  line: 3,
  orderId: "",
  uuid: "",
  transId: "",
  paidOn: null,
  on: "2026-12-20",
  amountCents: 1000,
  ...over,
});

/** A tenant who owes 100,00 pays 10,00 by card. */
async function open() {
  const portal = await openPayingPortal({ "0039000204": -10000 });
  const { id, fields } = await buildForm(portal);
  await notify(portal, fields, { status: "CAPTURED", uuid: UUID });
  return { portal, id, fields };
}

const outcomes = async (portal: PayingPortal, rows: readonly UnpaidLine[]) =>
  (await takeUnpaid(portal.services, rows)).map(({ outcome }) => outcome);

const balance = async ({ services }: PayingPortal) =>
  (await readAccount(services.store, HOME)).balanceCents;

/** Alerts and mails that speak of money taken back. */
async function told(portal: PayingPortal) {
  const { store } = portal.services;
  const alerts = await listValues(store, keys.alerts());
  const sent = await portal.mails();
  const mails = await listValues(store, keys.mails<MailMessage>());
  return [
    alerts.filter(({ kind }) => kind === "payment_charged_back").length,
    sent.filter(({ subject }) => subject.includes("rejeté")).length +
    mails.filter(({ message }) =>
      message.kind === "payment_result" && message.status === "charged_back"
    ).length,
  ];
}

Deno.test("takeUnpaid() marks the payment that a row names, withdraws its receipt, tells once, and books what nobody else will", async () => {
  const { portal, id, fields } = await open();
  await using _ = portal;
  const { services, user } = portal;
  assertEquals(await balance(portal), -9000);
  const row = unpaid({ orderId: id });
  assertEquals(await outcomes(portal, [row]), ["taken"]);
  assertEquals(await balance(portal), -10000);
  const payment = must(await readValue(services.store, keys.payment(id)));
  assertEquals(statusOf(payment, services.now()), "charged_back");
  const [receipt] = await listReceipts(services, user);
  assertEquals([receipt?.amountCents, receipt?.rejectedCents], [1000, 1000]);
  const found = await verifyDocument(
    services,
    receipt?.code ?? "",
    "192.0.2.0/24",
  );
  assertEquals(
    found !== null && "isValid" in found && [found.isValid, found.isRejected],
    [false, true],
  );
  assertEquals(await told(portal), [1, 1]);
  // The same journal again, and one of the week that names it otherwise.
  const week = unpaid({ uuid: UUID, on: null });
  assertEquals(await outcomes(portal, [row]), ["known"]);
  assertEquals(await outcomes(portal, [week]), ["known"]);
  assertEquals(await balance(portal), -10000);
  assertEquals(await told(portal), [1, 1]);
  // The bank's journal of transactions still has the payment, and it is the same here.
  const { equalCount, oursOnly } = must(
    await reconcileOperations(services, [{
      line: 2,
      date: "2026-11-23",
      transId: fields.vads_trans_id ?? "",
      uuid: UUID,
      orderId: id,
      type: "DEBIT",
      amountCents: 1000,
      status: "CAPTURED",
      class: "paid",
    }], {}),
  );
  assertEquals([equalCount, oursOnly], [1, []]);
});

Deno.test("takeUnpaid() finds a payment by order, by uuid, or by number and day, and reports what names none or too much", async () => {
  const { portal, id, fields } = await open();
  await using _ = portal;
  const transId = must(fields.vads_trans_id);
  const other = "2".repeat(32);
  assertEquals(
    await outcomes(portal, [
      unpaid({ uuid: other }),
      unpaid({ orderId: "SHOP-1", transId, paidOn: "2026-11-23" }),
      unpaid({ transId, paidOn: "2026-11-22" }),
      unpaid({ transId }),
      unpaid({ uuid: UUID, amountCents: 1001 }),
      unpaid({ orderId: id, transId: "999999" }),
    ]),
    ["unknown", "unknown", "unknown", "unknown", "exceeds", "not_paid"],
  );
  assertEquals([await balance(portal), await told(portal)], [-9000, [0, 0]]);
  const byNumber = unpaid({ transId, paidOn: "2026-11-23", amountCents: 1 });
  assertEquals(await outcomes(portal, [byNumber]), ["taken"]);
  assertEquals(
    await outcomes(portal, [unpaid({ uuid: UUID, amountCents: 2 })]),
    ["taken"],
  );
  assertEquals(await balance(portal), -9003);
});

Deno.test("takeUnpaid() takes parts: two equal ones of one day are two, and the payment stands until all is gone", async () => {
  const { portal, id } = await open();
  await using _ = portal;
  const { services } = portal;
  const part = unpaid({ orderId: id, amountCents: 300 });
  assertEquals(await outcomes(portal, [part, part]), ["taken", "taken"]);
  assertEquals(await outcomes(portal, [part, part]), ["known", "known"]);
  const payment = must(await readValue(services.store, keys.payment(id)));
  assertEquals(statusOf(payment, services.now()), "paid");
  assertEquals(await balance(portal), -9600);
  const rest = unpaid({ orderId: id, amountCents: 400, on: "2026-12-21" });
  assertEquals(await outcomes(portal, [rest]), ["taken"]);
  const after = must(await readValue(services.store, keys.payment(id)));
  assertEquals(statusOf(after, services.now()), "charged_back");
  assertEquals(await balance(portal), -10000);
});

Deno.test("takeUnpaid() spreads what was taken back over the contracts as the payment was", async () => {
  await using portal = await openPayingPortal({
    "0039000204": -10000,
    "0039000205": -10000,
  });
  const { id, fields } = await buildForm(portal, {
    "0039000204": "10,00",
    "0039000205": "20,00",
  });
  await notify(portal, fields, { status: "CAPTURED", uuid: UUID });
  const row = unpaid({ orderId: id, amountCents: 1500 });
  assertEquals(await outcomes(portal, [row]), ["taken"]);
  const second = await readAccount(
    portal.services.store,
    testAccount("L/0039000205"),
  );
  assertEquals([await balance(portal), second.balanceCents], [-10000, -8500]);
});

Deno.test("takeUnpaid() in two processes at once takes a row once", async () => {
  const { portal, id } = await open();
  await using _ = portal;
  const { services, kv } = portal;
  const row = unpaid({ orderId: id });
  const all = await Promise.all(
    [1, 2, 3].map(() =>
      takeUnpaid({ ...services, store: createStore(kv) }, [row])
    ),
  );
  const taken = all.flat().map(({ outcome }) => outcome).sort();
  assertEquals(taken, ["known", "known", "taken"]);
  assertEquals([await balance(portal), await told(portal)], [-10000, [1, 1]]);
  const entries = await listEntries(services.store, HOME);
  assertEquals(entries.filter(({ nature }) => nature === "impaye").length, 1);
});
