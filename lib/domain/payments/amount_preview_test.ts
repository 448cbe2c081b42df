import { assertEquals } from "@std/assert";
import { previewAmount } from "./amount_preview.ts";

const BOUNDS = [1_00, 5_000_00] as const;

Deno.test("previewAmount() says what remains, that all is settled, or the advance", () => {
  const preview = (typed: string) => previewAmount(typed, -83041, BOUNDS);
  assertEquals(preview("10,00"), { kind: "leaves", cents: 82041 });
  assertEquals(preview("830,41 €"), { kind: "settles", cents: 0 });
  assertEquals(preview("1 000"), { kind: "advance", cents: 16959 });
  assertEquals(previewAmount("5", 1200, BOUNDS), {
    kind: "advance",
    cents: 1700,
  });
});

Deno.test("previewAmount() says nothing of what cannot be read", () => {
  for (const typed of ["", "dix", "-5", "0", "1.234,50"]) {
    assertEquals(previewAmount(typed, -83041, BOUNDS), null);
  }
});

Deno.test("previewAmount() says that a card cannot pay so little, or so much at once, to the cent", () => {
  const kind = (typed: string) =>
    previewAmount(typed, -1_000_000, BOUNDS)?.kind;
  assertEquals(["0,99", "1", "5 000", "5000,01"].map(kind), [
    "below",
    "leaves",
    "leaves",
    "above",
  ]);
});
