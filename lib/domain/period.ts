import {
  addMonths,
  firstDayOf,
  isIsoDate,
  type IsoDate,
  monthOf,
} from "./month.ts";
import { isTooLong } from "./typed_text.ts";

/** A day as people type it, `30/11/2026` or `2026-11-30`; null when it is none. */
export function parseDay(typed: string): IsoDate | null {
  if (isTooLong(typed)) return null;
  const text = typed.trim();
  const iso = text.replace(
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (_, day: string, month: string, year: string) =>
      `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
  return isIsoDate(iso) ? iso : null;
}

/** A period as people type it; an empty end leaves that end open. */
export type ParsedPeriod =
  | { ok: true; from: IsoDate; to: IsoDate }
  | { ok: false; faults: PeriodFault[] };

/** What is wrong with an end of a period: no day, or one before the other end. */
export interface PeriodFault {
  field: "from" | "to";
  fault: "day" | "order";
}

const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2199-12-31";

/** Reads both ends of a period, days included. */
export function parsePeriod(from: string, to: string): ParsedPeriod {
  const start = from.trim() === "" ? FIRST_DAY : parseDay(from);
  const end = to.trim() === "" ? LAST_DAY : parseDay(to);
  if (start !== null && end !== null) {
    return start <= end
      ? { ok: true, from: start, to: end }
      : { ok: false, faults: [{ field: "to", fault: "order" }] };
  }
  const faults: PeriodFault[] = [];
  if (start === null) faults.push({ field: "from", fault: "day" });
  if (end === null) faults.push({ field: "to", fault: "day" });
  return { ok: false, faults };
}

/** A period that people often want, as the two dates that they would type; an open end is empty. */
export interface PresetPeriod {
  kind: "months" | "year" | "all";
  /** How many months, or which year. */
  count: number;
  from: string;
  to: string;
}

/** The latest three months and twelve, this one included, the year, and everything. */
export function presetPeriods(today: IsoDate): PresetPeriod[] {
  const year = today.slice(0, 4);
  return [
    ...[3, 12].map((count): PresetPeriod => {
      const first = addMonths(monthOf(today), 1 - count);
      return {
        kind: "months",
        count,
        from: typedDay(firstDayOf(first)),
        to: "",
      };
    }),
    {
      kind: "year",
      count: Number(year),
      from: `01/01/${year}`,
      to: `31/12/${year}`,
    },
    { kind: "all", count: 0, from: "", to: "" },
  ];
}

/** A day as it is typed: `30/11/2026`. */
function typedDay(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}
