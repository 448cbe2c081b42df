import { ExchangeFolderError } from "./exchange_folder.ts";
import { kvPathOf } from "./kv_path.ts";

/** What the words of a failed start are about. */
interface Start {
  port: number;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * One sentence on why a server cannot start, with what mends it; null for a fault that only its own message explains.
 */
export function startFault(
  error: unknown,
  { port, env }: Start,
): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof ExchangeFolderError) return error.message;
  if (error instanceof Deno.errors.AddrInUse) {
    return `Port ${port} is taken: stop what listens there, or choose another one (PORT=${
      port + 1
    }).`;
  }
  if (
    /module not found.*_fresh\/server\.js/i.test(error.message.slice(0, 1000))
  ) {
    return "There is no build yet: run `deno task build`, then start again.";
  }
  if (/unable to open database file/i.test(error.message.slice(0, 1000))) {
    return `Cannot open ${
      kvPathOf(env)
    }: make its folder, or give this user the right to write there (KV_PATH).`;
  }
  return null;
}
