import { assertEquals, assertMatch } from "@std/assert";
import { createDocumentCode, parseDocumentCode } from "./document_code.ts";

Deno.test("createDocumentCode() gives twelve letters in three groups, and parseDocumentCode() reads them however typed", () => {
  const code = createDocumentCode((count) =>
    Uint8Array.from({ length: count }, (_, i) => i * 37)
  );
  assertMatch(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  assertEquals(
    parseDocumentCode(code.toLowerCase().replaceAll("-", " ")),
    code,
  );
  assertEquals(parseDocumentCode("O1l2-abcd-efgh"), "0112-ABCD-EFGH");
});

Deno.test("parseDocumentCode() refuses what is no code", () => {
  for (
    const typed of [
      "",
      "ABCD-EFGH",
      "ABCD-EFGH-JKM!",
      "U".repeat(12),
      "A".repeat(3000),
    ]
  ) {
    assertEquals(parseDocumentCode(typed), null);
  }
});
