import { zip } from "../../domain/zip.ts";
import type { PaymentId } from "../../domain/ids.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import type { Cents } from "../../domain/money.ts";
import {
  addDays,
  type Instant,
  isIsoDate,
  type IsoDate,
  utcDay,
} from "../../domain/month.ts";
import type { Payment } from "../../domain/payments/payment.ts";
import type { ContractRef } from "../../domain/references.ts";
import {
  type OurMovement,
  reconcile,
  type Reconciliation,
  type TheirMovement,
} from "../../domain/payments/reconciliation.ts";
import type { BankOperation } from "../../landlord_files/bank_operation.ts";
import { keys } from "../../store/keys.ts";
import { readValues } from "../../store/store.ts";
import type { Services } from "../services.ts";
import { listBookedEntries } from "./list_booked_entries.ts";

/** Days of the bank, UTC, both included. */
export interface BankDays {
  from: IsoDate;
  to: IsoDate;
}

/** What was compared, and what differs. */
export interface Reconciled extends Reconciliation {
  days: BankDays;
}

/**
 * Compares the bank's operations with our ledger over the file's days, or over those given. Only money counts: rows
 * that the bank refused, waits for or undid are no movement, nor is what our ledger has booked and taken
 * back. Null where the file is empty and no days are given. Writes nothing.
 * @param isWhole whether the file has every transaction of its days, so that one of ours can be missing there
 */
export async function reconcileOperations(
  { store }: Pick<Services, "store">,
  operations: readonly BankOperation[],
  days: Partial<BankDays>,
  { isWhole = true }: { isWhole?: boolean } = {},
): Promise<Reconciled | null> {
  const dates = operations.map(({ date }) => date).sort();
  const from = days.from ?? dates.at(0);
  const to = days.to ?? dates.at(-1);
  if (from === undefined || to === undefined) return null;
  const theirs = operations.filter((one) => one.class === "paid")
    .map(toMovement);
  const uuids = new Set(theirs.map(({ uuid }) => uuid));
  // Nothing is booked before its form was built; a day is left to clocks.
  const first = dates.at(0) ?? from;
  const earliest = addDays(first < from ? first : from, -1);
  const entries = await listBookedEntries(store, earliest, uuids);
  const groups = groupEntries(entries)
    .filter(({ key, postedAt }) =>
      uuids.has(key) || earliest <= utcDay(postedAt)
    );
  const ours = await listMovements({ store }, groups);
  const found = reconcile(ours, theirs, { from, to });
  const oursOnly = isWhole ? found.oursOnly : [];
  return { ...found, oursOnly, days: { from, to } };
}

function toMovement(operation: BankOperation): TheirMovement {
  const { type, amountCents } = operation;
  // Not -amountCents: nothing is -0.
  return {
    ...operation,
    amountCents: type === "DEBIT" ? amountCents : 0 - amountCents,
  };
}

/** All entries that one transaction made. */
interface EntryGroup {
  paymentId: PaymentId;
  key: string;
  /** When the first of them was written. */
  postedAt: Instant;
  contracts: Set<ContractRef>;
  amountCents: Cents;
}

function groupEntries(entries: readonly Entry[]): EntryGroup[] {
  const groups = new Map<string, EntryGroup>();
  for (const entry of entries) {
    const { cause } = entry;
    // The bank says it in a journal of its own: the transaction stays what it was.
    if (cause.kind !== "payment" || cause.change === "charged_back") continue;
    const { paymentId, operationKey: key } = cause;
    const { contract, amountCents, postedAt } = entry;
    const name = `${paymentId}:${key}`;
    const group = groups.get(name);
    if (group === undefined) {
      const contracts = new Set([contract]);
      groups.set(name, { paymentId, key, postedAt, contracts, amountCents });
      continue;
    }
    group.contracts.add(contract);
    group.amountCents += amountCents;
    if (postedAt < group.postedAt) group.postedAt = postedAt;
  }
  return [...groups.values()];
}

/** One movement a transaction, but none where what was booked has been taken back. */
async function listMovements(
  { store }: Pick<Services, "store">,
  groups: readonly EntryGroup[],
): Promise<OurMovement[]> {
  const moved = groups.filter(({ amountCents }) => amountCents !== 0);
  const ids = moved.map(({ paymentId }) => keys.payment(paymentId));
  const payments = await readValues(store, ids);
  return zip(moved, payments).map(([group, payment]) => ({
    ...dateOf(payment, group),
    uuid: group.key.startsWith("none-") ? "" : group.key,
    orderId: group.paymentId,
    amountCents: group.amountCents,
    contracts: [...group.contracts],
  }));
}

/** The number of a transaction and its UTC day at the bank; our booking's day where the record knows none. */
function dateOf(
  payment: Payment | null,
  { key, postedAt }: EntryGroup,
): { transId: string; date: IsoDate } {
  const operation = payment?.operations.find((one) => one.key === key);
  if (operation === undefined) return { transId: "", date: utcDay(postedAt) };
  const { transId, transDate } = operation;
  const date = transDate.replace(/^(\d{4})(\d\d)(\d\d).*$/, "$1-$2-$3");
  return { transId, date: isIsoDate(date) ? date : utcDay(postedAt) };
}
