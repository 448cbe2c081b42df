import { must } from "@/tests/support/must.ts";
import { TEST_REQUEST } from "@/tests/support/test_request.ts";
import { assert, assertEquals, assertThrows } from "@std/assert";
import { CARDS } from "../domain/payments/card.ts";
import { buildPaymentForm, type PaymentRequest } from "./request.ts";
import { isSignedBy } from "./signature.ts";

const REQUEST: PaymentRequest = TEST_REQUEST;

Deno.test("buildPaymentForm() sends the mandatory fields, captures at once and brings nothing back", () => {
  const { action, fields } = buildPaymentForm(REQUEST);
  assertEquals(action, REQUEST.url);
  const { signature, ...sent } = Object.fromEntries(fields);
  assertEquals(sent, {
    vads_action_mode: "INTERACTIVE",
    vads_amount: "1000",
    vads_capture_delay: "0",
    vads_ctx_mode: "TEST",
    vads_currency: "978",
    vads_cust_country: "FR",
    vads_cust_email: "laetitia.moreau@exemple.fr",
    vads_cust_first_name: "LAETITIA",
    vads_cust_id: "000123456",
    vads_cust_last_name: "MOREAU",
    vads_language: "fr",
    vads_order_id: REQUEST.orderId,
    vads_order_info: "L/0039000204",
    vads_page_action: "PAYMENT",
    vads_payment_cards: "CB",
    vads_payment_config: "SINGLE",
    vads_return_mode: "NONE",
    vads_site_id: "12345678",
    vads_trans_date: "20261123074500",
    vads_trans_id: "019127",
    vads_url_cancel: `${REQUEST.returnUrl}?retour=annule`,
    vads_url_error: `${REQUEST.returnUrl}?retour=erreur`,
    vads_url_refused: `${REQUEST.returnUrl}?retour=refuse`,
    vads_url_return: REQUEST.returnUrl,
    vads_url_success: `${REQUEST.returnUrl}?retour=termine`,
    vads_validation_mode: "0",
    vads_version: "V2",
  });
  assertEquals(fields.at(-1)?.[0], "signature");
  assert(isSignedBy(new Map(fields), must(signature), REQUEST.key));
});

Deno.test("buildPaymentForm() takes each means of payment and puts the key nowhere", () => {
  for (const card of CARDS) {
    const { fields } = buildPaymentForm({ ...REQUEST, card });
    assertEquals(new Map(fields).get("vads_payment_cards"), card);
    assert(fields.every(([, value]) => !value.includes(REQUEST.key)));
  }
});

Deno.test("buildPaymentForm() signs no value that is not ours: a plus sign, free text or a wrong shape throws", () => {
  const wrong: Partial<PaymentRequest>[] = [
    { orderId: "A+100000" },
    { orderId: "loyer de mai" },
    { orderId: "" },
    { orderId: "A".repeat(33) },
    { returnUrl: "https://portal.example/a+b" },
    { returnUrl: "https://portal.example/?q=AUTHORISED" },
    { returnUrl: "javascript:alert(1)" },
    { amountCents: 0 },
    { amountCents: -1 },
    { amountCents: 10.5 },
    { amountCents: 1e12 },
    { transId: "900000" },
    { transId: "12345" },
    { transDate: "2026-11-23" },
    { siteId: "1234567" },
    { orderId: "A\n" },
  ];
  for (const part of wrong) {
    assertThrows(
      () => buildPaymentForm({ ...REQUEST, ...part }),
      Error,
      "Assertion failed",
      JSON.stringify(part),
    );
  }
});

Deno.test("buildPaymentForm() opens the bank's page in the tenant's language where the bank speaks it", () => {
  for (const [language, asked] of [["tr", "tr"], ["ar", "fr"]] as const) {
    const { fields } = buildPaymentForm({ ...REQUEST, language });
    assertEquals(new Map(fields).get("vads_language"), asked);
  }
});

/** What a form says of its buyer. */
function buyerFieldsOf(part: Partial<PaymentRequest["buyer"]>) {
  const buyer = { ...REQUEST.buyer, ...part };
  const fields = new Map(buildPaymentForm({ ...REQUEST, buyer }).fields);
  return ["last_name", "first_name", "email"].map((name) =>
    fields.get(`vads_cust_${name}`) ?? null
  );
}

Deno.test("buildPaymentForm() sends names and address in their narrow shapes, and leaves out what has another", () => {
  assertEquals(
    buyerFieldsOf({ surname: "D’ALMEIDA  E SÁ-O'NEIL", firstName: "José M." }),
    ["D ALMEIDA E SÁ-O NEIL", "José M.", REQUEST.buyer.email],
  );
  const hash = "a".repeat(40);
  for (
    const surname of ["", "A+B", "X1", "<b>", hash, `${hash} B`, "A&B", "-"]
  ) {
    const [last] = buyerFieldsOf({ surname });
    assertEquals(last, null, surname);
  }
  for (
    const email of [
      "jean+loyer@exemple.fr",
      "o'neil@exemple.fr",
      "x=y@exemple.fr",
      "jean@exémple.fr",
      `jean@${"a".repeat(90)}.fr`,
      "",
    ]
  ) {
    const [, , sent] = buyerFieldsOf({ email });
    assertEquals(sent, null, email);
  }
});
