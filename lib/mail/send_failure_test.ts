import { assertEquals } from "@std/assert";
import { judgeFailure, type SendVerdict } from "./send_failure.ts";
import { createSmtpMailer } from "./smtp_mailer.ts";
import { SmtpServerFake } from "../../tests/support/smtp_server_fake.ts";

const TO = "jean.dupont@exemple.fr";

/** An error as nodemailer throws it. */
function failureOf(code: string, command: string, response: string) {
  const answered = response === ""
    ? {}
    : { response, responseCode: Number(response.slice(0, 3)) };
  const error = Object.assign(new Error(`Failed: ${response}`), {
    code,
    command,
    ...answered,
  });
  return judgeFailure(error, TO);
}

/** Code and command of nodemailer, the server's reply, and what follows. */
const TABLE: readonly (readonly [string, string, string, SendVerdict])[] = [
  // About this mail: final at once.
  ["EENVELOPE", "RCPT TO", "550 5.1.1 no such user", "refused"],
  ["EENVELOPE", "RCPT TO", "550 no such user", "refused"],
  ["EENVELOPE", "RCPT TO", "553 5.1.3 bad address", "refused"],
  ["EENVELOPE", "RCPT TO", "552 5.2.2 mailbox full", "refused"],
  ["EENVELOPE", "RCPT TO", "501 5.1.3 bad address syntax", "refused"],
  ["EENVELOPE", "RCPT TO", "556 5.1.10 domain takes no mail", "refused"],
  ["EENVELOPE", "DATA", "554 no valid recipients", "refused"],
  ["EMESSAGE", "DATA", "554 5.7.1 taken for spam", "refused"],
  ["EMESSAGE", "DATA", "550 content refused", "refused"],
  ["EENVELOPE", "MAIL FROM", "552 5.3.4 message too large", "refused"],
  ["EMESSAGE", "MAIL FROM", "", "refused"],
  ["EENVELOPE", "API", "", "refused"],
  // About us: all mails would die of it.
  ["EAUTH", "AUTH PLAIN", "535 5.7.8 bad credentials", "outage"],
  ["EAUTH", "AUTH LOGIN", "534 5.7.9 mechanism too weak", "outage"],
  ["EENVELOPE", "MAIL FROM", "530 5.7.0 authentication required", "outage"],
  ["EENVELOPE", "MAIL FROM", "550 5.7.1 sender refused", "outage"],
  ["EENVELOPE", "MAIL FROM", "550 sender refused", "outage"],
  ["EENVELOPE", "MAIL FROM", "553 5.1.8 sender's domain unknown", "outage"],
  ["EENVELOPE", "RCPT TO", "530 5.7.0 authentication required", "outage"],
  ["EENVELOPE", "RCPT TO", "554 5.7.1 relay access denied", "outage"],
  ["EENVELOPE", "RCPT TO", "554-5.7.1 client host blocked", "outage"],
  ["EPROTOCOL", "CONN", "554 no service for you", "outage"],
  ["EPROTOCOL", "HELO", "550 your name is refused", "outage"],
  ["ECONNECTION", "EHLO", "502 not known", "outage"],
  ["ETLS", "STARTTLS", "502 not offered", "outage"],
  // The server is away.
  ["ESOCKET", "CONN", "", "unreachable"],
  ["EDNS", "CONN", "", "unreachable"],
  ["ETIMEDOUT", "CONN", "", "unreachable"],
  ["ECONNECTION", "CONN", "", "unreachable"],
  ["ETLS", "STARTTLS", "454 not now", "unreachable"],
  ["EAUTH", "AUTH PLAIN", "454 4.7.0 not now", "unreachable"],
  ["EAUTH", "API", "", "unreachable"],
  ["EABORT", "", "", "unreachable"],
  ["ECONNECTION", "CONN", "421 too many connections", "unreachable"],
  ["EENVELOPE", "RCPT TO", "421 shutting down", "unreachable"],
  // This mail, later.
  ["EENVELOPE", "RCPT TO", "450 4.2.0 greylisted", "deferred"],
  ["EENVELOPE", "MAIL FROM", "452 4.3.1 disk full", "deferred"],
  ["EMESSAGE", "DATA", "451 4.7.1 try again", "deferred"],
  ["EENVELOPE", "RCPT TO", "503 5.5.1 bad sequence", "deferred"],
  ["", "", "", "deferred"],
];

Deno.test("judgeFailure() tells what is final for one mail from what would be for all, and from what passes", () => {
  for (const [code, command, response, verdict] of TABLE) {
    const told = `${code} ${command} ${response}`;
    assertEquals([told, failureOf(code, command, response).verdict], [
      told,
      verdict,
    ]);
  }
});

Deno.test("judgeFailure() tells the reason in one short line without the address", () => {
  const { reason, responseCode } = failureOf(
    "EENVELOPE",
    "RCPT TO",
    `550-5.1.1 <${TO}>: jean.dupont\r\n550 5.1.1 is unknown\u2028here, ask postmaster@exemple.fr ${
      "x".repeat(70_000)
    }`,
  );
  assertEquals(responseCode, 550);
  assertEquals(
    reason.startsWith(
      "550-5.1.1 <…>: … 550 5.1.1 is unknown here, ask … xxx",
    ),
    true,
    reason,
  );
  assertEquals(reason.length, 160);
});

Deno.test("judgeFailure() takes anything that is thrown", () => {
  for (const thrown of [new Error("boom"), "boom", null, undefined, 7, {}]) {
    const { verdict, responseCode } = judgeFailure(thrown, TO);
    assertEquals([verdict, responseCode], ["deferred", null]);
  }
});

/** What a real exchange comes to, the marks of nodemailer included. */
async function exchange(
  answers: Record<string, string>,
): Promise<SendVerdict | "taken"> {
  await using server = new SmtpServerFake([], answers);
  const url = `smtp://127.0.0.1:${server.port}`;
  const mailer = createSmtpMailer({ url, from: "portail@exemple.fr" });
  try {
    await mailer.send({
      id: "m1",
      to: TO,
      language: "fr",
      subject: "Objet",
      text: "Bonjour",
      html: "<p>Bonjour</p>",
    });
    return "taken";
  } catch (error) {
    return judgeFailure(error, TO).verdict;
  } finally {
    mailer.close();
  }
}

Deno.test("judgeFailure() reads what nodemailer makes of a server's replies", async () => {
  assertEquals(await exchange({}), "taken");
  assertEquals(await exchange({ RCPT: "550 5.1.1 no such user" }), "refused");
  assertEquals(await exchange({ ".": "554 content refused" }), "refused");
  assertEquals(await exchange({ MAIL: "550 sender refused" }), "outage");
  assertEquals(await exchange({ MAIL: "530 authenticate first" }), "outage");
  assertEquals(await exchange({ RCPT: "554 5.7.1 relay denied" }), "outage");
  assertEquals(await exchange({ greeting: "554 go away" }), "outage");
  assertEquals(await exchange({ greeting: "421 busy" }), "unreachable");
  assertEquals(await exchange({ RCPT: "450 greylisted" }), "deferred");
  assertEquals(await exchange({ ".": "451 later" }), "deferred");
});
