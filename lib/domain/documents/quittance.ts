import type { Entry } from "../ledger/ledger.ts";
import { allocateClaims } from "../ledger/allocate_claims.ts";
import type { Allocation } from "../ledger/claims.ts";
import type { CreditKind, Nature } from "../ledger/nature.ts";
import { coverOf, type RepaymentPlan } from "../ledger/plan.ts";
import { settleMonth } from "../ledger/settled_month.ts";
import { ledgerEntriesPaid } from "../ledger/taken_back.ts";
import type { Cents } from "../money.ts";
import { type IsoDate, type Month, monthOf } from "../month.ts";
import { withDueDays } from "./due_days.ts";
import { askedCents, type Notice, type NoticeLine } from "./notice.ts";
import { isRentLine } from "./notice_postings.ts";
import { LINE_NATURES, type LineNature } from "../tenant.ts";

/** A part of a month that a credit has paid. */
export interface Part {
  /** Null: what stood in the tenant's favour before the first entry. */
  entry: Entry | null;
  /** What it did for the month. */
  kind: CreditKind;
  nature: Nature;
  amountCents: Cents;
}

/** What a quittance says apart: kinds of lines, reductions that were granted, what the landlord has booked besides. */
export type QuittanceNature = LineNature | "remise" | "autre";

/** How a month whose notice was issued stands towards its quittance. */
export type Settlement =
  | { kind: "missing"; missingCents: Cents }
  /**
   * Neither missing nor paid: part of it left the account as a debt, into a plan or for good, or the account begins
   * after it.
   */
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
  /** Who shares the lease with its holder in that month, as printed. */
  coHolders: string[];
  /** Rent, charges, the help that was received for them, each apart, in the order of the notice. */
  sums: { nature: QuittanceNature; amountCents: Cents }[];
  /** What the tenant has paid for them; 0 where nothing was asked. */
  paidCents: Cents;
  /** What has paid that: neither help nor reductions. */
  parts: Part[];
  issuedOn: IsoDate;
  olderDebtCents: Cents;
}

type AskedMonth = Pick<Notice, "month" | "lines" | "byNature" | "byLandlord">;

/** A month of an account, and the day on which it falls due. */
type DueMonth = AskedMonth & Pick<Notice, "dueOn">;

/**
 * How the months of a contract's notices stand, from all its entries in the order of their numbers. While a plan pays
 * an old debt back, the month comes first.
 * @param all every notice of the account: they say when its months fall due, and so what is paid first
 */
export function settle(
  entries: readonly Entry[],
  notices: readonly AskedMonth[],
  plan: RepaymentPlan | null = null,
  all: readonly DueMonth[] = [],
): Map<Month, Settlement> {
  const dated = withDueDays(ledgerEntriesPaid(entries), all);
  const allocation = allocateClaims(dated, coverOf(plan));
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
  const settled = settleMonth(
    allocation,
    month,
    notice.byNature === true ? undefined : rentCents,
  );
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
        parts: settled.parts.map(({ entry, kind, amountCents }) => ({
          entry: byId.get(entry.id) ?? null,
          kind,
          nature: entry.nature,
          amountCents,
        })),
      };
    case "none":
      // Months of before may be older than the entries that the landlord has handed over.
      if (notice.byLandlord?.isPast) return { kind: "deferred" };
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

/** What a month asks for rent and charges; on notices of before, help taken off. 0 where nothing is left. */
function rentOf(notice: AskedMonth): Cents {
  return Math.max(0, sumOfLines(rentLinesOf(notice)));
}

function rentLinesOf(
  { lines, month, byNature }: AskedMonth,
): NoticeLine[] {
  return byNature === true
    // What is for another month is on that one's quittance.
    ? lines.filter((line) =>
      isRentLine(line) && (line.month ?? month) === month
    )
    : lines.filter(({ nature }) => nature !== "plan");
}

/** In the order in which a quittance says them. */
const QUITTANCE_NATURES: readonly QuittanceNature[] = [
  ...LINE_NATURES.filter((nature) => nature !== "plan"),
  "remise",
  "autre",
];

/** What lowers a month without the tenant's money: help that was received for it, reductions. */
const isApart = ({ kind }: Part): boolean =>
  kind === "help" || kind === "lowered";

/** Rent and charges by their kinds, then what was received or granted for them. */
function sumsOf(notice: Notice, parts: readonly Part[]): Quittance["sums"] {
  const lines = quittanceLines(notice, parts);
  return QUITTANCE_NATURES.map((nature) => {
    const asked = nature === "autre"
      ? bookedCents(notice, parts) - sumOfLines(lines)
      : sumOfLines(lines.filter((line) => line.nature === nature));
    const received = sumOfParts(
      parts.filter((part) => isApart(part) && part.nature === nature),
    );
    return { nature, amountCents: asked - received };
  }).filter(({ amountCents }) => amountCents !== 0);
}

/**
 * The rent lines of a month. In the landlord's books a reduction may be an entry of its own, that the notice shows as a
 * line: it counts once.
 */
function quittanceLines(
  notice: AskedMonth,
  parts: readonly Part[],
): NoticeLine[] {
  const lines = rentLinesOf(notice);
  if (notice.byLandlord === undefined) return lines;
  const granted = new Set<string>(
    parts.filter(isApart).map(({ nature }) => nature),
  );
  return lines.filter(({ direction, nature }) =>
    direction === "D" || !granted.has(nature)
  );
}

/** What a month asks for: by its lines, or, where the landlord books it, as it was booked and has been paid. */
function bookedCents(notice: AskedMonth, parts: readonly Part[]): Cents {
  return notice.byLandlord === undefined || parts.length === 0
    ? sumOfLines(quittanceLines(notice, parts))
    : sumOfParts(parts);
}

const sumOfLines = (lines: readonly NoticeLine[]): Cents =>
  lines.reduce((sum, line) => sum + askedCents(line), 0);

const sumOfParts = (parts: readonly Part[]): Cents =>
  parts.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** The quittance of a month, or null while something of its rent and charges is missing. */
export function buildQuittance(
  notice: Notice,
  settlement: Settlement,
  coHolders: string[] = [],
): Quittance | null {
  if (settlement.kind !== "paid") return null;
  const { paidOn, olderDebtCents } = settlement;
  const sums = sumsOf(notice, settlement.parts);
  const parts = settlement.parts.filter((part) => !isApart(part));
  const apartCents = sumOfParts(settlement.parts.filter(isApart));
  // Paid beforehand, a month is paid when it is asked for.
  const issuedOn = paidOn === null || paidOn < notice.issuedOn
    ? notice.issuedOn
    : paidOn;
  const askedCents = notice.byLandlord === undefined
    ? rentOf(notice)
    : bookedCents(notice, settlement.parts);
  const paidCents = Math.max(0, askedCents - apartCents);
  return {
    notice,
    coHolders,
    sums,
    paidCents,
    parts,
    issuedOn,
    olderDebtCents,
  };
}
