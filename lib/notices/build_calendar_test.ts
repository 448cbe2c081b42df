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
  assertEquals(file.match(/TRIGGER:-P2D/g)?.length, 12);
  assertEquals(build("2026-12-10", 10), file);
});
