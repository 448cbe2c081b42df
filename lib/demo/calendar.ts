import {
  addMonths,
  firstDayOf,
  type IsoDate,
  type Month,
} from "../domain/month.ts";
import type { Lease } from "./lease.ts";

/** The months whose entries the demonstration has. */
export interface Period {
  first: Month;
  last: Month;
}

/** Fourteen months up to the last one. */
export function periodTo(last: Month): Period {
  return { first: addMonths(last, -13), last };
}

const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/** A month in French words: `septembre 2025`. */
export function monthInWords(month: Month): string {
  return `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

/** The first day of a lease. */
export function startOf(lease: Lease, { last }: Period): IsoDate {
  return lease.startsOn ?? firstDayOf(addMonths(last, -7));
}

/** The last month of a lease that ended, null for the others. */
export function lastMonthOf(lease: Lease, { last }: Period): Month | null {
  return lease.story.kind === "gone" ? addMonths(last, -5) : null;
}
