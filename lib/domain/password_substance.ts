import { COMMON_WORDS, KEYBOARD_PATHS } from "./common_passwords.ts";

// What a part of a password costs a patient guesser, in powers of ten, roughly.
const WORD_COST = 2.5;
const OWN_WORD_COST = 1;
const RUN_COST = 2;
const DATE_COST = 4;
const DIGIT_COST = 1;
const LETTER_COST = 1.5;
const SYMBOL_COST = 1;
const LONGEST_WORD = 40;
// NFKD can make eighteen letters of one; what stands beyond is more than anyone guesses.
const LONGEST_FOLDED = 512;

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

const PATHS = KEYBOARD_PATHS.flatMap((path) => [
  path,
  [...path].reverse().join(""),
]);

/** A text for comparing passwords: lower case, without accents, ligatures opened; digits and signs stay. */
export function foldPassword(text: string): string {
  return text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "")
    .replace(/œ/g, "oe").replace(/æ/g, "ae").slice(0, LONGEST_FOLDED);
}

/** How much of a folded password is its own: words (common ones, and `ownWords`), runs, years and dates count little. In powers of ten, roughly. */
export function substanceOf(
  folded: string,
  ownWords: ReadonlySet<string>,
): number {
  const period = shortestPeriod(folded);
  return period < folded.length
    ? cheapestReading(folded.slice(0, period), ownWords) + 1
    : cheapestReading(folded, ownWords);
}

function cheapestReading(
  text: string,
  ownWords: ReadonlySet<string>,
): number {
  const readings = [text, unleet(text, "i"), unleet(text, "l")];
  const costs: number[] = [0];
  for (let end = 1; end <= text.length; end++) {
    let best = (costs[end - 1] ?? 0) + characterCost(text.charAt(end - 1));
    const earliest = Math.max(0, end - LONGEST_WORD);
    for (let start = end - 3; start >= earliest; start--) {
      const piece = pieceCost(readings, start, end, ownWords);
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
  ownWords: ReadonlySet<string>,
): number | null {
  const pieces = readings.map((reading) => reading.slice(start, end));
  if (pieces.some((piece) => ownWords.has(piece))) return OWN_WORD_COST;
  const plain = pieces[0] ?? "";
  if (isRun(plain) || isYear(plain)) return RUN_COST;
  if (pieces.some((piece) => COMMON_WORDS.has(piece))) return WORD_COST;
  return isDate(plain) ? DATE_COST : null;
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
