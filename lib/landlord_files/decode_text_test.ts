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

Deno.test("decodeText() tells UTF-8 with a hurt letter from Windows-1252", () => {
  const bytes = new TextEncoder().encode("Chèque reçu à Angoulême");
  for (const at of bytes.keys()) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const text = decodeText(bytes.filter((_, i) => i !== at));
    assertEquals(text.includes("\uFFFD"), true, text);
    assertEquals(/[èçàê]/.test(text), true, text);
  }
});

Deno.test("decodeText() is not misled by Windows-1252 that is UTF-8 here and there by chance", () => {
  // É» is C9 BB, which is a letter of UTF-8 too.
  const latin = Uint8Array.from("\xABSOCI\xC9T\xC9\xBB, \xE0 Angoul\xEAme", (
    char,
  ) => char.charCodeAt(0));
  assertEquals(decodeText(latin), "«SOCIÉTÉ», à Angoulême");
});
