import { accountRef } from "../../domain/ledger/account_ref.ts";
import { exportedName } from "../../domain/ledger/exported_name.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import {
  type FilePayment,
  type OwnPayment,
  recognizePayments,
} from "../../domain/ledger/recognize_payments.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { RollEntry } from "../../landlord_files/rent_roll.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import { readValues, type Store } from "../../store/store.ts";
import { listHoldings } from "../../store/tenants.ts";
import { transact } from "../../store/transaction.ts";
import { identifierOf } from "./match_entries.ts";

/** What the new rows of a contract came to. */
export interface ConfirmedRows {
  /** Rows that are none of our payments. */
  fresh: RollEntry[];
  /** How many are payments that were made here: they add nothing. */
  confirmed: number;
  /** Rows that may be one of our payments or not: nothing is booked before a person has looked. */
  unclear: RollEntry[];
}

interface Own extends OwnPayment {
  entry: Entry;
}
interface Coming extends FilePayment {
  row: RollEntry;
}

/**
 * Tells the payments of a contract's new rows that were made here, and marks ours as confirmed by them, one to one: a
 * card payment that the landlord's file brings back is the same money.
 */
export async function confirmPayments(
  store: Store,
  contract: ContractRef,
  rows: readonly RollEntry[],
): Promise<ConfirmedRows> {
  const coming = rows.flatMap(comingOf);
  if (coming.length === 0) {
    return { fresh: [...rows], confirmed: 0, unclear: [] };
  }
  const own = await listUnconfirmed(store, contract);
  const { confirmed, unclear } = recognizePayments(own, coming);
  const known = new Set(confirmed.map(({ row }) => row.row));
  const doubtful = new Set(unclear.map(({ row }) => row));
  for (const { own: { entry }, row: { row } } of confirmed) {
    await confirm(store, entry, identifierOf(row.posting));
  }
  return {
    fresh: rows.filter((row) => !known.has(row) && !doubtful.has(row)),
    confirmed: confirmed.length,
    unclear: [...doubtful],
  };
}

/** A row that may be a payment of ours: money that came in. */
function comingOf(row: RollEntry): Coming[] {
  const { posting: { nature, amountCents, date, means }, stated } = row;
  if (nature !== "encaissement" || amountCents <= 0) return [];
  const { reference } = stated;
  return [{ row, date, amountCents, means, reference }];
}

async function listUnconfirmed(
  store: Store,
  contract: ContractRef,
): Promise<Own[]> {
  const holdings = await listHoldings(store, contract);
  const entries = await Promise.all(
    holdings.map(({ holder }) =>
      listEntries(store, accountRef(contract, holder))
    ),
  );
  const open = entries.flat().flatMap((entry) => {
    const { cause, confirmedBy } = entry;
    return cause.kind === "payment" && cause.change === "paid" &&
        confirmedBy === undefined
      ? [{ entry, cause }]
      : [];
  });
  const payments = await readValues(
    store,
    open.map(({ cause }) => keys.payment(cause.paymentId)),
  );
  return open.map(({ entry, cause }, i): Own => {
    const operation = payments.at(i)?.operations
      .find(({ key }) => key === cause.operationKey);
    const { date, amountCents } = entry;
    const transId = operation === undefined ? [] : [operation.transId];
    const names = [
      exportedName(entry),
      cause.paymentId,
      cause.operationKey,
      ...transId,
    ];
    return { entry, date, amountCents, names };
  });
}

/** Marks an entry as confirmed by a row. The head is written too, unchanged: a commit that read the account notices. */
function confirm(
  store: Store,
  { contract, holder, number }: Entry,
  identifier: string,
): Promise<void> {
  const account = accountRef(contract, holder);
  return transact(store, async (tx) => {
    const head = await tx.get(keys.account(account));
    const entry = await tx.get(keys.entry(account, number));
    if (head === null || entry === null) return;
    tx.set(keys.account(account), head);
    tx.set(keys.entry(account, number), { ...entry, confirmedBy: identifier });
    tx.set(keys.imported(identifier), { contract, holder, number });
  }, { locks: [contract] });
}
