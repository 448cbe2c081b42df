import { asNewId } from "@/lib/domain/ids.ts";
import { asTenantNumber } from "@/lib/domain/references.ts";
import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { partsOfAccount } from "../ledger/account_ref.ts";
import {
  BANK_PAGE_MS,
  bookedShares,
  isAwaited,
  type Payment,
  type Share,
  statusOf,
} from "./payment.ts";
import { applyFact, type BankFact, findMismatch } from "./payment_facts.ts";

const BUILT = "2026-11-23T09:00:00.000Z";
const NOW = "2026-11-23T09:03:00.000Z";
const NOW_MS = Date.parse(NOW);

const payment = (
  shares: Payment["shares"] = [{
    contract: "L/0039000204",
    amountCents: 1000,
    month: null,
  }],
): Payment => ({
  v: 1,
  id: asNewId("01ARZ3NDEKTSV4RRFFQ69G5FAV"),
  code: "7K3M-0QWX-PZ9D",
  userId: asNewId("u"),
  tenantNumber: asTenantNumber("000123456"),
  shares,
  amountCents: shares.reduce((sum, { amountCents }) => sum + amountCents, 0),
  card: "CB",
  createdAt: BUILT,
  attempts: [
    {
      transId: "000001",
      transDate: "20261123090000",
      card: "CB",
      builtAt: BUILT,
    },
    {
      transId: "000002",
      transDate: "20261123090100",
      card: "CB",
      builtAt: BUILT,
    },
  ],
  operations: [],
  askAt: null,
});

const fact = (over: Partial<BankFact> = {}): BankFact => ({
  uuid: "a".repeat(32),
  type: "DEBIT",
  class: "paid",
  status: "AUTHORISED",
  amountCents: 1000,
  effectiveCents: over.amountCents ?? 1000,
  transId: "000001",
  transDate: "20261123090000",
  cardBrand: "CB",
  ...over,
});

function run(facts: readonly BankFact[], start = payment()) {
  let current = start;
  const posted = new Map<string, number>();
  const alerts: string[] = [];
  for (const one of facts) {
    if (findMismatch(current, one) !== null) continue;
    const applied = applyFact(current, one, NOW);
    current = applied.payment;
    alerts.push(...applied.alerts);
    for (const { id, account, amountCents } of applied.postings) {
      const name = `${partsOfAccount(account).contract} ${id}`;
      if (!posted.has(name)) posted.set(name, amountCents);
    }
  }
  const sum = [...posted.values()].reduce((a, b) => a + b, 0);
  const byContract: Record<string, number> = {};
  for (const [name, cents] of posted) {
    const contract = name.slice(0, 12);
    byContract[contract] = (byContract[contract] ?? 0) + cents;
  }
  for (const [i, { contract }] of current.shares.entries()) {
    assertEquals(byContract[contract] ?? 0, bookedShares(current)[i]);
  }
  return { payment: current, sum, alerts, status: statusOf(current, NOW_MS) };
}

Deno.test("applyFact() gives each story of the bank its status and its money", () => {
  const refused = fact({
    uuid: "b".repeat(32),
    class: "refused",
    status: "REFUSED",
  });
  const paid = fact();
  const captured = fact({ status: "CAPTURED" });
  const second = fact({
    uuid: "c".repeat(32),
    transId: "000002",
    transDate: "20261123090100",
  });
  const refund = fact({
    uuid: "d".repeat(32),
    type: "CREDIT",
    transId: "900001",
    transDate: "20261124100000",
  });
  const part = { ...refund, amountCents: 400, effectiveCents: 400 };
  const lowered = fact({ effectiveCents: 600 });
  const stories: [string, BankFact[], string, number, string[]][] = [
    ["nothing yet", [], "created", 0, []],
    [
      "pending",
      [fact({ class: "pending", status: "INITIAL" })],
      "pending",
      0,
      [],
    ],
    [
      "pending then paid",
      [fact({ class: "pending", status: "INITIAL" }), paid],
      "paid",
      1000,
      [],
    ],
    ["refused", [refused], "refused", 0, []],
    ["refused, then paid", [refused, paid], "paid", 1000, []],
    ["paid, then an old refusal", [paid, refused], "paid", 1000, []],
    [
      "paid five times the same",
      [paid, paid, paid, captured, paid],
      "paid",
      1000,
      [],
    ],
    ["two attempts paid", [paid, second], "paid", 2000, ["paid_twice"]],
    [
      "abandoned",
      [fact({ uuid: null, class: "abandoned", status: "ABANDONED" })],
      "abandoned",
      0,
      [],
    ],
    [
      "abandoned, yet paid",
      [fact({ uuid: null, class: "abandoned", status: "ABANDONED" }), paid],
      "paid",
      1000,
      [],
    ],
    [
      "cancelled before capture",
      [paid, fact({ class: "cancelled", status: "CANCELLED" })],
      "cancelled",
      0,
      ["payment_reversed"],
    ],
    [
      "capture failed",
      [paid, fact({ class: "failed", status: "CAPTURE_FAILED" })],
      "cancelled",
      0,
      ["payment_reversed"],
    ],
    [
      "late authorisation of a cancelled one",
      [fact({ class: "cancelled", status: "CANCELLED" }), paid],
      "cancelled",
      0,
      [],
    ],
    ["lowered", [paid, lowered], "paid", 600, ["payment_lowered"]],
    [
      "lowered, then told of the first amount again",
      [paid, lowered, captured, paid],
      "paid",
      600,
      ["payment_lowered"],
    ],
    ["lowered before anything was told", [lowered, paid], "paid", 600, []],
    ["refunded", [paid, refund], "refunded", 0, []],
    ["refunded in part", [paid, part], "paid", 600, []],
    ["one of two refunded", [paid, second, refund], "paid", 1000, [
      "paid_twice",
    ]],
  ];
  for (const [name, facts, status, sum, alerts] of stories) {
    const end = run(facts);
    assertEquals(
      [end.status, end.sum, end.alerts],
      [status, sum, alerts],
      name,
    );
  }
});

