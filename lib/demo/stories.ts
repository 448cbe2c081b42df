import type { Cents } from "../domain/money.ts";
import type { Story } from "./lease.ts";

/** Everything is paid. */
export const settled: Story = { kind: "settled" };
/** The last month is not paid yet. */
export const late: Story = { kind: "late" };
/** A direct debit bounced. */
export const bounced: Story = { kind: "bounced" };
/** Moved in lately. */
export const fresh: Story = { kind: "new" };

/** Exactly so many cents are owed. */
export function owing(cents: Cents): Story {
  return { kind: "owing", cents };
}

/** So many cents are paid beforehand. */
export function advance(cents: Cents): Story {
  return { kind: "advance", cents };
}

/** An old debt is paid off, so many cents a month. */
export function plan(monthlyCents: Cents): Story {
  return { kind: "plan", monthlyCents };
}

/** Gone, owing so many cents. */
export function gone(cents: Cents): Story {
  return { kind: "gone", cents };
}
