import type { Cents } from "../money.ts";
import {
  amendmentFacts,
  type EntryCause,
  namesOf,
} from "../ledger/entry_facts.ts";
import type { Posting } from "../ledger/ledger.ts";
import { noticePostings } from "./notice_postings.ts";
import type { IsoDate, Month } from "../month.ts";
import { linesOf, type RentLine, type RentSchedule } from "../tenant.ts";
import {
  askedCents,
  compareNotices,
  type LineChange,
  type Notice,
  type NoticeLine,
} from "./notice.ts";

/** What a rectifying notice says of the one that it replaces. */
export interface Replaced {
  issuedOn: IsoDate;
  version: number;
  /** What the landlord's lines say otherwise since. */
  changes: LineChange[];
}

/** Which version of its month a notice is: 1, 2, 3… */
export function versionOf({ version }: Pick<Notice, "version">): number {
  return version ?? 1;
}

/**
 * What the landlord's lines of a notice's month say otherwise today, line by line; empty where they ask for the same,
 * line by line of the same kind, and where they have forgotten the month. A label alone changes nothing. A notice that
 * the landlord's software has made stands on no lines of the portal's.
 */
export function changesSince(
  notice: Notice,
  schedule: RentSchedule | null,
): LineChange[] {
  const lines = linesOf(schedule?.lines ?? [], notice.month);
  if (lines.length === 0 || notice.cancelledOn !== undefined) return [];
  if (notice.byLandlord !== undefined) return [];
  if (isForgotten(notice, lines, schedule?.lines ?? [])) return [];
  return sumsOf(lines) === sumsOf(notice.lines)
    ? []
    : compareNotices(notice, { ...notice, lines });
}

/** Whether a month's notice, or a change of it, has made an entry. */
export function isOfMonth(cause: EntryCause, month: Month): boolean {
  return (cause.kind === "rent" || cause.kind === "line" ||
    cause.kind === "amendment") && cause.month === month;
}

/**
 * What a rectifying notice adds to its account: for each entry of the former that asks for another sum now, the
 * difference, linked to it; for a line that is new, its own entry.
 */
export function amendmentPostings(
  former: Notice,
  notice: Notice,
  label: string,
): Posting[] {
  const { month, contract, issuedOn } = notice;
  const version = versionOf(notice);
  const idOf = (at: number) => `amended:${month}:${contract}:${version}:${at}`;
  const change = (at: number, amountCents: Cents, name?: string): Posting => ({
    id: idOf(at),
    date: issuedOn,
    label,
    amountCents,
    ...amendmentFacts(month, "correction", name),
  });
  if (former.byNature !== true) {
    const amountCents = former.totalCents - notice.totalCents;
    return amountCents === 0 ? [] : [change(0, amountCents)];
  }
  const was = byName(noticePostings(former, label));
  const is = byName(noticePostings(notice, label));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name, at) => {
    const before = was.get(name) ?? [];
    const after = is.get(name) ?? [];
    const cents = sumOf(after) - sumOf(before);
    if (cents === 0) return [];
    return before.length === 0
      ? after.map((one) => ({ ...one, id: `${one.id}:${version}` }))
      : [change(at, cents, name)];
  });
}

function byName(postings: readonly Posting[]): Map<string, Posting[]> {
  return Map.groupBy(postings, ({ cause }) => namesOf(cause).join());
}

const sumOf = (postings: readonly Posting[]): Cents =>
  postings.reduce((sum, { amountCents }) => sum + amountCents, 0);

/**
 * Whether files that give a line only from its latest change on have forgotten the month: a line of the notice is not
 * in it any more, and begins later.
 */
function isForgotten(
  { month, lines: frozen }: Notice,
  lines: readonly RentLine[],
  all: readonly RentLine[],
): boolean {
  return frozen.some(({ code, nature }) => {
    const isSame = (one: NoticeLine) =>
      one.code === code && one.nature === nature;
    return !lines.some(isSame) &&
      all.some((one) => isSame(one) && one.from > month);
  });
}

/** What lines ask for, by code and kind, as one text. */
function sumsOf(lines: readonly NoticeLine[]): string {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const name = `${line.nature} ${line.code}`;
    sums.set(name, (sums.get(name) ?? 0) + askedCents(line));
  }
  const named = [...sums].filter(([, cents]) => cents !== 0);
  return JSON.stringify(named.sort(([a], [b]) => a < b ? -1 : 1));
}
