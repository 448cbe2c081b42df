import {
  isLotName,
  type LotHead,
  type LotName,
} from "../domain/exchange/lot.ts";
import {
  type Instant,
  isIsoDate,
  type IsoDate,
  toInstant,
} from "../domain/month.ts";
import { FILE_NAMES, type FileName, isFileName } from "./columns.ts";
import type { FaultList } from "./fault.ts";
import { makeRow } from "./make_row.ts";
import { parseRecords, type RawRecord } from "./parse_records.ts";
import { readChoice, readDate } from "./read_fields.ts";
import { readText } from "./read_text.ts";
import { cellOf, refuse, type Row } from "./row.ts";
import type { SurveyedFile } from "./survey_file.ts";

const COUNT_PREFIX = "lignes.";
const FIELDS = [
  "lot",
  "arrete_le",
  "ecritures_depuis",
  "reduit",
] as const;
const NEEDED = ["lot", "arrete_le"] as const;

/** A moment with its zone. */
const MOMENT =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** No value of the file is longer. */
const MAX_VALUE = 64;

/** What `lot.csv` says: the lot, and how many rows its files have. */
interface ReadLotHead {
  /** Null where something in it was refused. */
  head: LotHead | null;
  /** Of the files whose number of rows it says. */
  counts: ReadonlyMap<FileName, number>;
}

/** Understands `lot.csv`, every fault of it named. */
export function readLotHead(
  { header, encoding }: SurveyedFile,
  records: readonly RawRecord[],
  faults: FaultList,
): ReadLotHead {
  const counts = new Map<FileName, number>();
  const lines = new Map<string, number>();
  let name: LotName | undefined;
  let closedAt: Instant | undefined;
  let entriesFrom: IsoDate | null | undefined = null;
  let reduced: "oui" | "non" | undefined = "non";
  for (const { cells, line } of parseRecords(records, encoding)) {
    const row = makeRow({ file: "lot.csv", line }, cells, header, faults);
    if (!row.isWellFormed) continue;
    const field = cellOf(row, "champ")?.toLowerCase() ?? "";
    if (isRepeated(row, field, lines)) continue;
    switch (field) {
      case "lot":
        name = readLotName(row);
        break;
      case "arrete_le":
        closedAt = readMoment(row);
        break;
      case "ecritures_depuis":
        entriesFrom = readDate(row, "valeur");
        break;
      case "reduit":
        reduced = readChoice(row, "valeur", ["oui", "non"]);
        break;
      default: {
        const file = countedFile(row, field);
        const rows = file === undefined ? undefined : readRowCount(row);
        if (file === undefined || rows === undefined) break;
        counts.set(file, rows);
      }
    }
  }
  const hasColumns = header.places.has("champ") && header.places.has("valeur");
  for (const wanted of NEEDED) {
    if (lines.has(wanted) || !hasColumns) continue;
    const reason = "lot_field_missing";
    faults.add({ file: "lot.csv", line: null, column: null, reason, wanted });
  }
  return {
    head: name === undefined || closedAt === undefined ||
        entriesFrom === undefined || reduced === undefined
      ? null
      : { name, closedAt, entriesFrom, isReduced: reduced === "oui" },
    counts,
  };
}

/** Names each file that has not the number of rows that `lot.csv` says, also one that is not there. */
export function checkCounts(
  counts: ReadLotHead["counts"],
  known: ReadonlyMap<FileName, SurveyedFile>,
  faults: FaultList,
) {
  // What could not be read to its end, or not row by row, has said so.
  const uncertain = new Set(
    faults.listed.filter(({ line, reason }) =>
      line === null || reason === "bad_quoting" || reason === "row_too_long"
    ).map(({ file }) => file),
  );
  for (const [file, rows] of counts) {
    const found = known.get(file)?.rows ?? 0;
    if (found === rows || uncertain.has(file)) continue;
    faults.add({
      file,
      line: null,
      column: null,
      reason: "count_differs",
      value: String(found),
      wanted: String(rows),
    });
  }
}

function isRepeated(row: Row, field: string, lines: Map<string, number>) {
  const first = lines.get(field);
  if (first === undefined) {
    lines.set(field, row.line);
    return false;
  }
  const wanted = String(first);
  refuse(row, "champ", "duplicate_key", { value: field, wanted });
  return true;
}

function readLotName(row: Row): LotName | undefined {
  const value = readText(row, "valeur", MAX_VALUE);
  return value === undefined || isLotName(value)
    ? value
    : refuse(row, "valeur", "bad_lot_name", { value });
}

function readMoment(row: Row): Instant | undefined {
  const value = readText(row, "valeur", MAX_VALUE);
  if (value === undefined) return undefined;
  const at = MOMENT.test(value) && isIsoDate(value.slice(0, 10))
    ? Date.parse(value)
    : NaN;
  return Number.isNaN(at)
    ? refuse(row, "valeur", "bad_moment", { value })
    : toInstant(at);
}

/** The file whose number of rows a field says; any other field is unknown. */
function countedFile(row: Row, field: string): FileName | undefined {
  const file = field.startsWith(COUNT_PREFIX)
    ? field.slice(COUNT_PREFIX.length)
    : "";
  if (isFileName(file)) return file;
  const wanted = [...FIELDS, `${COUNT_PREFIX}${FILE_NAMES[1]}…`].join(", ");
  return refuse(row, "champ", "bad_choice", { value: field, wanted });
}

function readRowCount(row: Row): number | undefined {
  const value = readText(row, "valeur", MAX_VALUE);
  return value === undefined || /^\d{1,9}$/.test(value)
    ? value === undefined ? undefined : Number(value)
    : refuse(row, "valeur", "bad_row_count", { value });
}
