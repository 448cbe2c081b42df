import { assertEquals } from "@std/assert";
import { plainProse, plainTyped } from "./typed_text.ts";

/** Numbering systems of `Intl` that write decimal digits of a script, one for each. */
const systems = Intl.supportedValuesOf("numberingSystem");

Deno.test("plainTyped() reads the digits of every script as Intl writes them", () => {
  let read = 0;
  for (const numberingSystem of systems) {
    const format = new Intl.NumberFormat("en", {
      numberingSystem,
      useGrouping: false,
    });
    const written = format.format(9876543210);
    if (!/^\p{Nd}+$/u.test(written)) continue;
    assertEquals(plainTyped(written), "9876543210", numberingSystem);
    read++;
  }
  assertEquals(read > 40, true, `${read}`);
});

Deno.test("plainTyped() leaves no digit of another script and no mark that nobody sees, wherever they stand", () => {
  let marks = 0;
  for (let code = 0; code <= 0x10FFFF; code++) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    const sign = String.fromCodePoint(code);
    if (/\p{Nd}/u.test(sign)) assertEquals(/^\d$/.test(plainTyped(sign)), true);
    if (!/\p{Cf}/u.test(sign)) continue;
    assertEquals(plainTyped(`a${sign}b`), "ab", code.toString(16));
    marks++;
  }
  assertEquals(marks > 150, true, `${marks}`);
});

Deno.test("plainTyped() composes letters that a mark kept apart", () => {
  assertEquals(plainTyped("Re\u200D\u0301mi"), "Rémi");
});

Deno.test("plainProse() keeps the joiners of words and pictures, and nothing that turns a text around", () => {
  const family = "👨\u200D👩\u200D👧 ❤\uFE0F";
  assertEquals(plainProse(family), family);
  assertEquals(plainProse("می\u200Cخواهم"), "می\u200Cخواهم");
  assertEquals(plainProse("a\u202Eb\u2066c\u2069\u00AD٣"), "abc3");
});
