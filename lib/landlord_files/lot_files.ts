import { FILE_NAMES, type FileName, FILES } from "./columns.ts";
import type { FaultList } from "./fault.ts";
import type { LotFile } from "./rent_roll.ts";

/** A file that is in memory. */
export function lotFileOf(name: string, bytes: Uint8Array): LotFile {
  return {
    name,
    async *open() {
      yield bytes;
    },
  };
}

/** The files of a delivery by their names, missing ones named; files of other names are let be. */
export function findLotFiles(
  files: readonly LotFile[],
  faults: FaultList,
): Map<FileName, LotFile> {
  const found = new Map<FileName, LotFile>();
  for (const file of FILE_NAMES) {
    const named = files.filter(({ name }) => name.toLowerCase() === file);
    const [first] = named;
    if (first !== undefined) found.set(file, first);
    if (named.length > 1) {
      faults.add({ file, line: null, column: null, reason: "duplicate_file" });
    }
  }
  for (const file of FILE_NAMES) {
    if (found.has(file) || !isNeeded(file, found)) continue;
    faults.add({ file, line: null, column: null, reason: "missing_file" });
  }
  return found;
}

/** Notices and their lines come together, and stand for the monthly lines. */
function isNeeded(
  file: FileName,
  found: ReadonlyMap<FileName, LotFile>,
): boolean {
  if (file === "rubriques.csv") return !found.has("avis.csv");
  if (file === "avis.csv") return found.has("avis_lignes.csv");
  if (file === "avis_lignes.csv") return found.has("avis.csv");
  return !FILES[file].isOptional;
}
