import { booksMoment, type ImportMark } from "../domain/import_mark.ts";
import type { Landlord } from "../domain/landlord.ts";
import type { Cents } from "../domain/money.ts";
import {
  type Instant,
  type IsoDate,
  type Month,
  parisDay,
} from "../domain/month.ts";
import type { NoticeFault } from "../domain/documents/notice.ts";
import { cancelledEntryLabel, noticeEntryLabel } from "./entry_labels.ts";
import { euros, longDate, monthName, timeOfDay } from "./format.ts";
import { french, type PlainFrench } from "./french.ts";

const { t } = french;

/** Why a contract got no notice, for the landlord. */
const FAULTS = {
  no_tenant: "notice-fault-no-tenant",
  no_address: "notice-fault-no-address",
  no_lines: "notice-fault-no-lines",
  unprintable: "notice-fault-unprintable",
  total_differs: "notice-fault-total-differs",
} as const satisfies Record<NoticeFault, PlainFrench>;

/** What a run of the notices is going to issue, one fact a line. */
export function planLines(
  plan: ReadonlyMap<Month, number>,
  now: Instant,
): string[] {
  return [
    t("notices-run-now", { now: moment(now) }),
    t(plan.size === 0 ? "notices-run-none" : "notices-run-to-issue"),
    ...[...plan].map(([month, count]) =>
      `  ${t("notices-run-plan", { month: monthName(month), count })}`
    ),
  ];
}

/** Why nothing was issued, where the clock is not believed. */
export function clockLines(now: Instant, mark: Instant): string[] {
  return [
    t("notices-run-clock", { now: moment(now), mark: moment(mark) }),
    t("notices-run-clock-check"),
  ];
}

/** Why nothing was issued, where the landlord's files are too old, and the way out. */
export function staleLines(
  mark: ImportMark | null,
  { freshHours }: Pick<Landlord, "freshHours">,
): string[] {
  const of = booksMoment(mark);
  return [
    of === null
      ? t("notices-run-never-imported")
      : t("notices-run-stale", { at: moment(of), hours: freshHours }),
    t("notices-run-stale-check"),
  ];
}

/** A notice that was issued after its lease had ended. */
export function lateLine(
  { contract, month, endsOn }: {
    contract: string;
    month: Month;
    endsOn: IsoDate;
  },
): string {
  const facts = { contract, month: monthName(month), day: longDate(endsOn) };
  return t("notices-run-late", facts);
}

/** A notice whose lines have changed since. */
export function changedLine(
  { contract, month }: { contract: string; month: Month },
): string {
  return t("amend-changed", { contract, month: monthName(month) });
}

/** The entry that would take such a notice back. */
export function offerLine(
  { month, totalCents }: { month: Month; totalCents: Cents },
): string {
  const label = cancelledEntryLabel(noticeEntryLabel(month));
  return `  ${t("amend-offer", { label, amount: euros(totalCents) })}`;
}

/** A month that is too old to be issued without being asked for. */
export function olderLine(month: Month, count: number): string {
  return t("notices-run-older", { name: monthName(month), month, count });
}

/** Why a contract gets no notice, in words. */
export function noticeFaultWords(fault: NoticeFault): string {
  return t(FAULTS[fault]);
}

/** A contract that got no notice, and why. */
export function missingLine(
  { contract, month, fault }: {
    contract: string;
    month: Month;
    fault: NoticeFault;
  },
): string {
  return t("notices-run-missing", {
    contract,
    month: monthName(month),
    fault: t(FAULTS[fault]),
  });
}

function moment(at: Instant): string {
  const day = longDate(parisDay(at));
  return t("notices-run-moment", { day, time: timeOfDay(at) });
}
