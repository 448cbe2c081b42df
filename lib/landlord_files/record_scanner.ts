import type { FaultReason } from "./fault.ts";
import { MAX_ROW_BYTES } from "./limits.ts";
import { ScannedRecord } from "./scanned_record.ts";

const LF = 0x0A;
const CR = 0x0D;
const QUOTE = 0x22;
const SEPARATOR = 0x3B;
const EQUALS = 0x3D;
/** Ctrl+Z, with which DOS ended its files. */
const END_MARK = 0x1A;

/** Why a record could not be made out. */
export type BrokenRecord = Extract<
  FaultReason,
  "bad_quoting" | "row_too_long"
>;

/** Who gets the records of a file. */
export interface RecordSink {
  /** A record that is not blank; the object is good for this call only. */
  onRecord(record: ScannedRecord): void;
  /** Reading goes on with the line after. */
  onBroken(reason: BrokenRecord, line: number): void;
}

/** The place of a record is not known yet: the bytes end too early. */
const MORE = -1;
const BROKEN = -2;

/**
 * Finds the records of a CSV file (`;`, quotes, any line ends) in bytes that come in pieces of any size. It only finds
 * where they end and where their cells are; what stands in them is for others.
 */
export class RecordScanner {
  #rest: Uint8Array = new Uint8Array();
  /** Where the rest and the next piece stand together. */
  #joint = new Uint8Array();
  #line = 1;
  #skipping = false;
  readonly #record = new ScannedRecord();
  readonly #sink: RecordSink;

  constructor(sink: RecordSink) {
    this.#sink = sink;
  }

  /** Takes a piece. Returns the bytes that were gone through, whole lines: they are good until the next piece. */
  push(piece: Uint8Array, isLast: boolean): Uint8Array {
    const bytes = this.#join(piece);
    let at = 0;
    while (at < bytes.length) {
      const next = this.#skipping
        ? this.#skipLine(bytes, at, isLast)
        : this.#scan(bytes, at, isLast);
      if (next === MORE) break;
      at = next;
    }
    // A copy: who gave the piece may use its memory again.
    this.#rest = bytes.slice(at);
    return bytes.subarray(0, at);
  }

  #join(piece: Uint8Array): Uint8Array {
    const rest = this.#rest;
    if (rest.length === 0) return piece;
    const length = rest.length + piece.length;
    if (this.#joint.length < length) this.#joint = new Uint8Array(length);
    this.#joint.set(rest);
    this.#joint.set(piece, rest.length);
    return this.#joint.subarray(0, length);
  }

  /** Delivers the record at a byte. Returns where the next one starts, or `MORE`. */
  #scan(bytes: Uint8Array, start: number, isLast: boolean): number {
    const end = this.#findEnd(bytes, start, isLast);
    const length = (end === MORE ? bytes.length : end) - start;
    if (end === BROKEN || length > MAX_ROW_BYTES) {
      const reason = end === BROKEN ? "bad_quoting" : "row_too_long";
      this.#sink.onBroken(reason, this.#line);
      this.#skipping = true;
      return start;
    }
    if (end === MORE) return MORE;
    const next = lineEndAfter(bytes, end, isLast);
    if (next === MORE) return MORE;
    const record = this.#record;
    record.end = end > start && bytes[end - 1] === END_MARK ? end - 1 : end;
    record.endCell(record.end);
    record.line = this.#line;
    // Only within quotes does a record have lines of its own.
    this.#line += record.hasQuotes
      ? Math.max(1, countLines(bytes, start, next))
      : 1;
    if (!record.isBlank()) this.#sink.onRecord(record);
    return next;
  }

  /** The end of the record that starts at a byte, its cells noted but the last. */
  #findEnd(bytes: Uint8Array, start: number, isLast: boolean): number {
    const record = this.#record;
    const limit = Math.min(bytes.length, start + MAX_ROW_BYTES + 1);
    const edge = isLast || limit < bytes.length ? limit : MORE;
    record.begin(bytes, start);
    let cell = start;
    for (let at = start; at < limit; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > EQUALS) continue;
      if (byte === SEPARATOR) {
        record.endCell(at);
        cell = at + 1;
      } else if (byte === LF || byte === CR) {
        return at;
      } else if (byte === QUOTE || (byte === EQUALS && at === cell)) {
        if (byte === QUOTE && at !== cell) return BROKEN;
        record.hasQuotes = true;
        const after = byte === QUOTE
          ? endOfQuoted(bytes, at, isLast)
          : endOfFormula(bytes, at, isLast);
        if (after === BROKEN) return BROKEN;
        if (after === MORE) return edge;
        at = after - 1;
      }
    }
    return edge;
  }

  #skipLine(bytes: Uint8Array, start: number, isLast: boolean): number {
    let at = start;
    while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
    if (at === bytes.length && !isLast) return at;
    const next = lineEndAfter(bytes, at, isLast);
    if (next === MORE) return at > start ? at : MORE;
    this.#skipping = false;
    this.#line++;
    return next;
  }
}

/** Where the text after a quoted cell goes on, which is at its separator or its line end. */
function endOfQuoted(bytes: Uint8Array, start: number, isLast: boolean) {
  for (let at = start + 1; at < bytes.length; at++) {
    if (at - start > MAX_ROW_BYTES) return MORE;
    if (bytes[at] !== QUOTE) continue;
    const next = at + 1;
    if (next === bytes.length) return isLast ? next : MORE;
    if (bytes[next] !== QUOTE) return isEnd(bytes[next]) ? next : BROKEN;
    at = next;
  }
  return isLast ? BROKEN : MORE;
}

/** Likewise of a text that is kept as a formula, `="0012"`; another cell that begins with `=` is a cell like any. */
function endOfFormula(bytes: Uint8Array, start: number, isLast: boolean) {
  const undecided = isLast ? start + 1 : MORE;
  if (start + 1 === bytes.length) return undecided;
  if (bytes[start + 1] !== QUOTE) return start + 1;
  for (let at = start + 2; at < bytes.length; at++) {
    if (at - start > MAX_ROW_BYTES) return MORE;
    if (isEnd(bytes[at])) return BROKEN;
    if (bytes[at] !== QUOTE) continue;
    const next = at + 1;
    if (next === bytes.length) return isLast ? next : MORE;
    return isEnd(bytes[next]) ? next : BROKEN;
  }
  return isLast ? BROKEN : MORE;
}

function isEnd(byte: number | undefined): boolean {
  return byte === SEPARATOR || byte === LF || byte === CR;
}

/** Where the line after a line end starts. */
function lineEndAfter(bytes: Uint8Array, at: number, isLast: boolean): number {
  if (at === bytes.length) return isLast ? at : MORE;
  if (bytes[at] !== CR) return at + 1;
  if (at + 1 === bytes.length && !isLast) return MORE;
  return bytes[at + 1] === LF ? at + 2 : at + 1;
}

/** The lines of whole lines; 0 for a last one without its end. */
function countLines(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) count++;
  }
  return count;
}
