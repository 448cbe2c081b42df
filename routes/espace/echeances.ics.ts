import { defineSignedIn } from "../../lib/http/signed_in.ts";
import { drawCalendar } from "../../lib/usecases/draw_calendar.ts";

export const handler = defineSignedIn.handlers({
  GET({ state }) {
    const { comfortText: words } = state.text;
    const file = drawCalendar(state.services, {
      name: words.calendarName,
      event: words.calendarEvent,
    });
    return new Response(file, {
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'attachment; filename="echeances.ics"',
      },
    });
  },
});
