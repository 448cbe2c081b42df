import { assertEquals } from "@std/assert";
import {
  messageOf,
  processOf,
  queueAll,
  until,
} from "../../tests/support/mailing_portal.ts";
import { openTestPortal } from "../../tests/support/test_services.ts";
import { asNewId } from "../domain/ids.ts";
import type { MailMessage } from "../domain/mail_message.ts";
import { toInstant } from "../domain/month.ts";
import { SEND_LEASE_MS, SENDINGS } from "../domain/outbox.ts";
import type { OutgoingMail } from "../mail/mailer.ts";
import { keys } from "../store/keys.ts";
import { takeNextMail } from "../store/outbox.ts";
import { listValues } from "../store/store.ts";
import { transact } from "../store/transaction.ts";
import { drainOutbox, stopDraining } from "./drain_outbox.ts";

const CHANGED = messageOf("password_changed");
const reminders = (count: number) =>
  Array.from({ length: count }, () => messageOf("due_reminder"));
const isReset = ({ text }: OutgoingMail) => text.includes("a".repeat(32));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

Deno.test("drainOutbox() sends what is due once, even when two drain at once", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  await queueAll(services, [CHANGED]);
  const drained = await Promise.all([
    drainOutbox(services),
    drainOutbox(services),
  ]);
  assertEquals(drained.reduce((sum, { sent }) => sum + sent, 0), 1);
  assertEquals((await portal.mails()).length, 1);
});

Deno.test("drainOutbox() in two processes on one store sends each mail once", async () => {
  await using portal = await openTestPortal();
  await queueAll(portal.services, Array(60).fill(CHANGED));
  const ids: string[] = [];
  const send = async ({ id }: OutgoingMail) => {
    ids.push(id);
    await pause(1);
  };
  const drained = await Promise.all(
    [1, 2].map(() => drainOutbox(processOf(portal.services, send))),
  );
  assertEquals([ids.length, new Set(ids).size], [60, 60]);
  assertEquals(drained.map(({ sent }) => sent > 0), [true, true]);
});

Deno.test("drainOutbox() called eighty times at once has a few mails on their way, no more", async () => {
  await using portal = await openTestPortal();
  let underWay = 0;
  let most = 0;
  const services = processOf(portal.services, async () => {
    most = Math.max(most, ++underWay);
    await pause(20);
    underWay--;
  });
  await Promise.all(Array.from({ length: 80 }, async () => {
    await queueAll(services, [CHANGED]);
    await drainOutbox(services);
  }));
  assertEquals(await countQueued(portal.services.store), 0);
  assertEquals(most, SENDINGS);
});

Deno.test("drainOutbox() sends a reset link before 400 reminders that were queued first", async () => {
  await using portal = await openTestPortal();
  const sent: OutgoingMail[] = [];
  const services = processOf(portal.services, (mail) => {
    sent.push(mail);
    return Promise.resolve();
  });
  await queueAll(services, reminders(400));
  portal.clock.nowMs += 60_000;
  await queueAll(services, [messageOf("password_reset")]);
  await drainOutbox(services);
  assertEquals(sent.length, 401);
  assertEquals(sent.findIndex(isReset), 0);
});

Deno.test("drainOutbox() lets a reset link pass while bulk mails hang on a slow server", async () => {
  await using portal = await openTestPortal();
  const sent: OutgoingMail[] = [];
  const hanging = Promise.withResolvers<void>();
  const services = processOf(portal.services, async (mail) => {
    sent.push(mail);
    if (!isReset(mail)) await hanging.promise;
  });
  await queueAll(services, reminders(40));
  const drain = drainOutbox(services);
  await until(() => sent.length === SENDINGS - 1);
  await queueAll(services, [messageOf("password_reset")]);
  const called = drainOutbox(services);
  await until(() => sent.some(isReset));
  assertEquals(sent.length, SENDINGS, "none of the reminders has ended");
  hanging.resolve();
  await Promise.all([drain, called]);
  assertEquals(sent.length, 41);
});

