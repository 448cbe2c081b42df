import { assertEquals } from "@std/assert";
import { isMarkDue, judgeClock } from "./clock.ts";

const mark = { v: 1, at: "2026-11-25T10:00:00.000Z" } as const;
const at = (instant: string) => Date.parse(instant);

Deno.test("judgeClock() doubts a clock before the mark and one more than 45 days after it, and no other", () => {
  const judged = [
    "2026-11-25T09:49:59.999Z",
    "2026-11-25T09:50:00.000Z",
    "2026-11-25T10:00:00.000Z",
    "2027-01-09T10:00:00.000Z",
    "2027-01-09T10:00:00.001Z",
    "2041-01-01T00:00:00.000Z",
  ].map((instant) => judgeClock(mark, at(instant)));
  assertEquals(judged, [
    "clock_behind",
    null,
    null,
    null,
    "clock_ahead",
    "clock_ahead",
  ]);
  assertEquals(judgeClock(null, at("2041-01-01T00:00:00.000Z")), null);
});

Deno.test("isMarkDue() moves a mark forwards only, and not more often than every five minutes", () => {
  const due = [
    "2026-11-25T09:55:00.000Z",
    "2026-11-25T10:04:59.999Z",
    "2026-11-25T10:05:00.000Z",
  ].map((instant) => isMarkDue(mark, at(instant)));
  assertEquals(due, [false, false, true]);
  assertEquals(isMarkDue(null, 0), true);
});
