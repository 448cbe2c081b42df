import { must } from "@/tests/support/must.ts";
import { assert, assertEquals, assertThrows } from "@std/assert";
import { CARDS } from "../domain/payments/card.ts";
import { buildPaymentForm, type PaymentRequest } from "./request.ts";
import { isSignedBy } from "./signature.ts";

const REQUEST: PaymentRequest = {
  siteId: "12345678",
  key: "1122334455667788",
  mode: "TEST",
  url: "https://bank.example/vads-payment/",
  orderId: "01KAXQ5B3M2Z8R7T6V5W4Y3X2C",
  transId: "019127",
  transDate: "20261123074500",
  amountCents: 1000,
  card: "CB",
  language: "fr",
  returnUrl:
    "https://portal.example/espace/paiement/01KAXQ5B3M2Z8R7T6V5W4Y3X2C",
};

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
    vads_language: "fr",
    vads_order_id: REQUEST.orderId,
    vads_page_action: "PAYMENT",
    vads_payment_cards: "CB",
    vads_payment_config: "SINGLE",
    vads_return_mode: "NONE",
    vads_site_id: "12345678",
    vads_trans_date: "20261123074500",
    vads_trans_id: "019127",
    vads_url_cancel: REQUEST.returnUrl,
    vads_url_error: REQUEST.returnUrl,
    vads_url_refused: REQUEST.returnUrl,
    vads_url_return: REQUEST.returnUrl,
    vads_url_success: REQUEST.returnUrl,
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
