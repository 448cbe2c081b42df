import type { Cents } from "../domain/money.ts";

/** Writes cents in a locale: `1 234,50 €` in French (U+202F between thousands, U+00A0 before €, a true minus sign). */
export function eurosIn(locale: string): (cents: Cents) => string {
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    signDisplay: "negative",
  });
  // Some locales have a hyphen for the minus.
  return (cents) => format.format(cents / 100).replace("-", "\u2212");
}
