import { join } from "@std/path";
import { columnNames, FILE_NAMES } from "../landlord_files/columns.ts";

/**
 * Writes the landlord's files with their header lines alone, every column that may be there included; with the mark by
 * which spreadsheets know UTF-8. A file that is there already is left alone, and nothing is written. Returns its name.
 */
export async function writeModelFiles(folder: string): Promise<string | null> {
  await Deno.mkdir(folder, { recursive: true });
  const present = [...Deno.readDirSync(folder)]
    .map(({ name }) => name.toLowerCase());
  const inTheWay = FILE_NAMES.find((file) => present.includes(file));
  if (inTheWay !== undefined) return inTheWay;
  for (const file of FILE_NAMES) {
    const text = `\uFEFF${columnNames(file).join(";")}\n`;
    await Deno.writeTextFile(join(folder, file), text, { createNew: true });
  }
  return null;
}
