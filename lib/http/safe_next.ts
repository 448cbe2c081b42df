/** A path of ours to go on to after signing in, or the fallback: anything that leads elsewhere is refused. */
export function safeNext(
  typed: string,
  origin: string,
  fallback = "/espace",
): string {
  const path = safePath(typed, origin, fallback);
  return /^\/espace(?:[/?]|$)/.test(path) ? path : fallback;
}

/** A path of ours to go back to, or the fallback: anything that leads to another origin is refused. */
export function safePath(
  typed: string,
  origin: string,
  fallback = "/",
): string {
  if (!typed.startsWith("/") || !URL.canParse(typed, origin)) return fallback;
  const url = new URL(typed, origin);
  return url.origin === new URL(origin).origin
    ? url.pathname + url.search
    : fallback;
}
