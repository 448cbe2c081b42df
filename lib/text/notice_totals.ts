import type { Notice } from "../domain/documents/notice.ts";
import { askedBy, netOf } from "../domain/documents/notice_due.ts";
import { planLinesCents } from "../domain/documents/notice_postings.ts";
import type { Cents } from "../domain/money.ts";
import { french } from "./french.ts";

const { t } = french;

/** A row of a notice's table; positive is asked. */
interface TotalRow {
  label: string;
  /** The same within a sentence. */
  short: string;
  cents: Cents;
}

/**
 * The rows of a notice's table under its month and what stood before: what is not to be paid now, then the net. All
 * rows add up to it.
 */
export function noticeTotals(
  notice: Notice,
): { before: TotalRow[]; net: Omit<TotalRow, "short"> } {
  const { inPlanCents, inFavourCents, askedCents } = askedBy(notice);
  const keptCents = askedCents > 0 ? inFavourCents : 0;
  const before: TotalRow[] = [];
  if (inPlanCents > 0) {
    before.push({
      label: t("notice-in-plan"),
      short: t("notice-short-in-plan"),
      cents: 0 - inPlanCents,
    });
  }
  // The landlord's own net counts what it counts.
  const countedCents = notice.byNature && notice.byLandlord === undefined
    ? planLinesCents(notice.lines)
    : 0;
  if (countedCents !== 0) {
    before.push({
      label: t("notice-plan-counted"),
      short: t("notice-short-plan-counted"),
      cents: 0 - countedCents,
    });
  }
  if (keptCents > 0) {
    before.push({
      label: t("notice-kept"),
      short: t("notice-short-kept"),
      cents: keptCents,
    });
  }
  const cents = netOf(notice);
  const label = cents < 0 ? t("notice-in-favour") : t("notice-net");
  return { before, net: { label, cents } };
}
