import { TEST_REQUEST } from "@/tests/support/test_request.ts";
import { assertEquals } from "@std/assert";
import { readBookable, readParkedWords } from "./read_parked.ts";
import { buildPaymentForm } from "./request.ts";

const PAYMENT = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
const FORM = new Map(
  buildPaymentForm({
    ...TEST_REQUEST,
    orderId: PAYMENT,
    transId: "000001",
    transDate: "20261123090000",
    returnUrl: `https://portail.example.fr/espace/paiement/${PAYMENT}`,
  }).fields,
);

const result = {
  vads_hash: "a".repeat(64),
  vads_trans_uuid: "B".repeat(32),
  vads_trans_status: "AUTHORISED",
  vads_url_check_src: "PAY",
  vads_operation_type: "DEBIT",
};

const read = (over: Record<string, string>, reasons: string[] = []) => {
  const fields = { ...Object.fromEntries(FORM), ...over };
  const body = new URLSearchParams(fields).toString();
  return readBookable({ body, reasons }, PAYMENT);
};

Deno.test("readBookable() makes no money of a form of ours that came back, as it is or re-labelled", () => {
  assertEquals(read({}), {
    kind: "refused",
    reasons: [
      "hash_missing",
      "source_unknown",
      "status_unknown",
      "transaction_missing",
    ],
  });
  // Whoever re-labels a form has its own values only: an address for a hash, an id for a transaction.
  const relabelled = read({
    ...result,
    vads_hash: FORM.get("vads_url_return") ?? "",
    vads_trans_uuid: PAYMENT,
  });
  assertEquals(relabelled, {
    kind: "refused",
    reasons: ["hash_missing", "transaction_missing"],
  });
});

Deno.test("readBookable() overrules the order and the source, and keeps what the bank says of itself", () => {
  const odd = read({
    ...result,
    vads_order_id: "",
    vads_url_check_src: "SOMETHING_NEW",
    vads_cust_email: "a@b.fr",
    vads_effective_amount: "700",
    vads_card_brand: "VISA",
  });
  assertEquals(odd, {
    kind: "bookable",
    orderId: "",
    mode: "TEST",
    fact: {
      uuid: "b".repeat(32),
      type: "DEBIT",
      class: "paid",
      status: "AUTHORISED",
      amountCents: 1000,
      effectiveCents: 700,
      transId: "000001",
      transDate: "20261123090000",
      cardBrand: "VISA",
    },
  });
});

Deno.test("readBookable() holds to the shop and the mode as they were when it came", () => {
  for (const reason of ["shop_differs", "mode_differs"]) {
    assertEquals(read(result, ["never_sent_field", reason]), {
      kind: "refused",
      reasons: [reason],
    });
  }
});

Deno.test("readParkedWords() gives a card's number only as the bank masks it", () => {
  const words = (card: string) =>
    readParkedWords({ body: `vads_card_number=${card}` }).maskedCard;
  assertEquals(words("497010XXXXXX0014"), "497010XXXXXX0014");
  for (const card of ["4970100000000014", "49701000XX000014", "XXXX 4970"]) {
    assertEquals(words(card), "");
  }
});
