import { parisDay } from "../../domain/month.ts";
import { buildCalendar } from "../../notices/build_calendar.ts";
import type { Services } from "../services.ts";

/** The landlord's next days to pay, for the calendar of a phone. */
export function drawCalendar(
  services: Pick<Services, "now" | "landlord" | "origin">,
  words: { name: string; event: string },
): string {
  return buildCalendar({
    today: parisDay(services.now()),
    dueDay: services.landlord.dueDay,
    site: services.origin,
    words,
  });
}
