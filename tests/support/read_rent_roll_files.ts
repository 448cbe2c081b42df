import { join } from "@std/path";
import { FILE_NAMES } from "../../lib/landlord_files/columns.ts";
import type { RentRollFile } from "../../lib/landlord_files/rent_roll.ts";

/** Reads the landlord's files of a folder; those that are not there are left to the checks. */
export async function readRentRollFiles(
  folder: string,
): Promise<RentRollFile[]> {
  const known: readonly string[] = FILE_NAMES;
  const files: RentRollFile[] = [];
  for await (const { name, isFile } of Deno.readDir(folder)) {
    if (!isFile || !known.includes(name.toLowerCase())) continue;
    files.push({ name, bytes: await Deno.readFile(join(folder, name)) });
  }
  return files;
}
