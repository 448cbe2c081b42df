import { assertEquals } from "@std/assert";
import { parsePeriod, presetPeriods } from "./period.ts";

Deno.test("presetPeriods() are three months and twelve with this one, the year and everything, each a period that is read", () => {
  const presets = presetPeriods("2026-11-26");
  assertEquals(presets.map(({ from, to }) => [from, to]), [
    ["01/09/2026", ""],
    ["01/12/2025", ""],
    ["01/01/2026", "31/12/2026"],
    ["", ""],
  ]);
  for (const { from, to } of presets) {
    assertEquals(parsePeriod(from, to).ok, true);
  }
});
