import { join, relative, sep } from "node:path";
import { walkFiles } from "./walk_files.ts";

/** Names hidden from the web: dotfiles, except those the web has a use for. */
export function isHidden(name: string): boolean {
  return name.startsWith(".") && !name.startsWith(".well-known");
}

/** The URL path under which a file is served. */
export function toUrlPath(path: string): string {
  return "/" + path.split(/[\\/]/).map(encodeURIComponent).join("/");
}

/** Files of the static folders by URL path; the first folder that has one wins. */
export async function listStaticFiles(
  staticDirs: string[],
  outDir: string,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const dir of staticDirs) {
    for (const file of await walkFiles(dir, isHidden)) {
      if (file.startsWith(outDir + sep)) continue;
      const path = toUrlPath(relative(dir, file));
      if (!files.has(path)) files.set(path, file);
    }
  }
  return files;
}

/** Finds one file at request time, by the same rules. */
export async function findStaticFile(
  staticDirs: string[],
  urlPath: string,
): Promise<string | null> {
  const parts = urlPath.split("/").filter(Boolean).map(decodeURIComponent);
  const isOutside = (part: string) =>
    isHidden(part) || part === ".." || /[\\/\0]/.test(part);
  if (parts.length === 0 || parts.some(isOutside)) return null;
  for (const dir of staticDirs) {
    const path = join(dir, ...parts);
    try {
      if ((await Deno.lstat(path)).isFile) return path;
    } catch {
      // Not in this folder, or not a name the disk can hold.
    }
  }
  return null;
}
