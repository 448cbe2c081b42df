import { assertEquals } from "@std/assert";
import {
  euros,
  inFours,
  longDate,
  monthName,
  shortDate,
  timeOfDay,
} from "./format.ts";

Deno.test("euros() writes amounts the French way", () => {
  assertEquals(euros(123450), "1\u202F234,50\u00A0€");
  assertEquals(euros(-83041), "\u2212830,41\u00A0€");
  assertEquals(euros(-0), "0,00\u00A0€");
});

Deno.test("dates are written the French way, in Paris", () => {
  assertEquals(longDate("2026-09-01"), "1er septembre 2026");
  assertEquals(longDate("2026-09-11"), "11 septembre 2026");
  assertEquals(monthName("2017-08"), "août 2017");
  assertEquals(shortDate("2017-09-30"), "30/09/2017");
  assertEquals(timeOfDay("2026-07-01T12:05:00Z"), "14 h 05");
  assertEquals(inFours("FR7630006000"), "FR76 3000 6000");
});
