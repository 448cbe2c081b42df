import type { Cents } from "../money.ts";
import type { IsoDate, Month } from "../month.ts";
import type { Allocation, Claim, PaidPart } from "./claims.ts";

/** How a month stands towards its quittance. */
export type SettledMonth =
  /** Nothing was asked for it. */
  | { kind: "none" }
  | { kind: "missing"; missingCents: Cents }
  /** Part of it was not paid: the debt left the account, into a plan or for good. */
  | { kind: "removed" }
  | {
    kind: "paid";
    /** What has paid rent and charges, in the order of their days. */
    parts: PaidPart[];
    /** The day on which the last of it was paid; null where nothing was asked. */
    paidOn: IsoDate | null;
    /** What is still owed from before. */
    olderDebtCents: Cents;
  };

/**
 * Reads a month off an allocation. Law 89-462 art. 21 and CCH R353-21 want full payment of rent and charges.
 * @param rentCents where a month was booked as one sum with other things in it: its rent and charges alone
 */
export function settleMonth(
  { claims }: Allocation,
  month: Month,
  rentCents?: Cents,
): SettledMonth {
  const mine = claims.filter((claim) =>
    claim.nature === "quittancement" && claim.month === month
  );
  const last = mine.at(-1);
  if (last === undefined) return { kind: "none" };
  const asked = sum(mine, ({ askedCents }) => askedCents);
  const wanted = Math.min(asked, rentCents ?? asked);
  const parts = firstOf(mine.flatMap((claim) => claim.parts), wanted);
  const missingCents = wanted - sum(parts, ({ amountCents }) => amountCents);
  if (missingCents > 0) return { kind: "missing", missingCents };
  if (parts.some(({ kind }) => kind === "removed")) return { kind: "removed" };
  const days = parts.map(({ entry }) => entry.date).sort();
  const older = claims.filter((one) =>
    !mine.includes(one) && isOlder(one, last)
  );
  return {
    kind: "paid",
    parts,
    paidOn: days.at(-1) ?? null,
    olderDebtCents: sum(older, ({ leftCents }) => leftCents),
  };
}

const isOlder = (one: Claim, last: Claim): boolean =>
  one.inPlan || one.nature === "reprise" || one.dueOn < last.dueOn;

/** The parts that come to an amount, the last one cut. */
function firstOf(parts: readonly PaidPart[], amountCents: Cents): PaidPart[] {
  let left = amountCents;
  return parts.flatMap((part) => {
    const taken = Math.min(left, part.amountCents);
    left -= taken;
    return taken === 0 ? [] : [{ ...part, amountCents: taken }];
  });
}

function sum<T>(items: readonly T[], of: (item: T) => Cents): Cents {
  return items.reduce((total, item) => total + of(item), 0);
}
