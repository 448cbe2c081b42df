import { assertEquals } from "@std/assert";
import { previewAmount } from "./amount_preview.ts";

Deno.test("previewAmount() says what remains, that all is settled, or the advance", () => {
  const preview = (typed: string) => previewAmount(typed, -83041);
  assertEquals(preview("10,00"), { kind: "leaves", cents: 82041 });
  assertEquals(preview("830,41 €"), { kind: "settles", cents: 0 });
  assertEquals(preview("1 000"), { kind: "advance", cents: 16959 });
  assertEquals(previewAmount("5", 1200), { kind: "advance", cents: 1700 });
});

Deno.test("previewAmount() says nothing of what cannot be read", () => {
  for (const typed of ["", "dix", "-5", "0", "1.234,50"]) {
    assertEquals(previewAmount(typed, -83041), null);
  }
});
