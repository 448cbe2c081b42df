import { REGISTRATION_KEPT_MS } from "../domain/account/registration.ts";
import { buildSecretCookie, hostCookieName, readCookie } from "./cookies.ts";

const REGISTRATION = "inscription";

/** The cookie of a browser that has registered: the mailed link knows it again, and needs no password there. */
export function registrationCookieName(origin: string): string {
  return hostCookieName(origin, REGISTRATION);
}

/** A `Set-Cookie` value that lasts as long as the link. */
export function buildRegistrationCookie(
  origin: string,
  secret: string,
): string {
  const seconds = REGISTRATION_KEPT_MS / 1000;
  return buildSecretCookie(origin, REGISTRATION, secret, seconds);
}

/** The secret of a browser that has registered; empty when it has not. */
export function readRegistrationCookie(
  request: Request,
  origin: string,
): string {
  return readCookie(request, registrationCookieName(origin));
}
