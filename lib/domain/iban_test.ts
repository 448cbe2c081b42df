import { assertEquals } from "@std/assert";
import { bareIban, isIban } from "./iban.ts";

Deno.test("isIban() checks country, length and digits", () => {
  for (
    const iban of [
      "FR7630006000011234567890189",
      "DE89370400440532013000",
      "BE68539007547034",
      "MT84MALT011000012345MTLCAST001S",
    ]
  ) assertEquals(isIban(iban), true, iban);
  for (
    const wrong of [
      "",
      "FR76 3000",
      // A digit less, its check digits right for what is left.
      "FR6830006000011234567890",
      "FR7630006000011234567890188",
      "FR7630006000011234567890189 ",
      "fr7630006000011234567890189",
      "FR76300060000112345678901899999999999",
      // Saudi Arabia and Brazil have IBANs, and no SEPA.
      "SA0380000000608010167519",
      "BR1800360305000010009795493C1",
      "XX7630006000011234567890189",
    ]
  ) assertEquals(isIban(wrong), false, wrong);
});

Deno.test("isIban() refuses every wrong pair of check digits, every changed digit and every neighbours' swap", () => {
  const iban = "FR7630006000011234567890189";
  const right = Array.from({ length: 97 }, (_, i) => String(i + 2))
    .map((digits) => `FR${digits.padStart(2, "0")}${iban.slice(4)}`)
    .filter(isIban);
  assertEquals(right, [iban]);
  for (let at = 4; at < iban.length; at++) {
    const [one = "", next = ""] = iban.slice(at, at + 2);
    const [before, after] = [iban.slice(0, at), iban.slice(at + 1)];
    for (let digit = 0; digit <= 9; digit++) {
      if (String(digit) === one) continue;
      assertEquals(isIban(`${before}${digit}${after}`), false);
    }
    if (next === "" || next === one) continue;
    assertEquals(isIban(before + next + one + iban.slice(at + 2)), false);
  }
});

Deno.test("bareIban() takes out every blank that a file or a person puts in", () => {
  assertEquals(
    bareIban(" fr76\u00A03000\u202F6000 0112\t3456 7890 189"),
    "FR7630006000011234567890189",
  );
});
