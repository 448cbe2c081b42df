import type { PlainMessage, Texts } from "./texts.ts";

type Words = readonly [title: PlainMessage, lead: PlainMessage];

const UNREADABLE: Words = ["error-unreadable-title", "error-unreadable-lead"];
const OURS: Words = ["error-ours-title", "error-ours-lead"];

/** What a page says when something cannot be shown, by status. */
const BY_STATUS: ReadonlyMap<number, Words> = new Map([
  [400, UNREADABLE],
  [403, ["error-forbidden-title", "error-forbidden-lead"]],
  [404, ["error-not-found-title", "error-not-found-lead"]],
  [413, ["error-too-long-title", "error-too-long-lead"]],
  [503, ["error-busy-title", "error-busy-lead"]],
]);

/** Where a rule has more to say than its status. */
const BY_RULE: ReadonlyMap<string, Words> = new Map([
  ["unsaid_origin", ["error-unsaid-title", "error-unsaid-lead"]],
]);

/** The words of an error page; all that is our own failure says the same. */
export function errorWords(
  { t }: Texts,
  status: number,
  rule = "",
): { title: string; lead: string } {
  const [title, lead] = BY_RULE.get(rule) ?? BY_STATUS.get(status) ??
    (status >= 500 ? OURS : UNREADABLE);
  return { title: t(title), lead: t(lead) };
}
