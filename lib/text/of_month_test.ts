import { addMonths } from "../domain/month.ts";
import { assertEquals } from "@std/assert";
import { monthName } from "./format.ts";
import { ofMonth } from "./of_month.ts";

Deno.test("ofMonth() drops the vowel before April, August and October", () => {
  const months = Array.from(
    { length: 12 },
    (_, n) => ofMonth(monthName(addMonths("2026-01", n))),
  );
  assertEquals(months.filter((words) => words.startsWith("d’")), [
    "d’avril 2026",
    "d’août 2026",
    "d’octobre 2026",
  ]);
});
