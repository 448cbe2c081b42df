/**
 * How a text was hurt on its way.
 * - `lost`: a sign was replaced by U+FFFD, its value is gone.
 * - `twice`: UTF-8 was taken for another character set and written as UTF-8 again (`Ã©`).
 * - `foreign`: it was written in a character set of DOS, Macintosh or ISO 8859-15 (`R‚gularisation`, `LEB½UF`).
 */
export type TextDamage = "lost" | "twice" | "foreign";

/** The first hurt place of a text. */
export interface DamagedPlace {
  damage: TextDamage;
  /** As an editor counts them, from 1. */
  line: number;
  column: number;
}

const LOST = /\uFFFD/;

/**
 * The first two bytes of Latin letters and of common signs in UTF-8, as Windows-1252 shows them: Â, Ã, Ä, Å or â and a
 * sign that stands in no word after them.
 */
const TWICE =
  /[ÂÃÄÅ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]|[ÃÅ][ŠŒŽšœžŸ]|â€|â‚¬|ï»¿|├[\u00A0-\u00FF]|√[\u00A0-\u00FF†™]/;

/** Signs within words that are letters in another character set; C1 controls are no text anywhere. */
const FOREIGN =
  /[\u0080-\u009F]|\p{L}[‚ƒ„†‡ˆ‰‹“”•˜™›¼½¾]\p{L}|\p{Ll}[ŠŽ]\p{Ll}|[\u2500-\u257F]/u;

const PATTERNS: readonly (readonly [TextDamage, RegExp])[] = [
  ["lost", LOST],
  ["twice", TWICE],
  ["foreign", FOREIGN],
];

/** How a text was hurt; null when it is sound. */
export function findDamage(text: string): TextDamage | null {
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The first hurt place of a text; null when it is sound. */
export function findDamagedPlace(text: string): DamagedPlace | null {
  const [first] = PATTERNS
    .map(([damage, pattern]) => ({ damage, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (first === undefined) return null;
  const before = text.slice(0, first.at).split(/\r\n?|\n/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { damage: first.damage, line: before.length, column };
}
