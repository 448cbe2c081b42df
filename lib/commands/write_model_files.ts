import { join } from "@std/path";
import { columnNames, FILE_NAMES } from "../landlord_files/columns.ts";

/** The files that stand as they are written; `lot.csv` says something in each of its rows. */
export const MODELS = FILE_NAMES.filter((name) => name !== "lot.csv");

/**
 * Writes the landlord's files with their header lines alone, every column that may be there included; with the mark by
 * which spreadsheets know UTF-8. A file that is there already is left alone, and nothing is written. Returns its name.
 */
export async function writeModelFiles(folder: string): Promise<string | null> {
  await Deno.mkdir(folder, { recursive: true });
  const present = [...Deno.readDirSync(folder)]
    .map(({ name }) => name.toLowerCase());
  const inTheWay = MODELS.find((file) => present.includes(file));
  if (inTheWay !== undefined) return inTheWay;
  for (const file of MODELS) {
    const text = `\uFEFF${columnNames(file).join(";")}\n`;
    await Deno.writeTextFile(join(folder, file), text, { createNew: true });
  }
  return null;
}
