import type { NoticeLine } from "../domain/documents/notice.ts";
import { monthName } from "./format.ts";
import { french } from "./french.ts";

/** What a line of a notice is called: one for another month says it, unless its label does. */
export function lineLabel({ label, month }: NoticeLine): string {
  if (month === undefined) return label;
  const name = monthName(month);
  return label.toLowerCase().includes(name)
    ? label
    : french.t("notice-line-for-month", { label, month: name });
}
