/**
 * The style sheets, each a file of this folder, in the order in which a page has them: of two rules that weigh
 * the same, the later one counts.
 */
export const SHEETS = [
  "base",
  "info",
  "success",
  "warning",
  "frame",
  "nav",
  "button",
  "second",
  "danger",
  "quiet",
  "field",
  "wrong",
  "error",
  "tick",
  "summary",
  "notice",
  "welcome",
  "card",
  "balance",
  "home",
  "menu",
  "steps",
  "facts",
  "data",
  "code",
  "transfer",
  "table",
  "links",
  "files",
  "missing",
  "years",
  "choices",
  "row",
  "filter",
  "live",
  "details",
  "languages",
  "accounts",
  "message",
  "office",
] as const;

/** The name of a style sheet. */
export type Sheet = typeof SHEETS[number];
