import { accountRef } from "../../domain/ledger/account_ref.ts";
import { exportedName } from "../../domain/ledger/exported_name.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import {
  type FilePayment,
  type OwnPayment,
  recognizePayments,
} from "../../domain/ledger/recognize_payments.ts";
import type { EntryCause } from "../../domain/ledger/entry_facts.ts";
import type { Nature } from "../../domain/ledger/nature.ts";
import { isPaymentId } from "../../domain/ids.ts";
import type { Operation } from "../../domain/payments/payment.ts";
import { type ContractRef, contractSlug } from "../../domain/references.ts";
import type { RollEntry } from "../../landlord_files/rent_roll.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import { confirmMovement } from "../../store/own_movements.ts";
import { readValue, readValues, type Store } from "../../store/store.ts";
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
 * card payment that the landlord's file brings back is the same money, and so is what was given back.
 */
export async function confirmPayments(
  store: Store,
  contract: ContractRef,
  rows: readonly RollEntry[],
): Promise<ConfirmedRows> {
  const payments = rows.filter(({ posting }) =>
    NATURES.includes(posting.nature)
  );
  if (payments.length === 0) {
    return { fresh: [...rows], confirmed: 0, unclear: [] };
  }
  const moved = await listMoved(store, contract);
  const coming = await Promise.all(payments.map((row) => comingOf(store, row)));
  // A payment is confirmed before what has undone it.
  const paid = recognizePayments(
    unconfirmed(moved, "paid", new Set()),
    coming.filter(({ amountCents }) => amountCents > 0),
  );
  const known = new Set(paid.confirmed.map(({ own: { entry } }) => entry));
  const undone = recognizePayments(
    unconfirmed(moved, "undone", known),
    coming.filter(({ amountCents }) => amountCents < 0),
  );
  const unclear = new Set(
    [...paid.unclear, ...undone.unclear].map(({ row }) => row),
  );
  const confirmed = new Set<RollEntry>();
  for (
    const { own, row: { row } } of [...paid.confirmed, ...undone.confirmed]
  ) {
    const isDone = await confirm(store, own.entry, identifierOf(row.posting));
    (isDone ? confirmed : unclear).add(row);
  }
  return {
    fresh: rows.filter((row) => !confirmed.has(row) && !unclear.has(row)),
    confirmed: confirmed.size,
    unclear: [...unclear],
  };
}

/** Rows that may be money which moved here. */
const NATURES: readonly Nature[] = [
  "encaissement",
  "remboursement",
  "rejet",
  "impaye",
];

async function comingOf(store: Store, row: RollEntry): Promise<Coming> {
  const { posting: { amountCents, date }, stated } = row;
  const { reference } = stated;
  // Money of which nobody says how it came is booked as `autre`: that names no means.
  const inferred = row.posting.means === "autre" ? null : row.posting.means;
  const means = stated.means ?? inferred;
  // What takes money back may name ours whether or not we know that it was undone.
  const isElsewhere = amountCents > 0 && reference !== null &&
    await namesPayment(store, reference);
  return { row, date, amountCents, means, reference, isElsewhere };
}

/** Whether a reference is the name of any payment made here, whatever the bank has said of it. */
async function namesPayment(store: Store, reference: string): Promise<boolean> {
  const [first = ""] = reference.split(":", 1);
  const byUuid = await readValue(store, keys.paymentByUuid(reference));
  if (byUuid !== null) return true;
  return isPaymentId(first) &&
    await readValue(store, keys.payment(first)) !== null;
}

/** An entry that a payment made, and what the bank says of its transaction now. */
interface Moved {
  entry: Entry;
  cause: EntryCause & { kind: "payment" };
  operation: Operation | null;
}

async function listMoved(
  store: Store,
  contract: ContractRef,
): Promise<Moved[]> {
  const holdings = await listHoldings(store, contract);
  const entries = await Promise.all(
    holdings.map(({ holder }) =>
      listEntries(store, accountRef(contract, holder))
    ),
  );
  const made = entries.flat().flatMap((entry) => {
    const { cause } = entry;
    return cause.kind === "payment" ? [{ entry, cause }] : [];
  });
  const payments = await readValues(
    store,
    made.map(({ cause }) => keys.payment(cause.paymentId)),
  );
  return made.map(({ entry, cause }, i) => {
    const operation = payments.at(i)?.operations
      .find(({ key }) => key === cause.operationKey) ?? null;
    return { entry, cause, operation };
  });
}

/**
 * What no file has confirmed: payments, or what has undone or given back a payment that a file knows. A payment that
 * was undone since is known by its name alone: its file may never have had it.
 */
function unconfirmed(
  moved: readonly Moved[],
  which: "paid" | "undone",
  confirmedNow: ReadonlySet<Entry>,
): Own[] {
  const isKnown = ({ entry }: Moved) =>
    entry.confirmedBy !== undefined || confirmedNow.has(entry);
  const known = new Set(
    moved.filter((one) => one.cause.change === "paid" && isKnown(one))
      .map(({ cause }) => cause.paymentId),
  );
  return moved.filter((one) => {
    const isPaid = one.cause.change === "paid";
    return !isKnown(one) && isPaid === (which === "paid") &&
      (isPaid || known.has(one.cause.paymentId));
  }).map(({ entry, cause, operation }): Own => {
    const { date, amountCents, contract } = entry;
    const { paymentId, operationKey } = cause;
    const paidName = `${paymentId}:${operationKey}:${contractSlug(contract)}`;
    return {
      entry,
      date,
      amountCents,
      names: [exportedName(entry), paidName, paymentId, operationKey],
      transaction: operation?.transId ?? null,
      byNameOnly: cause.change === "paid" && operation?.class !== "paid",
    };
  });
}

/**
 * Marks an entry as confirmed by a row; false where another import was faster. The head is written too, unchanged: a
 * commit that read the account notices.
 */
function confirm(
  store: Store,
  { contract, holder, number }: Entry,
  identifier: string,
): Promise<boolean> {
  const account = accountRef(contract, holder);
  return transact(store, async (tx) => {
    const head = await tx.get(keys.account(account));
    const entry = await tx.get(keys.entry(account, number));
    const place = await tx.get(keys.imported(identifier));
    if (head === null || entry === null || place !== null) return false;
    if (entry.confirmedBy !== undefined) return false;
    tx.set(keys.account(account), head);
    tx.set(keys.entry(account, number), { ...entry, confirmedBy: identifier });
    tx.set(keys.imported(identifier), { contract, holder, number });
    confirmMovement(tx, entry);
    return true;
  }, { locks: [contract] });
}
