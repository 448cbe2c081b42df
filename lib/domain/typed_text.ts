/**
 * Longest line of text from outside that is looked at, in UTF-16 units: four for each character of the longest
 * password.
 */
export const LONGEST_TYPED = 1_024;

/**
 * Whether a line is longer than any that is read. Every parser asks this first: patterns and Unicode forms cost time.
 */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_TYPED;
}

/** A text without the blanks around it, those that nobody sees included. */
export function trimTyped(text: string): string {
  // The look behind keeps a long row of blanks from being tried from each of its places.
  return text.replace(
    /^[\s\u200B\uFEFF]+|(?<![\s\u200B\uFEFF])[\s\u200B\uFEFF]+$/g,
    "",
  );
}

/**
 * A line as it was meant: without marks that nobody sees (what is copied from a page or a mail brings them along) and
 * with the digits of any script as those of ASCII. What is too long stays as it is; a password is never given to this.
 */
export function plainTyped(line: string): string {
  if (isTooLong(line)) return line;
  return inPlainDigits(line.replace(/[\p{Cf}\p{DI}]/gu, "")).normalize("NFC");
}

/** The same of a text that people write to people: the joiners stay, which Persian words and small pictures need. */
export function plainProse(text: string): string {
  const seen = text.replace(/(?![\u200C\u200D])\p{Cf}/gu, "");
  return inPlainDigits(seen).normalize("NFC");
}

const inPlainDigits = (text: string) =>
  text.replace(/(?!\d)\p{Nd}/gu, plainDigit);

/** Unicode has the digits of a script in a row, from zero to nine; some rows follow one another. */
function plainDigit(digit: string): string {
  let before = 0;
  for (let code = digit.codePointAt(0) ?? 0; isDigit(code - 1); code--) {
    before++;
  }
  return String(before % 10);
}

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));
