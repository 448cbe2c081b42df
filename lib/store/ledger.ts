import { zip } from "../domain/zip.ts";
import {
  type AccountHead,
  applyPosting,
  emptyHead,
  type Entry,
  type Posting,
} from "../domain/ledger/ledger.ts";
import type { Instant } from "../domain/month.ts";
import type { AccountRef } from "../domain/ledger/account_ref.ts";
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
 * Posts to an account inside a transaction, each posting id once for ever.
 * One check (the account head) covers any number of postings: ids are looked up under it.
 * @param all every entry of the account, where the commit has listed them under its checked head: ids are found there
 */
export async function putPostings(
  tx: Transaction,
  account: AccountRef,
  postings: readonly Posting[],
  postedAt: Instant,
  all?: readonly Entry[],
): Promise<Posted> {
  if (all === undefined && postings.length < PREFETCHED) {
    await tx.prefetch(
      keys.account(account),
      ...postings.map(({ id }) => keys.posting(account, id)),
    );
  }
  let head = await tx.get(keys.account(account)) ?? emptyHead(account);
  const known = await Promise.all(
    postings.map(({ id }) =>
      all === undefined
        ? peekPosting(tx, account, id)
        : all.find((entry) => entry.id === id) ?? null
    ),
  );
  const posted: Posted = { head, entries: [], already: [] };
  const seen = new Set<string>();
  for (const [posting, before] of zip(postings, known)) {
    if (before !== null) posted.already.push(before);
    if (before !== null || seen.has(posting.id)) continue;
    seen.add(posting.id);
    const next = applyPosting(head, posting, postedAt);
    head = next.head;
    tx.set(keys.entry(account, next.entry.number), next.entry);
    tx.set(keys.posting(account, posting.id), next.entry.number);
    posted.entries.push(next.entry);
  }
  if (posted.entries.length > 0) tx.set(keys.account(account), head);
  return { ...posted, head };
}

async function peekPosting(
  tx: Transaction,
  account: AccountRef,
  id: string,
): Promise<Entry | null> {
  const number = await tx.peek(keys.posting(account, id));
  if (number === null) return null;
  return await tx.peek(keys.entry(account, number));
}

/** The head of an account, an empty one before the first entry. */
export async function readAccount(
  store: Store,
  account: AccountRef,
): Promise<AccountHead> {
  return await readValue(store, keys.account(account)) ?? emptyHead(account);
}

/** Entries of an account, newest first, from the one numbered `fromNumber` (included) downwards. */
export async function listEntries(
  store: Store,
  account: AccountRef,
  options: { limit?: number; fromNumber?: number } = {},
): Promise<Entry[]> {
  const { limit, fromNumber } = options;
  return await listValues(store, keys.entries(account), {
    limit,
    reverse: true,
    end: fromNumber === undefined ? undefined : fromNumber + 1,
  });
}
