import type { IsoDate } from "../domain/month.ts";
import { assert, assertEquals } from "@std/assert";
import { buildCalendar } from "./build_calendar.ts";

const build = (today: IsoDate, dueDay: number) =>
  buildCalendar({
    today,
    days: [{ day: dueDay, kind: "pay" }],
    site: "https://locataires.exemple.fr",
    words: {
      name: "Échéances",
      pay: "Loyer à payer, vite",
      drawn: "Loyer prélevé",
    },
  });

const daysOf = (file: string) =>
  [...file.matchAll(/^DTSTART;VALUE=DATE:(\d{8})\r$/gm)].map(([, day]) => day);

Deno.test("buildCalendar() has the next twelve days to pay, today's included, the last of a short month too", () => {
  const days = daysOf(build("2026-12-10", 10));
  assertEquals([days.length, days[0], days[11]], [12, "20261210", "20271110"]);
  assertEquals(daysOf(build("2026-12-11", 10))[0], "20270110");
  assertEquals(daysOf(build("2027-02-01", 31)).slice(0, 2), [
    "20270228",
    "20270331",
  ]);
});

Deno.test("buildCalendar() is an iCalendar file with CRLF, escaped words, an alarm each and ids that stay", () => {
  const file = build("2026-12-10", 10);
  assert(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  assert(file.endsWith("END:VCALENDAR\r\n"));
  assertEquals(/[^\r]\n/.test(file), false);
  assert(file.includes("SUMMARY:Loyer à payer\\, vite\r\n"));
  assert(file.includes("UID:loyer-2026-12@locataires.exemple.fr\r\n"));
  assertEquals(file.match(/^TRIGGER:/gm)?.length, 12);
  assertEquals(build("2026-12-10", 10), file);
});

/** When an alarm rings by the wall clock: whole days back from the day's midnight, then hours (RFC 5545 3.3.6). */
function ringsAt(day: string, trigger: string): string {
  const [, days, hours] = /^-P(\d+)DT(\d+)H$/.exec(trigger) ?? [];
  const midnight = Date.parse(
    `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00:00Z`,
  );
  const before = (Number(days) * 24 + Number(hours)) * 3_600_000;
  return new Date(midnight - before).toISOString().slice(0, 16);
}

Deno.test("buildCalendar() rings two days before at nine in the morning, not at midnight, and blocks no day", () => {
  const file = build("2026-12-10", 10);
  const triggers = [...file.matchAll(/^TRIGGER:(.*)\r$/gm)].map(([, t]) => t);
  const times = daysOf(file).map((day, n) =>
    ringsAt(day ?? "", triggers[n] ?? "")
  );
  assertEquals(times.slice(0, 2), ["2026-12-08T09:00", "2027-01-08T09:00"]);
  assertEquals(times.filter((time) => time.endsWith("T09:00")).length, 12);
  assertEquals(file.match(/^TRANSP:TRANSPARENT\r$/gm)?.length, 12);
});
