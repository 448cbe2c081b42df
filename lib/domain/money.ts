/** Money is a signed integer number of euro cents; nothing here ever holds a fraction. */
export type Cents = number;

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
export const MAX_TYPED_CENTS = 99_999_999_99;

/** Reads an amount as French people type it: `830,41`, `830.41 €`, `1 234,50`, `830`. Returns cents or one fault. */
export function parseAmount(typed: string): ParsedAmount {
  const text = typed.replace(/[\s\u00A0\u202F\u2009]/g, "").replace(
    /(€|eur|euros?)$/i,
    "",
  );
  if (text === "") return { ok: false, fault: "empty" };
  if (/^[-−–]\d/.test(text)) return { ok: false, fault: "negative" };
  if (/\d[.,]\d+[.,]\d/.test(text)) return { ok: false, fault: "ambiguous" };
  const match = /^(\d{1,12})(?:[.,](\d*))?$/.exec(text);
  if (match === null) {
    return {
      ok: false,
      fault: /^\d{13,}/.test(text) ? "too_large" : "unreadable",
    };
  }
  const [, whole, decimals = ""] = match;
  if (decimals.length > 2) return { ok: false, fault: "too_many_decimals" };
  const cents = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  if (cents === 0) return { ok: false, fault: "zero" };
  if (cents > MAX_TYPED_CENTS) return { ok: false, fault: "too_large" };
  return { ok: true, cents };
}

/** Reads a file's decimal amount (`12,50` or `-12.50`, zero allowed): cents, or null when it is no such number. */
export function parseDecimal(text: string): Cents | null {
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
