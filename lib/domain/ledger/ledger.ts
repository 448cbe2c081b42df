import type { EntryFacts } from "./entry_facts.ts";
import type { Cents } from "../money.ts";
import type { Instant, IsoDate } from "../month.ts";
import type { ContractRef, TenantNumber } from "../references.ts";
import { type AccountRef, partsOfAccount } from "./account_ref.ts";

/** The head of an account: what every posting checks. Negative: the tenant owes. */
export interface AccountHead {
  v: 1;
  contract: ContractRef;
  holder: TenantNumber;
  balanceCents: Cents;
  /** How many entries there are; the last one's number. */
  entryCount: number;
}

/** What a posting adds to an account; its id makes it happen once. */
export interface Posting extends EntryFacts {
  id: string;
  /** The day it counts from. */
  date: IsoDate;
  label: string;
  /** Positive: in the tenant's favour (payment, APL); negative: asked from the tenant. */
  amountCents: Cents;
}

/** An entry of an account. Its place, day and money never change; its label and nature may be corrected. */
export interface Entry extends Posting {
  v: 2;
  contract: ContractRef;
  holder: TenantNumber;
  /** 1, 2, 3… without gaps. */
  number: number;
  balanceAfterCents: Cents;
  /** When it was written. */
  postedAt: Instant;
  /** The identifier under which the landlord's files have brought back a payment that was made here. */
  confirmedBy?: string;
  /** The day that they give it. */
  confirmedOn?: IsoDate;
  /** Of a payment made here: what the bank took back from the landlord since, whether or not an entry says it yet. */
  chargedBackCents?: Cents;
  /** The number of the entry that undoes it: its row is gone from the files, or says another day or sum. */
  undoneBy?: number;
}

/** An account before its first entry. */
export function emptyHead(account: AccountRef): AccountHead {
  return { v: 1, ...partsOfAccount(account), balanceCents: 0, entryCount: 0 };
}

/** Adds a posting to an account: the entry to write and the head that goes with it. */
export function applyPosting(
  head: AccountHead,
  posting: Posting,
  postedAt: Instant,
): { head: AccountHead; entry: Entry } {
  const number = head.entryCount + 1;
  const balanceCents = head.balanceCents + posting.amountCents;
  return {
    head: { ...head, balanceCents, entryCount: number },
    entry: {
      ...posting,
      v: 2,
      contract: head.contract,
      holder: head.holder,
      number,
      balanceAfterCents: balanceCents,
      postedAt,
    },
  };
}
