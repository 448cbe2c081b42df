import { exportedName } from "../../domain/ledger/exported_name.ts";
import { identifierOf } from "../../domain/ledger/identifiers.ts";
import type { EntryCause } from "../../domain/ledger/entry_facts.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import type { Nature } from "../../domain/ledger/nature.ts";
import {
  type FilePayment,
  type OwnPayment,
  recognizePayments,
} from "../../domain/ledger/recognize_payments.ts";
import { isPaymentId } from "../../domain/ids.ts";
import type { Operation } from "../../domain/payments/payment.ts";
import { contractSlug } from "../../domain/references.ts";
import type { RollEntry } from "../../landlord_files/rent_roll.ts";
import { keys } from "../../store/keys.ts";
import { readValue, readValues, type Store } from "../../store/store.ts";

/** A row that is one of our payments, and how it was known. */
export interface ConfirmedRow<Row> {
  row: Row;
  entry: Entry;
  by: "reference" | "sum_and_day";
}

/** What rows of money came to. */
export interface RecognizedRows<Row> {
  confirmed: ConfirmedRow<Row>[];
  /** Rows that may be one of our payments or not: a person must look. */
  unclear: Row[];
  fresh: Row[];
}

/** Rows that may be money which moved here. */
const NATURES: readonly Nature[] = [
  "encaissement",
  "remboursement",
  "rejet",
  "impaye",
];

/** Rows that may be what has undone one of our payments, if they name it. */
const NATURES_BY_NAME: readonly Nature[] = ["annulation", "correction"];

interface Own extends OwnPayment {
  entry: Entry;
}
interface Coming<Row> extends FilePayment {
  row: Row;
}

/**
 * Tells the payments among rows that were made here, one to one: a card payment that the landlord's file brings back is
 * the same money, and so is what was given back.
 * @param entries all of the contract's accounts
 * @param open payments whose confirming row is gone: they may be confirmed anew
 */
export async function recognizeOwn<Row extends RollEntry>(
  store: Store,
  entries: readonly Entry[],
  rows: readonly Row[],
  open: ReadonlySet<Entry>,
): Promise<RecognizedRows<Row>> {
  const payments = rows.filter(({ posting: { nature }, stated }) =>
    NATURES.includes(nature) ||
    NATURES_BY_NAME.includes(nature) && stated.reference !== null
  );
  if (payments.length === 0) {
    return { confirmed: [], unclear: [], fresh: [...rows] };
  }
  const moved = await listMoved(store, entries);
  const isForeign = moved.length === 0 &&
    payments.every(({ stated }) => stated.reference === null);
  if (isForeign) return { confirmed: [], unclear: [], fresh: [...rows] };
  const coming = await Promise.all(payments.map((row) => comingOf(store, row)));
  // A payment is confirmed before what has undone it.
  const paid = recognizePayments(
    unconfirmed(moved, "paid", open, new Map()),
    coming.filter(({ amountCents }) => amountCents > 0),
  );
  const known = new Map(
    paid.confirmed.map(({ own: { entry }, row: { row } }) => [
      entry,
      identifierOf(row.posting),
    ]),
  );
  const undone = recognizePayments(
    unconfirmed(moved, "undone", open, known),
    coming.filter(({ amountCents }) => amountCents < 0),
  );
  const confirmed = [...paid.confirmed, ...undone.confirmed]
    .map(({ own: { entry, names, transaction }, row: { row, reference } }) => {
      const isNamed = reference !== null &&
        (names.includes(reference) || reference === transaction);
      const by = isNamed ? "reference" as const : "sum_and_day" as const;
      return { row, entry, by };
    });
  const unclear = [...paid.unclear, ...undone.unclear].map(({ row }) => row);
  const taken = new Set([...confirmed.map(({ row }) => row), ...unclear]);
  return { confirmed, unclear, fresh: rows.filter((row) => !taken.has(row)) };
}

async function comingOf<Row extends RollEntry>(
  store: Store,
  row: Row,
): Promise<Coming<Row>> {
  const { posting: { amountCents, date, means, nature }, stated } = row;
  const { reference } = stated;
  // What takes money back may name ours whether or not we know that it was undone.
  const isElsewhere = amountCents > 0 && reference !== null &&
    await namesPayment(store, reference);
  return {
    row,
    date,
    amountCents,
    // Money of which nobody says how it came is booked as `autre`: that names no means.
    means: stated.means ?? (means === "autre" ? null : means),
    reference,
    isElsewhere,
    byNameOnly: NATURES_BY_NAME.includes(nature),
  };
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
  entries: readonly Entry[],
): Promise<Moved[]> {
  const made = entries.flatMap((entry) => {
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
 * What no file has confirmed: payments, or what has undone or given back a payment that a file knows; that may be
 * called by what the file calls the payment. A payment that was undone since is known by its name, or by the day under
 * which files had it before: they may never have had it. What the bank took back from the landlord is awaited in any
 * case: the bank says it to both.
 */
function unconfirmed(
  moved: readonly Moved[],
  which: "paid" | "undone",
  open: ReadonlySet<Entry>,
  confirmedNow: ReadonlyMap<Entry, string>,
): Own[] {
  const isKnown = ({ entry }: Moved) =>
    entry.confirmedBy !== undefined && !open.has(entry) ||
    confirmedNow.has(entry);
  const known = new Set(
    moved.filter((one) => one.cause.change === "paid" && isKnown(one))
      .map(({ cause }) => cause.paymentId),
  );
  return moved.filter((one) => {
    const isPaid = one.cause.change === "paid";
    return !isKnown(one) && isPaid === (which === "paid") &&
      (isPaid || one.cause.change === "charged_back" ||
        known.has(one.cause.paymentId));
  }).map(({ entry, cause, operation }): Own => {
    const { date, amountCents, contract } = entry;
    const { paymentId, operationKey } = cause;
    const landlordsNames = moved.filter((one) =>
      one.cause.change === "paid" && one.cause.paymentId === paymentId
    ).flatMap((one) => [confirmedNow.get(one.entry), one.entry.confirmedBy])
      .filter((name) => name !== undefined);
    const paidName = `${paymentId}:${operationKey}:${contractSlug(contract)}`;
    return {
      entry,
      date,
      amountCents,
      names: [
        exportedName(entry),
        paidName,
        paymentId,
        operationKey,
        ...cause.change === "paid" ? [] : landlordsNames,
      ],
      transaction: operation?.transId ?? null,
      isUndone: cause.change === "paid" && operation?.class !== "paid",
      formerlyOn: open.has(entry) ? entry.confirmedOn ?? null : null,
      isChargeback: cause.change === "charged_back",
    };
  });
}
