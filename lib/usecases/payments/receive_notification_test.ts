import type { PaymentId } from "@/lib/domain/ids.ts";
import { asTenantNumber } from "@/lib/domain/references.ts";
import {
  buildNotification,
  encode,
  type Fields,
  judgeForm,
  notificationFields,
  signed,
  type Verdict,
} from "@/tests/support/bank_oracle.ts";
import { must } from "@/tests/support/must.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import {
  buildTestForm,
  putTestUser,
  startTestPayment,
} from "@/tests/support/test_payment.ts";
import {
  openTestPortal,
  putTestTenant,
  TEST_KEY,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { assertEquals } from "@std/assert";
import type { User } from "../../domain/account/user.ts";
import { MAX_SHARES, statusOf } from "../../domain/payments/payment.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { listValues, readValue } from "../../store/store.ts";
import { buildBankForm } from "./build_bank_form.ts";
import { receiveNotification } from "./receive_notification.ts";
import { startPayment } from "./start_payment.ts";

const REF = "L/0039000204";
const FORM = "application/x-www-form-urlencoded";

async function portalWithUser(): Promise<TestPortal & { user: User }> {
  const portal = await openTestPortal();
  return Object.assign(portal, { user: await putTestUser(portal.services) });
}

async function formFor(
  { services, user }: TestPortal & { user: User },
  amount = "10,00",
): Promise<{ id: PaymentId; fields: Fields }> {
  const id = await startTestPayment(services, user, [{ amount }]);
  return { id, fields: await buildTestForm(services, user, id) };
}

const send = (portal: TestPortal, body: string, type: string | null = FORM) =>
  receiveNotification(portal.services, new TextEncoder().encode(body), type);

const balance = async ({ services }: TestPortal) =>
  (await readAccount(services.store, testAccount(REF))).balanceCents;

const parked = ({ services }: TestPortal) =>
  listValues(services.store, keys.parkedAll());

Deno.test("each form is one that the bank takes, under a number of its own, and the payment's earlier forms still count", async () => {
  await using portal = await portalWithUser();
  const { id, fields } = await formFor(portal);
  assertEquals(judgeForm(fields, TEST_KEY), null);
  assertEquals(fields.vads_amount, "1000");
  assertEquals(fields.vads_payment_cards, "CB");
  const again = await buildBankForm(portal.services, portal.user, id);
  const later = again.kind === "form"
    ? Object.fromEntries(again.form.fields)
    : {};
  assertEquals(judgeForm(later, TEST_KEY), null);
  assertEquals(later.vads_order_id, fields.vads_order_id);
  assertEquals(later.vads_trans_id === fields.vads_trans_id, false);
  const other = await formFor(portal);
  assertEquals(other.fields.vads_trans_id === later.vads_trans_id, false);
  const body = buildNotification(fields, TEST_KEY, { status: "AUTHORISED" });
  assertEquals((await send(portal, body)).text.startsWith("OK-"), true);
  assertEquals(await balance(portal), -82041);
});

Deno.test("the same notification five times at once books once, each answered 200, and one mail leaves", async () => {
  await using portal = await portalWithUser();
  const { id, fields } = await formFor(portal);
  const before = (await portal.mails()).length;
  const body = buildNotification(fields, TEST_KEY, { status: "AUTHORISED" });
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map(() => send(portal, body)),
  );
  assertEquals(answers.map(({ status }) => status), [200, 200, 200, 200, 200]);
  assertEquals(answers.every(({ text }) => text.startsWith("OK-")), true);
  assertEquals(await balance(portal), -82041);
  const entries = await listEntries(portal.services.store, testAccount(REF));
  assertEquals(entries.map((entry) => entry.amountCents), [1000, -83041]);
  assertEquals(entries[0]?.date, "2026-11-23");
  const payment = await readValue(portal.services.store, keys.payment(id));
  assertEquals(payment && statusOf(payment, portal.clock.nowMs), "paid");
  assertEquals((await portal.mails()).length, before + 1);
});

