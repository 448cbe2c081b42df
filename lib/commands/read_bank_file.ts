import { basename } from "@std/path";
import { readJournalName } from "../landlord_files/bank_journal.ts";
import {
  faultyFile,
  MAX_BANK_FILE_BYTES,
  parseBankFile,
  type ParsedBankFile,
  refuseBankFile,
} from "../landlord_files/parse_bank_file.ts";

/** A file of the bank's, or why it cannot even be read. */
export type BankFile = ParsedBankFile | { kind: "unreadable"; reason: string };

/** Reads a file of the bank's. `mode`: whether the portal takes test payments or real ones; undefined: nobody says. */
export async function readBankFile(
  path: string,
  mode: string | undefined,
): Promise<BankFile> {
  const name = readJournalName(basename(path));
  const refused = refuseBankFile(name, mode);
  if (refused !== null) return refused;
  let bytes: Uint8Array | null;
  try {
    bytes = await readUpTo(path, MAX_BANK_FILE_BYTES);
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    return { kind: "unreadable", reason };
  }
  return bytes === null
    ? faultyFile("file_too_large")
    : parseBankFile(bytes, name);
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
