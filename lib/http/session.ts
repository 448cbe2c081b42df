import { readSession } from "../usecases/read_session.ts";
import { isBankDoor } from "./bank_door.ts";
import { define } from "./define.ts";

/** The cookie of a session: with the `__Host-` prefix over https, where browsers accept it. */
export function sessionCookieName(origin: string): string {
  return origin.startsWith("https:") ? "__Host-session" : "session";
}

/** A `Set-Cookie` value that signs a browser in; it ends with the browser's own session. */
export function buildSessionCookie(origin: string, secret: string): string {
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  return `${
    sessionCookieName(origin)
  }=${secret}; Path=/${secure}; HttpOnly; SameSite=Lax`;
}

/** A `Set-Cookie` value that takes the cookie away. */
export function buildEndedCookie(origin: string): string {
  return `${buildSessionCookie(origin, "")}; Max-Age=0`;
}

/** The secret that a request's session cookie holds; empty when there is none. */
export function readSessionCookie(request: Request, origin: string): string {
  const name = sessionCookieName(origin);
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = pair.split("=");
    if (key.trim() === name) return value.join("=").trim();
  }
  return "";
}

/** Finds out who is asking; the bank's door knows no sessions. */
export const session = define.middleware(async (ctx) => {
  const { services, origin } = ctx.state;
  if (isBankDoor(ctx.url)) return await ctx.next();
  const secret = readSessionCookie(ctx.req, origin);
  const found = secret === "" ? null : await readSession(services, secret);
  ctx.state.user = found?.user ?? null;
  ctx.state.session = found?.session ?? null;
  return await ctx.next();
});
