import { allocate, type Claim, type Part } from "./allocation.ts";
import type { Entry } from "./ledger.ts";
import type { Cents } from "./money.ts";
import type { IsoDate, Month } from "./month.ts";
import { askedCents, type Notice } from "./notice.ts";
import { LINE_NATURES, type LineNature } from "./tenant.ts";

/** How a month whose notice was issued stands towards its quittance. */
export type Settlement =
  | { kind: "missing"; missingCents: Cents }
  /** Part of it was not paid but moved elsewhere: into a plan. Neither missing nor paid. */
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

/** How the months of a contract's notices stand, from all its entries in the order of their numbers. */
export function settle(
  entries: readonly Entry[],
  notices: readonly AskedMonth[],
): Map<Month, Settlement> {
  const claims = allocate(entries);
  return new Map(
    notices.map((notice) => [notice.month, settlementOf(claims, notice)]),
  );
}

function settlementOf(
  claims: readonly Claim[],
  notice: AskedMonth,
): Settlement {
  const { month } = notice;
  const rentCents = rentOf(notice);
  const at = claims.findIndex((one) => one.isRent && one.month === month);
  const claim = claims.at(at);
  // What a plan pays back is old debt: of what is paid, rent and charges come first.
  const paid = at < 0 || claim === undefined ? [] : firstOf(claim, rentCents);
  const missingCents = rentCents - sumOf(paid);
  if (missingCents > 0) return { kind: "missing", missingCents };
  if (paid.some(isDeferral)) return { kind: "deferred" };
  const days = paid.flatMap(({ entry }) => entry === null ? [] : [entry.date]);
  const before = at < 0
    ? claims.filter((one) => one.month < month)
    : claims.slice(0, at);
  return {
    kind: "paid",
    parts: paid,
    paidOn: days.toSorted().at(-1) ?? null,
    olderDebtCents: before.reduce((sum, { leftCents }) => sum + leftCents, 0),
  };
}

/** What a month asks for rent and charges, help taken off; 0 where help covers them. */
function rentOf({ lines }: AskedMonth): Cents {
  const asked = lines.filter(({ nature }) => nature !== "plan")
    .reduce((sum, line) => sum + askedCents(line), 0);
  return Math.max(0, asked);
}

/** The parts of a claim that come to an amount, the last one cut. */
function firstOf({ parts }: Claim, amountCents: Cents): Part[] {
  let left = amountCents;
  return parts.flatMap((part) => {
    const taken = Math.min(left, part.amountCents);
    left -= taken;
    return taken === 0 ? [] : [{ ...part, amountCents: taken }];
  });
}

const sumOf = (parts: readonly Part[]): Cents =>
  parts.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** A credit that is no money: the debt went into a plan. */
function isDeferral({ entry }: Part): boolean {
  return entry !== null && entry.id.startsWith("import:") &&
    /apurement/i.test(entry.label);
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
