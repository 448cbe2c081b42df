import type { Entry } from "../../domain/ledger/ledger.ts";
import { type IsoDate, parisDay } from "../../domain/month.ts";
import type { RemiseHead } from "../../domain/exchange/remise.ts";
import { keys } from "../../store/keys.ts";
import { putOwnMovement } from "../../store/own_movements.ts";
import { eachPaymentEntry } from "../../store/payment_entries.ts";
import { readValue, type Store } from "../../store/store.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import type { Turn } from "../../store/turn.ts";

/** Movements that one commit gathers. */
const A_COMMIT = 500;

/**
 * Marks the movements that were booked before there were remises as not handed over, once in the life of a store: those
 * booked since a day, or all. Cut off, it is done again, with the day that was said first. A movement that the booking
 * itself has marked stays marked, whatever its day.
 */
export async function gatherMovements(
  store: Store,
  since: IsoDate | null,
  turn: Turn,
): Promise<void> {
  const known = await readValue(store, keys.remiseHead());
  if (known?.isGathered) return;
  const from = await begin(store, since);
  let found: Entry[] = [];
  const putFound = async () => {
    const entries = found;
    found = [];
    await turn.renew();
    await whileGathering(store, (tx) => {
      for (const entry of entries) putOwnMovement(tx, entry);
    });
  };
  for await (const entry of eachPaymentEntry(store)) {
    if (from !== null && parisDay(entry.postedAt) < from) continue;
    found.push(entry);
    if (found.length === A_COMMIT) await putFound();
  }
  await putFound();
  await whileGathering(store, (tx, head) => {
    tx.set(keys.remiseHead(), { ...head, isGathered: true });
  });
}

/** Says from which day on movements are gathered, for this run and those after it. */
function begin(store: Store, since: IsoDate | null): Promise<IsoDate | null> {
  return transact(store, async (tx) => {
    const head = await tx.get(keys.remiseHead());
    if (head !== null) return head.gatheredSince;
    tx.set(keys.remiseHead(), {
      v: 1,
      lastNumber: 0,
      open: null,
      gatheredSince: since,
      isGathered: false,
    });
    return since;
  });
}

/** A commit that does nothing once another process has gathered all: remises may have taken what it would mark. */
function whileGathering(
  store: Store,
  body: (tx: Transaction, head: RemiseHead) => void,
): Promise<void> {
  return transact(store, async (tx) => {
    const head = await tx.get(keys.remiseHead());
    if (head !== null && !head.isGathered) body(tx, head);
  });
}
