import type { Cents } from "../money.ts";
import {
  type Allocation,
  type Claim,
  type Favour,
  type PaidPart,
  pay,
  type PlanCover,
  takeParts,
} from "./claims.ts";
import type { LedgerEntry } from "./ledger_entry.ts";
import type { CreditKind } from "./nature.ts";
import type { Step } from "./order_entries.ts";
import {
  byDueDay,
  isForItsMonth,
  isMeantFor,
  kindOf,
} from "./payment_order.ts";

/** An account while its entries are gone through, day by day. */
export class OpenAccount {
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

  /**
   * Marks the oldest open claims up to the plan's debt; the one in which it ends is cut in two. Done once more, it
   * marks what has come since and was missing.
   */
  cover({ debtCents, from }: PlanCover) {
    let left = this.#claims.reduce(
      (rest, { coveredCents }) => rest - coveredCents,
      debtCents,
    );
    const old = this.#claims.filter((one) =>
      one.leftCents > 0 && one.dueOn < from && !one.inPlan
    ).sort(byDueDay);
    for (const claim of old) {
      if (left <= 0) return;
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
    const meant = open.filter((one) => isMeantFor(favour, one));
    for (const claim of meant.sort(rentFirst)) pay(claim, favour);
    if (isForItsMonth(favour)) {
      for (const claim of this.#claims) this.#displace(claim, favour);
      return;
    }
    for (const claim of open) pay(claim, favour);
  }

  /** Help for a month that is paid already: as much of the tenant's money is free again, for what falls due next. */
  #displace(claim: Claim, favour: Favour) {
    if (!isMeantFor(favour, claim) || favour.leftCents === 0) return;
    const isMoney = ({ kind }: PaidPart) => kind === "money";
    const freed = takeParts(claim, isMoney, favour.leftCents);
    pay(claim, favour);
    for (const part of freed) {
      this.#credit(part.entry, part.kind, part.amountCents);
    }
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

/** Of a month that was named, the rent comes before its other debts. */
const rentFirst = (a: Claim, b: Claim): number =>
  Number(a.nature !== "quittancement") - Number(b.nature !== "quittancement");
