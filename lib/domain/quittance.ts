import { allocate, type Claim, type Part } from "./allocation.ts";
import type { Entry } from "./ledger.ts";
import type { Cents } from "./money.ts";
import type { IsoDate, Month } from "./month.ts";
import { askedCents, type Notice } from "./notice.ts";
import { LINE_NATURES, type LineNature } from "./tenant.ts";

/** How a month whose notice was issued stands towards its quittance. */
export type Settlement =
  | { kind: "missing"; missingCents: Cents }
  | {
    kind: "paid";
    /** What has paid it, in the order in which it was booked. */
    parts: Part[];
    /** The day on which the last of it was paid; null where nothing was asked. */
    paidOn: IsoDate | null;
    /** What is still owed for older months. */
    olderDebtCents: Cents;
  };

/** Proof that rent and charges of a month are paid in full. */
export interface Quittance {
  notice: Notice;
  /** Rent, charges, help, each apart: the sum of each kind of line, in the order of the notice. */
  sums: { nature: LineNature; amountCents: Cents }[];
  parts: Part[];
  issuedOn: IsoDate;
  olderDebtCents: Cents;
}

/** How the months of a contract's notices stand, from all its entries in the order of their numbers. */
export function settle(
  entries: readonly Entry[],
  notices: readonly Pick<Notice, "month" | "totalCents">[],
): Map<Month, Settlement> {
  const claims = allocate(entries);
  return new Map(
    notices.map((notice) => [notice.month, settlementOf(claims, notice)]),
  );
}

function settlementOf(
  claims: readonly Claim[],
  { month, totalCents }: Pick<Notice, "month" | "totalCents">,
): Settlement {
  const claim = claims.find((one) => one.isRent && one.month === month);
  // Without a claim help covers the whole month and nothing was asked; or its entry is not there to be paid.
  const missingCents = claim?.leftCents ?? Math.max(0, totalCents);
  if (missingCents > 0) return { kind: "missing", missingCents };
  const parts = claim?.parts ?? [];
  const days = parts.flatMap(({ entry }) => entry === null ? [] : [entry.date]);
  const olderDebtCents = claims.filter((one) => one.month < month)
    .reduce((sum, { leftCents }) => sum + leftCents, 0);
  const paidOn = days.toSorted().at(-1) ?? null;
  return { kind: "paid", parts, paidOn, olderDebtCents };
}

/** The quittance of a month, or null while something of its rent and charges is missing. */
export function buildQuittance(
  notice: Notice,
  settlement: Settlement,
): Quittance | null {
  if (settlement.kind === "missing") return null;
  const { parts, paidOn, olderDebtCents } = settlement;
  const sums = LINE_NATURES.map((nature) => ({
    nature,
    amountCents: notice.lines.filter((line) => line.nature === nature)
      .reduce((sum, line) => sum + askedCents(line), 0),
  })).filter(({ amountCents }) => amountCents !== 0);
  // Paid beforehand, a month is paid when it is asked for.
  const issuedOn = paidOn === null || paidOn < notice.issuedOn
    ? notice.issuedOn
    : paidOn;
  return { notice, sums, parts, issuedOn, olderDebtCents };
}
