import { findDamage, type TextDamage } from "../domain/damaged_text.ts";
import type { FaultList, FaultReason } from "./fault.ts";
import type { Limits } from "./limits.ts";
import { refuse, type Row } from "./row.ts";
import { hasLetters, scanFile } from "./scan_file.ts";
import type { ScannedRecord } from "./scanned_record.ts";
import type { SurveyedFile } from "./survey_file.ts";
import { decoderOf, isSuspicious } from "./text_watch.ts";

const DAMAGES: Readonly<Record<TextDamage, FaultReason>> = {
  lost: "lost_character",
  twice: "encoded_twice",
  foreign: "foreign_characters",
};

/** Goes through a file in which something looks hurt, and names each cell that is. */
export async function nameDamage(
  { file, source, header, encoding }: SurveyedFile,
  { faults, limits }: { faults: FaultList; limits: Limits },
): Promise<void> {
  const decoder = decoderOf(encoding);
  const columns = new Map([...header.places].map(([name, at]) => [at, name]));
  const before = faults.count;
  let isHeader = true;
  await scanFile(source, {
    onRecord(record) {
      const { line } = record;
      if (hasLetters(record) && isSuspicious(textOf(record, decoder))) {
        const cells = record.texts(decoder);
        const places = isHeader ? new Map() : header.places;
        const row: Row = {
          file,
          line,
          cells,
          places,
          isWellFormed: true,
          faults,
        };
        for (const [place, value] of cells.entries()) {
          const damage = findDamage(value);
          if (damage === null) continue;
          const column = columns.get(place) ?? null;
          refuse(row, column, DAMAGES[damage], { value });
        }
      }
      isHeader = false;
    },
    onBroken() {},
    isDone: () => faults.count - before > limits.faults,
  }, limits.fileBytes);
}

function textOf(
  { bytes, start, end }: ScannedRecord,
  decoder: TextDecoder,
): string {
  return decoder.decode(bytes.subarray(start, end));
}
