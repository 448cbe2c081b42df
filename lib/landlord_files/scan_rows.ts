import { assert } from "../domain/assert.ts";
import type { Limits } from "./limits.ts";
import { scanFile } from "./scan_file.ts";
import type { ScannedRecord } from "./scanned_record.ts";
import type { SurveyedFile } from "./survey_file.ts";

/** Goes again through the rows of a file whose form is known to be right. A file that has changed since is an error. */
export async function scanRows(
  { source, header, rows }: SurveyedFile,
  limits: Limits,
  onRow: (record: ScannedRecord) => void,
): Promise<void> {
  let count = 0;
  const end = await scanFile(source, {
    onRecord(record) {
      if (record.line <= header.line) return;
      count++;
      onRow(record);
    },
    onBroken() {},
  }, limits.fileBytes);
  assert(
    end === "end" && count === rows,
    "files stay as they are while they are read",
  );
}
