// What a part of a password costs a patient guesser, in powers of ten, roughly.
const OWN_WORD_COST = 1;
const WORD_COST_MIN = 1;
const RUN_COST = 2;
const DATE_COST = 4;
const DIGIT_COST = 1;
const LETTER_COST = 1.5;
const SYMBOL_COST = 1;
const LONGEST_WORD = 40;
// NFKD can make eighteen letters of one; what stands beyond is more than anyone guesses.
const LONGEST_FOLDED = 512;
// The time grows with the length and forty times over: the first characters must have substance by themselves.
const READ_AT_MOST = 64;

const LEET: Record<string, string> = {
  "0": "o",
  "1": "i",
  "!": "i",
  "3": "e",
  "€": "e",
  "4": "a",
  "@": "a",
  "5": "s",
  "$": "s",
  "7": "t",
  "8": "b",
  "9": "g",
};

/** Rows and zigzags of French and English keyboards, along which a finger slides. */
const PATHS = [
  "azertyuiop",
  "qsdfghjklm",
  "wxcvbn",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1234567890",
  "1qaz2wsx3edc4rfv5tgb",
  "1q2w3e4r5t6y7u8i9o0p",
  "1a2z3e4r5t6y7u8i9o0p",
  "aqwzsxedcrfvtgb",
  "147258369",
  "789456123",
].flatMap((path) => [path, [...path].reverse().join("")]);

/** How common a folded word is: 1 is the most common of its list, null in no list. */
export type RankOf = (word: string) => number | null;

/** What counts little in a password. */
export interface KnownWords {
  rankOf: RankOf;
  own: ReadonlySet<string>;
}

/** A text for comparing passwords: lower case, without accents, ligatures opened; digits and signs stay. */
export function foldPassword(text: string): string {
  return text.slice(0, LONGEST_FOLDED).normalize("NFKD").toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/œ/g, "oe").replace(/æ/g, "ae").slice(0, LONGEST_FOLDED);
}

/**
 * How much of a folded password is nobody else's: common words, the person's own, runs, years and dates count little.
 * In powers of ten, roughly.
 */
export function strengthOf(
  folded: string,
  known: KnownWords,
): number {
  const text = folded.slice(0, READ_AT_MOST);
  const period = shortestPeriod(text);
  return period < text.length
    ? cheapestReading(text.slice(0, period), known) + 1
    : cheapestReading(text, known);
}

function cheapestReading(
  text: string,
  known: KnownWords,
): number {
  const readings = [text, unleet(text, "i"), unleet(text, "l")];
  const costs: number[] = [0];
  for (let end = 1; end <= text.length; end++) {
    let best = (costs[end - 1] ?? 0) + characterCost(text.charAt(end - 1));
    const earliest = Math.max(0, end - LONGEST_WORD);
    for (let start = end - 3; start >= earliest; start--) {
      const piece = pieceCost(readings, start, end, known);
      if (piece !== null) best = Math.min(best, (costs[start] ?? 0) + piece);
    }
    costs.push(best);
  }
  return costs[text.length] ?? 0;
}

function pieceCost(
  readings: readonly string[],
  start: number,
  end: number,
  known: KnownWords,
): number | null {
  const plain = readings[0]?.slice(start, end) ?? "";
  const pieces = new Set(readings.map((reading) => reading.slice(start, end)));
  if (!pieces.isDisjointFrom(known.own)) return OWN_WORD_COST;
  if (isRun(plain) || isYear(plain)) return RUN_COST;
  const ranks = [...pieces].map((piece) => known.rankOf(piece) ?? Infinity);
  const word = Math.max(WORD_COST_MIN, Math.log10(Math.min(...ranks)));
  const cost = Math.min(word, isDate(plain) ? DATE_COST : Infinity);
  return cost === Infinity ? null : cost;
}

function characterCost(char: string): number {
  if (/\p{Nd}/u.test(char)) return DIGIT_COST;
  return /\p{L}/u.test(char) ? LETTER_COST : SYMBOL_COST;
}

function unleet(text: string, one: string): string {
  return [...text].map((char) => char === "1" ? one : LEET[char] ?? char)
    .join("");
}

function isRun(piece: string): boolean {
  const step = piece.charCodeAt(1) - piece.charCodeAt(0);
  let even = Math.abs(step) <= 1;
  for (let at = 2; even && at < piece.length; at++) {
    even = piece.charCodeAt(at) - piece.charCodeAt(at - 1) === step;
  }
  return even || PATHS.some((path) => path.includes(piece));
}

function isYear(piece: string): boolean {
  return /^(19|20)\d\d$/.test(piece);
}

function isDate(piece: string): boolean {
  return /^(0[1-9]|[12]\d|3[01])[-/. ]?(0[1-9]|1[0-2])[-/. ]?(19|20)?\d\d$/
    .test(piece);
}

function shortestPeriod(text: string): number {
  for (let period = 1; period <= text.length / 2; period++) {
    if (text.slice(period) === text.slice(0, text.length - period)) {
      return period;
    }
  }
  return text.length;
}
