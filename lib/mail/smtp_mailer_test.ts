import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import type { OutgoingMail } from "./mailer.ts";
import { createSmtpMailer } from "./smtp_mailer.ts";
import { SmtpServerFake } from "../../tests/support/smtp_server_fake.ts";

const MAIL: OutgoingMail = {
  id: "01JDXY0000ABCDEFGHJKMNPQRS",
  to: "locataire@exemple.fr",
  subject: "Votre paiement est enregistré (830,41\u00A0€)",
  text: "Bonjour,\n.\nà bientôt\n",
  html: "<p>Bonjour,</p>",
};
const FROM = "Espace locataire <portail@exemple.fr>";

function mailerOf(server: SmtpServerFake, credentials = "") {
  const url = `smtp://${credentials}127.0.0.1:${server.port}`;
  return createSmtpMailer({ url, from: FROM });
}

Deno.test("createSmtpMailer() hands over text and HTML to the one recipient", async () => {
  await using server = new SmtpServerFake();
  await mailerOf(server).send(MAIL);
  assertEquals(server.taken.length, 1);
  const [{ from, to, data } = { from: "", to: [], data: "" }] = server.taken;
  assertEquals([from, to], ["portail@exemple.fr", ["locataire@exemple.fr"]]);
  assertMatch(data, /^Auto-Submitted: auto-generated$/m);
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
  const mailer = mailerOf(server);
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
  await mailerOf(server).send({
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
  await mailerOf(server).send({ ...MAIL, to }).catch(() => {});
  const recipients = server.taken.flatMap((mail) => mail.to);
  assertEquals(recipients.includes("autre@exemple.fr"), false);
});

Deno.test("createSmtpMailer() never sends credentials in the clear: without STARTTLS it refuses", async () => {
  await using server = new SmtpServerFake(["AUTH PLAIN LOGIN"]);
  await assertRejects(
    () => mailerOf(server, "portail:mot%20secret@").send(MAIL),
    Error,
  );
  assertEquals(server.commands.some((line) => /^AUTH/i.test(line)), false);
  assertEquals(server.taken, []);
});

Deno.test("createSmtpMailer() uses STARTTLS when offered and doesn't go on in the clear when it fails", async () => {
  await using server = new SmtpServerFake(["STARTTLS"], {
    STARTTLS: "454 not now",
  });
  await assertRejects(() => mailerOf(server).send(MAIL), Error);
  assertEquals(server.commands.includes("STARTTLS"), true);
  assertEquals(server.taken, []);
});

Deno.test("createSmtpMailer() throws when the server refuses the recipient or is gone", async () => {
  const server = new SmtpServerFake([], { RCPT: "550 no such user" });
  const mailer = mailerOf(server);
  await assertRejects(() => mailer.send(MAIL), Error);
  await server[Symbol.asyncDispose]();
  await assertRejects(() => mailer.send(MAIL), Error);
});
