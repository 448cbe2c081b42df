import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import { SENDINGS } from "../domain/outbox.ts";
import type { Mailer, OutgoingMail } from "./mailer.ts";
import { judgeFailure } from "./send_failure.ts";
import { createSmtpMailer, type SmtpLimits } from "./smtp_mailer.ts";
import { until } from "../../tests/support/mailing_portal.ts";
import { SmtpServerFake } from "../../tests/support/smtp_server_fake.ts";

const MAIL: OutgoingMail = {
  id: "01JDXY0000ABCDEFGHJKMNPQRS",
  to: "locataire@exemple.fr",
  language: "fr",
  subject: "Votre paiement est enregistré (830,41\u00A0€)",
  text: "Bonjour,\n.\nà bientôt\n",
  html: "<p>Bonjour,</p>",
};
const FROM = "Espace locataire <portail@exemple.fr>";

const LIMITS: SmtpLimits = {
  connectMs: 2_000,
  greetingMs: 2_000,
  silenceMs: 2_000,
  deadlineMs: 5_000,
  idleMs: 200,
};

/** A mailer that is closed at the end of its test. */
function mailerOf(
  server: SmtpServerFake,
  credentials = "",
  limits: Partial<SmtpLimits> = {},
): Mailer & Disposable {
  const url = `smtp://${credentials}127.0.0.1:${server.port}`;
  const mailer = createSmtpMailer({ url, from: FROM }, {
    ...LIMITS,
    ...limits,
  });
  return { ...mailer, [Symbol.dispose]: () => mailer.close() };
}

Deno.test("createSmtpMailer() hands over text and HTML to the one recipient", async () => {
  await using server = new SmtpServerFake();
  using mailer = mailerOf(server);
  await mailer.send(MAIL);
  assertEquals(server.taken.length, 1);
  const [{ from, to, data } = { from: "", to: [], data: "" }] = server.taken;
  assertEquals([from, to], ["portail@exemple.fr", ["locataire@exemple.fr"]]);
  assertMatch(data, /^Auto-Submitted: auto-generated$/m);
  assertMatch(data, /^Content-Language: fr$/m);
  assertMatch(data, /^Message-ID: <01JDXY0000ABCDEFGHJKMNPQRS@exemple\.fr>$/m);
  assertMatch(data, /^From: Espace locataire <portail@exemple\.fr>$/m);
  assertMatch(data, /^Content-Type: multipart\/alternative/m);
  assertMatch(data, /^Content-Type: text\/plain/m);
  assertMatch(data, /^Content-Type: text\/html/m);
  assertMatch(data, /=C3=A0 bient=C3=B4t/);
  assertEquals(/^Reply-To:/m.test(data), false);
});

Deno.test("createSmtpMailer() gives a second try the same Message-ID", async () => {
  await using server = new SmtpServerFake();
  using mailer = mailerOf(server);
  await mailer.send(MAIL);
  await mailer.send(MAIL);
  const ids = server.taken.map(({ data }) =>
    /^Message-ID: .*$/m.exec(data)?.[0]
  );
  assertEquals(ids.length, 2);
  assertEquals(ids[0], ids[1]);
});

Deno.test("createSmtpMailer() takes recipient and answer address as one address each, and the subject as one line", async () => {
  await using server = new SmtpServerFake();
  using mailer = mailerOf(server);
  await mailer.send({
    ...MAIL,
    replyTo: "tenant@exemple.fr",
    subject: "Bonjour\r\nBcc: tous@exemple.fr",
  });
  const [{ to, data } = { to: [], data: "" }] = server.taken;
  assertEquals(to, ["locataire@exemple.fr"]);
  assertMatch(data, /^Reply-To: tenant@exemple\.fr$/m);
  assertEquals(/^Bcc:/mi.test(data), false);
});

Deno.test("createSmtpMailer() never mails a second recipient that hides in the first", async () => {
  await using server = new SmtpServerFake();
  const to = "locataire@exemple.fr, autre@exemple.fr";
  using mailer = mailerOf(server);
  await mailer.send({ ...MAIL, to }).catch(() => {});
  const recipients = server.taken.flatMap((mail) => mail.to);
  assertEquals(recipients.includes("autre@exemple.fr"), false);
});

