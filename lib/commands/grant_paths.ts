import { dirname } from "@std/path";
import { kvPathOf } from "./kv_path.ts";

/**
 * The flag with which `deno task start` lets the server read, or write, the files that its configuration names; printed
 * for the task's own command line, where the environment and `.env` are not known yet. The project is read, never
 * written.
 */
export function grantFlag(
  access: "read" | "write",
  env: Readonly<Record<string, string | undefined>>,
  isFolder: (path: string) => boolean,
): string {
  const kvPath = kvPathOf(env);
  const isFile = kvPath !== ":memory:" && !kvPath.includes("://");
  const folder = dirname(kvPath);
  // Its own file is enough, and SQLite's beside it come with it; a folder that is not there yet has to be made.
  const kvPaths = !isFile
    ? []
    : access === "write" && isFolder(folder)
    ? [kvPath]
    : [folder, kvPath];
  const exchangeFolder = env.EXCHANGE_DIR?.trim() ?? "";
  const folders = exchangeFolder === "" ? [] : [exchangeFolder];
  if (access === "write") {
    const listed = listPaths([...kvPaths, ...folders]);
    return listed === "" ? "--deny-write" : `--allow-write=${listed}`;
  }
  const landlordFile = env.LANDLORD_FILE?.trim() ?? "";
  const paths = [".", ...kvPaths, landlordFile, ...folders]
    .filter((path) => path !== "");
  return `--allow-read=${listPaths(paths)}`;
}

/** Deno's flags part paths at commas and know no escape: what holds one is left out, and `readConfig` names it. */
function listPaths(paths: readonly string[]): string {
  return paths.filter((path) => !path.includes(",")).join(",");
}

function isFolder(path: string): boolean {
  try {
    return Deno.statSync(path).isDirectory;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  const [access] = Deno.args;
  const env = {
    KV_PATH: Deno.env.get("KV_PATH"),
    LANDLORD_FILE: Deno.env.get("LANDLORD_FILE"),
    EXCHANGE_DIR: Deno.env.get("EXCHANGE_DIR"),
  };
  if (access !== "read" && access !== "write") Deno.exit(2);
  console.log(grantFlag(access, env, isFolder));
}
