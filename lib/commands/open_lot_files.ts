import { join } from "@std/path";
import { MAX_ZIP_BYTES } from "../domain/exchange/arrival.ts";
import { FILE_NAMES } from "../landlord_files/columns.ts";
import type { LotFile } from "../landlord_files/rent_roll.ts";
import { fileSize } from "../text/format.ts";
import { french } from "../text/french.ts";

/** The files of a folder or a zip; `no_files`: there is neither there; `refused`: a zip that is not taken, and why. */
export type OpenedLot =
  | { kind: "files"; files: LotFile[] }
  | { kind: "refused"; reason: string }
  | { kind: "no_files" };

/** Finds the landlord's files: those of a folder are read as they are asked for, a zip is read once. */
export async function openLotFiles(
  path: string,
  readZip: (bytes: Uint8Array) => LotFile[] | null,
): Promise<OpenedLot> {
  try {
    const { isFile, size } = await Deno.stat(path);
    if (!isFile) return { kind: "files", files: await openFolder(path) };
    if (!/\.zip$/i.test(path)) return { kind: "no_files" };
    if (size > MAX_ZIP_BYTES) {
      const largest = fileSize(MAX_ZIP_BYTES);
      return {
        kind: "refused",
        reason: french.t("report-too-large", { size: largest }),
      };
    }
    const files = readZip(await Deno.readFile(path));
    return files === null
      ? { kind: "refused", reason: french.t("report-not-a-zip") }
      : { kind: "files", files };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return { kind: "no_files" };
    if (error instanceof Deno.errors.NotADirectory) return { kind: "no_files" };
    throw error;
  }
}

/** The landlord's files of a folder; those that are not there are left to the checks. */
async function openFolder(folder: string): Promise<LotFile[]> {
  const known: readonly string[] = FILE_NAMES;
  const files: LotFile[] = [];
  for await (const { name, isFile } of Deno.readDir(folder)) {
    if (!isFile || !known.includes(name.toLowerCase())) continue;
    files.push({ name, open: () => readChunks(join(folder, name)) });
  }
  return files;
}

async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  using file = await Deno.open(path);
  const buffer = new Uint8Array(64 * 1024);
  for (;;) {
    const count = await file.read(buffer);
    if (count === null) return;
    yield buffer.slice(0, count);
  }
}
