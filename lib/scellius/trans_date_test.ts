import { assertEquals } from "@std/assert";
import { transDateOf } from "./trans_date.ts";

Deno.test("transDateOf() writes UTC on a 24-hour clock, whatever the season in Paris", () => {
  assertEquals(
    transDateOf(Date.parse("2026-07-01T00:05:09.999+02:00")),
    "20260630220509",
  );
  assertEquals(
    transDateOf(Date.parse("2026-12-31T23:59:59.000Z")),
    "20261231235959",
  );
});
