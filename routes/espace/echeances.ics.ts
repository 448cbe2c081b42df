import { defineSignedIn } from "../../lib/http/signed_in.ts";
import { drawCalendar } from "../../lib/usecases/documents/draw_calendar.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state }) {
    const { t } = state.text;
    const file = await drawCalendar(state.services, state.user, {
      name: t("comfort-calendar-name"),
      pay: t("comfort-calendar-event"),
      drawn: t("comfort-calendar-drawn"),
    });
    return new Response(file, {
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'attachment; filename="echeances.ics"',
      },
    });
  },
});
