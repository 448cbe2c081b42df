import { join } from "node:path";

/** Absolute paths of the files below a folder, sorted; none when there is no such folder. */
export async function walkFiles(
  dir: string,
  isSkipped: (name: string) => boolean = () => false,
): Promise<string[]> {
  let entries: Deno.DirEntry[];
  try {
    entries = await Array.fromAsync(Deno.readDir(dir));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
  const files: string[] = [];
  // Symbolic links are left alone: they can lead out of the folder.
  for (const { name, isDirectory, isFile } of entries) {
    if (isSkipped(name)) continue;
    const path = join(dir, name);
    if (isFile) files.push(path);
    else if (isDirectory) files.push(...await walkFiles(path, isSkipped));
  }
  return files.sort();
}
