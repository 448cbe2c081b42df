import { must } from "@/tests/support/must.ts";
import { assert, assertEquals, assertMatch } from "@std/assert";
import { createFailingKv } from "../../tests/faults/failing_kv.ts";
import {
  mailError,
  messageOf,
  processOf,
  queueAll,
} from "../../tests/support/mailing_portal.ts";
import {
  openTestPortal,
  type TestPortal,
} from "../../tests/support/test_services.ts";
import type { MailMessage } from "../domain/mail_message.ts";
import { MAIL_PATIENCE_MS } from "../domain/outbox.ts";
import { keys } from "../store/keys.ts";
import { listValues } from "../store/store.ts";
import { drainOutbox } from "./drain_outbox.ts";
import type { Services } from "./services.ts";

const TO = "jean.dupont@exemple.fr";
const CHANGED = messageOf("password_changed", TO);

/** A process whose mail server answers every mail with this. */
function refusing(portal: TestPortal, error: Error) {
  const tries = { count: 0 };
  const services = processOf(portal.services, () => {
    tries.count++;
    return Promise.reject(error);
  });
  return { services, tries };
}

const deadIn = (services: Services) =>
  listValues(services.store, keys.deadMails<MailMessage>());
const queuedIn = (services: Services) =>
  listValues(services.store, keys.mails<MailMessage>());
const alertsIn = async (services: Services) =>
  (await listValues(services.store, keys.alerts())).map((
    { kind, about, detail },
  ) => ({ kind, about, detail }));
const logged = (portal: TestPortal, event: string) =>
  portal.log.filter((line) => line.event === event)
    .map(({ at: _at, event: _event, ...fields }) => fields);

Deno.test("a mail that the server refuses for good is put aside at once, and staff are told why", async () => {
  await using portal = await openTestPortal();
  const refusal = mailError("RCPT TO", `550 5.1.1 <${TO}>: no such\r\nuser`);
  const { services, tries } = refusing(portal, refusal);
  await queueAll(services, [CHANGED]);
  assertEquals(await drainOutbox(services), { sent: 0, failed: 1 });
  portal.clock.nowMs += MAIL_PATIENCE_MS;
  await drainOutbox(services);
  assertEquals(tries.count, 1);
  const [dead] = await deadIn(services);
  assertEquals(dead?.message, CHANGED);
  assertEquals(dead?.lastError, "550 5.1.1 <…>: no such user");
  assertEquals(await queuedIn(services), []);
  const about = dead?.id;
  const detail = `password_changed: ${dead?.lastError}`;
  assertEquals(await alertsIn(services), [
    { kind: "mail_dead", about, detail },
  ]);
  assertEquals(logged(portal, "mail_dead"), [
    { level: "alert", about, detail },
  ]);
});

Deno.test("a mail that may pass later is tried again with longer waits for two days, then put aside with an alert", async () => {
  await using portal = await openTestPortal();
  const { services, tries } = refusing(
    portal,
    mailError("RCPT TO", "451 4.7.1 greylisted"),
  );
  const queuedMs = portal.clock.nowMs;
  await queueAll(services, [CHANGED]);
  await drainOutbox(services);
  await drainOutbox(services);
  assertEquals(
    tries.count,
    1,
    "the second draining comes before the wait is over",
  );
  while (portal.clock.nowMs < queuedMs + MAIL_PATIENCE_MS) {
    assertEquals(await deadIn(services), []);
    portal.clock.nowMs += 30_000;
    await drainOutbox(services);
  }
  const [dead] = await deadIn(services);
  assertEquals(dead?.attempts, tries.count);
  assert(tries.count > 20, `${tries.count}`);
  assertEquals(await queuedIn(services), []);
  assertEquals((await alertsIn(services)).map(({ kind }) => kind), [
    "mail_dead",
  ]);
});

