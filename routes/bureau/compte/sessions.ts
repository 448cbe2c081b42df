import { defineOffice } from "@/lib/http/define_office.ts";
import { readForm } from "@/lib/http/forms.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import {
  OTHER_SESSIONS,
  STAFF_SESSION_NAMES as NAMES,
} from "@/lib/text/form_names.ts";
import { endOwnSessions } from "@/lib/usecases/office/own_sessions.ts";

/** Signs other devices out. */
export const handler = defineOffice.handlers({
  async POST({ state: { services, staff, staffSession: session }, req }) {
    const { session: asked } = await readForm(req, NAMES);
    const which = asked === OTHER_SESSIONS ? null : asked;
    await endOwnSessions(services, { staff, session }, which);
    return seeOther("/bureau/compte?fait=sessions");
  },
});
