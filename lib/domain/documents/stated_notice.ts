import type { StatedLine, StatedNotice } from "../exchange/stated.ts";
import type { Cents } from "../money.ts";
import { addDays, type IsoDate } from "../month.ts";
import type { Contract } from "../tenant.ts";
import { versionOf } from "./amended_notice.ts";
import {
  compareNotices,
  type Notice,
  type NoticeFault,
  type NoticeLine,
} from "./notice.ts";
import type { NoticeDue } from "./notice_due.ts";
import { frameOf, type FrameSource } from "./notice_frame.ts";
import { planLinesCents } from "./notice_postings.ts";

/** Days after its day on which a notice is still news, whatever it asks for. */
const NEWS_DAYS = 7;

/** What a notice of the landlord's is published from. */
export interface StatedSource extends Omit<FrameSource, "month"> {
  stated: StatedNotice;
  /** The one of its month that it takes the place of; null for the first. */
  former: Notice | null;
  today: IsoDate;
}

/** A notice that the landlord's software has made, as it is: the portal adds whom it is for, and computes nothing. */
export function buildStatedNotice(
  source: StatedSource,
): Notice | NoticeFault {
  const { stated, former, contract, today } = source;
  const { month, issuedOn, dueOn, totalCents, netCents, version } = stated;
  const frame = frameOf({ ...source, month });
  if (typeof frame === "string") return frame;
  const draft: Notice = {
    ...frame,
    issuedOn,
    dueOn,
    directDebit: stated.debit !== null,
    lines: stated.lines.map((line) => noticeLineOf(line, stated)),
    previousBalanceCents: 0 - stated.previousCents,
    totalCents,
    netCents,
    byNature: true,
    byLandlord: {
      id: stated.id,
      publishedOn: today,
      isPast: former === null && isPast(stated, today),
    },
    due: statedDue(stated, contract),
    ...version > 1 ? { version } : {},
  };
  if (former === null) return draft;
  const changes = compareNotices(former, draft);
  const replaces = {
    issuedOn: former.issuedOn,
    version: versionOf(former),
    changes,
  };
  return { ...draft, replaces };
}

/** Whether a notice comes so late that the landlord must have sent it otherwise: months brought in from before. */
function isPast({ publishOn, dueOn }: StatedNotice, today: IsoDate): boolean {
  return dueOn < today && addDays(publishOn, NEWS_DAYS) < today;
}

function noticeLineOf(
  { month, ...line }: StatedLine,
  notice: StatedNotice,
): NoticeLine {
  return month === null || month === notice.month ? line : { ...line, month };
}

/** What a notice of the landlord's asks for: its own net and its own debit. */
function statedDue(
  { netCents, debit, issuedOn, lines }: StatedNotice,
  { endsOn, mandateRef: rum = "" }: Contract,
): NoticeDue {
  const askedCents = Math.max(0, netCents);
  const drawnCents = debit?.amountCents ?? 0;
  return {
    askedCents,
    planCents: Math.min(askedCents, Math.max(0, planLinesCents(lines))),
    inPlanCents: 0,
    inFavourCents: Math.max(0, 0 - netCents),
    givenBack: endsOn !== null && endsOn < issuedOn,
    drawing: debit === null || drawnCents === 0
      ? null
      : { on: debit.on, cents: drawnCents, rum },
    toPayCents: Math.max(0, askedCents - drawnCents),
  };
}

/** The notices of the landlord's files that say otherwise what was published under the same version. */
export function noticeConflicts<S extends StatedNotice>(
  published: readonly Notice[],
  stated: readonly S[],
): S[] {
  return stated.filter((one) =>
    published.some((notice) =>
      notice.byLandlord !== undefined &&
      notice.contract === one.contract &&
      notice.tenantNumber === one.tenantNumber &&
      notice.month === one.month && versionOf(notice) === one.version &&
      contentOf(publishedContent(notice)) !== contentOf(one)
    )
  );
}

/** Whether two notices of the landlord's are the same in all that they say; the order of lines does not count. */
export function isSameNotice(a: StatedNotice, b: StatedNotice): boolean {
  const own = ({ id, version, publishOn }: StatedNotice) =>
    [id, version, publishOn].join();
  return own(a) === own(b) && contentOf(a) === contentOf(b);
}

/** What of a notice people read. */
type Content = Pick<
  StatedNotice,
  | "issuedOn"
  | "dueOn"
  | "previousCents"
  | "totalCents"
  | "netCents"
  | "debit"
  | "lines"
>;

function publishedContent(notice: Notice): Content {
  const { issuedOn, dueOn, totalCents, netCents, month, due } = notice;
  const drawing = due?.drawing ?? null;
  return {
    issuedOn,
    dueOn,
    previousCents: 0 - notice.previousBalanceCents,
    totalCents,
    netCents,
    debit: drawing === null
      ? null
      : { on: drawing.on, amountCents: drawing.cents },
    lines: notice.lines.map((line) => ({
      ...line,
      month: line.month ?? month,
    })),
  };
}

/** A notice as one text; every amount of it counts, an empty debit does not. */
function contentOf({ debit, lines, ...notice }: Content & { month?: string }) {
  const { issuedOn, dueOn, previousCents, totalCents, netCents } = notice;
  const drawn: [IsoDate, Cents] | null =
    debit === null || debit.amountCents === 0
      ? null
      : [debit.on, debit.amountCents];
  const named = lines.map((line) =>
    JSON.stringify([
      line.code,
      line.nature,
      line.label,
      line.direction,
      line.amountCents,
      line.month ?? notice.month,
    ])
  ).sort();
  const sums = [previousCents, totalCents, netCents].map((cents) => cents + 0);
  return JSON.stringify([issuedOn, dueOn, sums, drawn, named]);
}
