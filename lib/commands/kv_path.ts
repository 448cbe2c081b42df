/** Where the data is when nothing says otherwise. */
const DEFAULT_KV_PATH = "data/portal.sqlite";

/** Where a development server keeps the demonstration when nothing says otherwise: never beside a landlord's data. */
export const DEMO_KV_PATH = "data/demo.sqlite";

/** What a command opens: `KV_PATH`, or the default file. */
export function kvPathOf(
  env: Readonly<Record<string, string | undefined>>,
  defaultPath: string = DEFAULT_KV_PATH,
): string {
  const path = env.KV_PATH?.trim();
  return path === undefined || path === "" ? defaultPath : path;
}
