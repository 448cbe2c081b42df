import { MAX_REASON_LENGTH } from "../usecases/payments/decide_parked.ts";
import { readOptions } from "./read_options.ts";

/** What `deno task payments` was asked. */
export type PaymentsRequest =
  | { kind: "parked"; all: boolean }
  | { kind: "book"; id: string; paymentId: string; reason: string }
  | { kind: "dismiss"; id: string; reason: string };

/** Reads the command line; null where it asks nothing known or a decision gives no reason. */
export function parsePaymentsArgs(
  args: readonly string[],
): PaymentsRequest | null {
  const [verb, ...rest] = args;
  if (verb === "parked") {
    const taken = readOptions(rest, { all: { type: "boolean" } });
    if (taken === null || taken.words.length > 0) return null;
    return { kind: "parked", all: taken.values.all === true };
  }
  if (verb !== "settle") return null;
  const taken = readOptions(rest, {
    book: { type: "string" },
    dismiss: { type: "boolean" },
  });
  if (taken === null) return null;
  const [id, ...words] = taken.words;
  const reason = words.join(" ").replace(/[\p{C}\s]+/gu, " ").trim();
  if (id === undefined || reason === "") return null;
  if (reason.length > MAX_REASON_LENGTH) return null;
  const { book: paymentId, dismiss = false } = taken.values;
  if ((paymentId === undefined) !== dismiss) return null;
  return paymentId === undefined
    ? { kind: "dismiss", id, reason }
    : { kind: "book", id, paymentId, reason };
}
