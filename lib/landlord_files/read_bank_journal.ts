import { addDays, type IsoDate } from "../domain/month.ts";
import {
  type Journal,
  type JournalKind,
  type JournalName,
  type JournalNote,
  parseBankDay,
} from "./bank_journal.ts";
import type { OperationFault, OperationFaultReason } from "./bank_operation.ts";
import {
  findFields,
  foldColumn,
  isUnpaidColumn,
  missingColumns,
} from "./journal_columns.ts";
import { type JournalRecord, scanJournal } from "./scan_journal.ts";
import { readJournalRow, type RowReading } from "./read_journal_row.ts";

/** A journal, or every fault of it at once. */
export type ReadJournal =
  | { ok: true; journal: Journal }
  | { ok: false; faults: OperationFault[] };

/** Whether a text is one of the bank's journals, and not our own file. */
export function isJournal(text: string): boolean {
  const beginning = text.trimStart().slice(0, 16).toUpperCase();
  return /^"?(TITRE|ENTETE)"?;/.test(beginning);
}

/**
 * Reads a journal of the bank's: `TITRE;SHOP;date;TABLE_V…;`, then `ENTETE;` with the names of the columns, rows that
 * begin with their kind, `FIN;count;`. Columns are found by their names; what we do not know is let be. A journal
 * without its last line is refused, unless the landlord composed it (`TABLE_V_CUSTOM`) and nothing is done by it.
 */
export function readBankJournal(text: string, name: JournalName): ReadJournal {
  const { records, faults } = scanJournal(text);
  const title = records.find(({ code }) => code === "TITRE");
  const header = records.find(({ code }) => code === "ENTETE");
  if (header === undefined) return refuse([...faults, whole("no_columns")]);
  const columns = header.cells.map(foldColumn);
  const rows = records.filter(({ code }) => !CONTROL.has(code));
  const kind = kindOf(name, rows.at(0)?.code, columns);
  if (kind === null) return refuse([...faults, whole("unclear_journal")]);
  const places = findFields(columns, kind);
  const code = kind === "JRI" ? rows.at(0)?.code : CODES[kind];
  const mine = rows.filter((row) => row.code === code);
  const end = checkEnd(records, [mine.length, rows.length]);
  const isComposed = kind !== "JRI" &&
    title?.cells.at(2)?.trim().toUpperCase() === "TABLE_V_CUSTOM";
  const isOpen = end?.reason === "cut_short" && isComposed &&
    text.endsWith("\n");
  if (end !== null && !isOpen) faults.push(end);
  faults.push(
    ...columns.filter((one, i) => one !== "" && columns.indexOf(one) < i)
      .map((value) => at(header, "duplicate_column", value)),
    ...missingColumns(places, kind)
      .map((value) => at(header, "needed_column", value)),
  );
  const reading: RowReading = {
    kind,
    places,
    names: header.cells,
    fileDay: dayOf(name, title),
  };
  const notes: JournalNote[] = isOpen ? [{ kind: "no_end", count: 0 }] : [];
  const journal: Journal = { kind, operations: [], unpaid: [], notes };
  let letBe = rows.length - mine.length;
  const isReadable = faults.every(({ reason }) => reason !== "needed_column");
  for (const row of isReadable ? mine : []) {
    const cells = fit(row, header);
    if (cells === null) {
      const value = `${row.cells.length}/${header.cells.length}`;
      faults.push(at(row, "wrong_field_count", value));
      continue;
    }
    const read = readJournalRow({ ...row, cells }, reading);
    if (read.kind === "faulty") faults.push(...read.faults);
    else if (read.kind === "let_be") letBe++;
    else if (read.kind === "unpaid") journal.unpaid.push(read.unpaid);
    else journal.operations.push(read.operation);
  }
  if (faults.length > 0) return refuse(faults);
  if (kind === "JT" && !places.has("status")) {
    notes.push({ kind: "no_status", count: mine.length });
  }
  if (kind !== "JRI" && !places.has("day")) {
    notes.push({ kind: "no_day", count: mine.length });
  }
  if (letBe > 0) notes.push({ kind: "let_be", count: letBe });
  return { ok: true, journal };
}

const CONTROL = new Set(["TITRE", "ENTETE", "FIN"]);
const CODES = { JT: "TRANSACTION", JO: "OPERATION", JRB: "MATCHING" } as const;

/** Which journal it is. What its rows say counts more than its name, but none is taken for unpaid cards by mistake. */
function kindOf(
  { kind }: JournalName,
  code: string | undefined,
  columns: readonly string[],
): JournalKind | null {
  if (code === undefined) return kind ?? "JT";
  const isUnpaid = columns.some(isUnpaidColumn) || isUnpaidColumn(code);
  const [coded] = (["JT", "JO", "JRB"] as const)
    .filter((one) => CODES[one] === code);
  if (coded === "JT" || coded === "JO") return kind === "JRI" ? null : coded;
  if (kind === null) return isUnpaid ? "JRI" : coded ?? null;
  if (kind === "JRI") return "JRI";
  return isUnpaid ? null : coded ?? null;
}

/** The last line says how many rows there are; nothing comes after it. */
function checkEnd(
  records: readonly JournalRecord[],
  counts: readonly number[],
): OperationFault | null {
  const place = records.findIndex(({ code }) => code === "FIN");
  const end = records.at(place);
  if (place < 0 || end === undefined) return whole("cut_short");
  const after = records.at(place + 1);
  if (after !== undefined) return at(after, "after_end", after.code);
  const count = end.cells.at(0)?.trim() ?? "";
  return /^\d{1,9}$/.test(count) && counts.includes(Number(count))
    ? null
    : at(end, "count_differs", `${counts[0]}/${count}`);
}

/** The day of the transactions of a file that has no column for it: its name's, else the day before it was sent. */
function dayOf(
  { day }: JournalName,
  title: JournalRecord | undefined,
): IsoDate | null {
  if (day !== null) return day;
  const sentOn = parseBankDay(title?.cells.at(1)?.trim() ?? "");
  return sentOn === null ? null : addDays(sentOn, -1);
}

/** Each line ends with a separator: what stands after it is no field. */
function fit({ cells }: JournalRecord, header: JournalRecord) {
  const { length } = header.cells;
  if (cells.length === length) return cells;
  return cells.length === length + 1 && cells.at(-1)?.trim() === ""
    ? cells.slice(0, length)
    : null;
}

const at = (
  { line }: JournalRecord,
  reason: OperationFaultReason,
  value: string,
): OperationFault => ({ line, column: null, reason, value });

const whole = (reason: OperationFaultReason): OperationFault => ({
  line: null,
  column: null,
  reason,
  value: "",
});

const refuse = (faults: OperationFault[]): ReadJournal => ({
  ok: false,
  // The sort is stable: faults of one line stay in the order of the columns.
  faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
});
