import { openKv } from "./compose.ts";
import { kvPathOf } from "./kv_path.ts";

/**
 * Opens the KV that the environment names, or gives the path of a file that is not there: a command that
 * only reads would otherwise make an empty one and say that all is well.
 */
export async function openExistingKv(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ kv: Deno.Kv } | { missing: string }> {
  const path = kvPathOf(env);
  if (path !== ":memory:" && !path.includes("://")) {
    try {
      await Deno.stat(path);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return { missing: path };
      throw error;
    }
  }
  return { kv: await openKv(path) };
}
