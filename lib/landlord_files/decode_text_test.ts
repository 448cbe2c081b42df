import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { decodeText } from "./decode_text.ts";
import { toWindows1252 } from "./testdata/sample_files.ts";

Deno.test("decodeText() gives back any UTF-8, without its mark", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    assertEquals(decodeText(bytes), text);
  }));
});

Deno.test("decodeText() takes what is no UTF-8 for Windows-1252", () => {
  const text = "L’œuvre coûte 12 €, Angoulême";
  assertEquals(decodeText(toWindows1252(text)), text);
});
