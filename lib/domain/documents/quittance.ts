import type { Entry } from "../ledger/ledger.ts";
import { allocateClaims } from "../ledger/allocate_claims.ts";
import type { Allocation } from "../ledger/claims.ts";
import { ledgerEntriesOf } from "../ledger/ledger_entry.ts";
import { coverOf, type RepaymentPlan } from "../ledger/plan.ts";
import { settleMonth } from "../ledger/settled_month.ts";
import type { Cents } from "../money.ts";
import { type IsoDate, type Month, monthOf } from "../month.ts";
import { askedCents, type Notice } from "./notice.ts";
import { LINE_NATURES, type LineNature } from "../tenant.ts";

/** A part of a month that a credit has paid. */
export interface Part {
  /** Null: what stood in the tenant's favour before the first entry. */
  entry: Entry | null;
  amountCents: Cents;
}

/** How a month whose notice was issued stands towards its quittance. */
export type Settlement =
  | { kind: "missing"; missingCents: Cents }
  /** Part of it was not paid: the debt left the account, into a plan or for good. Neither missing nor paid. */
  | { kind: "deferred" }
  | {
    kind: "paid";
    /** What has paid rent and charges, in the order in which it was booked. */
    parts: Part[];
    /** The day on which the last of it was paid; null where nothing was asked. */
    paidOn: IsoDate | null;
    /** What is still owed from before. */
    olderDebtCents: Cents;
  };

/** Proof that rent and charges of a month are paid in full. */
export interface Quittance {
  notice: Notice;
  /** Rent, charges, help, each apart: the sum of each kind of line, in the order of the notice. */
  sums: { nature: LineNature; amountCents: Cents }[];
  /** What the tenant has paid for them; 0 where nothing was asked. */
  paidCents: Cents;
  parts: Part[];
  issuedOn: IsoDate;
  olderDebtCents: Cents;
}

type AskedMonth = Pick<Notice, "month" | "lines">;

/**
 * How the months of a contract's notices stand, from all its entries in the order of their numbers. While a plan pays
 * an old debt back, the month comes first.
 */
export function settle(
  entries: readonly Entry[],
  notices: readonly AskedMonth[],
  plan: RepaymentPlan | null = null,
): Map<Month, Settlement> {
  const allocation = allocateClaims(ledgerEntriesOf(entries), coverOf(plan));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return new Map(
    notices.map((notice) => [
      notice.month,
      settlementOf(allocation, notice, byId, plan),
    ]),
  );
}

function settlementOf(
  allocation: Allocation,
  notice: AskedMonth,
  byId: ReadonlyMap<string, Entry>,
  plan: RepaymentPlan | null,
): Settlement {
  const { month } = notice;
  const rentCents = rentOf(notice);
  // What a plan pays back is old debt: of what is paid, rent and charges come first.
  const settled = settleMonth(allocation, month, rentCents);
  switch (settled.kind) {
    case "removed":
      return { kind: "deferred" };
    case "missing":
      return plan?.state === "en_cours" && isInPlan(allocation, month)
        ? { kind: "deferred" }
        : settled;
    case "paid":
      return {
        ...settled,
        parts: settled.parts.map(({ entry, amountCents }) => ({
          entry: byId.get(entry.id) ?? null,
          amountCents,
        })),
      };
    case "none":
      return rentCents > 0 ? { kind: "missing", missingCents: rentCents } : {
        kind: "paid",
        parts: [],
        paidOn: null,
        olderDebtCents: debtBefore(allocation, month),
      };
  }
}

/** Whether a plan pays back all that is missing of a month: nobody asks for it otherwise. */
function isInPlan({ claims }: Allocation, month: Month): boolean {
  return claims.filter((one) =>
    one.nature === "quittancement" && one.month === month && one.leftCents > 0
  ).every(({ inPlan }) => inPlan);
}

function debtBefore({ claims }: Allocation, month: Month): Cents {
  return claims.filter(({ entry }) => monthOf(entry.date) < month)
    .reduce((sum, { leftCents }) => sum + leftCents, 0);
}

/** What a month asks for rent and charges, help taken off; 0 where help covers them. */
function rentOf({ lines }: AskedMonth): Cents {
  const asked = lines.filter(({ nature }) => nature !== "plan")
    .reduce((sum, line) => sum + askedCents(line), 0);
  return Math.max(0, asked);
}

/** The quittance of a month, or null while something of its rent and charges is missing. */
export function buildQuittance(
  notice: Notice,
  settlement: Settlement,
): Quittance | null {
  if (settlement.kind !== "paid") return null;
  const { parts, paidOn, olderDebtCents } = settlement;
  const sums = LINE_NATURES.filter((nature) => nature !== "plan")
    .map((nature) => ({
      nature,
      amountCents: notice.lines.filter((line) => line.nature === nature)
        .reduce((sum, line) => sum + askedCents(line), 0),
    })).filter(({ amountCents }) => amountCents !== 0);
  // Paid beforehand, a month is paid when it is asked for.
  const issuedOn = paidOn === null || paidOn < notice.issuedOn
    ? notice.issuedOn
    : paidOn;
  const paidCents = rentOf(notice);
  return { notice, sums, paidCents, parts, issuedOn, olderDebtCents };
}
