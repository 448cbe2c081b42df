import type { Language } from "../language.ts";
import { isTooLong } from "../typed_text.ts";

const POINTS = /(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d\d(?!\d)/;
const COMMAS = /(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d\d(?!\d)/;

/** Where thousands have a sign between them; French has a space there, and takes neither of these two for one. */
const GROUPED: Readonly<Partial<Record<Language, RegExp>>> = {
  en: COMMAS,
  pt: POINTS,
  tr: POINTS,
  ar: POINTS,
};

/**
 * An amount as a reader's own pages print it, `1.234,50` in Turkish or Arabic, without what parts its thousands: only
 * whole, with both decimals, so that it has one meaning. Any other text comes back as it is.
 */
export function withoutGroups(typed: string, language: Language): string {
  const grouped = GROUPED[language];
  if (grouped === undefined || isTooLong(typed)) return typed;
  return typed.replace(
    grouped,
    (amount) => amount.slice(0, -3).replace(/[.,]/g, "") + amount.slice(-3),
  );
}
