import { parseCookie, stringifySetCookie } from "cookie";

/** The value of a request's cookie; empty when there is none. */
export function readCookie(request: Request, name: string): string {
  return parseCookie(request.headers.get("cookie") ?? "")[name] ?? "";
}

/** A cookie's name with the `__Host-` prefix over https, where browsers accept it. */
export function hostCookieName(origin: string, name: string): string {
  return origin.startsWith("https:") ? `__Host-${name}` : name;
}

/**
 * A `Set-Cookie` value that no script of a page can read. It is kept for `seconds`; without them it ends with
 * the browser's own session, and 0 takes it away.
 */
export function buildCookie(
  origin: string,
  name: string,
  value: string,
  seconds?: number,
  sameSite: "lax" | "strict" = "lax",
): string {
  return stringifySetCookie({
    name,
    value,
    path: "/",
    secure: origin.startsWith("https:"),
    httpOnly: true,
    sameSite,
    maxAge: seconds,
  });
}

/** The same for a secret, under its name with the prefix. */
export function buildSecretCookie(
  origin: string,
  name: string,
  secret: string,
  seconds?: number,
): string {
  return buildCookie(origin, hostCookieName(origin, name), secret, seconds);
}
