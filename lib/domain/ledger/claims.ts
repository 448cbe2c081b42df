import type { Cents } from "../money.ts";
import type { IsoDate, Month } from "../month.ts";
import type { LedgerEntry } from "./ledger_entry.ts";
import { type CreditKind, creditKindOf, type Nature } from "./nature.ts";
import { orderEntries, type Step } from "./order_entries.ts";

/** A part of a claim that a credit has paid. */
export interface PaidPart {
  entry: LedgerEntry;
  kind: CreditKind;
  amountCents: Cents;
}

/** What a tenant was asked for at once, and what has paid it so far. */
export interface Claim {
  entry: LedgerEntry;
  nature: Nature;
  /** The month that it is for; null for what belongs to no month. */
  month: Month | null;
  /** The last day on which it is paid in time. */
  dueOn: IsoDate;
  askedCents: Cents;
  leftCents: Cents;
  parts: PaidPart[];
  /** Its debt is paid back by a plan. */
  inPlan: boolean;
  /** What was left of it when the plan began; 0 outside a plan. */
  coveredCents: Cents;
}

/** What stands in the tenant's favour and has paid nothing yet. */
export interface Favour {
  entry: LedgerEntry;
  kind: CreditKind;
  leftCents: Cents;
}

/** How an account stands: every claim, and what is left of every credit. */
export interface Allocation {
  /** In the order in which they are paid. */
  claims: Claim[];
  favours: Favour[];
}

/** An old debt that is paid back in parts: what it covers, and from when. */
export interface PlanCover {
  debtCents: Cents;
  /** Claims that fell due before this day are covered, the oldest first. */
  from: IsoDate;
}

/**
 * Which credit has paid which claim. The order of the entries plays no part: they count by their days. A credit goes
 * to the month that its payer named (C. civ. 1342-10), help to its own month alone, the rest to the claim that falls
 * due first among those asked by that day; what is left waits for the next claim. What is taken back un-pays exactly
 * what it had paid. What a plan covers comes last: the current month first (CCH R824-16).
 */
export function allocateClaims(
  entries: readonly LedgerEntry[],
  plan: PlanCover | null = null,
): Allocation {
  const account = new OpenAccount();
  let planned = plan === null;
  for (const step of orderEntries(entries)) {
    if (!planned && plan !== null && step.day >= plan.from) {
      account.cover(plan);
      planned = true;
    }
    account.take(step);
  }
  if (!planned && plan !== null) account.cover(plan);
  return account.close();
}

/** An account while its entries are gone through, day by day. */
class OpenAccount {
  readonly #claims: Claim[] = [];
  readonly #favours: Favour[] = [];

  take({ entry, target }: Step) {
    const cents = entry.amountCents;
    if (target !== null) this.#link(entry, target);
    else if (cents > 0) this.#credit(entry, kindOf(entry), cents);
    else if (cents < 0 && entry.nature === "remboursement") {
      this.#giveBack(entry, -cents);
    } else if (cents < 0) this.#claim(entry, -cents);
  }

  close(): Allocation {
    return {
      claims: this.#claims.sort(byDueDay),
      favours: this.#favours.filter(({ leftCents }) => leftCents > 0),
    };
  }

