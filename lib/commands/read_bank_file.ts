import { basename } from "@std/path";
import {
  type Journal,
  readJournalName,
} from "../landlord_files/bank_journal.ts";
import type {
  BankOperation,
  OperationFault,
  OperationFaultReason,
} from "../landlord_files/bank_operation.ts";
import { decodeText } from "../landlord_files/decode_text.ts";
import { parseBankOperations } from "../landlord_files/parse_bank_operations.ts";
import {
  isJournal,
  readBankJournal,
} from "../landlord_files/read_bank_journal.ts";

/** A day's journal of a hundred thousand payments is 20 MB: beyond this a file is a mistake, and reading it stops. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A file of the bank's: one of its journals, our own simple file, or what is wrong with it. */
export type BankFile =
  | { kind: "journal"; journal: Journal }
  | { kind: "operations"; operations: BankOperation[] }
  | { kind: "faulty"; faults: OperationFault[] }
  | { kind: "unreadable"; reason: string };

/** Reads a file of the bank's. `mode`: whether the portal takes test payments or real ones; undefined: nobody says. */
export async function readBankFile(
  path: string,
  mode: string | undefined,
): Promise<BankFile> {
  const name = readJournalName(basename(path));
  if (mode === "PRODUCTION" && name.isTest === true) {
    return refuse("wrong_mode_test");
  }
  if (mode === "TEST" && name.isTest === false) {
    return refuse("wrong_mode_production");
  }
  let bytes: Uint8Array | null;
  try {
    bytes = await readUpTo(path, MAX_BYTES);
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    return { kind: "unreadable", reason };
  }
  if (bytes === null) return refuse("file_too_large");
  // No text has a NUL; UTF-16, which spreadsheets also write, is full of them.
  if (bytes.includes(0)) return refuse("bad_encoding");
  const text = decodeText(bytes);
  if (!isJournal(text)) {
    const parsed = parseBankOperations(bytes);
    return parsed.ok
      ? { kind: "operations", operations: parsed.operations }
      : { kind: "faulty", faults: parsed.faults };
  }
  const read = readBankJournal(text, name);
  return read.ok
    ? { kind: "journal", journal: read.journal }
    : { kind: "faulty", faults: read.faults };
}

/** The bytes of a file; null where there are more, however large it says it is. */
async function readUpTo(
  path: string,
  limit: number,
): Promise<Uint8Array | null> {
  using file = await Deno.open(path);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const part = new Uint8Array(64 * 1024);
    const count = await file.read(part);
    if (count === null) break;
    length += count;
    if (length > limit) return null;
    parts.push(part.subarray(0, count));
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const refuse = (reason: OperationFaultReason): BankFile => ({
  kind: "faulty",
  faults: [{ line: null, column: null, reason, value: "" }],
});
