import { zip } from "../../domain/zip.ts";
import type { Milliseconds } from "../../domain/duration.ts";
import type {
  OpenRemise,
  Remise,
  RemiseHead,
  RemiseRow,
} from "../../domain/exchange/remise.ts";
import type { EntryCause } from "../../domain/ledger/entry_facts.ts";
import { exportedName } from "../../domain/ledger/exported_name.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import { assert } from "../../domain/assert.ts";
import { type IsoDate, parisDay, toInstant } from "../../domain/month.ts";
import type { Payment, PaymentStatus } from "../../domain/payments/payment.ts";
import { type Key, keys } from "../../store/keys.ts";
import {
  listMovements,
  ownMovementOf,
  type PlacedMovement,
} from "../../store/own_movements.ts";
import { readValues, type Store } from "../../store/store.ts";
import {
  MAX_CHECKS,
  transact,
  type Transaction,
} from "../../store/transaction.ts";
import { takeTurn } from "../../store/turn.ts";
import type { Services } from "../services.ts";
import { readClockMark } from "../watch_clock.ts";
import { gatherMovements } from "./gather_movements.ts";

type RemiseServices = Pick<Services, "store" | "now">;

/** Movements in one commit; their rows are one value, below 64 KiB by far. */
const A_PART = 100;
/** Keys that one request reads. */
const A_REQUEST = 10;
/** How long before its commit something may have been dated: attempts of a commit, clocks of two machines. */
const LATEST_COMMIT_MS: Milliseconds = 60 * 60_000;

/**
 * Closes a remise of all movements that no remise has; null where there are none. Each commit takes some movements out
 * of those that wait and into the rows of the remise, and checks and writes the head of the remises: none is in two,
 * none in neither. Cut off anywhere, the next closing goes on with the same remise. `gatherSince` is for the first of
 * all: what was booked before that day by a program without remises was handed over by it.
 * @throws TurnError
 */
export function closeRemise(
  services: RemiseServices,
  gatherSince: IsoDate | null,
): Promise<Remise | null> {
  const { store, now } = services;
  return takeTurn(store.kv, "remise", now, async (turn) => {
    await gatherMovements(store, gatherSince, turn);
    const closedOn = parisDay(now());
    const waiting = await listMovements(store, keys.allUnremitted());
    waiting.sort(byBooking);
    for (let at = 0; at < waiting.length; at += A_PART) {
      await turn.renew();
      await remit(store, waiting.slice(at, at + A_PART), closedOn);
    }
    return await finish(services);
  });
}

