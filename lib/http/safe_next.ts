/** A path of ours to go on to after signing in, or the fallback: anything that leads to another origin is refused. */
export function safeNext(
  typed: string,
  origin: string,
  fallback = "/espace",
): string {
  if (!typed.startsWith("/") || !URL.canParse(typed, origin)) return fallback;
  const url = new URL(typed, origin);
  const ours = url.origin === new URL(origin).origin &&
    (url.pathname === "/espace" || url.pathname.startsWith("/espace/"));
  return ours ? url.pathname + url.search : fallback;
}
