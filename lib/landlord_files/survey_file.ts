import { createHash } from "node:crypto";
import type { FileName } from "./columns.ts";
import { FILES } from "./columns.ts";
import type { FaultList, FaultReason } from "./fault.ts";
import { type Limits, MAX_ROW_BYTES } from "./limits.ts";
import { makeRow } from "./make_row.ts";
import { nameDamage } from "./name_damage.ts";
import { type Header, readHeader } from "./read_header.ts";
import { isRewritten } from "./read_text.ts";
import type { BrokenRecord } from "./record_scanner.ts";
import type { LotFile } from "./rent_roll.ts";
import { refuse } from "./row.ts";
import { type FileSink, scanFile } from "./scan_file.ts";
import type { ScannedRecord } from "./scanned_record.ts";
import { type Encoding, TextWatch } from "./text_watch.ts";

/** A file whose form is known. */
export interface SurveyedFile {
  file: FileName;
  source: LotFile;
  header: Header;
  /** The header as it stands in the file. */
  headerText: string;
  encoding: Encoding;
  /** Its header aside. */
  rows: number;
}

/** What became of a file. */
export interface FileResult {
  /** SHA-256 of its bytes, hexadecimal; null where it was not read to its end. */
  hash: string | null;
  /** Null where it has no header. */
  known: SurveyedFile | null;
}

/** Where a file's faults go, and its bounds. */
interface Bounds {
  faults: FaultList;
  limits: Limits;
}

/**
 * Goes through a file once: what is wrong with its form is named, its rows go to whoever `begin` gives for its header.
 * A row in which a spreadsheet has rewritten an identifier is named and goes nowhere.
 */
export async function surveyFile(
  file: FileName,
  source: LotFile,
  bounds: Bounds,
  begin: (header: Header) => (record: ScannedRecord) => void,
): Promise<FileResult> {
  const survey = new FileSurvey(file, bounds, begin);
  const end = await scanFile(source, survey, bounds.limits.fileBytes);
  if (end !== "end" && end !== "done") {
    survey.refuseFile(
      end,
      end === "file_too_large" ? bounds.limits.fileBytes : undefined,
    );
    return { hash: null, known: null };
  }
  const known = survey.finish(source);
  if (known !== null && survey.watch.isSuspect) {
    await nameDamage(known, bounds);
  }
  return { hash: end === "end" ? survey.hash.digest("hex") : null, known };
}

class FileSurvey implements FileSink {
  readonly watch = new TextWatch();
  readonly hash = createHash("sha256");
  #header: Header | null = null;
  #headerText = "";
  #take: (record: ScannedRecord) => void = () => {};
  #identifiers: number[] = [];
  #rows = 0;
  #broken = 0;
  readonly #file: FileName;
  readonly #bounds: Bounds;
  readonly #begin: (header: Header) => (record: ScannedRecord) => void;

  constructor(
    file: FileName,
    bounds: Bounds,
    begin: (header: Header) => (record: ScannedRecord) => void,
  ) {
    this.#file = file;
    this.#bounds = bounds;
    this.#begin = begin;
  }

  onBytes(bytes: Uint8Array) {
    this.hash.update(bytes);
  }

  onLines(bytes: Uint8Array) {
    this.watch.take(bytes);
  }

  onRecord(record: ScannedRecord) {
    if (this.#header === null) return this.#readHeader(record);
    if (++this.#rows > this.#bounds.limits.rows) return;
    if (!this.#nameRewritten(record, this.#header)) this.#take(record);
  }

  onBroken(reason: BrokenRecord, line: number) {
    this.#broken++;
    const wanted = reason === "row_too_long"
      ? String(MAX_ROW_BYTES)
      : undefined;
    const file = this.#file;
    this.#bounds.faults.add({ file, line, column: null, reason, wanted });
  }

  isDone() {
    const { rows, faults } = this.#bounds.limits;
    return this.#rows > rows || this.#broken > faults;
  }

  refuseFile(reason: FaultReason, wanted?: number) {
    this.#bounds.faults.add({
      file: this.#file,
      line: null,
      column: null,
      reason,
      ...wanted !== undefined && { wanted: String(wanted) },
    });
  }

  finish(source: LotFile): SurveyedFile | null {
    if (this.#header === null) {
      if (this.#broken === 0) this.refuseFile("empty_file");
      return null;
    }
    const { rows } = this.#bounds.limits;
    if (this.#rows > rows) this.refuseFile("too_many_rows", rows);
    return {
      file: this.#file,
      source,
      header: this.#header,
      headerText: this.#headerText,
      encoding: this.watch.encoding,
      rows: this.#rows,
    };
  }

  #readHeader(record: ScannedRecord) {
    const cells = record.texts();
    if (isDelimiterLine(cells)) return;
    const { faults } = this.#bounds;
    const header = readHeader(this.#file, record.line, cells, faults);
    this.#header = header;
    this.#headerText = cells.join(";");
    this.#identifiers = FILES[this.#file].columns
      .filter(({ isIdentifier }) => isIdentifier)
      .map(({ name }) => header.places.get(name) ?? -1)
      .filter((place) => place >= 0);
    this.#take = this.#begin(header);
  }

  /** Names the identifiers of a row that a spreadsheet has rewritten. Returns whether there are any. */
  #nameRewritten(record: ScannedRecord, header: Header): boolean {
    const rewritten = this.#identifiers.filter((place) =>
      record.mayBeRewritten(place) && isRewritten(record.text(place))
    );
    if (rewritten.length === 0) return false;
    const { line } = record;
    const { faults } = this.#bounds;
    const row = makeRow(
      { file: this.#file, line },
      record.texts(),
      header,
      faults,
    );
    for (const [column, place] of header.places) {
      if (!rewritten.includes(place)) continue;
      const value = record.text(place);
      refuse(row, column, "rewritten_number", { value });
    }
    return true;
  }
}

/** Whether a record is the line with which a spreadsheet tells another one the separator, `sep=;`. */
function isDelimiterLine(cells: readonly string[]): boolean {
  return /^sep=;*$/i.test(cells.join(";").trim());
}
