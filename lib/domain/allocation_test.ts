import { assertEquals } from "@std/assert";
import { allocate } from "./allocation.ts";
import { applyPosting, emptyHead, type Entry, type Posting } from "./ledger.ts";

const CONTRACT = "L/0039000204";

function account(postings: readonly Partial<Posting>[]): Entry[] {
  let head = emptyHead(CONTRACT);
  return postings.map((posting, i) => {
    const usual = { id: `import:${i}`, date: "2026-11-02", label: "Virement" };
    const next = applyPosting(
      head,
      { ...usual, amountCents: 0, ...posting },
      "2026-11-02T00:00:00.000Z",
    );
    head = next.head;
    return next.entry;
  });
}

const rent = (month: string, amountCents: number): Partial<Posting> => ({
  id: `rent:${month}:${CONTRACT}`,
  date: `${month}-28`,
  label: "Échéance",
  amountCents,
});

const summary = (entries: readonly Entry[]) =>
  allocate(entries).map(({ month, isRent, leftCents, parts }) => [
    month,
    isRent,
    leftCents,
    parts.map(({ entry, amountCents }) => [entry?.number, amountCents]),
  ]);

Deno.test("allocate() says which credit has paid what, a part of one and the rest of another", () => {
  assertEquals(
    summary(account([
      { amountCents: 15000 },
      rent("2026-09", -40000),
      rent("2026-10", -40000),
      { amountCents: 30000 },
      { amountCents: 5000 },
    ])),
    [
      ["2026-09", true, 0, [[1, 15000], [4, 25000]]],
      ["2026-10", true, 30000, [[4, 5000], [5, 5000]]],
    ],
  );
});

Deno.test("allocate() gives a payment for a month to that month's rent before its other debts", () => {
  assertEquals(
    summary(account([
      { date: "2026-10-05", label: "Réparation", amountCents: -8000 },
      rent("2026-10", -40000),
      { id: "payment:P:u", forMonth: "2026-10", amountCents: 40000 },
    ])),
    [
      ["2026-10", false, 8000, []],
      ["2026-10", true, 0, [[3, 40000]]],
    ],
  );
});

Deno.test("allocate() lets a returned direct debit pay nothing, and the month that it had paid is open again", () => {
  const lines = [
    rent("2026-09", -40000),
    { label: "Prélèvement automatique", amountCents: 40000 },
    rent("2026-10", -40000),
  ];
  const returned = { label: "Prélèvement rejeté", amountCents: -40000 };
  assertEquals(summary(account([...lines, returned])), [
    ["2026-09", true, 40000, []],
    ["2026-10", true, 40000, []],
  ]);
  // An amount that no credit has, or other words: a debt of its own.
  for (
    const other of [
      { ...returned, amountCents: -39999 },
      { ...returned, label: "Frais" },
    ]
  ) {
    const [september] = summary(account([...lines, other]));
    assertEquals(september, ["2026-09", true, 0, [[2, 40000]]]);
  }
});

Deno.test("allocate() takes back the credit of the same means, of the day that is named, and no other", () => {
  const debit = (date: string) => ({
    date,
    label: "Prélèvement automatique",
    amountCents: 40000,
  });
  const lines = [
    rent("2026-09", -40000),
    debit("2026-10-10"),
    rent("2026-10", -40000),
    debit("2026-11-10"),
    rent("2026-11", -40000),
    { date: "2026-12-05", label: "Virement reçu", amountCents: 40000 },
  ];
  const returned = { label: "Prélèvement rejeté", amountCents: -40000 };
  const named = {
    ...returned,
    label: "Rejet du prélèvement du 10/10/2026",
  };
  const partsOf = (more: Partial<Posting>) =>
    allocate(account([...lines, more])).flatMap(({ parts }) =>
      parts.map(({ entry }) => entry?.number)
    );
  assertEquals(partsOf(returned), [2, 6]);
  assertEquals(partsOf(named), [4, 6]);
  // A debt that was there before is no return, whatever its words.
  const old = { label: "Reprise impayés ancien logement", amountCents: -40000 };
  assertEquals(partsOf(old), [2, 4, 6]);
});
