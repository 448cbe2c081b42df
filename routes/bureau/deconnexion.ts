import { define } from "../../lib/http/define.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import {
  buildStaffLeavingHeaders,
  readStaffCookie,
} from "../../lib/http/staff_cookies.ts";
import { signOutStaff } from "../../lib/usecases/office/read_staff_session.ts";

export const handler = define.handlers({
  async POST({ state: { services, origin }, req }) {
    await signOutStaff(services, readStaffCookie(req, origin));
    const headers = buildStaffLeavingHeaders(origin);
    return seeOther("/bureau/connexion?fait=deconnexion", headers);
  },
});
