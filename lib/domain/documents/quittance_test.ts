import { must } from "@/tests/support/must.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { buildTestNotice } from "@/tests/support/test_notice.ts";
import {
  buildTestPosting,
  type PlainPosting,
} from "@/tests/support/test_posting.ts";
import { assertEquals } from "@std/assert";
import { applyPosting, emptyHead, type Entry } from "../ledger/ledger.ts";
import { buildQuittance, settle } from "./quittance.ts";

/** As issued before each nature was an entry of its own. */
const { byNature: _, ...NOTICE } = buildTestNotice();
const { contract, totalCents } = NOTICE;
const RENT: PlainPosting = {
  id: `rent:2026-11:${contract}`,
  date: "2026-11-28",
  label: "Avis",
  amountCents: -totalCents,
};

function account(postings: readonly Partial<PlainPosting>[]): Entry[] {
  let head = emptyHead(testAccount(contract));
  return postings.map((posting, i) => {
    const usual: PlainPosting = {
      id: `import:${i}`,
      date: "2026-12-03",
      label: "Virement",
      amountCents: 0,
    };
    const next = applyPosting(
      head,
      buildTestPosting({ ...usual, ...posting }),
      "2026-12-03T00:00:00.000Z",
    );
    head = next.head;
    return next.entry;
  });
}

function quittanceOf(postings: readonly Partial<PlainPosting>[]) {
  const settlement = settle(account(postings), [NOTICE]).get("2026-11");
  if (settlement === undefined) throw new Error("Cannot settle the month");
  return buildQuittance(NOTICE, settlement);
}

Deno.test("buildQuittance() gives none while a cent is missing, and one with the days of its payments when none is", () => {
  const almost: Partial<PlainPosting> = { amountCents: totalCents - 1 };
  assertEquals(quittanceOf([RENT]), null);
  assertEquals(quittanceOf([RENT, almost]), null);
  const last: Partial<PlainPosting> = { date: "2026-12-09", amountCents: 1 };
  const quittance = quittanceOf([RENT, almost, last]);
  assertEquals(quittance?.issuedOn, "2026-12-09");
  assertEquals(quittance?.parts.map((part) => part.amountCents), [
    totalCents - 1,
    1,
  ]);
  assertEquals(quittance?.olderDebtCents, 0);
});

Deno.test("buildQuittance() is not held back by other debts, says the older ones, and not the later ones", () => {
  const repair: Partial<PlainPosting> = {
    date: "2026-09-02",
    label: "Réparation",
    amountCents: -100,
  };
  const payment: Partial<PlainPosting> = {
    id: "payment:P:u",
    forMonth: "2026-11",
    amountCents: totalCents,
  };
  const later: Partial<PlainPosting> = {
    ...RENT,
    id: `rent:2026-12:${contract}`,
    date: "2026-12-28",
  };
  const quittance = quittanceOf([repair, RENT, payment, later]);
  assertEquals(quittance?.olderDebtCents, 100);
});

Deno.test("buildQuittance() shows rent, charges and help apart, and what was paid beforehand on the day of the notice", () => {
  const advance: Partial<PlainPosting> = {
    date: "2026-11-02",
    amountCents: totalCents,
  };
  const quittance = quittanceOf([advance, RENT]);
  assertEquals(quittance?.issuedOn, NOTICE.issuedOn);
  assertEquals(quittance?.sums, [
    { nature: "loyer", amountCents: 41230 },
    { nature: "annexe", amountCents: 4500 },
    { nature: "charge", amountCents: 6330 },
    { nature: "rls", amountCents: -5112 },
    { nature: "apl", amountCents: -24100 },
  ]);
});

Deno.test("settle() counts a month that help covers whole as paid, by nothing", () => {
  const settled = settle([], [{ month: "2026-11", lines: [] }]).get(
    "2026-11",
  );
  assertEquals(settled, {
    kind: "paid",
    parts: [],
    paidOn: null,
    olderDebtCents: 0,
  });
});

Deno.test("settle() takes a month whose entry it does not see for unpaid, never for paid", () => {
  const settled = settle([], [NOTICE]).get("2026-11");
  assertEquals(settled, { kind: "missing", missingCents: totalCents });
});

Deno.test("buildQuittance() asks for rent and charges only: what a plan pays back is old debt", () => {
  const plan = {
    ...must(NOTICE.lines[0]),
    code: "PLA",
    nature: "plan" as const,
    amountCents: 5000,
  };
  const notice = { ...NOTICE, lines: [...NOTICE.lines, plan] };
  const asked: Partial<PlainPosting> = {
    ...RENT,
    amountCents: -totalCents - 5000,
  };
  const paid: Partial<PlainPosting> = { amountCents: totalCents };
  const settlement = settle(account([asked, paid]), [notice]).get("2026-11");
  if (settlement === undefined) throw new Error("Cannot settle the month");
  const quittance = buildQuittance(notice, settlement);
  assertEquals(quittance?.paidCents, totalCents);
  assertEquals(quittance?.sums.some(({ nature }) => nature === "plan"), false);
  const short = { amountCents: totalCents - 1 };
  assertEquals(settle(account([asked, short]), [notice]).get("2026-11"), {
    kind: "missing",
    missingCents: 1,
  });
});

Deno.test("buildQuittance() gives none for a debt that went into a plan: nobody has paid it", () => {
  const moved: Partial<PlainPosting> = {
    label: "Mise en place du plan d’apurement",
    amountCents: totalCents,
  };
  assertEquals(quittanceOf([RENT, moved]), null);
});

Deno.test("buildQuittance() says the debt of an opening balance of the same month", () => {
  const opening: Partial<PlainPosting> = {
    date: "2026-11-01",
    amountCents: -90000,
  };
  const payment: Partial<PlainPosting> = {
    id: "payment:P:u",
    forMonth: "2026-11",
    amountCents: totalCents,
  };
  assertEquals(quittanceOf([opening, RENT, payment])?.olderDebtCents, 90000);
});

Deno.test("settle() asks for no month that a running plan pays back, and again when it breaks", () => {
  const october = { ...NOTICE, month: "2026-10" } as const;
  const rents = [
    { ...RENT, id: `rent:2026-10:${contract}`, date: "2026-10-28" },
    RENT,
  ] as const;
  const plan = {
    id: "P1",
    debtCents: totalCents,
    startsOn: "2026-12-10",
    monthlyCents: 1000,
    parts: 12,
  } as const;
  const paid = { date: "2026-12-05", amountCents: totalCents } as const;
  const stateOf = (state: "en_cours" | "rompu") => {
    const entries = account([...rents, paid]);
    const settled = settle(entries, [october, NOTICE], { ...plan, state });
    return [...settled.values()].map(({ kind }) => kind);
  };
  assertEquals(stateOf("en_cours"), ["deferred", "paid"]);
  assertEquals(stateOf("rompu"), ["missing", "paid"]);
});
