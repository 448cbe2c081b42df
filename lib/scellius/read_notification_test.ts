import { must } from "@/tests/support/must.ts";
import { assertEquals } from "@std/assert";
import { assert } from "../domain/assert.ts";
import { type ParkReason, readNotification } from "./read_notification.ts";

const SHOP = { siteId: "12345678", mode: "TEST" };
const PAID: Readonly<Record<string, string>> = {
  vads_action_mode: "INTERACTIVE",
  vads_amount: "83041",
  vads_auth_result: "00",
  vads_card_brand: "CB",
  vads_ctx_mode: "TEST",
  vads_currency: "978",
  vads_effective_amount: "83041",
  vads_effective_currency: "978",
  vads_extra_result: "",
  vads_hash: "0123456789abcdef".repeat(4),
  vads_operation_type: "DEBIT",
  vads_order_id: "01KAXQ5B3M2Z8R7T6V5W4Y3X2C",
  vads_page_action: "PAYMENT",
  vads_payment_config: "SINGLE",
  vads_result: "00",
  vads_sequence_number: "1",
  vads_site_id: "12345678",
  vads_threeds_status: "Y",
  vads_trans_date: "20261123074500",
  vads_trans_id: "019127",
  vads_trans_status: "AUTHORISED",
  vads_trans_uuid: "0123456789abcdef".repeat(2),
  vads_url_check_src: "PAY",
  vads_version: "V2",
};

const read = (changes: Record<string, string> = {}) =>
  readNotification(new Map(Object.entries({ ...PAID, ...changes })), SHOP);

function assertParked(
  changes: Record<string, string>,
  ...reasons: ParkReason[]
) {
  assertEquals(
    read(changes),
    { kind: "unplaceable", reasons },
    JSON.stringify(changes),
  );
}

Deno.test("readNotification() tells what the bank did, in our terms", () => {
  assertEquals(read(), {
    kind: "placeable",
    orderId: "01KAXQ5B3M2Z8R7T6V5W4Y3X2C",
    source: "PAY",
    fact: {
      uuid: "0123456789abcdef0123456789abcdef",
      type: "DEBIT",
      class: "paid",
      status: "AUTHORISED",
      amountCents: 83041,
      effectiveCents: 83041,
      transId: "019127",
      transDate: "20261123074500",
      cardBrand: "CB",
    },
    codes: {
      result: "00",
      extraResult: "",
      authResult: "00",
      threedsStatus: "Y",
    },
    others: [],
  });
});

Deno.test("readNotification() takes replays, batches and back-office operations like the first", () => {
  for (
    const source of [
      "PAY",
      "BO",
      "BATCH_AUTO",
      "BATCH",
      "REC",
      "MERCH_BO",
      "RETRY",
      "PAYMENT_ORDER",
      "DCF",
      "FILE",
    ]
  ) assertEquals(read({ vads_url_check_src: source }).kind, "placeable");
  const refund = read({
    vads_operation_type: "CREDIT",
    vads_trans_id: "900001",
    vads_url_check_src: "MERCH_BO",
  });
  assert(refund.kind === "placeable", "it is placeable");
  assertEquals(refund.fact.type, "CREDIT");
  assertEquals(refund.fact.transId, "900001");
});

Deno.test("readNotification() takes what the back office or a batch does without the words of the form, and parks other words", () => {
  const words = {
    vads_page_action: "",
    vads_payment_config: "",
    vads_action_mode: "",
  };
  const absent = new Map(
    Object.entries(PAID).filter(([name]) => !(name in words)),
  );
  for (const source of ["MERCH_BO", "BATCH", "BATCH_AUTO", "RETRY", "BO"]) {
    const fields = new Map([...absent, ["vads_url_check_src", source]]);
    assertEquals(readNotification(fields, SHOP).kind, "placeable", source);
    assertEquals(
      read({ ...words, vads_url_check_src: source }).kind,
      "placeable",
    );
    for (const name of Object.keys(words)) {
      assertParked(
        { vads_url_check_src: source, [name]: "REGISTER" },
        "operation_differs",
      );
    }
  }
  // The end of a payment has them all.
  for (const name of Object.keys(words)) {
    assertParked({ [name]: "" }, "operation_differs");
  }
  const refund = read({
    ...words,
    vads_operation_type: "CREDIT",
    vads_trans_id: "xrT15p",
    vads_url_check_src: "MERCH_BO",
  });
  assert(refund.kind === "placeable", "a number may have letters");
  assertEquals(refund.fact.transId, "xrT15p");
});

Deno.test("readNotification() takes no amount for that of a transaction that came to nothing, never for money", () => {
  for (const status of ["REFUSED", "CANCELLED", "EXPIRED", "INITIAL"]) {
    const gone = read({
      vads_trans_status: status,
      vads_effective_amount: "0",
    });
    assert(gone.kind === "placeable", status);
    assertEquals(gone.fact.effectiveCents, 83041);
  }
  for (const status of ["AUTHORISED", "CAPTURED"]) {
    assertParked(
      { vads_trans_status: status, vads_effective_amount: "0" },
      "effective_amount_differs",
    );
  }
});

