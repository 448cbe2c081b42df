import type { Milliseconds } from "../domain/duration.ts";
import type { MailId } from "../domain/ids.ts";
import { assert } from "../domain/assert.ts";
import { MAIL_PRIORITIES, type MailPriority } from "../domain/mail_priority.ts";
import { type Instant, isInstant, toInstant } from "../domain/month.ts";
import { type QueuedMail, SEND_LEASE_MS } from "../domain/outbox.ts";
import { keys } from "./keys.ts";
import { listValues, readValues, type Store } from "./store.ts";
import { transact, type Transaction } from "./transaction.ts";

const FORMER_BATCH = 500;

/** Adds a mail to the commit of its cause. */
export function putMail<M>(
  tx: Transaction,
  id: MailId,
  message: M,
  priority: MailPriority,
  nowMs: Milliseconds,
) {
  const now = toInstant(nowMs);
  place(tx, {
    v: 2,
    id,
    message,
    priority,
    createdAt: now,
    attempts: 0,
    nextAt: now,
    lastError: "",
  });
}

/**
 * Takes the next due mail for sending, urgent before bulk, so that no other process sends it meanwhile. Null when
 * none is due.
 */
export async function takeNextMail<M>(
  store: Store,
  nowMs: Milliseconds,
  priorities: readonly MailPriority[] = MAIL_PRIORITIES,
): Promise<QueuedMail<M> | null> {
  for (const priority of priorities) {
    for (;;) {
      const due = await firstDue(store, priority, nowMs);
      if (due === null) break;
      const taken = await takeMail<M>(store, priority, due, nowMs);
      if (taken !== null) return taken;
    }
  }
  return null;
}

/** The mails of a priority that wait longest, the last one first. */
export async function listLastMails<M>(
  store: Store,
  priority: MailPriority,
  limit: number,
): Promise<QueuedMail<M>[]> {
  const ids = await listValues(store, keys.mailsByDueTime(priority), {
    limit,
    reverse: true,
  });
  const mails = await readValues(store, ids.map((id) => keys.mail<M>(id)));
  return mails.filter((mail) => mail !== null);
}

/** Makes a waiting mail due now. False when it has left, or moved, meanwhile. */
export function hastenMail<M>(
  store: Store,
  listed: QueuedMail<M>,
  nowMs: Milliseconds,
): Promise<boolean> {
  return transact(store, async (tx) => {
    const item = await tx.get(keys.mail<M>(listed.id));
    if (item?.nextAt !== listed.nextAt) return false;
    move(tx, item, nowMs);
    return true;
  });
}

/** Takes a mail out of the outbox, wherever it stands by now. False when it is there no more. */
export async function dropMail(tx: Transaction, id: MailId): Promise<boolean> {
  const item = await tx.get(keys.mail(id));
  if (item === null) return false;
  tx.delete(keys.mail(id));
  tx.delete(keys.mailByDueTime(item.priority, item.nextAt, id));
  return true;
}

/** Puts a mail that did not leave back for later. */
export async function delayMail<M>(
  tx: Transaction,
  item: QueuedMail<M>,
  error: string,
  nextMs: Milliseconds,
): Promise<void> {
  if (!await isHeld(tx, item)) return;
  move(tx, { ...item, lastError: error }, nextMs);
}

/** Puts a mail that will never leave aside for a human. False when another process has it. */
export async function buryMail<M>(
  tx: Transaction,
  item: QueuedMail<M>,
  error: string,
): Promise<boolean> {
  if (!await isHeld(tx, item)) return false;
  await dropMail(tx, item.id);
  tx.set(keys.deadMail<M>(item.id), { ...item, lastError: error });
  return true;
}

/** Gives the due mails of a store from before there were priorities their place in the queue. */
export async function adoptFormerMails<M>(
  store: Store,
  nowMs: Milliseconds,
  priorityOf: (message: M) => MailPriority,
): Promise<void> {
  // Those that are not due may be held by a process that still runs the former program.
  const due = { end: toInstant(nowMs + 1), limit: FORMER_BATCH };
  for (;;) {
    const former = await listValues(store, keys.formerMails<M>(), due);
    for (const { nextAt, id } of former) {
      const key = keys.formerMail<M>(nextAt, id);
      await transact(store, async (tx) => {
        const item = await tx.get(key);
        if (item === null) return;
        tx.delete(key);
        place(tx, { ...item, priority: priorityOf(item.message) });
      });
    }
    if (former.length < FORMER_BATCH) return;
  }
}

interface Due {
  id: MailId;
  nextAt: Instant;
}

async function firstDue(
  store: Store,
  priority: MailPriority,
  nowMs: Milliseconds,
): Promise<Due | null> {
  const prefix = keys.mailsByDueTime(priority);
  const end = [...prefix, toInstant(nowMs + 1)];
  const due = store.kv.list<MailId>({ prefix, end }, { limit: 1 });
  for await (const { key, value } of due) {
    const nextAt = String(key.at(-2));
    assert(isInstant(nextAt), "a mail waits under the moment it is due at");
    return { id: value, nextAt };
  }
  return null;
}

function takeMail<M>(
  store: Store,
  priority: MailPriority,
  due: Due,
  nowMs: Milliseconds,
): Promise<QueuedMail<M> | null> {
  return transact(store, async (tx) => {
    const item = await tx.get(keys.mail<M>(due.id));
    if (item?.nextAt !== due.nextAt) {
      // Another process was faster, and has moved it; a place that leads nowhere must not be found again.
      tx.delete(keys.mailByDueTime(priority, due.nextAt, due.id));
      return null;
    }
    return move(
      tx,
      { ...item, attempts: item.attempts + 1 },
      nowMs + SEND_LEASE_MS,
    );
  });
}

/** Whether a mail is still the taker's: each taking counts one more. */
async function isHeld(
  tx: Transaction,
  item: QueuedMail<unknown>,
): Promise<boolean> {
  const current = await tx.get(keys.mail(item.id));
  return current?.attempts === item.attempts;
}

function move<M>(
  tx: Transaction,
  item: QueuedMail<M>,
  nextMs: Milliseconds,
): QueuedMail<M> {
  const moved = { ...item, nextAt: toInstant(nextMs) };
  tx.delete(keys.mailByDueTime(item.priority, item.nextAt, item.id));
  place(tx, moved);
  return moved;
}

function place<M>(tx: Transaction, item: QueuedMail<M>) {
  tx.set(keys.mail<M>(item.id), item);
  tx.set(keys.mailByDueTime(item.priority, item.nextAt, item.id), item.id);
}
