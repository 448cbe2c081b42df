import ical, { ICalAlarmType } from "ical-generator";
import {
  addMonths,
  dayOfMonth,
  type IsoDate,
  monthOf,
} from "../domain/month.ts";

/** Days to pay that a calendar holds. */
const MONTHS = 12;
/** A phone tells two days before. */
const ALARM_SECONDS = 2 * 86_400;

/** The next days by which to pay as an iCalendar file (RFC 5545): no amount, no name, the same ids each time. */
export function buildCalendar(source: {
  today: IsoDate;
  /** Day of the month. */
  dueDay: number;
  site: string;
  words: { name: string; event: string };
}): string {
  const { today, dueDay, site, words } = source;
  const calendar = ical({
    name: words.name,
    prodId: { company: "Mon espace locataire", product: "echeances" },
  });
  const month = monthOf(today);
  const first = dayOfMonth(month, dueDay) >= today ? 0 : 1;
  for (let n = first; n < first + MONTHS; n++) {
    const day = dayOfMonth(addMonths(month, n), dueDay);
    calendar.createEvent({
      id: `loyer-${monthOf(day)}@${new URL(site).hostname}`,
      start: day,
      allDay: true,
      stamp: `${today}T00:00:00Z`,
      summary: words.event,
      url: `${site}/espace/paiement`,
      alarms: [{ type: ICalAlarmType.display, trigger: ALARM_SECONDS }],
    });
  }
  // Every line ends with CRLF, the last one too.
  return `${calendar.toString().trimEnd()}\r\n`;
}
