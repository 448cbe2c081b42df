import type { Milliseconds } from "../domain/duration.ts";

/** How long an address may take to answer: as long as the bank waits for ours. */
const TIMEOUT_MS: Milliseconds = 10_000;
/** So much of an answer is read. */
const MAX_BYTES = 512;

/** Why an address gave no answer. */
export type Unreached = "silent" | "tls" | "unreachable";

/** What an address answered, and when it says that it did. */
export interface Answered {
  status: number;
  text: string;
  /** Where it sends on to, as it says it. */
  location: string;
  /** The other side's clock; null where it says no time. */
  dateMs: Milliseconds | null;
  /** Ours, half way between question and answer. */
  askedMs: Milliseconds;
  tookMs: Milliseconds;
}

/** Who carries a question: the network, or a test. */
export type Send = (request: Request) => Promise<Response>;

/** Asks an address once. No redirect is followed; the answer is read as far as it matters. */
export async function probe(
  { url, body }: { url: string; body?: string },
  { send, now }: { send: Send; now: () => Milliseconds },
): Promise<Answered | Unreached> {
  const startedMs = now();
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const type = "application/x-www-form-urlencoded";
  try {
    const response = await send(
      new Request(url, {
        ...body !== undefined &&
          { method: "POST", body, headers: { "Content-Type": type } },
        redirect: "manual",
        signal,
      }),
    );
    const endedMs = now();
    const date = Date.parse(response.headers.get("date") ?? "");
    return {
      status: response.status,
      location: response.headers.get("location") ?? "",
      dateMs: Number.isNaN(date) ? null : date,
      askedMs: (startedMs + endedMs) / 2,
      tookMs: endedMs - startedMs,
      text: await readBeginning(response),
    };
  } catch (error) {
    return whyUnreached(error);
  }
}

/** What kept an answer away. */
export function whyUnreached(error: unknown): Unreached {
  if (!(error instanceof Error)) return "unreachable";
  if (error.name === "TimeoutError" || error.name === "AbortError") {
    return "silent";
  }
  const message = `${error.message} ${error.cause}`.slice(0, 1000);
  return /certificate|\btls\b|handshake/i.test(message) ? "tls" : "unreachable";
}

async function readBeginning(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk.subarray(0, MAX_BYTES), { stream: true });
    if (text.length >= MAX_BYTES) break;
  }
  return text.slice(0, MAX_BYTES);
}
