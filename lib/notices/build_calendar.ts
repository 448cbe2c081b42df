import ical, { ICalAlarmType, ICalEventTransparency } from "ical-generator";
import {
  addMonths,
  dayOfMonth,
  type IsoDate,
  monthOf,
} from "../domain/month.ts";
import type { PaymentDay } from "../domain/documents/payment_days.ts";

/** Days to pay that a calendar holds. */
const MONTHS = 12;
/**
 * A phone tells two days before at nine in the morning, before midnight of the day itself by its own clock: a day
 * without hours has no zone (RFC 5545 3.8.6.3). No clock changes between nine and the midnight after it.
 */
const ALARM_SECONDS = 2 * 86_400 - 9 * 3_600;

/** The name of an event, within its month, that stays the same each time. */
const NAMES = { pay: "loyer", drawn: "prelevement" } as const;

/** The next days to pay as an iCalendar file (RFC 5545): no amount, no name, the same ids each time. */
export function buildCalendar(source: {
  today: IsoDate;
  days: readonly PaymentDay[];
  site: string;
  words: { name: string } & Record<PaymentDay["kind"], string>;
}): string {
  const { today, days, site, words } = source;
  const calendar = ical({
    name: words.name,
    prodId: { company: "Mon espace locataire", product: "echeances" },
  });
  const seen = new Set<string>();
  for (const { day: dueDay, kind } of days) {
    for (const day of nextDays(today, dueDay)) {
      const name = `${NAMES[kind]}-${monthOf(day)}`;
      calendar.createEvent({
        id: `${seen.has(name) ? `${name}-${dueDay}` : name}@${
          new URL(site).hostname
        }`,
        start: day,
        allDay: true,
        stamp: `${today}T00:00:00Z`,
        summary: words[kind],
        // A day to pay is no day that is taken.
        transparency: ICalEventTransparency.TRANSPARENT,
        url: kind === "pay" ? `${site}/espace/paiement` : `${site}/espace`,
        alarms: [{ type: ICalAlarmType.display, trigger: ALARM_SECONDS }],
      });
      seen.add(name);
    }
  }
  // Every line ends with CRLF, the last one too.
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** A day of the next months, today's included. */
function nextDays(today: IsoDate, dueDay: number): IsoDate[] {
  const month = monthOf(today);
  const first = dayOfMonth(month, dueDay) >= today ? 0 : 1;
  return Array.from(
    { length: MONTHS },
    (_, n) => dayOfMonth(addMonths(month, first + n), dueDay),
  );
}
