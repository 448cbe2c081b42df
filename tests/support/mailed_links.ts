import type { SmtpServerFake, TakenMail } from "./smtp_server_fake.ts";

/** How long a mail may take. */
const WAIT_MS = 20_000;

/** Waits for a mail to an address whose text has something, and gives that. */
export async function waitForMailed(
  inbox: SmtpServerFake,
  to: string,
  wanted: RegExp,
): Promise<string> {
  const until = performance.now() + WAIT_MS;
  while (performance.now() < until) {
    for (const mail of inbox.taken) {
      const found = mail.to.includes(to) ? wanted.exec(textOf(mail)) : null;
      if (found !== null) return found[0];
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Cannot find ${wanted} in a mail to ${to}`);
}

/** A mail's words, whatever its parts' encoding. */
function textOf({ data }: TakenMail): string {
  const parts = data.split(/^--.*$/m).map((part) => {
    const [head = "", ...body] = part.split("\n\n");
    const text = body.join("\n\n");
    if (/encoding:\s*base64/i.test(head)) {
      const bytes = Uint8Array.from(
        atob(text.replace(/\s/g, "")),
        (char) => char.charCodeAt(0),
      );
      return new TextDecoder().decode(bytes);
    }
    return /encoding:\s*quoted-printable/i.test(head) ? unquote(text) : text;
  });
  return parts.join("\n");
}

function unquote(text: string): string {
  const joined = text.replace(/=\n/g, "");
  const bytes = joined.replace(
    /=([0-9A-F]{2})/g,
    (_, hex) => String.fromCharCode(parseInt(hex, 16)),
  );
  return new TextDecoder().decode(
    Uint8Array.from(bytes, (char) => char.charCodeAt(0)),
  );
}
