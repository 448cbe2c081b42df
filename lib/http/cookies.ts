/** The value of a request's cookie; empty when there is none. */
export function readCookie(request: Request, name: string): string {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = pair.split("=");
    if (key.trim() === name) return value.join("=").trim();
  }
  return "";
}
