import { KNOWN_DEVICE_MS } from "../domain/known_device.ts";
import { readSession } from "../usecases/read_session.ts";
import { isBankDoor } from "./bank_door.ts";
import { readCookie } from "./cookies.ts";
import { define } from "./define.ts";
import { readLanguageCookie, speak } from "./language.ts";

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

/** The cookie of a browser that has signed in before: it opens nothing, it only spares its owner strangers' throttles. */
export function deviceCookieName(origin: string): string {
  return origin.startsWith("https:") ? "__Host-appareil" : "appareil";
}

/** A `Set-Cookie` value that makes a browser known. */
export function buildDeviceCookie(origin: string, secret: string): string {
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  const seconds = KNOWN_DEVICE_MS / 1000;
  return `${
    deviceCookieName(origin)
  }=${secret}; Path=/${secure}; HttpOnly; SameSite=Lax; Max-Age=${seconds}`;
}

/** The secret that a request's session cookie holds; empty when there is none. */
export function readSessionCookie(request: Request, origin: string): string {
  return readCookie(request, sessionCookieName(origin));
}

/** The secret of a browser that is known; empty when it is not. */
export function readDeviceCookie(request: Request, origin: string): string {
  return readCookie(request, deviceCookieName(origin));
}

/** Finds out who is asking; the bank's door knows no sessions. */
export const session = define.middleware(async (ctx) => {
  const { services, origin } = ctx.state;
  if (isBankDoor(ctx.url)) return await ctx.next();
  const secret = readSessionCookie(ctx.req, origin);
  const found = secret === "" ? null : await readSession(services, secret);
  ctx.state.user = found?.user ?? null;
  ctx.state.session = found?.session ?? null;
  if (found !== null && readLanguageCookie(ctx.req) === null) {
    speak(ctx.state, found.user.language);
  }
  return await ctx.next();
});
