import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { assert } from "../domain/assert.ts";
import {
  MAX_NOTIFICATION_BYTES,
  parseNotification,
  type RefusalReason,
} from "./notification.ts";
import { signFields } from "./signature.ts";

const KEY = "1122334455667788";
const FORM = "application/x-www-form-urlencoded";

/** A notification with what makes them hard to read: accents, plus signs, blanks, quotes, a field to come. */
const FIELDS = new Map([
  ["vads_amount", "1000"],
  ["vads_bank_label", "Banque de démo et de l'innovation"],
  ["vads_brand_management", '{"brandList":"CB|VISA","brand":"CB"}'],
  ["vads_ctx_mode", "TEST"],
  ["vads_field_to_come", "1+1 = 2 & plus"],
  ["vads_hash", "a".repeat(64)],
  ["vads_order_id", "01KAXQ5B3M2Z8R7T6V5W4Y3X2C"],
  ["vads_payment_error", ""],
  ["vads_risk_control", ""],
  ["vads_trans_status", "AUTHORISED"],
  ["vads_trans_uuid", "b".repeat(32)],
]);

const encode = (fields: Iterable<[string, string]>) =>
  new URLSearchParams([...fields].map(([n, v]) => [n, v])).toString();
const BODY = encode([...FIELDS, ["signature", signFields(FIELDS, KEY)]]);

const parse = (body: string | Uint8Array, type: string | null = FORM) =>
  parseNotification(
    typeof body === "string" ? new TextEncoder().encode(body) : body,
    type,
    KEY,
  );

function assertRefused(body: string | Uint8Array, reason: RefusalReason) {
  assertEquals(parse(body), { ok: false, reason }, String(body));
}

Deno.test("parseNotification() gives every field as the bank wrote it, unknown and blank ones too", () => {
  const parsed = parse(BODY);
  assert(parsed.ok, "the body verifies");
  for (const [name, value] of FIELDS) {
    assertEquals(parsed.fields.get(name), value, name);
  }
  assert(parse(BODY, `${FORM}; charset=UTF-8`).ok, "a charset may follow");
  assert(parse(`other=x&${BODY}`).ok, "fields that are not vads_ do not count");
});

Deno.test("parseNotification() refuses every signed field flipped by one byte, in its value or its rank", () => {
  const signature = signFields(FIELDS, KEY);
  for (const [name, value] of FIELDS) {
    for (let i = 0; i < value.length; i++) {
      const flipped = value.slice(0, i) +
        String.fromCharCode(value.charCodeAt(i) ^ 1) + value.slice(i + 1);
      const fields = new Map([...FIELDS, [name, flipped]]);
      assertRefused(
        encode([...fields, ["signature", signature]]),
        "bad_signature",
      );
    }
    const without = [...FIELDS].filter(([other]) => other !== name);
    assertRefused(
      encode([...without, ["signature", signature]]),
      "bad_signature",
    );
    assertRefused(
      encode([...without, [name, `${value} `], ["signature", signature]]),
      "bad_signature",
    );
  }
  assertRefused(`${BODY}&vads_more=`, "bad_signature");
});

Deno.test("parseNotification() refuses a repeated field of any name, however it is written", () => {
  assertRefused(`${BODY}&vads_amount=1000`, "repeated_field");
  assertRefused(`${BODY}&vads%5Famount=1`, "repeated_field");
  assertRefused(`${BODY}&signature=x`, "repeated_field");
  assertRefused(`a=1&a=1&${BODY}`, "repeated_field");
});

Deno.test("parseNotification() refuses a body without a signature", () => {
  assertRefused(encode(FIELDS), "missing_signature");
  assertRefused(`${encode(FIELDS)}&signature=`, "missing_signature");
  assertRefused(`${encode(FIELDS)}&Signature=x`, "missing_signature");
});

Deno.test("parseNotification() refuses what is no urlencoded UTF-8", () => {
  for (
    const part of [
      "a=%",
      "a=%2",
      "a=%zz",
      "a=%ff",
      "a=%C0%80",
      "a=%ED%A0%80",
      "a=%F5%80%80%80",
      "%E9=a",
      "a=é",
      "bare",
    ]
  ) assertRefused(`${BODY}&${part}`, "not_a_form");
  assertRefused(
    new Uint8Array([...new TextEncoder().encode(`${BODY}&a=`), 0xe9]),
    "not_a_form",
  );
  assertRefused("", "not_a_form");
  for (
    const type of [
      null,
      "",
      "text/plain",
      "application/json",
      "multipart/form-data; boundary=x",
      `${FORM}x`,
    ]
  ) assertEquals(parse(BODY, type), { ok: false, reason: "not_a_form" });
});

Deno.test("parseNotification() reads 16 KiB and no more", () => {
  const padding = MAX_NOTIFICATION_BYTES - BODY.length - "&pad=".length;
  assertEquals(parse(`${BODY}&pad=${"x".repeat(padding)}`).ok, true);
  assertRefused(`${BODY}&pad=${"x".repeat(padding + 1)}`, "too_large");
});

Deno.test("parseNotification() verifies no mutated body that says something else", () => {
  const bytes = new TextEncoder().encode(BODY);
  const signed = JSON.stringify([...FIELDS]);
  const mutation = fc.record({
    at: fc.nat(bytes.length - 1),
    cut: fc.nat(3),
    put: fc.uint8Array({ maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (mutations) => {
        let body = [...bytes];
        for (const { at, cut, put } of mutations) {
          body = [...body.slice(0, at), ...put, ...body.slice(at + cut)];
        }
        const parsed = parse(new Uint8Array(body));
        if (!parsed.ok) return;
        // What still verifies is only another way of writing the same values in the same order.
        const values = [...parsed.fields].filter(([name]) =>
          name.startsWith("vads_")
        ).sort(([a], [b]) => a < b ? -1 : 1);
        assertEquals(
          values.map(([, value]) => value).join("+"),
          JSON.parse(signed).map(([, value]: [string, string]) => value)
            .join("+"),
        );
      },
    ),
    { numRuns: 3_000, seed: 20_261_123 },
  );
});
