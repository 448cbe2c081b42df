import { addDays, addMonths } from "../month.ts";
import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { allocateClaims } from "./allocate_claims.ts";
import { dueNow } from "./due_now.ts";
import type { LedgerEntry } from "./ledger_entry.ts";
import { MEANS, type Nature, NATURES } from "./nature.ts";
import { coverOf, PLAN_STATES } from "./plan.ts";

const TAKE_BACK: readonly Nature[] = [
  "correction",
  "rejet",
  "impaye",
  "annulation",
];

const day = fc.integer({ min: 0, max: 200 }).map((count) =>
  addDays("2026-06-01", count)
);
const month = fc.integer({ min: 6, max: 12 }).map((number) =>
  addMonths("2025-12", number)
);
const account = fc.array(
  fc.record({
    date: day,
    nature: fc.constantFrom(...NATURES),
    amountCents: fc.integer({ min: -600, max: 600 }),
    month: fc.option(month),
    dueOn: fc.option(day),
    means: fc.option(fc.constantFrom(...MEANS)),
    back: fc.option(fc.integer({ min: 0, max: 13 })),
  }),
  { maxLength: 14 },
).map((rows) =>
  rows.map(({ back, ...row }, rank): LedgerEntry => ({
    ...row,
    id: `entry ${rank}`,
    names: [`name ${rank}`],
    takesBack: back === null || !TAKE_BACK.includes(row.nature)
      ? null
      : `name ${back}`,
    returnedOn: null,
  }))
);
const plan = fc.option(fc.record({
  id: fc.constant("P1"),
  debtCents: fc.integer({ min: 1, max: 900 }),
  startsOn: day,
  monthlyCents: fc.integer({ min: 1, max: 200 }),
  parts: fc.integer({ min: 1, max: 12 }),
  state: fc.constantFrom(...PLAN_STATES),
}));
const announced = fc.array(
  fc.record({
    month,
    on: day,
    cents: fc.integer({ min: 1, max: 700 }),
    rum: fc.constant("RUM"),
  }),
  { maxLength: 2 },
);
const shuffled = account.chain((rows) =>
  fc.tuple(
    fc.constant(rows),
    fc.shuffledSubarray(rows, { minLength: rows.length }),
  )
);

const sum = (amounts: readonly number[]) =>
  amounts.reduce((total, amount) => total + amount, 0);

Deno.test("dueNow() comes to the balance: what is due, in the plan and in favour", () => {
  fc.assert(
    fc.property(
      account,
      plan,
      day,
      announced,
      (entries, plan, today, announced) => {
        const due = dueNow(entries, { today, plan, announced });
        const balance = sum(entries.map(({ amountCents }) => amountCents));
        assertEquals(
          due.totalCents + due.inPlanCents - due.inFavourCents,
          0 - balance,
        );
        assertEquals(sum(due.parts.map(({ cents }) => cents)), due.totalCents);
        assertEquals(
          due.toPayCents + (due.drawing?.cents ?? 0),
          due.totalCents,
        );
        for (
          const amount of [due.toPayCents, due.inPlanCents, due.inFavourCents]
        ) {
          assertEquals(amount >= 0, true);
        }
      },
    ),
  );
});

Deno.test("allocateClaims() spends each euro of a credit once, and pays no claim twice", () => {
  fc.assert(fc.property(account, plan, (entries, plan) => {
    const cover = coverOf(plan);
    const { claims, favours } = allocateClaims(entries, cover);
    const spent = new Map<string, number>();
    for (const { parts, askedCents, leftCents } of claims) {
      assertEquals(
        askedCents - leftCents,
        sum(parts.map(({ amountCents }) => amountCents)),
      );
      for (const { entry, amountCents } of parts) {
        spent.set(entry.id, (spent.get(entry.id) ?? 0) + amountCents);
      }
    }
    for (const { entry, leftCents } of favours) {
      spent.set(entry.id, (spent.get(entry.id) ?? 0) + leftCents);
    }
    for (const entry of entries) {
      const cents = spent.get(entry.id) ?? 0;
      assertEquals(cents <= Math.max(0, creditOf(entry, entries)), true);
    }
  }));
});

/** What a credit can spend at the most: its own amount and what corrections add to it. */
function creditOf(entry: LedgerEntry, entries: readonly LedgerEntry[]): number {
  const added = entries.filter(({ takesBack, amountCents }) =>
    takesBack !== null && entry.names.includes(takesBack) && amountCents > 0
  );
  return Math.max(0, entry.amountCents) +
    sum(added.map(({ amountCents }) => amountCents));
}

Deno.test("allocateClaims() does not depend on the order in which entries were imported", () => {
  fc.assert(fc.property(shuffled, plan, day, ([one, other], plan, today) => {
    assertEquals(
      dueNow(one, { today, plan }),
      dueNow(other, { today, plan }),
    );
    assertEquals(allocateClaims(one), allocateClaims(other));
  }));
});

Deno.test("allocateClaims() lets no help pay another month than its own", () => {
  fc.assert(fc.property(account, (entries) => {
    for (const claim of allocateClaims(entries).claims) {
      for (const { entry, kind } of claim.parts) {
        if (kind !== "help" || entry.month === null) continue;
        assertEquals(claim.month, entry.month);
      }
    }
  }));
});
