import { must } from "../support/must.ts";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { assertEquals } from "@std/assert";
import { SENDINGS } from "../../lib/domain/outbox.ts";
import { createSmtpMailer } from "../../lib/mail/smtp_mailer.ts";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import { DrainGate } from "../../lib/usecases/drain_gate.ts";
import { drainOutbox } from "../../lib/usecases/drain_outbox.ts";
import { registerTenant } from "../../lib/usecases/account/register_tenant.ts";
import type { Services } from "../../lib/usecases/services.ts";
import { messageOf, queueAll } from "../support/mailing_portal.ts";
import { SmtpServerFake } from "../support/smtp_server_fake.ts";
import { openTestPortal } from "../support/test_services.ts";

/** How much faster the services' clock goes than the mail server's. */
const SCALE = 60;
/** 18 seconds of the services' clock, for each answer. */
const SLOW_MS = 18_000 / SCALE;

/** Another process on the same store, with connections of its own. */
function processOn(services: Services, server: SmtpServerFake): Services {
  const mailer = createSmtpMailer({
    url: `smtp://127.0.0.1:${server.port}`,
    from: "portail@exemple.fr",
  });
  return { ...services, mailer, drains: new DrainGate() };
}

const recipients = (server: SmtpServerFake) =>
  server.taken.map(({ to }) => to.join()).sort();

Deno.test("eighty registrations reach the mail server over a few connections", async () => {
  await using portal = await openTestPortal();
  await using server = new SmtpServerFake([], {}, { ".": 5 });
  const services = processOn(portal.services, server);
  const emails = Array.from({ length: 80 }, (_, i) => `m${i}@exemple.fr`);
  await Promise.all(emails.map((email, i) =>
    registerTenant(services, {
      reference: { kind: "tenant", number: asTenantNumber("000123456") },
      surname: "MOREAU",
      email,
      language: "fr",
      password: "quatre mots sans rapport",
    }, { addressBlock: `192.0.${i}.0/24`, browserSecret: "" })
  ));
  await drainOutbox(services);
  services.mailer.close();
  assertEquals(recipients(server), emails.sort());
  assertEquals(server.connections <= SENDINGS, true, `${server.connections}`);
});

Deno.test("a server that takes 18 seconds for each answer gets each mail once, from two processes with a job each minute", async () => {
  await using portal = await openTestPortal();
  const slow = { MAIL: SLOW_MS, RCPT: SLOW_MS, DATA: SLOW_MS, ".": SLOW_MS };
  await using server = new SmtpServerFake([], {}, slow);
  const startMs = performance.now();
  const now = () => portal.clock.nowMs + (performance.now() - startMs) * SCALE;
  const processes = [1, 2].map(() =>
    processOn({ ...portal.services, now }, server)
  );
  const emails = Array.from({ length: 10 }, (_, i) => `m${i}@exemple.fr`);
  await queueAll(
    must(processes[0]),
    emails.map((email) => messageOf("password_changed", email)),
  );
  const drains: Promise<unknown>[] = [];
  const tick = () => drains.push(...processes.map(drainOutbox));
  tick();
  const job = setInterval(tick, 60_000 / SCALE);
  const { store } = portal.services;
  while ((await listValues(store, keys.mails())).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
  }
  clearInterval(job);
  await Promise.all(drains);
  for (const { mailer } of processes) mailer.close();
  assertEquals(recipients(server), emails);
});
