import type { Entry } from "./ledger.ts";
import type { Cents } from "./money.ts";
import { isMonth, type Month } from "./month.ts";

/** A part of a claim that a credit has paid. */
export interface Part {
  /** Null: what stood in the tenant's favour before the first entry. */
  entry: Entry | null;
  amountCents: Cents;
}

/** What a tenant was asked for at once, and what has paid it so far. */
export interface Claim {
  month: Month;
  /** Whether it is a month's notice: rent and charges. */
  isRent: boolean;
  leftCents: Cents;
  parts: Part[];
}

/** A credit and what is left of it. */
interface Credit {
  entry: Entry | null;
  leftCents: Cents;
}

/** An entry with what is left of it when its reversals are taken off. */
interface NetEntry {
  entry: Entry;
  amountCents: Cents;
}

/**
 * Which credit has paid which claim, from entries in the order of their numbers. A payment goes to the month
 * that its payer named (C. civ. 1342-10), the rest of it and every other credit to the oldest claim. What stands
 * on the account before the first entry counts as the oldest claim or credit. Oldest claims first.
 */
export function allocate(entries: readonly Entry[]): Claim[] {
  const claims: Claim[] = [];
  const credits: Credit[] = [];
  const first = entries.at(0);
  if (first === undefined) return [];
  const opening = first.balanceAfterCents - first.amountCents;
  if (opening < 0) claims.push(claimOf(monthOf(first), false, -opening));
  if (opening > 0) credits.push({ entry: null, leftCents: opening });
  for (const { entry, amountCents } of netEntries(entries)) {
    if (amountCents < 0) {
      claims.push(claimOf(monthOf(entry), isRent(entry), -amountCents));
    } else {
      const credit = { entry, leftCents: amountCents };
      const named = claims.filter(({ month }) => month === entry.forMonth)
        .sort((a, b) => Number(b.isRent) - Number(a.isRent));
      pay(named, [credit]);
      credits.push(credit);
    }
    pay(claims, credits);
  }
  return claims;
}

const claimOf = (month: Month, isRent: boolean, leftCents: Cents): Claim => ({
  month,
  isRent,
  leftCents,
  parts: [],
});

/** Pays claims in their order from credits in theirs. */
function pay(claims: readonly Claim[], credits: readonly Credit[]) {
  const usable = credits.filter(({ leftCents }) => leftCents > 0);
  for (const claim of claims) {
    for (const credit of usable) {
      const amountCents = Math.min(claim.leftCents, credit.leftCents);
      if (amountCents === 0) continue;
      claim.leftCents -= amountCents;
      credit.leftCents -= amountCents;
      claim.parts.push({ entry: credit.entry, amountCents });
    }
  }
}

/** Entries with what was reversed, refunded or returned taken off: that paid nothing. */
function netEntries(entries: readonly Entry[]): NetEntry[] {
  const nets: NetEntry[] = [];
  const payments = new Map<string, NetEntry>();
  for (const entry of entries) {
    const payment = /^payment:[^:]+/.exec(entry.id)?.[0];
    const known = payment === undefined
      ? findReturned(nets, entry)
      : payments.get(payment);
    if (known !== undefined) {
      known.amountCents += entry.amountCents;
      continue;
    }
    const net = { entry, amountCents: entry.amountCents };
    nets.push(net);
    if (payment !== undefined) payments.set(payment, net);
  }
  return nets;
}

/** The means that a bank can return, by the words of the landlord's files. */
const RETURNABLE = [/pr[ée]l[èe]v/i, /ch[èe]que/i];

/**
 * The latest credit of the landlord's files that an entry takes back: a direct debit or a cheque that the bank has
 * returned, of the same means and amount, of the day that the entry names if it names one. The files say so in
 * words only; without them it is a debt of its own.
 */
function findReturned(
  nets: readonly NetEntry[],
  { label, amountCents }: Entry,
): NetEntry | undefined {
  const means = RETURNABLE.find((pattern) => pattern.test(label));
  if (amountCents >= 0 || means === undefined) return undefined;
  if (!/rejet|retour|impay/i.test(label)) return undefined;
  const returned = nets.filter((net) =>
    net.entry.id.startsWith("import:") && net.amountCents === -amountCents &&
    means.test(net.entry.label)
  );
  const [, day, month, year] = /(\d\d)\/(\d\d)\/(\d{4})/.exec(label) ?? [];
  return returned.findLast(({ entry }) =>
    entry.date === `${year}-${month}-${day}`
  ) ??
    returned.at(-1);
}

const isRent = ({ id }: Entry) => id.startsWith("rent:");

/** The month that an entry asks for: a notice's own, else that of its date (rent falls due at the end of its month). */
function monthOf({ id, date }: Entry): Month {
  const [kind, month = ""] = id.split(":");
  return kind === "rent" && isMonth(month) ? month : date.slice(0, 7);
}