Deno.test("any sequence of facts in any order ends in the same status and the same balance", () => {
  const anyFact = fc.constantFrom<BankFact>(
    fact({ class: "pending", status: "INITIAL" }),
    fact(),
    fact({ status: "CAPTURED" }),
    fact({ effectiveCents: 700 }),
    fact({ status: "CAPTURED", effectiveCents: 500 }),
    fact({ class: "cancelled", status: "CANCELLED" }),
    fact({ class: "failed", status: "CAPTURE_FAILED" }),
    fact({ class: "expired", status: "EXPIRED" }),
    fact({ uuid: "b".repeat(32), class: "refused", status: "REFUSED" }),
    fact({ uuid: null, class: "abandoned", status: "ABANDONED" }),
    fact({
      uuid: "c".repeat(32),
      transId: "000002",
      transDate: "20261123090100",
    }),
    fact({
      uuid: "d".repeat(32),
      type: "CREDIT",
      transId: "900001",
      amountCents: 300,
    }),
    fact({
      uuid: "e".repeat(32),
      type: "CREDIT",
      transId: "900002",
      amountCents: 700,
    }),
  );
  const facts = fc.array(anyFact, { maxLength: 12 });
  fc.assert(
    fc.property(
      facts.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length }),
        )
      ),
      ([list, shuffled]) => {
        const two: Share[] = [
          { contract: "L/0039000204", amountCents: 600, month: null },
          { contract: "L/0039000205", amountCents: 400, month: null },
        ];
        const a = run(list, payment(two));
        const b = run([...shuffled, ...shuffled], payment(two));
        assertEquals([b.status, b.sum], [a.status, a.sum]);
        assertEquals(bookedShares(b.payment), bookedShares(a.payment));
        const paid = a.payment.operations.filter((one) => one.class === "paid");
        const expected = paid.reduce(
          (sum, one) =>
            sum +
            (one.type === "DEBIT" ? one.effectiveCents : -one.effectiveCents),
          0,
        );
        assertEquals(a.sum, expected);
      },
    ),
    { numRuns: 2000 },
  );
});

Deno.test("findMismatch() names what does not fit the attempt", () => {
  const start = payment();
  assertEquals(findMismatch(start, fact()), null);
  assertEquals(
    findMismatch(start, fact({ amountCents: 999 })),
    "amount_differs",
  );
  assertEquals(
    findMismatch(start, fact({ transId: "000003" })),
    "attempt_unknown",
  );
  assertEquals(
    findMismatch(start, fact({ transDate: "20261123090001" })),
    "attempt_unknown",
  );
  assertEquals(
    findMismatch(start, fact({ type: "CREDIT" })),
    "attempt_unknown",
  );
  const refund = fact({ type: "CREDIT", transId: "900001", amountCents: 1001 });
  assertEquals(findMismatch(start, refund), "refund_exceeds_payment");
  const { payment: paid } = applyFact(start, fact(), NOW);
  assertEquals(
    findMismatch(paid, fact({ type: "CREDIT", transId: "900001" })),
    "transaction_changed",
  );
});

Deno.test("statusOf() lets a payment expire with the bank's page, and isAwaited() says when money may be on its way", () => {
  const sent = payment();
  const end = Date.parse(BUILT) + BANK_PAGE_MS;
  assertEquals([statusOf(sent, end - 1), isAwaited(sent, end - 1)], [
    "created",
    true,
  ]);
  assertEquals([statusOf(sent, end), isAwaited(sent, end)], ["expired", false]);
  const unsent = { ...payment(), attempts: [] };
  assertEquals([statusOf(unsent, end), isAwaited(unsent, end)], [
    "created",
    false,
  ]);
  assertEquals(
    statusOf(applyFact(sent, fact(), NOW).payment, end + 1e9),
    "paid",
  );
});
