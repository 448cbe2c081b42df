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
