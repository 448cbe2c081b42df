import {
  PASSKEY_CHALLENGE_MS,
  SECOND_FACTOR_MS,
  SIGN_ON_MS,
} from "../domain/office/staff_token.ts";
import {
  buildCookie,
  buildSecretCookie,
  hostCookieName,
  readCookie,
} from "./cookies.ts";

const SESSION = "bureau";
const PENDING = "bureau_code";
const CHALLENGE = "bureau_cle";
const SIGN_ON = "bureau_oidc";

const build = (origin: string, name: string, secret: string, age?: number) =>
  buildCookie(origin, hostCookieName(origin, name), secret, age, "strict");

/** The cookie of a session of the office; it ends with the browser's own session. */
export function buildStaffCookie(origin: string, secret: string): string {
  return build(origin, SESSION, secret);
}

/** The secret of a request's session of the office; empty when there is none. */
export function readStaffCookie(request: Request, origin: string): string {
  return readCookie(request, hostCookieName(origin, SESSION));
}

/** The cookie of a right password that waits for its code. */
export function buildPendingCookie(origin: string, secret: string): string {
  return build(origin, PENDING, secret, SECOND_FACTOR_MS / 1000);
}

/** The secret of a right password that waits; empty when there is none. */
export function readPendingCookie(request: Request, origin: string): string {
  return readCookie(request, hostCookieName(origin, PENDING));
}

/** The cookie of a browser whose passkey is asked for. */
export function buildChallengeCookie(origin: string, secret: string): string {
  return build(origin, CHALLENGE, secret, PASSKEY_CHALLENGE_MS / 1000);
}

/** The secret of a browser whose passkey is asked for; empty when it is not. */
export function readChallengeCookie(request: Request, origin: string): string {
  return readCookie(request, hostCookieName(origin, CHALLENGE));
}

/** The cookie of a browser that is sent to the landlord's sign-on: lax, for it comes back from another site. */
export function buildSignOnCookie(origin: string, secret: string): string {
  return buildSecretCookie(origin, SIGN_ON, secret, SIGN_ON_MS / 1000);
}

/** The secret of a browser that comes back; empty where none was sent. */
export function readSignOnCookie(request: Request, origin: string): string {
  return readCookie(request, hostCookieName(origin, SIGN_ON));
}

/** What an answer says that signs in: the session's cookie, and that no password waits any more. */
export function buildEnteringHeaders(origin: string, secret: string): Headers {
  const headers = new Headers();
  headers.append("Set-Cookie", buildStaffCookie(origin, secret));
  headers.append("Set-Cookie", build(origin, PENDING, "", 0));
  return headers;
}

/** What an answer says that signs out. */
export function buildStaffLeavingHeaders(origin: string): Headers {
  return new Headers({
    "Set-Cookie": build(origin, SESSION, "", 0),
    "Clear-Site-Data": '"cache"',
  });
}
