import { assertEquals } from "@std/assert";
import { areFilesStale, type ImportMark } from "./import_mark.ts";

const MARK: ImportMark = {
  v: 1,
  at: "2026-11-26T18:00:00.000Z",
  contracts: 3,
};

Deno.test("areFilesStale() is true after so many hours, and where no import has left a mark", () => {
  const stale = (at: string, mark: ImportMark | null = MARK) =>
    areFilesStale(mark, { freshHours: 36 }, Date.parse(at));
  assertEquals(stale("2026-11-26T18:00:00Z"), false);
  assertEquals(stale("2026-11-28T06:00:00Z"), false);
  assertEquals(stale("2026-11-28T06:00:01Z"), true);
  assertEquals(stale("2026-11-26T17:00:00Z"), false);
  assertEquals(stale("2026-11-26T18:00:00Z", null), true);
});

Deno.test("areFilesStale() takes a lot for as old as its accounts, however late it came", () => {
  const lot = { ...MARK, closedAt: "2026-11-24T21:00:00.000Z" } as const;
  const stale = (at: string) =>
    areFilesStale(lot, { freshHours: 36 }, Date.parse(at));
  assertEquals(stale("2026-11-26T09:00:00Z"), false);
  assertEquals(stale("2026-11-26T09:00:01Z"), true);
});