Deno.test("a call during a draining waits until its mail has left too", async () => {
  await using portal = await openTestPortal();
  const sent: string[] = [];
  const services = processOf(portal.services, async ({ id }) => {
    await pause(5);
    sent.push(id);
  });
  await queueAll(services, [CHANGED]);
  const first = drainOutbox(services);
  await queueAll(services, [CHANGED]);
  await drainOutbox(services);
  assertEquals(sent.length, 2);
  assertEquals(await first, { sent: 2, failed: 0 });
});

Deno.test("a mail whose process died while sending it leaves when the lease is over", async () => {
  await using portal = await openTestPortal();
  const { services, clock } = portal;
  await queueAll(services, [CHANGED]);
  await takeNextMail(services.store, clock.nowMs);
  clock.nowMs += SEND_LEASE_MS - 1;
  assertEquals((await drainOutbox(services)).sent, 0);
  clock.nowMs += 1;
  assertEquals((await drainOutbox(services)).sent, 1);
  assertEquals(await countQueued(services.store), 0);
});

Deno.test("a mail that was queued before there were priorities leaves, in its turn and once", async () => {
  await using portal = await openTestPortal();
  const { services, clock } = portal;
  const former = (id: string, message: MailMessage, nextMs: number) => ({
    v: 2 as const,
    id: asNewId(id),
    message,
    createdAt: toInstant(clock.nowMs),
    attempts: 1,
    nextAt: toInstant(nextMs),
    lastError: "421 later",
  });
  const items = [
    former("m1", messageOf("due_reminder"), clock.nowMs - 2),
    former("m2", CHANGED, clock.nowMs - 1),
    // Held by a process that still runs the former program.
    former("m3", CHANGED, clock.nowMs + 60_000),
  ];
  await transact(services.store, (tx) => {
    for (const item of items) {
      tx.set(keys.formerMail<MailMessage>(item.nextAt, item.id), item);
    }
  });
  const ids: string[] = [];
  const other = processOf(services, ({ id }) => {
    ids.push(id);
    return Promise.resolve();
  });
  await drainOutbox(other);
  assertEquals(ids, ["m2", "m1"]);
  clock.nowMs += 60_000;
  await drainOutbox(other);
  assertEquals(ids, ["m2", "m1", "m3"]);
  assertEquals(await listValues(services.store, keys.formerMails()), []);
  assertEquals(await countQueued(services.store), 0);
});

Deno.test("stopDraining() takes no more mails, waits for those on their way and closes the mailer", async () => {
  await using portal = await openTestPortal();
  const begun: string[] = [];
  const ended: string[] = [];
  let closed = 0;
  const hanging = Promise.withResolvers<void>();
  const services = processOf(portal.services, async ({ id }) => {
    begun.push(id);
    await hanging.promise;
    ended.push(id);
  });
  services.mailer.close = () => closed++;
  await queueAll(services, Array(10).fill(CHANGED));
  const drain = drainOutbox(services);
  await until(() => begun.length === SENDINGS);
  const stopped = stopDraining(services);
  assertEquals([ended.length, closed], [0, 0]);
  hanging.resolve();
  await stopped;
  assertEquals([begun.length, ended.length, closed], [SENDINGS, SENDINGS, 1]);
  assertEquals(await drain, { sent: SENDINGS, failed: 0 });
  assertEquals(await drainOutbox(services), { sent: 0, failed: 0 });
  assertEquals(await countQueued(services.store), 10 - SENDINGS);
  assertEquals((await drainOutbox(portal.services)).sent, 10 - SENDINGS);
});

/** Mails that wait, by their records and by their places, which must be as many. */
async function countQueued(
  store: Parameters<typeof takeNextMail>[0],
): Promise<number> {
  const places = await Promise.all(
    (["urgent", "bulk"] as const).map((priority) =>
      listValues(store, keys.mailsByDueTime(priority))
    ),
  );
  const records = await listValues(store, keys.mails());
  assertEquals(places.flat().length, records.length);
  return records.length;
}
