import { TEST_REQUEST } from "@/tests/support/test_request.ts";
import { assertEquals } from "@std/assert";
import { CARDS } from "../../domain/payments/card.ts";
import { buildPaymentForm } from "../request.ts";
import { signFields } from "../signature.ts";
import { transDateOf } from "../trans_date.ts";
import { checkForm } from "./check_form.ts";

const NOW = Date.parse("2026-11-23T07:45:00.000Z");
const MINUTE = 60_000;
const SHOP = {
  siteId: "87173488",
  key: "1122334455667788",
  mode: "TEST" as const,
};

const FORM = new Map(
  buildPaymentForm({
    ...TEST_REQUEST,
    ...SHOP,
    transDate: transDateOf(NOW),
  }).fields,
);

/** The form with other values, signed again. */
function formWith(changes: Record<string, string>): Map<string, string> {
  const fields = new Map([...FORM, ...Object.entries(changes)]);
  return fields.set("signature", signFields(fields, SHOP.key));
}

const check = (fields: Map<string, string>, taken: string[] = []) =>
  checkForm(
    fields,
    SHOP,
    NOW,
    (day, transId) => taken.includes(`${day} ${transId}`),
  );
const codeOf = (changes: Record<string, string>) =>
  check(formWith(changes))?.code ?? null;

Deno.test("checkForm() takes the portal's form with each means of payment", () => {
  assertEquals(check(FORM), null);
  for (const card of CARDS) {
    assertEquals(codeOf({ vads_payment_cards: card }), null);
  }
  assertEquals(codeOf({ vads_payment_cards: "" }), null);
  assertEquals(codeOf({ vads_payment_cards: "CB;VISA" }), null);
});

Deno.test("checkForm() gives the bank's number for each fault", () => {
  assertEquals(check(new Map([...FORM, ["vads_amount", "999"]])), {
    code: "00",
    field: "signature",
  });
  assertEquals(check(new Map([...FORM, ["signature", ""]]))?.code, "70");
  const faults: readonly [string, string, string][] = [
    ["01", "vads_version", "V1"],
    ["02", "vads_site_id", "87173489"],
    ["03", "vads_trans_id", "900000"],
    ["03", "vads_trans_id", "12345"],
    ["04", "vads_trans_date", "20261323074500"],
    ["04", "vads_trans_date", "23/11/2026"],
    ["05", "vads_validation_mode", "2"],
    ["06", "vads_capture_delay", "366"],
    ["07", "vads_payment_config", "MULTI:first=5000;count=3;period=30"],
    ["08", "vads_payment_cards", "TOUTES"],
    ["09", "vads_amount", "0"],
    ["09", "vads_amount", "10.00"],
    ["10", "vads_currency", "840"],
    ["11", "vads_ctx_mode", "PRODUCTION"],
    ["12", "vads_language", "xx"],
    ["13", "vads_order_id", "L/0039000204"],
    ["24", "vads_url_success", "javascript:alert(1)"],
    ["25", "vads_url_refused", "x"],
    ["27", "vads_url_cancel", "x"],
    ["28", "vads_url_return", "x"],
    ["29", "vads_url_error", "x"],
    ["46", "vads_page_action", "REGISTER"],
    ["47", "vads_action_mode", "SILENT"],
    ["48", "vads_return_mode", "GET"],
  ];
  for (const [code, field, value] of faults) {
    assertEquals(check(formWith({ [field]: value })), { code, field }, value);
  }
});

Deno.test("checkForm() takes a form from half an hour behind to an hour and a half ahead", () => {
  const at = (ms: number) => codeOf({ vads_trans_date: transDateOf(NOW + ms) });
  assertEquals(at(-30 * MINUTE), null);
  assertEquals(at(-31 * MINUTE), "04");
  assertEquals(at(90 * MINUTE), null);
  assertEquals(at(91 * MINUTE), "04");
});

Deno.test("checkForm() refuses a number that was used that UTC day", () => {
  const taken = { code: "03", field: "vads_trans_id" };
  assertEquals(check(FORM, ["20261123 019127"]), taken);
  assertEquals(check(FORM, ["20261122 019127"]), null);
});