function byBooking(a: PlacedMovement, b: PlacedMovement): number {
  return compare(a.movement.bookedOn, b.movement.bookedOn) ||
    compare(a.account, b.account) || a.number - b.number;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An entry that a payment made. */
interface Made {
  placed: PlacedMovement;
  entry: Entry;
  cause: EntryCause & { kind: "payment" };
}

/** Moves some movements into the remise that is open, or into a new one. */
async function remit(
  store: Store,
  batch: readonly PlacedMovement[],
  closedOn: IsoDate,
): Promise<void> {
  const moved = await transact(store, async (tx) => {
    const head = await getHead(tx);
    const made = await readMade(tx, batch);
    const rows = await buildRows(tx, made);
    if (rows.length === 0) return [];
    const open = addRows(head, rows);
    for (const { placed: { account, number }, entry } of made) {
      tx.delete(keys.unremitted(account, number));
      if (entry.confirmedBy !== undefined) continue;
      const remise = { number: open.number, closedOn };
      const movement = { ...ownMovementOf(entry), remise };
      tx.set(keys.unconfirmed(account, number), movement);
    }
    tx.set(keys.remiseRows(open.number, open.parts), rows);
    tx.set(keys.remiseHead(), { ...head, open });
    return made;
  });
  await dropConfirmed(store, moved);
}

async function getHead(tx: Transaction): Promise<RemiseHead> {
  const head = await tx.get(keys.remiseHead());
  assert(head?.isGathered, "a remise is closed after the gathering");
  return head;
}

/** What still waits of a batch. Only commits that write the head take out of it: under its check, a peek will do. */
async function readMade(
  tx: Transaction,
  batch: readonly PlacedMovement[],
): Promise<Made[]> {
  await prefetch(tx, [
    ...batch.map(({ account, number }) => keys.unremitted(account, number)),
    ...batch.map(({ account, number }) => keys.entry(account, number)),
  ]);
  const made: Made[] = [];
  for (const placed of batch) {
    const { account, number } = placed;
    const waits = await tx.peek(keys.unremitted(account, number));
    const entry = await tx.peek(keys.entry(account, number));
    // Its lease was removed while all that was booked before was gathered.
    if (entry === null) tx.delete(keys.unremitted(account, number));
    if (waits === null || entry?.cause.kind !== "payment") continue;
    made.push({ placed, entry, cause: entry.cause });
  }
  return made;
}

async function prefetch(tx: Transaction, wanted: readonly Key<unknown>[]) {
  for (let at = 0; at < wanted.length; at += A_REQUEST) {
    await tx.prefetch(...wanted.slice(at, at + A_REQUEST));
  }
}

async function buildRows(
  tx: Transaction,
  made: readonly Made[],
): Promise<RemiseRow[]> {
  await prefetch(tx, made.map(({ cause }) => keys.payment(cause.paymentId)));
  const payments = await Promise.all(
    made.map(({ cause }) => tx.peek(keys.payment(cause.paymentId))),
  );
  return zip(made, payments).map(([one, payment]) => toRow(one, payment));
}

/** What a row says of its movement: a payment's state. */
const STATES: Record<Made["cause"]["change"], PaymentStatus> = {
  paid: "paid",
  refunded: "refunded",
  changed: "cancelled",
  charged_back: "charged_back",
};

/** The ledger says what moved; the payment only adds what never changes of a transaction. */
function toRow(
  { entry, cause: { operationKey, change } }: Made,
  payment: Payment | null,
): RemiseRow {
  const operation = payment?.operations.find(({ key }) => key === operationKey);
  return {
    identifier: exportedName(entry),
    date: parisDay(entry.postedAt),
    contract: entry.contract,
    holder: entry.holder,
    amountCents: entry.amountCents,
    card: operation?.cardBrand ?? "",
    transaction: operation?.transId ?? "",
    uuid: operationKey.startsWith("none-") ? "" : operationKey,
    status: STATES[change],
    month: entry.month,
  };
}

function addRows(
  { open, lastNumber }: RemiseHead,
  rows: readonly RemiseRow[],
): OpenRemise {
  const days = rows.map(({ date }) => date);
  if (open !== null) days.push(open.lastBookedOn);
  const [lastBookedOn] = days.sort().toReversed();
  assert(lastBookedOn !== undefined, "a part of a remise has rows");
  const sumCents = rows.reduce((sum, row) => sum + row.amountCents, 0);
  return {
    number: open?.number ?? lastNumber + 1,
    count: (open?.count ?? 0) + rows.length,
    totalCents: (open?.totalCents ?? 0) + sumCents,
    parts: (open?.parts ?? 0) + 1,
    lastBookedOn,
  };
}

/** The landlord's files may have confirmed an entry after it was read for the commit: nothing is awaited for it. */
async function dropConfirmed(
  store: Store,
  moved: readonly Made[],
): Promise<void> {
  const places = moved.filter(({ entry }) => entry.confirmedBy === undefined)
    .map(({ placed: { account, number } }) => ({ account, number }));
  const entries = await readValues(
    store,
    places.map(({ account, number }) => keys.entry(account, number)),
  );
  const late = places.filter((_, i) => entries[i]?.confirmedBy !== undefined);
  for (let at = 0; at < late.length; at += MAX_CHECKS) {
    const some = late.slice(at, at + MAX_CHECKS);
    await transact(store, async (tx) => {
      for (const { account, number } of some) {
        const entry = await tx.get(keys.entry(account, number));
        if (entry?.confirmedBy === undefined) continue;
        tx.delete(keys.unconfirmed(account, number));
      }
    });
  }
}

/** Closes the remise that is open: from now on it is there, whole. */
async function finish(services: RemiseServices): Promise<Remise | null> {
  const closedMs = services.now();
  const knownMs = await newestMs(services, closedMs);
  return await transact(services.store, async (tx) => {
    const head = await getHead(tx);
    const { open } = head;
    if (open === null) return null;
    const remise: Remise = {
      v: 1,
      ...open,
      closedAt: toInstant(closedMs),
      completeUntil: toInstant(knownMs - LATEST_COMMIT_MS),
    };
    tx.set(keys.remise(open.number), remise);
    const lastNumber = open.number;
    tx.set(keys.remiseHead(), { ...head, lastNumber, open: null });
    return remise;
  });
}

/** Now, but no later than what the store knows of: after a clock ahead, the next files would leave something out. */
async function newestMs(
  { store }: RemiseServices,
  nowMs: Milliseconds,
): Promise<number> {
  const mark = await readClockMark({ store });
  return mark === null ? nowMs : Math.min(nowMs, Date.parse(mark.at));
}
