import { must } from "@/tests/support/must.ts";
import type { IsoDate } from "../month.ts";
import { assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  type OurMovement,
  reconcile,
  type TheirMovement,
} from "./reconciliation.ts";

const DAYS = { from: "2026-11-20", to: "2026-11-25" } as const;
const day = fc.integer({ min: 20, max: 25 }).map((n): IsoDate =>
  `2026-11-${n}`
);

/** Movements of ours, each with its own uuid and its own number in its day. */
const movements = fc.uniqueArray(
  fc.record({
    date: day,
    number: fc.integer({ min: 0, max: 999_999 }),
    amountCents: fc.oneof(
      fc.integer({ min: 1, max: 500_000 }),
      fc.integer({ min: -500_000, max: -1 }),
    ),
  }),
  {
    selector: ({ number }) => number,
    minLength: 1,
    maxLength: 30,
  },
).map((rows) =>
  rows.map(({ date, number, amountCents }): OurMovement => ({
    date,
    transId: String(number).padStart(6, "0"),
    uuid: number.toString(16).padStart(32, "0"),
    orderId: `01K${number}`,
    amountCents,
    contracts: ["L/0039000204"],
  }))
);

/** What the bank's file says of the same, in any order, some rows without uuid. */
const bothSides = movements.chain((ours) =>
  fc.tuple(
    fc.constant(ours),
    fc.shuffledSubarray(ours, { minLength: ours.length }),
    fc.array(fc.boolean(), {
      minLength: ours.length,
      maxLength: ours.length,
    }),
  )
).map(([ours, shuffled, named]) => ({
  ours,
  theirs: shuffled.map(({ contracts: _, ...one }, i): TheirMovement => ({
    ...one,
    uuid: named[i] ? one.uuid : "",
    line: i + 2,
    status: "CAPTURED",
  })),
}));

Deno.test("reconcile() finds nothing in equal files, whatever their order and their missing uuids", () => {
  fc.assert(fc.property(bothSides, ({ ours, theirs }) => {
    assertEquals(reconcile(ours, theirs, DAYS), {
      oursOnly: [],
      theirsOnly: [],
      differing: [],
      equalCount: ours.length,
    });
  }));
});

Deno.test("reconcile() shows one change in exactly one list", () => {
  const change = fc.constantFrom<
    "amount" | "sign" | "lost" | "added" | "twice"
  >(
    "amount",
    "sign",
    "lost",
    "added",
    "twice",
  );
  fc.assert(
    fc.property(
      bothSides,
      change,
      fc.nat(),
      ({ ours, theirs }, kind, pick) => {
        const at = pick % theirs.length;
        const row = must(theirs[at]);
        const others = theirs.filter((_, i) => i !== at);
        const mine = ours.filter(({ transId }) => transId === row.transId);
        const added = { ...row, uuid: "f".repeat(32), transId: "X00001" };
        const file = {
          amount: [...others, { ...row, amountCents: row.amountCents + 1 }],
          sign: [...others, { ...row, amountCents: -row.amountCents }],
          lost: others,
          added: [...theirs, added],
          twice: [...theirs, { ...row, line: 99 }],
        }[kind];
        const { oursOnly, theirsOnly, differing } = reconcile(ours, file, DAYS);
        const expected: Record<
          typeof kind,
          [OurMovement[], number[], number[]]
        > = {
          amount: [[], [], [row.line]],
          sign: [[], [], [row.line]],
          lost: [mine, [], []],
          added: [[], [row.line], []],
          twice: [[], [99], []],
        };
        assertEquals([
          oursOnly,
          // Of two rows that are the same, either may be the one too many.
          kind === "twice"
            ? theirsOnly.map(() => 99)
            : theirsOnly.map(({ line }) => line),
          differing.map(({ theirs }) => theirs.line),
        ], expected[kind]);
      },
    ),
  );
});

const mine: OurMovement = {
  date: "2026-11-23",
  transId: "000001",
  uuid: "a".repeat(32),
  orderId: "01K",
  amountCents: 1000,
  contracts: ["L/0039000204"],
};
const { contracts: _contracts, ...common } = mine;
const row: TheirMovement = { ...common, line: 2, status: "CAPTURED" };

Deno.test("reconcile() takes a row with another uuid for another transaction, be its number the same", () => {
  const other = { ...row, uuid: "b".repeat(32) };
  const found = reconcile([mine], [other], DAYS);
  assertEquals(found.oursOnly, [mine]);
  assertEquals(found.theirsOnly, [other]);
});

Deno.test("reconcile() keeps the match by uuid for its row when another row has the number only", () => {
  const numberOnly = { ...row, uuid: "", line: 2, amountCents: 700 };
  const found = reconcile([mine], [numberOnly, { ...row, line: 3 }], DAYS);
  assertEquals(found.theirsOnly, [numberOnly]);
  assertEquals(found.equalCount, 1);
});

Deno.test("reconcile() misses ours only within its days, and still matches those of other days", () => {
  const before: OurMovement = {
    ...mine,
    date: "2026-11-19",
    uuid: "c".repeat(32),
  };
  assertEquals(reconcile([before], [], DAYS).oursOnly, []);
  const dated: TheirMovement = {
    ...row,
    uuid: before.uuid,
    date: "2026-11-20",
  };
  assertEquals(reconcile([before], [dated], DAYS).equalCount, 1);
  for (const date of [DAYS.from, DAYS.to]) {
    assertEquals(reconcile([{ ...mine, date }], [], DAYS).oursOnly.length, 1);
  }
});

Deno.test("reconcile() finds a row without uuid by its order, whatever its day; a refund of that order is another", () => {
  const ours = (transId: string, amountCents: number): OurMovement => ({
    date: "2026-11-23",
    transId,
    uuid: transId.repeat(5),
    orderId: "01K",
    amountCents,
    contracts: ["L/0039000204"],
  });
  const theirs = (over: Partial<TheirMovement>): TheirMovement => ({
    line: 2,
    date: "2026-11-25",
    transId: "",
    uuid: "",
    orderId: "01K",
    amountCents: 1000,
    status: "",
    ...over,
  });
  const both = [ours("000001", 1000), ours("900001", -300)];
  const rows = [theirs({ amountCents: -300 }), theirs({ transId: "000001" })];
  assertEquals(reconcile(both, rows, DAYS).equalCount, 2);
  const other = [theirs({ transId: "000002" })];
  assertEquals(reconcile(both, other, DAYS).theirsOnly.length, 1);
});
