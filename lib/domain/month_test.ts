import { assertEquals } from "@std/assert";
import {
  addDays,
  addMonths,
  dayOfMonth,
  isIsoDate,
  isMonth,
  parisDay,
  parisMonth,
} from "./month.ts";

Deno.test("parisMonth() follows Paris, not UTC, across midnight and both clock changes", () => {
  assertEquals(parisMonth("2017-08-31T23:30:00Z"), "2017-09");
  assertEquals(parisDay("2026-03-28T22:59:59Z"), "2026-03-28");
  assertEquals(parisDay("2026-03-29T21:59:59Z"), "2026-03-29");
  assertEquals(parisDay("2026-03-29T22:00:00Z"), "2026-03-30");
  assertEquals(parisDay("2026-10-25T22:59:59Z"), "2026-10-25");
  assertEquals(parisDay("2026-12-31T22:59:59Z"), "2026-12-31");
  assertEquals(parisDay("2026-12-31T23:00:00Z"), "2027-01-01");
});

Deno.test("addMonths(), dayOfMonth() and addDays() cross years and short months", () => {
  assertEquals(addMonths("2026-11", 2), "2027-01");
  assertEquals(addMonths("2026-01", -1), "2025-12");
  assertEquals(addMonths("2026-05", -29), "2023-12");
  assertEquals(dayOfMonth("2026-02", 31), "2026-02-28");
  assertEquals(dayOfMonth("2028-02", 30), "2028-02-29");
  assertEquals(addDays("2026-12-31", 1), "2027-01-01");
});

Deno.test("isMonth() and isIsoDate() refuse what no calendar has", () => {
  assertEquals(isMonth("2026-13"), false);
  assertEquals(isMonth("2026-1"), false);
  assertEquals(isIsoDate("2026-02-29"), false);
  assertEquals(isIsoDate("2028-02-29"), true);
  assertEquals(isIsoDate("2026-2-1"), false);
});
