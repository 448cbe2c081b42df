import type { Cents } from "../money.ts";
import type { IsoDate } from "../month.ts";
import type { EntryCause } from "../ledger/entry_facts.ts";
import type { Entry } from "../ledger/ledger.ts";

/** What happened at the bank to a payment that was made here. */
type Change = (EntryCause & { kind: "payment" })["change"];

/** Money that moved here and that the landlord's books do not have yet. */
export interface Unconfirmed {
  change: Change;
  date: IsoDate;
  /** Positive, whichever way the money went. */
  amountCents: Cents;
}

/** Whether an entry was made by a payment here and no file of the landlord's has brought it back. */
export function isUnconfirmed(
  { cause, confirmedBy, undoneBy }: Entry,
): boolean {
  return cause.kind === "payment" && confirmedBy === undefined &&
    undoneBy === undefined;
}

/**
 * What was moved here and is not in the landlord's books, in the order of the entries. What the bank took back before
 * they had it is taken off: a payment that was called off says nothing.
 */
export function listUnconfirmed(entries: readonly Entry[]): Unconfirmed[] {
  const moved = entries.flatMap(movementOf);
  return [...Map.groupBy(moved, ({ operation }) => operation).values()]
    .flatMap((same) => {
      const sum = same.reduce((cents, one) => cents + one.amountCents, 0);
      const first = same.find(({ change }) => change !== "changed") ??
        same.at(0);
      if (first === undefined || sum === 0) return [];
      const { change, date } = first;
      return [{ change, date, amountCents: Math.abs(sum) }];
    });
}

/** An entry as a movement of an operation at the bank; nothing for what the books have. */
function movementOf(
  entry: Entry,
): (Unconfirmed & { operation: string })[] {
  const { cause, date, amountCents } = entry;
  if (cause.kind !== "payment" || !isUnconfirmed(entry)) return [];
  const { paymentId, operationKey, change } = cause;
  const operation = `${paymentId} ${operationKey}`;
  return [{ change, date, amountCents, operation }];
}
