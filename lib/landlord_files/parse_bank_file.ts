import { type Journal, type JournalName } from "./bank_journal.ts";
import type {
  BankOperation,
  OperationFault,
  OperationFaultReason,
} from "./bank_operation.ts";
import { decodeText } from "./decode_text.ts";
import { parseBankOperations } from "./parse_bank_operations.ts";
import { isJournal, readBankJournal } from "./read_bank_journal.ts";

/** A day's journal of a hundred thousand payments is 20 MB: beyond this a file is a mistake, and reading it stops. */
export const MAX_BANK_FILE_BYTES = 64 * 1024 * 1024;

/** A file of the bank's: one of its journals, our own simple file, or what is wrong with it. */
export type ParsedBankFile =
  | { kind: "journal"; journal: Journal }
  | { kind: "operations"; operations: BankOperation[] }
  | { kind: "faulty"; faults: OperationFault[] };

/** Why a file is not even opened; null where it may be. `mode`: which payments the portal takes, if anybody says. */
export function refuseBankFile(
  name: JournalName,
  mode: string | undefined,
): ParsedBankFile | null {
  if (mode === "PRODUCTION" && name.isTest === true) {
    return faultyFile("wrong_mode_test");
  }
  return mode === "TEST" && name.isTest === false
    ? faultyFile("wrong_mode_production")
    : null;
}

/** Reads the bytes of a file of the bank's. */
export function parseBankFile(
  bytes: Uint8Array,
  name: JournalName,
): ParsedBankFile {
  if (bytes.length > MAX_BANK_FILE_BYTES) return faultyFile("file_too_large");
  // No text has a NUL; UTF-16, which spreadsheets also write, is full of them.
  if (bytes.includes(0)) return faultyFile("bad_encoding");
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

/** A file that is refused as a whole. */
export const faultyFile = (reason: OperationFaultReason): ParsedBankFile => ({
  kind: "faulty",
  faults: [{ line: null, column: null, reason, value: "" }],
});
