import type { LineChange, Notice } from "../domain/documents/notice.ts";
import { euros, longDate, monthName } from "./format.ts";
import { french } from "./french.ts";

const { t } = french;

/** What a notice is called: one that replaces another says so. */
export function noticeTitle(
  { month, replaces }: Pick<Notice, "month" | "replaces">,
): string {
  const name = { month: monthName(month) };
  return replaces === undefined
    ? t("notice-title", name)
    : t("notice-title-amended", name);
}

/** Which notice it replaces, and what has changed; empty for a month's first. */
export function replacedSentence(
  { replaces }: Pick<Notice, "replaces">,
): string {
  if (replaces === undefined) return "";
  const day = longDate(replaces.issuedOn);
  if (replaces.changes.length === 0) return t("notice-replaces-whole", { day });
  return [t("notice-replaces", { day }), ...replaces.changes.map(changeText)]
    .join(" ");
}

/** How a line has changed, in a sentence. */
export function changeText(
  { label, beforeCents, afterCents }: LineChange,
): string {
  if (afterCents === null) return t("notice-gone", { label });
  if (beforeCents === null) {
    return t("notice-appeared", { label, amount: euros(afterCents) });
  }
  return t("notice-changed", {
    label,
    before: euros(beforeCents),
    after: euros(afterCents),
  });
}