Deno.test("createSmtpMailer() never sends credentials in the clear: without STARTTLS it refuses", async () => {
  await using server = new SmtpServerFake(["AUTH PLAIN LOGIN"]);
  using mailer = mailerOf(server, "portail:mot%20secret@");
  await assertRejects(() => mailer.send(MAIL), Error);
  assertEquals(server.commands.some((line) => /^AUTH/i.test(line)), false);
  assertEquals(server.taken, []);
});

Deno.test("createSmtpMailer() uses STARTTLS when offered and doesn't go on in the clear when it fails", async () => {
  await using server = new SmtpServerFake(["STARTTLS"], {
    STARTTLS: "454 not now",
  });
  using mailer = mailerOf(server);
  await assertRejects(() => mailer.send(MAIL), Error);
  assertEquals(server.commands.includes("STARTTLS"), true);
  assertEquals(server.taken, []);
});

Deno.test("createSmtpMailer() throws when the server refuses the recipient or is gone", async () => {
  const server = new SmtpServerFake([], { RCPT: "550 no such user" });
  using mailer = mailerOf(server);
  await assertRejects(() => mailer.send(MAIL), Error);
  await server[Symbol.asyncDispose]();
  await assertRejects(() => mailer.send(MAIL), Error);
});

Deno.test("createSmtpMailer() writes each mail's own language into its head", async () => {
  await using server = new SmtpServerFake();
  using mailer = mailerOf(server);
  for (const language of ["fr", "en", "pt", "tr", "ar"] as const) {
    await mailer.send({ ...MAIL, language });
  }
  const languages = server.taken.map(({ data }) =>
    /^Content-Language: (.*)$/m.exec(data)?.[1]
  );
  assertEquals(languages, ["fr", "en", "pt", "tr", "ar"]);
});

Deno.test("createSmtpMailer() sends many mails over few connections, and closes them when idle", async () => {
  await using server = new SmtpServerFake([], {}, { DATA: 2 });
  using mailer = mailerOf(server, "", { idleMs: 50 });
  const mails = Array.from(
    { length: 80 },
    (_, i) => ({ ...MAIL, id: `m${i}` }),
  );
  await Promise.all(mails.map((mail) => mailer.send(mail)));
  assertEquals(server.taken.length, 80);
  assertEquals(server.connections, SENDINGS);
  await until(() => server.open === 0);
  assertEquals(
    server.commands.filter((line) => line === "QUIT").length,
    SENDINGS,
  );
  await mailer.send(MAIL);
  assertEquals(server.connections, SENDINGS + 1);
});

Deno.test("createSmtpMailer() sends a mail whose connection the server had closed meanwhile over a new one", async () => {
  await using server = new SmtpServerFake();
  using mailer = mailerOf(server);
  await mailer.send(MAIL);
  server.hangUp();
  await mailer.send({ ...MAIL, id: "m2" });
  assertEquals(server.taken.length, 2);
  assertEquals(server.connections, 2);
});

Deno.test("createSmtpMailer() gives up a mail at its deadline, closes its connection and no other", async () => {
  // The silence that is allowed is longer: only the deadline ends it.
  const slow = { ...MAIL, id: "m2", to: "lent@exemple.fr" };
  await using server = new SmtpServerFake([], {}, {
    [`RCPT TO:<${slow.to}>`]: 400,
    "RCPT": 20,
  });
  using mailer = mailerOf(server, "", { deadlineMs: 200, idleMs: 5_000 });
  const [failed] = await Promise.allSettled([
    mailer.send(slow),
    mailer.send(MAIL),
  ]);
  assertEquals(failed.status, "rejected");
  assertEquals(server.taken.map(({ to }) => to), [[MAIL.to]]);
  await until(() => server.open === 1);
  await mailer.send({ ...MAIL, id: "m3" });
  assertEquals(server.connections, 2);
  assertEquals(server.taken.length, 2);
});

Deno.test("createSmtpMailer() gives up on a server that says nothing", async () => {
  await using server = new SmtpServerFake([], {}, { RCPT: 400 });
  using mailer = mailerOf(server, "", { silenceMs: 50 });
  const error = await assertRejects(() => mailer.send(MAIL), Error);
  assertEquals(judgeFailure(error, MAIL.to).verdict, "unreachable");
  assertEquals(server.taken, []);
});

Deno.test("createSmtpMailer() takes no mail any more once closed", async () => {
  await using server = new SmtpServerFake();
  using mailer = mailerOf(server);
  await mailer.send(MAIL);
  mailer.close();
  await until(() => server.open === 0);
  await assertRejects(() => mailer.send(MAIL), Error);
});
