import { KNOWN_DEVICE_MS } from "../domain/account/known_device.ts";
import { readSession } from "../usecases/account/read_session.ts";
import { buildSecretCookie, hostCookieName, readCookie } from "./cookies.ts";
import { define } from "./define.ts";
import { readLanguageCookie, setLanguage } from "./language.ts";
import { isMachineDoor } from "./machine_door.ts";

const SESSION = "session";
const DEVICE = "appareil";

/** The cookie of a session. */
export function sessionCookieName(origin: string): string {
  return hostCookieName(origin, SESSION);
}

/** A `Set-Cookie` value that signs a browser in; it ends with the browser's own session. */
export function buildSessionCookie(origin: string, secret: string): string {
  return buildSecretCookie(origin, SESSION, secret);
}

/** A `Set-Cookie` value that takes the cookie away. */
function buildEndedCookie(origin: string): string {
  return buildSecretCookie(origin, SESSION, "", 0);
}

/**
 * What an answer says that ends a session: the cookie by its name, and what the browser has cached. `"cookies"`
 * would take the device's cookie as well, and those of every other site of the landlord's domain.
 */
export function buildLeavingHeaders(origin: string): Headers {
  return new Headers({
    "Set-Cookie": buildEndedCookie(origin),
    "Clear-Site-Data": '"cache"',
  });
}

/**
 * The cookie of a browser that has signed in before: it opens nothing, it only spares its owner strangers' throttles.
 */
export function deviceCookieName(origin: string): string {
  return hostCookieName(origin, DEVICE);
}

/** A `Set-Cookie` value that makes a browser known. */
export function buildDeviceCookie(origin: string, secret: string): string {
  return buildSecretCookie(origin, DEVICE, secret, KNOWN_DEVICE_MS / 1000);
}

/** A `Set-Cookie` value that makes a browser unknown again: its account is closed. */
export function buildForgottenDeviceCookie(origin: string): string {
  return buildSecretCookie(origin, DEVICE, "", 0);
}

/** The secret that a request's session cookie holds; empty when there is none. */
export function readSessionCookie(request: Request, origin: string): string {
  return readCookie(request, sessionCookieName(origin));
}

/** The secret of a browser that is known; empty when it is not. */
export function readDeviceCookie(request: Request, origin: string): string {
  return readCookie(request, deviceCookieName(origin));
}

/** Whether a request is to sign out: that must work when no session can be read. */
const isSignOut = (url: URL) => url.pathname === "/deconnexion";

/** Finds out who is asking; a machine's door knows no sessions. */
export const session = define.middleware(async (ctx) => {
  const { services, origin } = ctx.state;
  if (isMachineDoor(ctx.url) || isSignOut(ctx.url)) return await ctx.next();
  const secret = readSessionCookie(ctx.req, origin);
  const found = secret === "" ? null : await readSession(services, secret);
  ctx.state.user = found?.user ?? null;
  ctx.state.session = found?.session ?? null;
  if (found !== null && readLanguageCookie(ctx.req) === null) {
    setLanguage(ctx.state, found.user.language);
  }
  return await ctx.next();
});
