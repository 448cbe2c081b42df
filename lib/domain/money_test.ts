import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { formatDecimal, parseAmount, parseDecimal } from "./money.ts";

Deno.test("parseAmount() reads what is copied from an Arabic or English page and typed on an Arabic keyboard", () => {
  for (
    const typed of ["\u200F830,41\u00A0€", "٨٣٠٫٤١", "٨٣٠,٤١", "€830.41"]
  ) {
    assertEquals(parseAmount(typed), { ok: true, cents: 83041 }, typed);
  }
});

Deno.test("parseAmount() reads amounts as French people type them", () => {
  const typed: [string, number][] = [
    ["830,41", 83041],
    ["830.41", 83041],
    ["830,41 €", 83041],
    ["830,41\u00A0€", 83041],
    ["1 234,50", 123450],
    ["1\u00A0234,50", 123450],
    ["1\u202F234,50", 123450],
    ["830", 83000],
    ["0,5", 50],
    ["12 euros", 1200],
    ["007,10", 710],
  ];
  for (const [text, cents] of typed) {
    assertEquals(parseAmount(text), { ok: true, cents }, text);
  }
});

Deno.test("parseAmount() names why it refuses", () => {
  const refused: [string, string][] = [
    ["", "empty"],
    ["  €", "empty"],
    ["abc", "unreadable"],
    ["12a", "unreadable"],
    ["1e3", "unreadable"],
    ["0x10", "unreadable"],
    [",50", "unreadable"],
    ["-5", "negative"],
    ["\u22125,00", "negative"],
    ["0", "zero"],
    ["0,00", "zero"],
    ["1,234", "too_many_decimals"],
    ["10,001", "too_many_decimals"],
    ["1.234,50", "ambiguous"],
    ["1,234.50", "ambiguous"],
    ["1.234.567", "ambiguous"],
    ["99999999999999", "too_large"],
    ["999999999999", "too_large"],
  ];
  for (const [text, fault] of refused) {
    assertEquals(parseAmount(text), { ok: false, fault }, text);
  }
});

Deno.test("formatDecimal() and parseDecimal() agree on every amount", () => {
  const cents = fc.integer({ min: -99_999_999_99, max: 99_999_999_99 });
  fc.assert(fc.property(cents, (amount) => {
    assertEquals(parseDecimal(formatDecimal(amount)), amount);
    assertEquals(
      parseDecimal(formatDecimal(amount).replace(",", ".")),
      amount,
    );
  }));
  assertEquals(Object.is(parseDecimal("-0,00"), 0), true);
});
