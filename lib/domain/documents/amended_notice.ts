import type { IsoDate } from "../month.ts";
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
 * line by line of the same kind, and where they have forgotten the month. A label alone changes nothing.
 */
export function changesSince(
  notice: Notice,
  schedule: RentSchedule | null,
): LineChange[] {
  const lines = linesOf(schedule?.lines ?? [], notice.month);
  if (lines.length === 0 || notice.cancelledOn !== undefined) return [];
  if (isForgotten(notice, lines, schedule?.lines ?? [])) return [];
  return sumsOf(lines) === sumsOf(notice.lines)
    ? []
    : compareNotices(notice, { ...notice, lines });
}

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
