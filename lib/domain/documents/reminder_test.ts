import type { IsoDate } from "../month.ts";
import { assertEquals } from "@std/assert";
import { monthToRemind } from "./reminder.ts";

Deno.test("monthToRemind() is the month before from four days ahead until the day to pay, over the turn of a month too", () => {
  const onTenth = (today: IsoDate) =>
    monthToRemind({ term: "echu", dueDay: 10 }, today);
  assertEquals(onTenth("2026-12-05"), null);
  assertEquals(onTenth("2026-12-06"), "2026-11");
  assertEquals(onTenth("2026-12-09"), "2026-11");
  assertEquals(onTenth("2026-12-10"), null);
  const onSecond = (today: IsoDate) =>
    monthToRemind({ term: "echu", dueDay: 2 }, today);
  assertEquals(onSecond("2026-12-28"), null);
  assertEquals(onSecond("2026-12-29"), "2026-12");
  assertEquals(onSecond("2027-01-01"), "2026-12");
  const ahead = (today: IsoDate) =>
    monthToRemind({ term: "a_echoir", dueDay: 2 }, today);
  assertEquals(ahead("2026-12-28"), null);
  assertEquals(ahead("2026-12-29"), "2027-01");
  assertEquals(ahead("2027-01-01"), "2027-01");
  assertEquals(ahead("2027-01-02"), null);
});
