import { assertEquals } from "@std/assert";
import { testEntries } from "@/tests/support/test_entries.ts";
import { statementOf } from "./statement.ts";

/** A rent of October, its payment, a rent of November, and October's catch-up that came last. */
const ENTRIES = testEntries([
  { id: "import:1", date: "2026-10-28", label: "Loyer", amountCents: -412_30 },
  {
    id: "import:2",
    date: "2026-11-05",
    label: "Virement",
    amountCents: 400_00,
  },
  { id: "import:3", date: "2026-11-28", label: "Loyer", amountCents: -412_30 },
  { id: "import:4", date: "2026-10-30", label: "APL", amountCents: 12_30 },
]);

Deno.test("statementOf() says what stood before the period, what it brought and what stands after it", () => {
  const { entries, ...sums } = statementOf(
    ENTRIES,
    "2026-11-01",
    "2026-11-30",
  );
  assertEquals(sums, {
    openingCents: -400_00,
    askedCents: 412_30,
    favourCents: 400_00,
    closingCents: -412_30,
  });
  assertEquals(entries.map(({ date }) => date), ["2026-11-28", "2026-11-05"]);
});

Deno.test("statementOf() puts an entry that came late under its day, and the balances run on", () => {
  const { entries } = statementOf(ENTRIES, "2026-01-01", "2026-12-31");
  assertEquals(
    entries.map(({ number, balanceAfterCents }) => [number, balanceAfterCents]),
    [[3, -412_30], [2, 0], [4, -400_00], [1, -412_30]],
  );
});

Deno.test("statementOf() leaves out what came after the last day, and is empty before the first entry", () => {
  const october = statementOf(ENTRIES, "2026-10-01", "2026-10-29");
  assertEquals(october.entries.map(({ number }) => number), [1]);
  assertEquals(october.closingCents, -412_30);
  const none = statementOf(ENTRIES, "2026-01-01", "2026-01-31");
  assertEquals(none.entries, []);
  assertEquals(none.closingCents, 0);
});
