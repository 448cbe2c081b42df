import { french } from "./french.ts";
import { visibleText } from "./visible_text.ts";

const HOW = {
  reference: "report-by-reference",
  sum_and_day: "report-by-sum-and-day",
} as const;

/** How a row of the landlord's files was known to be money that was booked here. */
export function confirmedWords(
  identifier: string,
  by: keyof typeof HOW,
): string {
  return french.t(HOW[by], { identifier: visibleText(identifier) });
}