Deno.test("each signed field flipped by one byte is refused with 400 and nothing is kept", async () => {
  await using portal = await portalWithUser();
  const { fields } = await formFor(portal);
  const good = signed(
    notificationFields(fields, { status: "AUTHORISED" }),
    TEST_KEY,
  );
  for (const [name, value] of Object.entries(good)) {
    const flipped = value === ""
      ? "x"
      : String.fromCharCode(value.charCodeAt(0) ^ 1) + value.slice(1);
    const { status, text } = await send(
      portal,
      encode({ ...good, [name]: flipped }),
    );
    assertEquals([status, text.slice(0, 3)], [400, "KO-"], name);
  }
  const { signature: _none, ...unsigned } = good;
  const body = encode(good);
  for (
    const [wrong, type] of [
      [encode(unsigned), FORM],
      ["", FORM],
      ["{}", "application/json"],
      [body, "text/plain"],
      [body, null],
      [`${body}&vads_amount=1000`, FORM],
      [`${body}&x=1&x=1`, FORM],
      [body.replace("INTERACTIVE", "%E9"), FORM],
      [body.replace("INTERACTIVE", "%"), FORM],
      [`${body}&z=${"a".repeat(16_384)}`, FORM],
    ] as const
  ) assertEquals((await send(portal, wrong, type)).status, 400, wrong);
  assertEquals(await balance(portal), -83041);
  assertEquals(await parked(portal), []);
  assertEquals((await send(portal, body)).text.startsWith("OK-"), true);
});

Deno.test("what is signed but not placeable is parked whole with an alert, and the true one after it is booked", async () => {
  await using portal = await portalWithUser();
  const { fields } = await formFor(portal);
  const verdicts: [string, Partial<Verdict>][] = [
    ["no hash", { omit: ["vads_hash"] }],
    ["empty hash", { overrides: { vads_hash: "" } }],
    ["no order", { omit: ["vads_order_id"] }],
    ["unknown order", {
      overrides: { vads_order_id: "01ARZ3NDEKTSV4RRFFQ69G5FAV" },
    }],
    ["wrong shop", { overrides: { vads_site_id: "87654321" } }],
    ["wrong mode", { overrides: { vads_ctx_mode: "PRODUCTION" } }],
    ["wrong amount", {
      overrides: { vads_amount: "1001", vads_effective_amount: "1001" },
    }],
    ["other amount taken", { overrides: { vads_effective_amount: "500" } }],
    ["wrong currency", { overrides: { vads_currency: "840" } }],
    ["wrong number", { overrides: { vads_trans_id: "899999" } }],
    ["wrong date", { overrides: { vads_trans_date: "20261123090001" } }],
    ["source without words", { overrides: { vads_page_action: "" } }],
    ["no transaction", { uuid: null }],
    ["unknown status", { status: "SOMETHING_NEW" }],
    ["card check", { status: "ACCEPTED" }],
    ["no source", { omit: ["vads_url_check_src"] }],
    ["multi", {
      overrides: { vads_payment_config: "MULTI:first=500;count=2;period=30" },
    }],
  ];
  for (const [name, verdict] of verdicts) {
    const body = buildNotification(fields, TEST_KEY, {
      status: "AUTHORISED",
      ...verdict,
    });
    const answer = await send(portal, body);
    assertEquals([answer.status, answer.text.slice(0, 3)], [200, "KO-"], name);
    assertEquals((await send(portal, body)).text, answer.text);
  }
  assertEquals(await balance(portal), -83041);
  const kept = await parked(portal);
  assertEquals(kept.length, verdicts.length);
  assertEquals(kept.every(({ body }) => body.includes("signature=")), true);
  const alerts = await listValues(portal.services.store, keys.alerts());
  assertEquals(alerts.length, verdicts.length);
  const body = buildNotification(fields, TEST_KEY, { status: "AUTHORISED" });
  assertEquals((await send(portal, body)).text.startsWith("OK-"), true);
  assertEquals(await balance(portal), -82041);
});

Deno.test("a form re-labelled into a notification is never booked, even for the right order and amount", async () => {
  await using portal = await portalWithUser();
  const { fields } = await formFor(portal);
  const { signature, ...form } = fields;
  const values = Object.keys(form).sort().map((name) => form[name]);
  const wanted = [
    "vads_amount",
    "vads_ctx_mode",
    "vads_currency",
    "vads_hash",
    "vads_order_id",
    "vads_site_id",
    "vads_trans_date",
    "vads_trans_id",
    "vads_trans_status",
    "vads_trans_uuid",
    "vads_url_check_src",
  ];
  // The same values in the same order under other names keep the signature.
  const names = Array.from(
    { length: values.length },
    (_, i) => `vads_a${String(i).padStart(2, "0")}`,
  );
  const relabelled: Fields = {};
  values.forEach((value, i) => relabelled[must(names[i])] = must(value));
  for (const name of wanted) {
    const i = Object.keys(form).sort().indexOf(name);
    if (i >= 0) {
      delete relabelled[must(names[i])];
      relabelled[name] = must(values[i]);
    }
  }
  const answer = await send(
    portal,
    encode({ ...relabelled, signature: must(signature) }),
  );
  assertEquals(answer.text.startsWith("OK-"), false);
  // The form itself, sent as it is, is validly signed: it is parked.
  const itself = await send(portal, encode(fields));
  assertEquals([itself.status, itself.text.slice(0, 3)], [200, "KO-"]);
  assertEquals(await balance(portal), -83041);
});