Deno.test("an outage of our own account kills no mail, and is told once", async () => {
  for (
    const answer of [
      mailError("AUTH PLAIN", "535 5.7.8 bad credentials"),
      mailError("MAIL FROM", "550 5.7.1 sender refused"),
      mailError("MAIL FROM", "530 5.7.0 authenticate first"),
    ]
  ) {
    await using portal = await openTestPortal();
    const { services } = refusing(portal, answer);
    await queueAll(services, Array(12).fill(CHANGED));
    await drainOutbox(services);
    portal.clock.nowMs += 60_000;
    await drainOutbox(services);
    assertEquals(await deadIn(services), []);
    assertEquals((await queuedIn(services)).length, 12);
    const alerts = await alertsIn(services);
    assertEquals(alerts.map(({ kind }) => kind), ["mail_outage"]);
    assertMatch(alerts[0]?.detail, /^5\d\d 5\.7\./);
    assertEquals(logged(portal, "mail_outage").length, 1);
    assertEquals((await drainOutbox(portal.services)).sent, 0);
    portal.clock.nowMs += 600_000;
    assertEquals((await drainOutbox(portal.services)).sent, 12);
  }
});

Deno.test("a silent server is told after an hour, and few bulk mails are tried on it at a time", async () => {
  await using portal = await openTestPortal();
  const silence = Object.assign(new Error("Timeout"), { code: "ETIMEDOUT" });
  const { services, tries } = refusing(portal, silence);
  await queueAll(services, Array(40).fill(messageOf("due_reminder")));
  await drainOutbox(services);
  assert(tries.count <= 3, `${tries.count}`);
  assertEquals(await alertsIn(services), []);
  portal.clock.nowMs += 3_600_000;
  await drainOutbox(services);
  assertEquals(await alertsIn(services), [
    { kind: "mail_outage", about: "smtp", detail: "Timeout" },
  ]);
  assertEquals((await queuedIn(services)).length, 40);
});

Deno.test("a sent mail is a log line without an address, a failed one says why", async () => {
  await using portal = await openTestPortal();
  await queueAll(portal.services, [CHANGED]);
  const { services } = refusing(
    portal,
    mailError("RCPT TO", `450 4.2.1 <${TO}> is busy`),
  );
  await drainOutbox(services);
  portal.clock.nowMs += 30_000;
  await drainOutbox(portal.services);
  const { id } = must(logged(portal, "mail_sent")[0]);
  assertEquals(logged(portal, "mail_failed"), [{
    level: "warn",
    id,
    kind: "password_changed",
    attempts: 1,
    fate: "later",
    code: 450,
    reason: "450 4.2.1 <…> is busy",
  }]);
  assertEquals(logged(portal, "mail_sent"), [{
    level: "info",
    id,
    kind: "password_changed",
    attempts: 2,
  }]);
  assertEquals(JSON.stringify(portal.log).includes("dupont"), false);
});

Deno.test("a mail that cannot be written stops no other, and is put aside in the end", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const broken = { ...CHANGED, kind: "payment_result" } as MailMessage;
  await queueAll(services, [broken, CHANGED]);
  assertEquals(await drainOutbox(services), { sent: 1, failed: 1 });
  assertEquals((await queuedIn(services))[0]?.message, broken);
  portal.clock.nowMs += MAIL_PATIENCE_MS;
  await drainOutbox(services);
  assertEquals((await deadIn(services))[0]?.message, broken);
});

Deno.test("a mail that left while the store failed is a log line, and stops no other", async () => {
  await using portal = await openTestPortal();
  let isFull = false;
  const services = processOf(portal.services, () => {
    isFull = true;
    return Promise.resolve();
  });
  const chances = { lost: 0.5, unanswered: 0, conflict: 0 };
  const kv = createFailingKv(portal.kv, chances, () => isFull ? 0 : 1);
  services.store = { ...services.store, kv };
  await queueAll(services, [CHANGED]);
  assertEquals(await drainOutbox(services), { sent: 0, failed: 1 });
  assertEquals(logged(portal, "mail_unsettled").map(({ reason }) => reason), [
    "disk full",
  ]);
  isFull = false;
  await queueAll(services, [CHANGED]);
  await drainOutbox({ ...portal.services, mailer: services.mailer });
  assertEquals((await queuedIn(services)).length, 1);
});
