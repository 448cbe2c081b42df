/** Where the data is when nothing says otherwise. */
const DEFAULT_KV_PATH = "data/portal.sqlite";

/** What a command opens: `KV_PATH`, or the default file. */
export function kvPathOf(
  env: Readonly<Record<string, string | undefined>>,
): string {
  const path = env.KV_PATH?.trim();
  return path === undefined || path === "" ? DEFAULT_KV_PATH : path;
}
