import { toInstant } from "../domain/month.ts";
import {
  MAX_SEND_ATTEMPTS,
  type OutboxItem,
  SEND_LEASE_MS,
  sendBackoffMs,
} from "../domain/outbox.ts";
import { keys } from "./keys.ts";
import { listValues, type Store } from "./store.ts";
import { transact, type Transaction } from "./transaction.ts";

/** Adds a mail to the commit of its cause. */
export function putMail<M>(
  tx: Transaction,
  id: string,
  message: M,
  nowMs: number,
) {
  const now = toInstant(nowMs);
  tx.set(keys.outbox<M>(now, id), {
    v: 1,
    id,
    message,
    createdAt: now,
    attempts: 0,
    nextAt: now,
    lastError: "",
  });
}

/** Mails whose time has come, longest due first. */
export function listDueMails<M>(
  store: Store,
  nowMs: number,
  limit: number,
): Promise<OutboxItem<M>[]> {
  return listValues(store, keys.outboxAll<M>(), {
    limit,
    end: toInstant(nowMs + 1),
  });
}

/** Takes a due mail for sending, so that no other process sends it meanwhile. Null when another was faster. */
export function takeMail<M>(
  store: Store,
  listed: OutboxItem<M>,
  nowMs: number,
): Promise<OutboxItem<M> | null> {
  return transact(store, [], async (tx) => {
    const item = await tx.get(keys.outbox<M>(listed.nextAt, listed.id));
    if (item === null) return null;
    const taken = { ...item, attempts: item.attempts + 1 };
    return move(tx, taken, nowMs + SEND_LEASE_MS);
  });
}

/** Takes a mail that has left out of the outbox. */
export function removeMail<M>(
  store: Store,
  item: OutboxItem<M>,
): Promise<void> {
  return transact(store, [], (tx) => {
    tx.delete(keys.outbox<M>(item.nextAt, item.id));
    return Promise.resolve();
  });
}

/** Puts a mail back for later, or aside for a human when it has failed too often. */
export function returnMail<M>(
  store: Store,
  item: OutboxItem<M>,
  error: string,
  nowMs: number,
): Promise<"later" | "dead"> {
  const failed = { ...item, lastError: error.slice(0, 300) };
  return transact<"later" | "dead">(store, [], (tx) => {
    if (item.attempts < MAX_SEND_ATTEMPTS) {
      move(tx, failed, nowMs + sendBackoffMs(item.attempts));
      return Promise.resolve("later");
    }
    tx.delete(keys.outbox<M>(item.nextAt, item.id));
    tx.set(keys.deadMail<M>(item.id), failed);
    return Promise.resolve("dead");
  });
}

function move<M>(
  tx: Transaction,
  item: OutboxItem<M>,
  nextMs: number,
): OutboxItem<M> {
  const moved = { ...item, nextAt: toInstant(nextMs) };
  tx.delete(keys.outbox<M>(item.nextAt, item.id));
  tx.set(keys.outbox<M>(moved.nextAt, moved.id), moved);
  return moved;
}
