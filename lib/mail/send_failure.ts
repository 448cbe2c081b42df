/** What follows from a sending that failed. */
export type SendVerdict =
  /** The server will never take this mail: its recipient, or the mail itself. */
  | "refused"
  /** The server does not take mail from us: our account, our sender, our address. */
  | "outage"
  /** There was no answer, or the server takes no mail for now. */
  | "unreachable"
  /** This mail may pass later. */
  | "deferred";

/** A failed sending as it is written down: one short line without an address. */
export interface SendFailure {
  verdict: SendVerdict;
  /** The server's, when it answered. */
  responseCode: number | null;
  reason: string;
}

const REASON_READ = 500;
const REASON_MAX = 160;

/** Replies about who we are, whatever they answer: RFC 4954. */
const ABOUT_OUR_ACCOUNT = [530, 534, 535, 538];
/** Replies of a server that has lost the thread or does not know a command: nothing about the mail. */
const ABOUT_THE_SESSION = [500, 502, 503, 504];
/** What stands before a mail: the connection, its encryption, our account. */
const BEFORE_A_MAIL = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH)\b/;

/**
 * Judges what a mailer threw while it sent to `to`. Reads the marks of nodemailer: `code`, `command`, `response`,
 * `responseCode`.
 */
export function judgeFailure(error: unknown, to: string): SendFailure {
  const { response, message, responseCode } = read(error);
  return {
    verdict: decideVerdict(read(error)),
    responseCode,
    reason: tellReason(response ?? message, to),
  };
}

/** Codes of nodemailer for an answer that did not come, or could not be read. */
const WITHOUT_ANSWER = [
  "ECONNECTION",
  "ETIMEDOUT",
  "ESOCKET",
  "EDNS",
  "ETLS",
  "EPROTOCOL",
  "EAUTH",
  "ENOAUTH",
  "EABORT",
];

interface Marks {
  message: string;
  code: string;
  command: string;
  response: string | null;
  responseCode: number | null;
}

function decideVerdict(
  { code, command, response, responseCode }: Marks,
): SendVerdict {
  const isBefore = BEFORE_A_MAIL.test(command) || code === "EAUTH";
  if (responseCode === null) {
    if (code === "EENVELOPE" || code === "EMESSAGE") return "refused";
    return WITHOUT_ANSWER.includes(code) ? "unreachable" : "deferred";
  }
  if (responseCode < 500) {
    return isBefore || responseCode === 421 ? "unreachable" : "deferred";
  }
  if (ABOUT_THE_SESSION.includes(responseCode)) {
    return isBefore ? "outage" : "deferred";
  }
  if (isBefore || ABOUT_OUR_ACCOUNT.includes(responseCode)) return "outage";
  if (command === "MAIL FROM") {
    return isTooLarge(response) ? "refused" : "outage";
  }
  // "Relay access denied", "client host blocked": said at the recipient, meant for us.
  const isPolicy = statusOf(response)?.startsWith("5.7.") ?? false;
  return command === "RCPT TO" && isPolicy ? "outage" : "refused";
}

function isTooLarge(response: string | null): boolean {
  const status = statusOf(response);
  return status === "5.3.4" || status === "5.2.3" ||
    (response?.startsWith("552") ?? false);
}

/** The enhanced status of a reply, as in `550 5.1.1 no such user` (RFC 3463). */
function statusOf(response: string | null): string | null {
  return /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? "")?.[1] ?? null;
}

function read(error: unknown): Marks {
  const marks: Record<string, unknown> = error instanceof Error
    ? { ...error, message: error.message }
    : { message: String(error) };
  const text = (name: string) =>
    typeof marks[name] === "string" ? marks[name] : "";
  const { responseCode } = marks;
  return {
    message: text("message"),
    code: text("code"),
    command: text("command"),
    response: text("response").slice(0, REASON_READ) || null,
    responseCode: typeof responseCode === "number" ? responseCode : null,
  };
}

/** One line, without addresses: servers like to repeat them. */
function tellReason(text: string, to: string): string {
  const [local = ""] = to.split("@");
  const told = text.slice(0, REASON_READ)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll(/[^\s<>"'(),;:@]{0,64}@[^\s<>"'(),;:@]{1,255}/g, "…")
    .trim();
  // Some name the mailbox alone: "user jean.dupont unknown".
  const line = local.length < 3 ? told : told.replaceAll(local, "…");
  return line.length <= REASON_MAX ? line : `${line.slice(0, REASON_MAX - 1)}…`;
}
