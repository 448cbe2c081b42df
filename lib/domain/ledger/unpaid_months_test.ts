import { must } from "@/tests/support/must.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import {
  buildTestPosting,
  type PlainPosting,
} from "@/tests/support/test_posting.ts";
import { assertEquals } from "@std/assert";
import fc from "fast-check";
import type { IsoDate } from "../month.ts";
import { applyPosting, emptyHead, type Entry } from "./ledger.ts";
import { dueNow } from "./due_now.ts";
import { ledgerEntriesOf } from "./ledger_entry.ts";
import { listUnpaidMonths } from "./unpaid_months.ts";

type Line = [date: IsoDate, amountCents: number, more?: Partial<PlainPosting>];

function account(lines: readonly Line[], openingCents = 0): Entry[] {
  let head = {
    ...emptyHead(testAccount("L/0039000204")),
    balanceCents: openingCents,
  };
  return lines.map(([date, amountCents, more], i) => {
    const posting = { id: `import:${i}`, date, label: "", amountCents };
    const described = buildTestPosting({ ...posting, ...more });
    const next = applyPosting(head, described, `${date}T00:00:00.000Z`);
    head = next.head;
    return next.entry;
  });
}

const missingOf = (entries: readonly Entry[]) =>
  listUnpaidMonths(dueNow(ledgerEntriesOf(entries), { today: "2026-11-10" }));

function unpaid(lines: readonly Line[], openingCents = 0) {
  return missingOf(account(lines, openingCents))
    .map(({ month, missingCents }) => [month, missingCents]);
}

const RENTS: Line[] = [["2026-08-28", -40000], ["2026-09-28", -40000], [
  "2026-10-28",
  -41000,
]];

Deno.test("listUnpaidMonths() lets credits go to the oldest debt, advances to the next one", () => {
  assertEquals(unpaid(RENTS), [["2026-08", 40000], ["2026-09", 40000], [
    "2026-10",
    41000,
  ]]);
  assertEquals(unpaid([...RENTS, ["2026-11-02", 45000]]), [
    ["2026-09", 35000],
    ["2026-10", 41000],
  ]);
  assertEquals(unpaid([["2026-08-01", 50000], ...RENTS]), [
    ["2026-09", 30000],
    ["2026-10", 41000],
  ]);
  assertEquals(unpaid([]), []);
});

Deno.test("listUnpaidMonths() lets the payer name the month, and what exceeds it goes to the oldest", () => {
  const payment: Line = ["2026-11-02", 45000, {
    id: "payment:P:uuid",
    forMonth: "2026-10",
  }];
  assertEquals(unpaid([...RENTS, payment]), [["2026-08", 36000], [
    "2026-09",
    40000,
  ]]);
});

Deno.test("listUnpaidMonths() counts a payment that was reversed as none, whatever came between", () => {
  const paid: Line = ["2026-11-02", 40000, { id: "payment:P:uuid" }];
  const back: Line = ["2026-11-05", -40000, { id: "payment:P:uuid:reversed" }];
  assertEquals(unpaid([...RENTS, paid, back]), unpaid(RENTS));
});

Deno.test("listUnpaidMonths() knows a notice by its own month and an older balance by the first one", () => {
  const notice: Line = ["2026-10-02", -100, {
    id: "rent:2026-09:L/0039000204",
  }];
  assertEquals(unpaid([notice], -50), [["2026-09", 150]]);
  assertEquals(unpaid([notice], 150), []);
});

Deno.test("what listUnpaidMonths() misses adds up to the debt, whatever the entries", () => {
  const line = fc.tuple(
    fc.constantFrom("2026-01-28", "2026-02-28", "2026-03-03"),
    fc.integer({ min: -500, max: 500 }),
    fc.constantFrom<Partial<PlainPosting>>({}, { forMonth: "2026-02" }),
  );
  fc.assert(fc.property(
    fc.array(line, { minLength: 1 }),
    fc.integer({ min: -500, max: 500 }),
    (lines, opening) => {
      const entries = account(lines, opening);
      const missing = missingOf(entries)
        .reduce((sum, one) => sum + one.missingCents, 0);
      const balance = must(entries.at(-1)).balanceAfterCents;
      assertEquals(missing, Math.max(0, -balance));
    },
  ));
});
