import { assertEquals } from "@std/assert";
import { buildTestNotice } from "@/tests/support/test_notice.ts";
import type { RentLine, RentSchedule } from "../tenant.ts";
import { changesSince } from "./amended_notice.ts";

const NOTICE = buildTestNotice({
  lines: [["loyer", "Loyer principal", 41230], ["apl", "APL", -24100]],
});

/** The notice's lines as the landlord gives them, changed. */
function scheduleWith(
  change: (line: RentLine) => RentLine[] = (line) => [line],
): RentSchedule {
  const lines = NOTICE.lines.map((line): RentLine => ({
    ...line,
    from: "2026-01",
    to: null,
  }));
  return {
    v: 1,
    contract: NOTICE.contract,
    lines: lines.flatMap(change),
    totals: {},
  };
}

Deno.test("changesSince() names each line whose sum differs, and is empty where none does", () => {
  assertEquals(changesSince(NOTICE, scheduleWith()), []);
  const lowered = scheduleWith((line) => [
    line.nature === "apl" ? { ...line, amountCents: 20000 } : line,
  ]);
  assertEquals(changesSince(NOTICE, lowered), [
    { label: "APL", beforeCents: -24100, afterCents: -20000 },
  ]);
  const gone = scheduleWith((line) => line.nature === "apl" ? [] : [line]);
  assertEquals(changesSince(NOTICE, gone), [
    { label: "APL", beforeCents: -24100, afterCents: null },
  ]);
});

Deno.test("changesSince() is empty for a label alone, a month that the files no longer know, and a notice that was taken back", () => {
  const renamed = scheduleWith((
    line,
  ) => [{ ...line, label: `${line.label}.` }]);
  assertEquals(changesSince(NOTICE, renamed), []);
  const over = scheduleWith((line) => [{ ...line, to: "2026-10" }]);
  assertEquals(changesSince(NOTICE, over), []);
  assertEquals(changesSince(NOTICE, null), []);
  const less = scheduleWith((line) => [{ ...line, amountCents: 1 }]);
  const cancelled = { ...NOTICE, cancelledOn: "2026-12-01" as const };
  assertEquals(changesSince(NOTICE, less).length, 2);
  assertEquals(changesSince(cancelled, less), []);
});

Deno.test("changesSince() is empty where the files give a line from its latest change on alone", () => {
  const raised = scheduleWith((line) =>
    line.nature === "loyer"
      ? [{ ...line, amountCents: 42000, from: "2026-12" }]
      : [line]
  );
  assertEquals(changesSince(NOTICE, raised), []);
});
