import { crc32 } from "node:zlib";
import type { IsoDate } from "../domain/month.ts";

/** A file of an archive. */
export interface ZipFile {
  /** With its folder. */
  name: string;
  bytes: Uint8Array;
  date: IsoDate;
}

/** A file's records in an archive: what stands before its bytes, and its line in the index at the end. */
export interface ZipRecords {
  local: Uint8Array;
  central: Uint8Array;
}

/** Version of the format that a reader must know: folders. Flag of a name in UTF-8. Packed as it is. */
const VERSION = 20;
const UTF8 = 0x0800;
const STORED = 0;
/** At noon: a zip has local times and no zone. */
const NOON = 12 << 11;

const LOCAL_MARK = 0x04034B50;
const CENTRAL_MARK = 0x02014B50;
const END_MARK = 0x06054B50;

/**
 * The records of a file that is stored as it is, at `offset` bytes of the archive (PKWARE APPNOTE 4.3.7, 4.3.12). The
 * first one already has the checksum and the sizes: who reads a zip as it comes, as Java and Android do, refuses a
 * stored file that says them only after its bytes.
 */
export function buildZipRecords(
  { name, bytes, date }: ZipFile,
  offset: number,
): ZipRecords {
  const path = new TextEncoder().encode(name);
  // What both records say, in this order.
  const shared = [
    ...u16(VERSION),
    ...u16(UTF8),
    ...u16(STORED),
    ...u16(NOON),
    ...u16(dosDate(date)),
    ...u32(crc32(bytes)),
    ...u32(bytes.length),
    ...u32(bytes.length),
    ...u16(path.length),
    ...u16(0),
  ];
  return {
    local: Uint8Array.of(...u32(LOCAL_MARK), ...shared, ...path),
    central: Uint8Array.of(
      ...u32(CENTRAL_MARK),
      ...u16(VERSION),
      ...shared,
      // No comment, on the first disk, of no special kind.
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(offset),
      ...path,
    ),
  };
}

/** The end of an archive: its index, and where that stands (APPNOTE 4.3.16). */
export function buildZipEnd(
  index: readonly Uint8Array[],
  offset: number,
): Uint8Array {
  const size = index.reduce((sum, { length }) => sum + length, 0);
  const end = Uint8Array.of(
    ...u32(END_MARK),
    ...u16(0),
    ...u16(0),
    ...u16(index.length),
    ...u16(index.length),
    ...u32(size),
    ...u32(offset),
    ...u16(0),
  );
  const bytes = new Uint8Array(size + end.length);
  let at = 0;
  for (const part of [...index, end]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function dosDate(date: IsoDate): number {
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  return (year - 1980) << 9 | month << 5 | day;
}

const u16 = (value: number) => [value & 0xFF, value >>> 8 & 0xFF];
const u32 = (value: number) => [...u16(value), ...u16(value >>> 16)];