Deno.test("what a shop collects of its buyers, delivery, 3-D Secure and fields to come keep no payment from being booked", async () => {
  await using portal = await portalWithUser();
  const { fields } = await formFor(portal);
  assertEquals(fields.vads_cust_email, "jean@exemple.fr");
  const collected = {
    vads_cust_email: "a+b@c.fr",
    vads_cust_country: "FR",
    vads_cust_name: "Jean Moreau",
    vads_cust_phone: "+33 5 45 00 00 00",
    vads_ship_to_city: "ANGOULÊME",
    vads_order_info: "L/0039000204",
    vads_ext_info_portail: "x",
    vads_threeds_server_trans_id: "x",
    vads_field_to_come: "x",
  };
  for (const [name, value] of Object.entries(collected)) {
    const form = name === "vads_cust_email"
      ? fields
      : (await formFor(portal)).fields;
    const body = buildNotification(form, TEST_KEY, {
      status: "AUTHORISED",
      overrides: { [name]: value },
    });
    assertEquals((await send(portal, body)).text.slice(0, 3), "OK-", name);
  }
  assertEquals(await balance(portal), -83041 + 9 * 1000);
  assertEquals(await parked(portal), []);
});

Deno.test("the back office gives back and lowers without the words of the form, under numbers with letters", async () => {
  await using portal = await portalWithUser();
  const { fields } = await formFor(portal);
  const omit = ["vads_page_action", "vads_payment_config", "vads_action_mode"];
  const say = async (verdict: Verdict) =>
    (await send(portal, buildNotification(fields, TEST_KEY, verdict))).text
      .slice(0, 3);
  assertEquals(await say({ status: "AUTHORISED" }), "OK-");
  const lowered = { vads_effective_amount: "800" };
  const office = { status: "CAPTURED", source: "MERCH_BO", omit };
  assertEquals(await say({ ...office, overrides: lowered }), "OK-");
  assertEquals(await balance(portal), -83041 + 800);
  const refund = {
    vads_trans_id: "xrT15p",
    vads_amount: "300",
    vads_effective_amount: "300",
  };
  const uuid = "d".repeat(32);
  const credit = { ...office, type: "CREDIT", uuid, overrides: refund };
  assertEquals(await say(credit), "OK-");
  assertEquals(await say({ ...credit, source: "RETRY" }), "OK-");
  assertEquals(await balance(portal), -83041 + 500);
  // Under a number that a form of ours may have, it is none of the bank's operations.
  const ours = { ...refund, vads_trans_id: "000777" };
  const odd = { ...credit, uuid: "e".repeat(32), overrides: ours };
  assertEquals(await say(odd), "KO-");
  assertEquals(await balance(portal), -83041 + 500);
});

Deno.test("a refused transaction that came to 0 is refused, and lowers nothing that comes after", async () => {
  await using portal = await portalWithUser();
  const { fields } = await formFor(portal);
  const overrides = { vads_effective_amount: "0" };
  const refused = { status: "REFUSED", uuid: "d".repeat(32), overrides };
  for (const verdict of [refused, { status: "AUTHORISED" }]) {
    const body = buildNotification(fields, TEST_KEY, verdict);
    assertEquals((await send(portal, body)).text.slice(0, 3), "OK-");
  }
  assertEquals(await balance(portal), -82041);
});

Deno.test("a transaction of the bank belongs to one payment", async () => {
  await using portal = await portalWithUser();
  const uuid = "c".repeat(32);
  const first = await formFor(portal);
  const second = await formFor(portal);
  const verdict = { status: "AUTHORISED", uuid };
  await send(portal, buildNotification(first.fields, TEST_KEY, verdict));
  const answer = await send(
    portal,
    buildNotification(second.fields, TEST_KEY, verdict),
  );
  assertEquals(answer.text.startsWith("KO-"), true);
  assertEquals(await balance(portal), -82041);
});

