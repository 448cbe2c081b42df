import { assertEquals } from "@std/assert";
import type { LineNature } from "../tenant.ts";
import { natureChanges } from "./nature_changes.ts";
import type { NoticeLine } from "./notice.ts";

const line = (
  nature: LineNature,
  amountCents: number,
  direction: "D" | "C" = "D",
): NoticeLine => ({
  code: nature,
  nature,
  label: nature,
  direction,
  amountCents,
});

Deno.test("natureChanges() sums kinds, leaves out what is the same, and tells a lower aid as what it costs more", () => {
  const before = [
    line("loyer", 412_30),
    line("charge", 80_00),
    line("charge", 38_20),
    line("apl", 241_00, "C"),
  ];
  const after = [
    line("loyer", 412_30),
    line("charge", 92_40),
    line("charge", 38_20),
    line("regularisation", 50_00),
    line("apl", 100_00, "C"),
  ];
  assertEquals(natureChanges({ lines: before }, { lines: after }), [
    { nature: "charge", cents: 12_40, isFavour: false },
    { nature: "regularisation", cents: 50_00, isFavour: false },
    { nature: "apl", cents: 141_00, isFavour: true },
  ]);
  assertEquals(natureChanges({ lines: after }, { lines: after }), []);
});
