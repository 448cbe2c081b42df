/** A mail as the server took it. */
export interface TakenMail {
  from: string;
  to: string[];
  data: string;
}

/** A small SMTP server on the loopback: says what it is told to offer and keeps what it gets. */
export class SmtpServerFake {
  readonly taken: TakenMail[] = [];
  readonly commands: string[] = [];
  /** Connections so far. */
  connections = 0;
  readonly #listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  readonly #serving: Promise<void>;
  readonly #talking = new Set<Deno.TcpConn>();

  /**
   * `extensions` are EHLO's lines; `answers` replace the answer to a line or a verb (`greeting` is its first word,
   * `.` a mail's end), `delaysMs` make it wait.
   */
  constructor(
    readonly extensions: readonly string[] = [],
    readonly answers: Readonly<Record<string, string>> = {},
    readonly delaysMs: Readonly<Record<string, number>> = {},
  ) {
    this.#serving = this.#serve();
  }

  get port(): number {
    return (this.#listener.addr as Deno.NetAddr).port;
  }

  /** Connections that are open now. */
  get open(): number {
    return this.#talking.size;
  }

  /** Says goodbye to everybody, as servers do to the idle. */
  hangUp() {
    for (const connection of this.#talking) connection.closeWrite();
  }

  /** Stops listening and waits for the connections that are open. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    await this.#serving;
  }

  async #serve(): Promise<void> {
    const talks: Promise<void>[] = [];
    for await (const connection of this.#listener) {
      talks.push(this.#talk(connection).catch(() => {}));
    }
    await Promise.all(talks);
  }

  async #talk(connection: Deno.TcpConn): Promise<void> {
    using _ = connection;
    this.connections++;
    this.#talking.add(connection);
    try {
      await this.#converse(connection);
    } finally {
      this.#talking.delete(connection);
    }
  }

  async #converse(connection: Deno.TcpConn): Promise<void> {
    const say = (line: string) =>
      connection.write(new TextEncoder().encode(`${line}\r\n`));
    let mail: TakenMail = { from: "", to: [], data: "" };
    let isData = false;
    await say(this.answers.greeting ?? "220 fake ESMTP");
    for await (const line of readLines(connection)) {
      if (isData) {
        if (line !== ".") {
          mail.data += `${line.replace(/^\.\./, ".")}\n`;
          continue;
        }
        isData = false;
        const answer = this.answers["."] ?? "250 taken";
        if (answer.startsWith("2")) this.taken.push(mail);
        mail = { from: "", to: [], data: "" };
        await this.#wait(".");
        await say(answer);
        continue;
      }
      this.commands.push(line);
      const verb = line.split(/[ :]/, 1).join().toUpperCase();
      if (verb === "MAIL") mail.from = addressIn(line);
      if (verb === "RCPT") mail.to.push(addressIn(line));
      const answer = this.answers[line] ?? this.answers[verb] ??
        this.#answerTo(verb);
      isData = answer.startsWith("354");
      await this.#wait(line, verb);
      await say(answer);
      if (verb === "QUIT") return;
    }
  }

  async #wait(line: string, verb = line): Promise<void> {
    const ms = this.delaysMs[line] ?? this.delaysMs[verb] ?? 0;
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  }

  #answerTo(verb: string): string {
    if (verb === "EHLO") {
      return [...this.extensions, "8BITMIME"].map((name, index, all) =>
        `250${index === all.length - 1 ? " " : "-"}${name}`
      ).join("\r\n");
    }
    if (verb === "STARTTLS") return "502 not offered";
    if (verb === "DATA") return "354 go on";
    if (verb === "AUTH") return "235 welcome";
    return verb === "QUIT" ? "221 bye" : "250 fine";
  }
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? "";
}

async function* readLines(connection: Deno.TcpConn): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(4_096);
  let rest = "";
  for (;;) {
    const count = await connection.read(buffer);
    if (count === null) return;
    const lines = (rest + decoder.decode(buffer.subarray(0, count), {
      stream: true,
    })).split("\r\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
