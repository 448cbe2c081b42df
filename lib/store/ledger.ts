import { zip } from "../domain/zip.ts";
import {
  type AccountHead,
  applyPosting,
  emptyHead,
  type Entry,
  type Posting,
} from "../domain/ledger/ledger.ts";
import { upgradeEntry } from "../domain/ledger/upgrade_entry.ts";
import type { Instant, IsoDate } from "../domain/month.ts";
import type { ContractRef } from "../domain/references.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** Fewer postings than this are looked up together with the head: one request of ten keys. */
const PREFETCHED = 10;

/** What posting did: the new entries, and those that an earlier commit had made from the same ids. */
export interface Posted {
  head: AccountHead;
  entries: Entry[];
  already: Entry[];
}

/**
 * Posts to a contract's account inside a transaction, each posting id once for ever.
 * One check (the account head) covers any number of postings: ids are looked up under it.
 */
export async function putPostings(
  tx: Transaction,
  contract: ContractRef,
  postings: readonly Posting[],
  postedAt: Instant,
): Promise<Posted> {
  if (postings.length < PREFETCHED) {
    await tx.prefetch(
      keys.account(contract),
      ...postings.map(({ id }) => keys.posting(contract, id)),
    );
  }
  let head = await tx.get(keys.account(contract)) ?? emptyHead(contract);
  const known = await Promise.all(
    postings.map((posting) => peekPosting(tx, contract, posting.id)),
  );
  const posted: Posted = { head, entries: [], already: [] };
  const seen = new Set<string>();
  for (const [posting, before] of zip(postings, known)) {
    if (before !== null) posted.already.push(before);
    if (before !== null || seen.has(posting.id)) continue;
    seen.add(posting.id);
    const next = applyPosting(head, posting, postedAt);
    head = next.head;
    tx.set(keys.entry(contract, next.entry.number), next.entry);
    tx.set(keys.posting(contract, posting.id), next.entry.number);
    posted.entries.push(next.entry);
  }
  if (posted.entries.length > 0) tx.set(keys.account(contract), head);
  return { ...posted, head };
}

async function peekPosting(
  tx: Transaction,
  contract: ContractRef,
  id: string,
): Promise<Entry | null> {
  const number = await tx.peek(keys.posting(contract, id));
  if (number === null) return null;
  const entry = await tx.peek(keys.entry(contract, number));
  return entry === null ? null : upgradeEntry(entry);
}

/** The head of an account, an empty one before the first entry. */
export async function readAccount(
  store: Store,
  contract: ContractRef,
): Promise<AccountHead> {
  return await readValue(store, keys.account(contract)) ?? emptyHead(contract);
}

/** Entries of an account, newest first, from the one numbered `fromNumber` (included) downwards. */
export async function listEntries(
  store: Store,
  contract: ContractRef,
  options: { limit?: number; fromNumber?: number } = {},
): Promise<Entry[]> {
  const { limit, fromNumber } = options;
  const stored = await listValues(store, keys.entries(contract), {
    limit,
    reverse: true,
    end: fromNumber === undefined ? undefined : fromNumber + 1,
  });
  return stored.map(upgradeEntry);
}

/** Every entry of an account between two days (both included), newest first. */
export async function listEntriesBetween(
  store: Store,
  contract: ContractRef,
  from: IsoDate,
  to: IsoDate,
): Promise<Entry[]> {
  const entries = await listEntries(store, contract);
  return entries.filter((entry) => from <= entry.date && entry.date <= to);
}
