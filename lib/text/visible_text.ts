/** Longest piece of a foreign text that is repeated to a person, in characters. */
const LONGEST = 60;

/** A text from outside as it may be shown on a terminal: nothing invisible, cut where it is long. */
export function visibleText(text: string, longest = LONGEST): string {
  const visible = [...text.replace(/[\p{C}\u2028\u2029]/gu, "\uFFFD")];
  return visible.length > longest
    ? `${visible.slice(0, longest).join("")}…`
    : visible.join("");
}
