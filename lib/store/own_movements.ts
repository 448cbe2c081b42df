import { assert } from "../domain/assert.ts";
import type { OwnMovement } from "../domain/exchange/remise.ts";
import {
  type AccountRef,
  accountRef,
  isAccountRef,
} from "../domain/ledger/account_ref.ts";
import type { Entry } from "../domain/ledger/ledger.ts";
import { parisDay } from "../domain/month.ts";
import { keys, type Prefix } from "./keys.ts";
import { listEntries } from "./ledger.ts";
import { listValues, readValue, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** A movement with the place of its entry. */
export interface PlacedMovement {
  account: AccountRef;
  number: number;
  movement: OwnMovement;
}

/** What a movement is from its booking on, until a remise has it. */
export function ownMovementOf({ postedAt }: Entry): OwnMovement {
  return { v: 1, bookedOn: parisDay(postedAt), remise: null };
}

/** Adds to the commit that books an entry of a payment that no remise has it. */
export function putOwnMovement(tx: Transaction, entry: Entry) {
  const { contract, holder, number } = entry;
  const key = keys.unremitted(accountRef(contract, holder), number);
  tx.set(key, ownMovementOf(entry));
}

/** Adds to the commit that marks an entry as confirmed that nothing is awaited for it; it may still be handed over. */
export async function confirmMovement(
  tx: Transaction,
  { contract, holder, number }: Entry,
) {
  const account = accountRef(contract, holder);
  tx.delete(keys.unconfirmed(account, number));
  const open = await tx.peek(keys.unremitted(account, number));
  if (open === null) return;
  tx.set(keys.unremitted(account, number), { ...open, isConfirmed: true });
}

/**
 * Adds to the commit that takes the mark off an entry that the landlord's files are awaited to have it. It counts from
 * its booking: the remise that had it was long ago.
 */
export async function unconfirmMovement(tx: Transaction, entry: Entry) {
  const { contract, holder, number } = entry;
  const account = accountRef(contract, holder);
  const open = await tx.peek(keys.unremitted(account, number));
  // A remise that comes next lets it wait by itself.
  if (open !== null) {
    tx.set(keys.unremitted(account, number), ownMovementOf(entry));
    return;
  }
  tx.set(keys.unconfirmed(account, number), ownMovementOf(entry));
}

/** The movements under a prefix, by account, then by number. */
export async function listMovements(
  { kv }: Store,
  prefix: Prefix<OwnMovement>,
): Promise<PlacedMovement[]> {
  const found: PlacedMovement[] = [];
  for await (const { key, value } of kv.list<OwnMovement>({ prefix })) {
    const [, account, number] = key;
    assert(
      isAccountRef(account) && typeof number === "number",
      "a movement is kept under its account and its number",
    );
    found.push({ account, number, movement: value });
  }
  return found;
}

/** Whether an account has a movement that no remise has. Before the first remise nobody knows: then any movement. */
export async function hasUnremitted(
  store: Store,
  account: AccountRef,
): Promise<boolean> {
  const [one] = await listValues(store, keys.unremittedOf(account), {
    limit: 1,
  });
  if (one !== undefined) return true;
  const head = await readValue(store, keys.remiseHead());
  if (head?.isGathered) return false;
  const entries = await listEntries(store, account);
  return entries.some(({ cause }) => cause.kind === "payment");
}
