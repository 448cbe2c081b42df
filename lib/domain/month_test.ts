import { assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  dayOfMonth,
  firstDayOf,
  isInstant,
  isIsoDate,
  isMonth,
  monthOf,
  parisDay,
  parisMonth,
  toInstant,
  utcDay,
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

Deno.test("isInstant() takes what toInstant() writes, and no other way to write a moment", () => {
  assertEquals(isInstant("2026-11-30T08:00:00.000Z"), true);
  assertEquals(isInstant("2026-11-30T08:00:00Z"), false);
  assertEquals(isInstant("2026-11-30T08:00:00.000+01:00"), false);
  assertEquals(isInstant("2026-11-30T25:00:00.000Z"), false);
  assertEquals(isInstant("2026-11-30"), false);
});

Deno.test("whatever makes a month, a day or a moment makes one that its guard takes", () => {
  const moment = fc.date({
    min: new Date("1901-01-01T00:00:00.000Z"),
    max: new Date("2198-12-31T00:00:00.000Z"),
    noInvalidDate: true,
  }).map((date) => date.getTime());
  const months = fc.integer({ min: -11, max: 11 });
  const days = fc.integer({ min: 1, max: 31 });
  fc.assert(fc.property(moment, months, days, (ms, count, day) => {
    const month = addMonths(parisMonth(ms), count);
    for (const one of [month, monthOf(parisDay(ms))]) {
      assertEquals(isMonth(one), true, one);
    }
    const made = [
      parisDay(ms),
      utcDay(ms),
      firstDayOf(month),
      dayOfMonth(month, day),
      addDays(parisDay(ms), count),
    ];
    for (const one of made) assertEquals(isIsoDate(one), true, one);
    assertEquals(isInstant(toInstant(ms)), true);
  }));
});