  /** Marks the oldest open claims up to the plan's debt; the one in which it ends is cut in two. */
  cover({ debtCents, from }: PlanCover) {
    let left = debtCents;
    const old = this.#claims.filter((one) =>
      one.leftCents > 0 && one.dueOn < from
    ).sort(byDueDay);
    for (const claim of old) {
      if (left === 0) return;
      const covered = Math.min(left, claim.leftCents);
      const rest = claim.leftCents - covered;
      left -= covered;
      if (rest > 0) {
        const beside = { askedCents: rest, leftCents: rest, parts: [] };
        this.#claims.push({ ...claim, ...beside });
        claim.askedCents -= rest;
        claim.leftCents = covered;
      }
      claim.inPlan = true;
      claim.coveredCents = covered;
    }
  }

  /** An entry that takes back or corrects another one: it acts as that one does. */
  #link(entry: LedgerEntry, target: LedgerEntry) {
    const { amountCents } = entry;
    const { nature, month, dueOn } = target;
    if (target.amountCents > 0 && amountCents < 0) {
      this.#unpay(entry, target, -amountCents);
    } else if (target.amountCents > 0) {
      this.#credit({ ...entry, nature, month }, kindOf(target), amountCents);
    } else if (amountCents > 0) {
      this.#lower(entry, target, amountCents);
    } else if (amountCents < 0) {
      this.#claim({ ...entry, nature, month, dueOn }, -amountCents);
    }
  }

  #claim(entry: LedgerEntry, askedCents: Cents) {
    const claim: Claim = {
      entry,
      nature: entry.nature,
      month: entry.month,
      dueOn: entry.dueOn ?? entry.date,
      askedCents,
      leftCents: askedCents,
      parts: [],
      inPlan: false,
      coveredCents: 0,
    };
    this.#claims.push(claim);
    this.#settle(claim);
  }

  /** Pays a claim from what waits: what was meant for it first. */
  #settle(claim: Claim) {
    const mine = this.#favours.filter((one) => isMeantFor(one, claim));
    const others = this.#favours.filter((one) =>
      !isMeantFor(one, claim) && !isForItsMonth(one)
    );
    for (const favour of [...mine, ...others]) pay(claim, favour);
  }

  #credit(entry: LedgerEntry, kind: CreditKind, leftCents: Cents) {
    const favour: Favour = { entry, kind, leftCents };
    this.#favours.push(favour);
    this.#spend(favour);
  }

  #spend(favour: Favour) {
    const open = this.#claims.filter(({ leftCents }) => leftCents > 0)
      .sort(byDueDay);
    for (const claim of open.filter((one) => isMeantFor(favour, one))) {
      pay(claim, favour);
    }
    if (isForItsMonth(favour)) return;
    for (const claim of open) pay(claim, favour);
  }

  /** Money that went back to the tenant: out of what stood in favour, the rest is owed again. */
  #giveBack(entry: LedgerEntry, amountCents: Cents) {
    let left = amountCents;
    for (const favour of this.#favours) {
      const taken = Math.min(left, favour.leftCents);
      favour.leftCents -= taken;
      left -= taken;
    }
    if (left > 0) this.#claim(entry, left);
  }

  /** A credit that is taken back: what is left of it, then what it has paid, the latest first; a rest is a claim. */
  #unpay(entry: LedgerEntry, target: LedgerEntry, amountCents: Cents) {
    let left = amountCents;
    for (const favour of this.#favours.filter((one) => one.entry === target)) {
      const taken = Math.min(left, favour.leftCents);
      favour.leftCents -= taken;
      left -= taken;
    }
    for (const claim of this.#claims.toSorted(byDueDay).reverse()) {
      const opened = takeParts(claim, (part) => part.entry === target, left);
      left -= opened.reduce((sum, part) => sum + part.amountCents, 0);
      if (opened.length > 0) this.#settle(claim);
    }
    if (left > 0) this.#claim(entry, left);
  }

  /** A claim that is lowered: what had paid the difference is free again. */
  #lower(entry: LedgerEntry, target: LedgerEntry, amountCents: Cents) {
    let left = amountCents;
    for (const claim of this.#claims.filter((one) => one.entry === target)) {
      const open = Math.min(left, claim.leftCents);
      const freed = takeParts(claim, () => true, left - open);
      const cut = open + freed.reduce((sum, part) => sum + part.amountCents, 0);
      claim.askedCents -= cut;
      claim.leftCents -= cut;
      claim.coveredCents = Math.min(claim.coveredCents, claim.leftCents);
      left -= cut;
      for (const part of freed) {
        this.#credit(part.entry, part.kind, part.amountCents);
      }
    }
    if (left > 0) this.#credit(entry, "returned", left);
  }
}

/** Takes parts off a claim up to an amount, the latest first; it is open by as much again. */
function takeParts(
  claim: Claim,
  which: (part: PaidPart) => boolean,
  amountCents: Cents,
): PaidPart[] {
  let left = amountCents;
  const taken: PaidPart[] = [];
  for (const part of claim.parts.filter(which).reverse()) {
    const cents = Math.min(left, part.amountCents);
    if (cents === 0) continue;
    part.amountCents -= cents;
    claim.leftCents += cents;
    left -= cents;
    taken.push({ ...part, amountCents: cents });
  }
  claim.parts = claim.parts.filter((part) => part.amountCents > 0);
  return taken;
}

function pay(claim: Claim, favour: Favour) {
  const amountCents = Math.min(claim.leftCents, favour.leftCents);
  if (amountCents === 0) return;
  claim.leftCents -= amountCents;
  favour.leftCents -= amountCents;
  claim.parts.push({ entry: favour.entry, kind: favour.kind, amountCents });
}

function kindOf({ nature, month }: LedgerEntry): CreditKind {
  // A reduction of no month is a debt that was given up.
  return nature === "remise" && month === null
    ? "removed"
    : creditKindOf(nature);
}

/** Whether a credit names a claim: its month, or for what is given back, its nature. */
function isMeantFor({ entry, kind }: Favour, claim: Claim): boolean {
  if (entry.month !== null) {
    const monthOnly = kind === "help" || kind === "lowered";
    return claim.month === entry.month &&
      (!monthOnly || claim.nature === "quittancement");
  }
  return kind === "returned" && claim.nature === entry.nature;
}

/** Help of a month counts for that month only. */
const isForItsMonth = ({ entry, kind }: Favour): boolean =>
  kind === "help" && entry.month !== null;

/** The order in which claims are paid: what a plan covers last, then by due day, rent before the rest. */
function byDueDay(a: Claim, b: Claim): number {
  return Number(a.inPlan) - Number(b.inPlan) || compare(dueOf(a), dueOf(b)) ||
    Number(a.nature !== "quittancement") -
      Number(b.nature !== "quittancement") ||
    compare(a.entry.id, b.entry.id);
}

/** An opening balance is the oldest of all. */
const dueOf = ({ nature, dueOn }: Claim): IsoDate =>
  nature === "reprise" ? "0000-01-01" : dueOn;

const compare = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0;
