import { setImmediate } from "node:timers/promises";
import { isUtf16 } from "./decode_text.ts";
import type { FaultReason } from "./fault.ts";
import type { LotFile } from "./rent_roll.ts";
import { RecordScanner, type RecordSink } from "./record_scanner.ts";
import type { ScannedRecord } from "./scanned_record.ts";

/** Bytes that are gone through at once: a few milliseconds, after which pages are answered. */
const PIECE_BYTES = 256 * 1024;

/** The beginning by which UTF-16 is known. */
const BEGINNING_BYTES = 1_024;

/** An archive's file that is not what its archive says of it. */
export class DamagedFileError extends Error {
  override name = "DamagedFileError";
}

/** What goes where while a file goes by. */
export interface FileSink extends RecordSink {
  /** Gets every byte of the file. */
  onBytes?(bytes: Uint8Array): void;
  /** Gets whole lines, once their records were delivered. */
  onLines?(bytes: Uint8Array): void;
  /** Whether the rest of the file is not wanted. */
  isDone?(): boolean;
}

/** How a scan ended: at the file's end, before it because the sink was done, or why the file cannot be read. */
export type ScanEnd =
  | "end"
  | "done"
  | Extract<FaultReason, "file_too_large" | "bad_encoding" | "damaged_archive">;

/** Goes through a file from its beginning, without ever holding more of it than a piece. */
export async function scanFile(
  source: LotFile,
  sink: FileSink,
  maxBytes: number,
): Promise<ScanEnd> {
  try {
    return await scan(source, sink, maxBytes);
  } catch (error) {
    if (error instanceof DamagedFileError) return "damaged_archive";
    throw error;
  }
}

async function scan(
  source: LotFile,
  sink: FileSink,
  maxBytes: number,
): Promise<ScanEnd> {
  const scanner = new RecordScanner(sink);
  const push = (piece: Uint8Array, isLast: boolean) => {
    const lines = scanner.push(piece, isLast);
    sink.onLines?.(lines);
  };
  let total = 0;
  let sinceRest = 0;
  let beginning: Uint8Array | null = new Uint8Array();
  for await (const piece of piecesOf(source)) {
    total += piece.length;
    if (total > maxBytes) return "file_too_large";
    sink.onBytes?.(piece);
    if (beginning !== null) {
      beginning = joined(beginning, piece);
      if (beginning.length < BEGINNING_BYTES) continue;
      if (isUtf16(beginning)) return "bad_encoding";
      push(withoutMarks(beginning), false);
      beginning = null;
    } else push(piece, false);
    if (sink.isDone?.()) return "done";
    sinceRest += piece.length;
    if (sinceRest < PIECE_BYTES) continue;
    sinceRest = 0;
    await setImmediate();
  }
  if (beginning !== null && isUtf16(beginning)) return "bad_encoding";
  push(withoutMarks(beginning ?? new Uint8Array()), true);
  return "end";
}

async function* piecesOf(source: LotFile): AsyncIterable<Uint8Array> {
  for await (const chunk of source.open()) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      yield chunk.subarray(at, at + PIECE_BYTES);
    }
  }
}

/** Bytes without the marks of UTF-8 at their beginning: some programs write two. */
function withoutMarks(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (
    bytes[at] === 0xEF && bytes[at + 1] === 0xBB && bytes[at + 2] === 0xBF
  ) at += 3;
  return bytes.subarray(at);
}

/** Both in a memory of their own: who gave them may use theirs again. */
function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** A record's bytes, quickly told apart: whether any of them is beyond ASCII. */
export function hasLetters({ bytes, start, end }: ScannedRecord): boolean {
  let all = 0;
  for (let at = start; at < end; at++) all |= bytes[at] ?? 0;
  return all >= 0x80;
}
