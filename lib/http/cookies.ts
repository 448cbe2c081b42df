/** The value of a request's cookie; empty when there is none. */
export function readCookie(request: Request, name: string): string {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = pair.split("=");
    if (key.trim() === name) return value.join("=").trim();
  }
  return "";
}

/** A cookie's name with the `__Host-` prefix over https, where browsers accept it. */
export function hostCookieName(origin: string, name: string): string {
  return origin.startsWith("https:") ? `__Host-${name}` : name;
}

/**
 * A `Set-Cookie` value for a secret that no script of a page can read. It is kept for `seconds`; without
 * them it ends with the browser's own session, and 0 takes it away.
 */
export function buildSecretCookie(
  origin: string,
  name: string,
  secret: string,
  seconds?: number,
): string {
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  const kept = seconds === undefined ? "" : `; Max-Age=${seconds}`;
  return `${
    hostCookieName(origin, name)
  }=${secret}; Path=/${secure}; HttpOnly; SameSite=Lax${kept}`;
}
