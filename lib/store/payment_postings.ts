import type { PaymentId } from "../domain/ids.ts";
import type { AccountRef } from "../domain/ledger/account_ref.ts";
import type { Entry } from "../domain/ledger/ledger.ts";
import { keys } from "./keys.ts";
import { listValues, readValues, type Store } from "./store.ts";

/** Entries of one payment in an account that are looked at: each transaction makes a few. */
const MANY = 50;

/** The entries that a payment has made in an account, by what their ids begin with. */
export async function listPaymentPostings(
  store: Store,
  account: AccountRef,
  id: PaymentId,
): Promise<Entry[]> {
  const start = `payment:${id}:`;
  const range = { start, end: `${start}\uffff`, limit: MANY };
  const numbers = await listValues(store, keys.postings(account), range);
  const entries = await readValues(
    store,
    numbers.map((number) => keys.entry(account, number)),
  );
  return entries.filter((entry) => entry !== null);
}