Deno.test("a replay is booked though it comes hours later, on the day of the payment", async () => {
  await using portal = await portalWithUser();
  const { fields } = await formFor(portal);
  portal.clock.nowMs += 30 * 3_600_000;
  const verdict = { status: "CAPTURED", source: "RETRY" };
  await send(portal, buildNotification(fields, TEST_KEY, verdict));
  const [entry] = await listEntries(portal.services.store, testAccount(REF));
  assertEquals([entry?.amountCents, entry?.date], [1000, "2026-11-23"]);
});

Deno.test("startPayment() asks before an overpayment or a second payment, and names faults at their field", async () => {
  await using portal = await portalWithUser();
  const { services, user } = portal;
  const start = (contract: string, amount: string, confirmed = false) =>
    startPayment(services, user, {
      shares: [{ contract, amount, month: "" }],
      confirmed,
    });
  assertEquals(await start("L9999999999", "abc"), {
    kind: "refused",
    faults: [
      { contract: null, field: "contract", fault: "unknown" },
      { contract: null, field: "amount", fault: "unreadable" },
    ],
  });
  assertEquals((await start("L0039000204", "0,99")).kind, "refused");
  assertEquals((await start("L0039000204", "5000,01")).kind, "refused");
  const over = await start("L0039000204", "830,42");
  assertEquals(over, {
    kind: "confirm",
    questions: [
      {
        kind: "more_than_owed",
        contract: "L/0039000204",
        owedCents: 83041,
        advanceCents: 1,
      },
    ],
  });
  assertEquals((await start("L0039000204", "830,42", true)).kind, "started");
  assertEquals((await start("L0039000204", "830,41")).kind, "started");
  await formFor(portal);
  const second = await start("L0039000204", "5,00");
  assertEquals(
    second.kind === "confirm" && second.questions.map(({ kind }) => kind),
    ["another_awaited"],
  );
});

Deno.test("one payment for several contracts books one entry on each in the same commit, and takes them back alike", async () => {
  await using portal = await portalWithUser();
  const { services, user } = portal;
  const tenant = { number: asTenantNumber("000123456"), surname: "MOREAU" };
  await putTestTenant(services, tenant, { "2220000101": -4500 });
  const shares = [
    { contract: "L0039000204", amount: "30,00", month: "2026-10" },
    { contract: "L2220000101", amount: "12,50", month: "" },
  ];
  const id = await startTestPayment(services, user, shares);
  const fields = await buildTestForm(services, user, id);
  assertEquals(fields.vads_amount, "4250");
  const garage = async () =>
    (await readAccount(services.store, testAccount("L/2220000101")))
      .balanceCents;
  const tell = (status: string, source = "PAY") =>
    send(portal, buildNotification(fields, TEST_KEY, { status, source }));
  await Promise.all([tell("AUTHORISED"), tell("AUTHORISED", "RETRY")]);
  assertEquals([await balance(portal), await garage()], [-80041, -3250]);
  const [entry] = await listEntries(services.store, testAccount(REF));
  assertEquals(entry?.month, "2026-10");
  assertEquals(entry?.label, "Paiement par carte bancaire (octobre 2026)");
  await tell("CANCELLED", "MERCH_BO");
  assertEquals([await balance(portal), await garage()], [-83041, -4500]);
});

Deno.test("startPayment() names what is wrong with several contracts, and a month that is not owed", async () => {
  await using portal = await portalWithUser();
  const { services, user } = portal;
  const refusalOf = async (shares: { amount: string; month: string }[]) => {
    const contract = "L0039000204";
    const started = await startPayment(services, user, {
      shares: shares.map((share) => ({ contract, ...share })),
      confirmed: true,
    });
    return started.kind === "refused" &&
      started.faults.map(({ field, fault }) => `${field} ${fault}`);
  };
  const one = { amount: "10", month: "" };
  assertEquals(await refusalOf([one, one]), ["contract twice"]);
  assertEquals(
    await refusalOf(Array.from({ length: MAX_SHARES + 1 }, () => one)),
    ["contract too_many"],
  );
  assertEquals(await refusalOf([{ ...one, month: "2026-09" }]), [
    "month not_owed",
  ]);
  assertEquals(await refusalOf([{ ...one, month: "2026-10" }]), false);
});
