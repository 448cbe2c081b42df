import type { Measured } from "./brand.ts";
import { isTooLong, LONGEST_TYPED, plainTyped } from "./typed_text.ts";

/** Money is a signed integer number of euro cents; nothing here ever holds a fraction. */
export type Cents = Measured<"cents">;

/** Why an amount as typed is refused. Each reason has its own sentence in `lib/text`. */
export type AmountFault =
  | "empty"
  | "unreadable"
  | "negative"
  | "zero"
  | "too_many_decimals"
  | "ambiguous"
  | "too_large";

export type ParsedAmount =
  | { ok: true; cents: Cents }
  | { ok: false; fault: AmountFault };

/** The largest amount the parser accepts, in cents: well under 2^53 and the bank's 12 digits. */
const MAX_TYPED_CENTS: Cents = 99_999_999_99;

/** An amount as typed, without what people write around the figures; Arabic has separators of its own. */
const figuresOf = (typed: string) =>
  plainTyped(typed).replace(/[\s٬]/g, "").replace(/[٫،]/g, ",")
    .replace(/^€|(€|eur|euros?)$/gi, "");

/**
 * Reads an amount as French people type it: `830,41`, `830.41 €`, `1 234,50`, `830`. Null when it cannot be one to
 * pay.
 */
export function readAmount(typed: string): Cents | null {
  if (isTooLong(typed)) return null;
  const match = /^(\d{1,12})(?:[.,](\d{0,2}))?$/.exec(figuresOf(typed));
  if (match === null) return null;
  const [, whole, decimals = ""] = match;
  const cents = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return cents === 0 || cents > MAX_TYPED_CENTS ? null : cents;
}

/** Reads an amount as `readAmount` does, and says why it is refused. */
export function parseAmount(typed: string): ParsedAmount {
  const cents = readAmount(typed);
  return cents === null
    ? { ok: false, fault: faultOf(figuresOf(typed.slice(0, LONGEST_TYPED))) }
    : { ok: true, cents };
}

function faultOf(text: string): AmountFault {
  if (text === "") return "empty";
  if (/^[-−–]\d/.test(text)) return "negative";
  if (/\d[.,]\d+[.,]\d/.test(text)) return "ambiguous";
  if (/^\d{13,}/.test(text)) return "too_large";
  if (!/^\d{1,12}(?:[.,]\d*)?$/.test(text)) return "unreadable";
  if (/[.,]\d{3}/.test(text)) return "too_many_decimals";
  return /[1-9]/.test(text) ? "too_large" : "zero";
}

/** Reads a file's decimal amount (`12,50` or `-12.50`, zero allowed): cents, or null when it is no such number. */
export function parseDecimal(text: string): Cents | null {
  if (isTooLong(text)) return null;
  const match = /^([+-]?)(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (match === null) return null;
  const [, sign, whole, decimals = ""] = match;
  const cents = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return sign === "-" && cents !== 0 ? -cents : cents;
}

/** Writes cents as a file does: `1234,50`, with a comma and no grouping. */
export function formatDecimal(cents: Cents): string {
  const absolute = Math.abs(cents);
  const whole = Math.floor(absolute / 100);
  const rest = String(absolute % 100).padStart(2, "0");
  return `${cents < 0 ? "-" : ""}${whole},${rest}`;
}
