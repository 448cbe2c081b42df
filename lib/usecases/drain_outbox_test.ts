import { assert, assertEquals } from "@std/assert";
import { openTestPortal } from "../../tests/support/test_services.ts";
import { MAX_SEND_ATTEMPTS, SEND_LEASE_MS } from "../domain/outbox.ts";
import type { MailMessage } from "../domain/mail_message.ts";
import { keys } from "../store/keys.ts";
import { listDueMails, takeMail } from "../store/outbox.ts";
import { listValues } from "../store/store.ts";
import { transact } from "../store/transaction.ts";
import { drainOutbox } from "./drain_outbox.ts";
import { queueMail } from "./queue_mail.ts";
import type { Services } from "./services.ts";

const MESSAGE: MailMessage = {
  kind: "password_changed",
  at: "2026-11-23T09:00:00.000Z",
  to: "jean@exemple.fr",
  language: "fr",
};

async function queue(services: Services) {
  await transact(services.store, [], (tx) => {
    queueMail(tx, services, MESSAGE);
    return Promise.resolve();
  });
}

Deno.test("drainOutbox() sends what is due once, even when two drain at once", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  await queue(services);
  const drained = await Promise.all([
    drainOutbox(services),
    drainOutbox(services),
  ]);
  assertEquals(drained.reduce((sum, { sent }) => sum + sent, 0), 1);
  assertEquals((await portal.mails()).length, 1);
});

Deno.test("drainOutbox() tries a failing mail again with longer waits, then puts it aside with an alert", async () => {
  await using portal = await openTestPortal();
  let tries = 0;
  const services: Services = {
    ...portal.services,
    mailer: {
      send() {
        tries++;
        return Promise.reject(new Error("421 try again later"));
      },
    },
  };
  await queue(services);
  await drainOutbox(services);
  await drainOutbox(services);
  assertEquals(tries, 1, "the second draining comes before the wait is over");
  for (let i = 0; i < 2 * MAX_SEND_ATTEMPTS; i++) {
    portal.clock.nowMs += 8 * 3_600_000;
    await drainOutbox(services);
  }
  assertEquals(tries, MAX_SEND_ATTEMPTS);
  const dead = await listValues(services.store, keys.deadMails<MailMessage>());
  assertEquals(dead.map(({ message }) => message), [MESSAGE]);
  assert(dead[0].lastError.includes("421"));
  const alerts = await listValues(services.store, keys.alerts());
  assertEquals(alerts.map(({ kind }) => kind), ["mail_dead"]);
});

Deno.test("a mail whose process died while sending it leaves when the lease is over", async () => {
  await using portal = await openTestPortal();
  const { services, clock } = portal;
  await queue(services);
  const [listed] = await listDueMails(services.store, clock.nowMs, 1);
  await takeMail(services.store, listed, clock.nowMs);
  assertEquals((await drainOutbox(services)).sent, 0);
  clock.nowMs += SEND_LEASE_MS;
  assertEquals((await drainOutbox(services)).sent, 1);
});
