import { addDays, parisDay } from "../domain/month.ts";
import type { Removal, RetentionRun } from "../domain/retention.ts";
import { shortDate, timeOfDay } from "./format.ts";
import { french } from "./french.ts";

const { t } = french;

/** Days between the announcement of a removal and the removal. */
const ANNOUNCED_DAYS = 30;

/** A contract that will be removed, on one line. */
export function removalLine(
  { contract, overOn, announcedAt }: Removal,
): string {
  const announced = parisDay(announcedAt);
  return t("retention-announced", {
    contract,
    over: shortDate(overOn),
    announced: shortDate(announced),
    earliest: shortDate(addDays(announced, ANNOUNCED_DAYS)),
  });
}

/** What a run removed, on one line. */
export function retentionLine(
  { finishedAt, removed, announced, more }: RetentionRun,
): string {
  const counts = Object.entries(removed).filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind} ${count}`);
  const values = {
    moment: `${shortDate(parisDay(finishedAt))} ${timeOfDay(finishedAt)}`,
    counts: counts.join(", ") || t("retention-nothing"),
    announced,
  };
  return more ? t("retention-run-more", values) : t("retention-run", values);
}
