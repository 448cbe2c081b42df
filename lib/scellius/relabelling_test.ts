import { TEST_REQUEST } from "@/tests/support/test_request.ts";
import { assertEquals } from "@std/assert";
import { parseNotification } from "./notification.ts";
import { readNotification } from "./read_notification.ts";
import { buildPaymentForm } from "./request.ts";
import { type Fields, isSignedBy, signFields } from "./signature.ts";

const KEY = "1122334455667788";
const SHOP = { siteId: "12345678", mode: "TEST" };
const HASH = "a".repeat(64);
const UUID = "b".repeat(32);

/** The form of protocol sheet 2.5, whose buyer chose his e-mail address. */
const WEAK_FORM: Fields = new Map([
  ["vads_action_mode", "INTERACTIVE"],
  ["vads_amount", "100"],
  ["vads_ctx_mode", "TEST"],
  ["vads_currency", "978"],
  [
    "vads_cust_email",
    `x+100000+TEST+978+100000+${HASH}+DEBIT+LOYER-1000+00+12345678+20260101000000+000777+AUTHORISED+${UUID}+PAY+V2`,
  ],
  ["vads_order_id", "LOYER-1"],
  ["vads_page_action", "PAYMENT"],
  ["vads_payment_config", "SINGLE"],
  ["vads_site_id", "12345678"],
  ["vads_trans_date", "20260101000000"],
  ["vads_trans_id", "000001"],
  ["vads_version", "V2"],
]);

const FORGED: Fields = new Map([
  ["vads_a1", "INTERACTIVE"],
  ["vads_a2", "100"],
  ["vads_a3", "TEST"],
  ["vads_a4", "978"],
  ["vads_a5", "x"],
  ["vads_amount", "100000"],
  ["vads_ctx_mode", "TEST"],
  ["vads_currency", "978"],
  ["vads_effective_amount", "100000"],
  ["vads_hash", HASH],
  ["vads_operation_type", "DEBIT"],
  ["vads_order_id", "LOYER-1000"],
  ["vads_result", "00"],
  ["vads_site_id", "12345678"],
  ["vads_trans_date", "20260101000000"],
  ["vads_trans_id", "000777"],
  ["vads_trans_status", "AUTHORISED"],
  ["vads_trans_uuid", UUID],
  ["vads_url_check_src", "PAY"],
  ["vads_version", "V2"],
  ["vads_z1", "LOYER-1"],
  ["vads_z2", "PAYMENT"],
  ["vads_z3", "SINGLE"],
  ["vads_z4", "12345678"],
  ["vads_z5", "20260101000000"],
  ["vads_z6", "000001"],
  ["vads_z7", "V2"],
]);

Deno.test("signFields() signs values, not names: the published re-labelling verifies", () => {
  const signature = signFields(WEAK_FORM, KEY);
  assertEquals(signature, "eBDzWyDQO2SmQ3zZQ1G7KtsBKN7w+b2H9oWzqLSoO8A=");
  assertEquals(isSignedBy(FORGED, signature, KEY), true);
});

Deno.test("readNotification() parks the re-labelled form although its signature is right", () => {
  const read = readNotification(FORGED, SHOP);
  assertEquals(read, { kind: "unplaceable", reasons: ["operation_differs"] });
});

Deno.test("readNotification() parks our own form sent as a notification, whatever its values are called", () => {
  const { fields } = buildPaymentForm({
    ...TEST_REQUEST,
    orderId: "LOYER-1",
    transId: "000001",
    returnUrl: "https://portal.example/espace/paiement/LOYER-1",
  });
  const names = ["hash", "trans_status", "trans_uuid", "url_check_src"];
  const own = new Map(fields);
  for (const taken of fields.map(([name]) => name)) {
    for (const name of names) {
      const relabelled = new Map(own);
      relabelled.delete(taken);
      relabelled.set(`vads_${name}`, own.get(taken) ?? "");
      assertEquals(readNotification(relabelled, SHOP).kind, "unplaceable");
    }
  }
  const body = new URLSearchParams(fields).toString();
  const parsed = parseNotification(
    new TextEncoder().encode(body),
    "application/x-www-form-urlencoded",
    KEY,
  );
  assertEquals(parsed.ok, true);
  if (!parsed.ok) return;
  const read = readNotification(parsed.fields, SHOP);
  assertEquals(read, {
    kind: "unplaceable",
    reasons: [
      "hash_missing",
      "source_unknown",
      "status_unknown",
      "transaction_missing",
    ],
  });
});

/** Words of the bank's that a buyer would have to find among the values of a form. */
const NEEDED = ["hash", "trans_uuid", "trans_status", "url_check_src"];

Deno.test("no name, address or contract that a form may hold passes for a word that makes money of it", () => {
  const claims = [HASH, UUID, "AUTHORISED", "CAPTURED", "PAY", "MERCH_BO"];
  const hostile = [
    "a".repeat(40),
    "A".repeat(64),
    `${UUID}@exemple.fr`,
    ...claims,
  ];
  for (const text of hostile) {
    const buyer = {
      ...TEST_REQUEST.buyer,
      surname: text,
      firstName: text,
      email: text.includes("@") ? text : `${text}@exemple.fr`,
    };
    const { fields } = buildPaymentForm({ ...TEST_REQUEST, buyer });
    const values = fields.map(([, value]) => value);
    // Any value may be given any name: no four of them make a notification.
    const forged = new Map(fields);
    for (const hash of values) {
      for (const uuid of values) {
        forged.set("vads_hash", hash).set("vads_trans_uuid", uuid);
        forged.set("vads_trans_status", "AUTHORISED");
        forged.set("vads_url_check_src", "MERCH_BO");
        const read = readNotification(forged, SHOP);
        assertEquals(read.kind, "unplaceable", `${hash} ${uuid}`);
      }
    }
  }
});

Deno.test("readNotification() parks a form that comes back as an operation of the back office, with buyer data or without", () => {
  const { fields } = buildPaymentForm(TEST_REQUEST);
  for (const source of ["MERCH_BO", "BATCH", "RETRY"]) {
    for (const missing of NEEDED) {
      const forged = new Map([
        ...fields,
        ["vads_hash", HASH],
        ["vads_trans_uuid", UUID],
        ["vads_trans_status", "AUTHORISED"],
        ["vads_url_check_src", source],
      ]);
      forged.delete(`vads_${missing}`);
      assertEquals(readNotification(forged, SHOP).kind, "unplaceable");
    }
  }
});
