import { defineSignedIn } from "../../lib/http/signed_in.ts";
import { drawCalendar } from "../../lib/usecases/documents/draw_calendar.ts";

export const handler = defineSignedIn.handlers({
  GET({ state }) {
    const { t } = state.text;
    const file = drawCalendar(state.services, {
      name: t("comfort-calendar-name"),
      event: t("comfort-calendar-event"),
    });
    return new Response(file, {
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'attachment; filename="echeances.ics"',
      },
    });
  },
});