Deno.test("readNotification() takes an abandon without a transaction, and no money without one", () => {
  for (const status of ["ABANDONED", "NOT_CREATED", "CANCELLED"]) {
    const gone = read({
      vads_trans_status: status,
      vads_trans_uuid: "",
      vads_operation_type: "",
      vads_effective_amount: "",
      vads_effective_currency: "",
    });
    assert(gone.kind === "placeable", "it is placeable");
    assertEquals(gone.fact.uuid, null);
  }
  for (const status of ["AUTHORISED", "CAPTURED", "REFUSED", "INITIAL"]) {
    assertParked(
      { vads_trans_status: status, vads_trans_uuid: "" },
      "transaction_missing",
    );
  }
});

Deno.test("readNotification() keys one transaction once, however its digits are written", () => {
  const upper = read({ vads_trans_uuid: "0123456789ABCDEF".repeat(2) });
  assertEquals(upper, read());
});

Deno.test("readNotification() names each reason why it cannot place", () => {
  assertParked({ vads_hash: "" }, "hash_missing");
  assertParked({ vads_hash: "a".repeat(32) }, "hash_missing");
  assertParked({ vads_hash: must(PAID.vads_order_id) }, "hash_missing");
  assertParked(
    { vads_hash: "https://portal.example/espace/paiement/01KAXQ5B3M2Z8R7T" },
    "hash_missing",
  );
  assertParked({ vads_site_id: "12345679" }, "shop_differs");
  assertParked({ vads_ctx_mode: "PRODUCTION" }, "mode_differs");
  assertParked({ vads_currency: "840" }, "currency_differs");
  assertParked({ vads_effective_currency: "840" }, "currency_differs");
  for (const amount of ["83040", "83042", "0", "x"]) {
    const changes = { vads_effective_amount: amount };
    assertParked(changes, "effective_amount_differs");
  }
  assertParked({ vads_page_action: "REGISTER_PAY" }, "operation_differs");
  assertParked({ vads_action_mode: "SILENT" }, "operation_differs");
  assertParked({ vads_payment_config: "MULTI" }, "operation_differs");
  assertParked({ vads_version: "V1" }, "operation_differs");
  assertParked({ vads_version: "" }, "operation_differs");
  assertParked({ vads_operation_type: "VERIFICATION" }, "operation_differs");
  assertParked({ vads_url_check_src: "" }, "source_unknown");
  assertParked({ vads_url_check_src: "pay" }, "source_unknown");
  assertParked({ vads_order_id: "" }, "order_missing");
  assertParked({ vads_order_id: "L/0039000204" }, "order_missing");
  assertParked({ vads_trans_id: "19127" }, "attempt_malformed");
  assertParked({ vads_trans_date: "2026-11-23" }, "attempt_malformed");
  for (const amount of ["0", "083041", "-1", "830.41", "1e3", "1".repeat(13)]) {
    assertParked(
      { vads_amount: amount, vads_effective_amount: "" },
      "amount_malformed",
    );
  }
  assertParked({ vads_trans_uuid: "z".repeat(32) }, "transaction_missing");
  for (const status of ["", "ACCEPTED", "PARTIALLY_AUTHORISED", "NEW_WORD"]) {
    assertParked({ vads_trans_status: status }, "status_unknown");
  }
  assertParked(
    { vads_hash: "", vads_version: "" },
    "hash_missing",
    "operation_differs",
  );
});

/** What a shop may collect of its buyers, or add: each field of the protocol. */
const COLLECTED = [
  ...["email", "id", "title", "status", "first_name", "last_name", "name"],
  ...["legal_name", "phone", "cell_phone", "address_number", "address"],
  ...["address2", "district", "zip", "city", "state", "country"],
  "national_id",
].map((name) => `vads_cust_${name}`).concat(
  ["city", "street", "first_name", "country"].map((one) =>
    `vads_ship_to_${one}`
  ),
  ["vads_order_info", "vads_order_info2", "vads_ext_info_avis"],
);

Deno.test("readNotification() takes what the shop has collected of its buyer or added, and keeps the names of it alone", () => {
  const plain = read();
  assert(plain.kind === "placeable", "it is placeable");
  for (const name of COLLECTED) {
    const others = [name.replace("vads_", "")];
    assertEquals(read({ [name]: "x+1" }), { ...plain, others });
    assertEquals(read({ [name]: "" }), plain);
  }
  const all = read(Object.fromEntries(COLLECTED.map((name) => [name, "FR"])));
  assert(all.kind === "placeable", "all of them at once");
  assertEquals(all.others.length, 20);
  for (
    const name of [
      "vads_field_to_come",
      "vads_threeds_new",
      "vads_card_holder_name",
      "vads_cust_<b>",
    ]
  ) assertEquals(read({ [name]: "x" }), plain);
});

Deno.test("readNotification() lets only short codes through to the log", () => {
  const odd = read({ vads_auth_result: "x\ny", vads_result: "9".repeat(40) });
  assert(odd.kind === "placeable", "it is placeable");
  assertEquals(odd.codes.authResult, "");
  assertEquals(odd.codes.result, "");
});

Deno.test("readNotification() takes an amount that the back office has lowered, never one that it raised", () => {
  const changes = { vads_url_check_src: "MERCH_BO" };
  const lowered = read({ ...changes, vads_effective_amount: "60000" });
  assert(lowered.kind === "placeable", "a lowered amount is placeable");
  assertEquals(lowered.fact.amountCents, 83041);
  assertEquals(lowered.fact.effectiveCents, 60000);
  assertParked(
    { ...changes, vads_effective_amount: "83042" },
    "effective_amount_differs",
  );
});
