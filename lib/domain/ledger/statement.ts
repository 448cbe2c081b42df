import type { Cents } from "../money.ts";
import type { IsoDate } from "../month.ts";
import type { Entry } from "./ledger.ts";

/** An account over a period, as a bank states it: what stood before, each entry by its day, what stands after. */
export interface Statement {
  /** Before the first day; negative is owed. */
  openingCents: Cents;
  /** What was asked in the period; positive. */
  askedCents: Cents;
  /** What was paid in it, or came in the tenant's favour. */
  favourCents: Cents;
  /** After the last day; negative is owed. */
  closingCents: Cents;
  /** The latest day first, each with the balance after it, by day. */
  entries: Entry[];
}

/**
 * States an account between two days, both included. By the day of an entry, not by when it came: a payment that
 * the files brought late stands where it counts, and the balances beside it run on without a jump.
 * @param entries all of the account's, in any order
 */
export function statementOf(
  entries: readonly Entry[],
  from: IsoDate,
  to: IsoDate,
): Statement {
  const byDay = entries.toSorted((a, b) =>
    a.date === b.date ? a.number - b.number : a.date < b.date ? -1 : 1
  );
  const statement: Statement = {
    openingCents: 0,
    askedCents: 0,
    favourCents: 0,
    closingCents: 0,
    entries: [],
  };
  for (const entry of byDay) {
    const { date, amountCents } = entry;
    if (date > to) break;
    statement.closingCents += amountCents;
    if (date < from) {
      statement.openingCents += amountCents;
      continue;
    }
    if (amountCents < 0) statement.askedCents -= amountCents;
    else statement.favourCents += amountCents;
    const balanceAfterCents = statement.closingCents;
    statement.entries.push({ ...entry, balanceAfterCents });
  }
  statement.entries.reverse();
  return statement;
}
