import { isPaymentId, type PaymentId } from "../../domain/ids.ts";
import {
  type AccountRef,
  accountRef,
} from "../../domain/ledger/account_ref.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import { type IsoDate, parisDay } from "../../domain/month.ts";
import { accountOfShare } from "../../domain/payments/payment.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import { listMovements } from "../../store/own_movements.ts";
import { eachPaymentEntry } from "../../store/payment_entries.ts";
import {
  listValues,
  readValue,
  readValues,
  type Store,
} from "../../store/store.ts";

/** Payments, and the accounts on which they have entries. */
interface Found {
  payments: Set<PaymentId>;
  accounts: Set<AccountRef>;
}

/**
 * Every entry of the payments of which something was booked on a day or later, or that one of the bank's transactions
 * names; of others too, maybe. Found by the remises and by what waits for one; in the whole ledger only for days before
 * there were remises, or so long ago that they are no longer kept.
 */
export async function listBookedEntries(
  store: Store,
  since: IsoDate,
  uuids: Iterable<string>,
): Promise<Entry[]> {
  if (!await hasRemisesSince(store, since)) {
    return await Array.fromAsync(eachPaymentEntry(store));
  }
  const found: Found = { payments: new Set(), accounts: new Set() };
  // In this order: what goes into a remise meanwhile is seen there.
  await addUnremitted(store, since, found);
  await addRemitted(store, since, found);
  const named = [...uuids].map((uuid) => keys.paymentByUuid(uuid));
  for (const id of await readValues(store, named)) {
    if (id !== null) found.payments.add(id);
  }
  return await listEntriesOf(store, found);
}

/** Whether each movement since a day is in a remise that is kept, or waits for one. */
async function hasRemisesSince(store: Store, since: IsoDate): Promise<boolean> {
  const head = await readValue(store, keys.remiseHead());
  if (head === null || !head.isGathered) return false;
  if (head.gatheredSince !== null && since < head.gatheredSince) return false;
  const [first] = await listValues(store, keys.remises(), { limit: 1 });
  if (first === undefined) return head.lastNumber === 0;
  return first.number === 1 || parisDay(first.closedAt) <= since;
}

async function addRemitted(
  store: Store,
  since: IsoDate,
  { payments, accounts }: Found,
): Promise<void> {
  const head = await readValue(store, keys.remiseHead());
  const remises = await listValues(store, keys.remises());
  const numbers = remises.filter((one) => since <= one.lastBookedOn)
    .map(({ number }) => number);
  // The next one may be under way, or may have been cut off.
  numbers.push((head?.lastNumber ?? 0) + 1);
  for (const number of numbers) {
    const rows = (await listValues(store, keys.allRemiseRows(number))).flat();
    for (const row of rows) {
      if (row.date < since) continue;
      const [id = ""] = row.identifier.split(":", 1);
      if (isPaymentId(id)) payments.add(id);
      accounts.add(accountRef(row.contract, row.holder));
    }
  }
}

async function addUnremitted(
  store: Store,
  since: IsoDate,
  { payments, accounts }: Found,
): Promise<void> {
  const waiting = await listMovements(store, keys.allUnremitted());
  const recent = waiting.filter(({ movement }) => since <= movement.bookedOn);
  const entries = await readValues(
    store,
    recent.map(({ account, number }) => keys.entry(account, number)),
  );
  for (const entry of entries) {
    if (entry?.cause.kind !== "payment") continue;
    payments.add(entry.cause.paymentId);
    accounts.add(accountRef(entry.contract, entry.holder));
  }
}

/** The entries of payments on all accounts that they have a share for. */
async function listEntriesOf(
  store: Store,
  { payments, accounts }: Found,
): Promise<Entry[]> {
  const ids = [...payments];
  for (const payment of await readValues(store, ids.map(keys.payment))) {
    for (const share of payment?.shares ?? []) {
      if (payment !== null) accounts.add(accountOfShare(payment, share));
    }
  }
  const wanted: Entry[] = [];
  for (const account of accounts) {
    for (const entry of await listEntries(store, account)) {
      const { cause } = entry;
      if (cause.kind === "payment" && payments.has(cause.paymentId)) {
        wanted.push(entry);
      }
    }
  }
  return wanted;
}
