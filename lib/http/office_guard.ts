import { HttpError } from "fresh";
import { isOwnWay, officeAccess } from "../domain/office/office_routes.ts";
import { includesRole } from "../domain/office/role.ts";
import { readStaffSession } from "../usecases/office/read_staff_session.ts";
import { define } from "./define.ts";
import { setLanguage } from "./language.ts";
import { seeOther } from "./see_other.ts";
import { readStaffCookie } from "./staff_cookies.ts";

/**
 * The door of the office. From a network that is not its own, and for who has not the role, it does not exist; signed
 * out it leads to its sign-in. It is in French, whatever the tenants' pages are.
 */
export const officeGuard = define.middleware(async (ctx) => {
  const { services, origin } = ctx.state;
  if (!ctx.state.isOfficeNetwork) throw new HttpError(404);
  setLanguage(ctx.state, "fr");
  const access = officeAccess(ctx.req.method, ctx.url.pathname);
  if (access === null) throw new HttpError(404);
  if (services.signOn?.isOnly && isOwnWay(ctx.req.method, ctx.url.pathname)) {
    throw new HttpError(404);
  }
  const secret = readStaffCookie(ctx.req, origin);
  const found = secret === "" ? null : await readStaffSession(services, secret);
  ctx.state.staff = found?.staff ?? null;
  ctx.state.staffSession = found?.session ?? null;
  if (access === "anyone") return await ctx.next();
  if (found === null) return seeOther("/bureau/connexion");
  if (!includesRole(found.staff.role, access)) throw new HttpError(404);
  return await ctx.next();
});
