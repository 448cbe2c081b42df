import { crc32 } from "node:zlib";
import { FILE_NAMES } from "./columns.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { LotFile } from "./rent_roll.ts";
import { DamagedFileError } from "./scan_file.ts";

/** Compressed bytes that are inflated at once: they make sixteen megabytes at most. */
const SLICE_BYTES = 16 * 1024;

/** Marks of an archive's parts, and their sizes without their texts (PKWARE APPNOTE 4.3). */
const END = { mark: 0x06054B50, size: 22, maxComment: 0xFFFF };
const ENTRY = { mark: 0x02014B50, size: 46 };
const LOCAL = { mark: 0x04034B50, size: 30 };

/** Flag of an entry that is encrypted; the two ways of packing that everybody has. */
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** What an archive says of a file. */
interface Entry {
  name: string;
  packed: Uint8Array;
  isDeflated: boolean;
  size: number;
  checksum: number;
}

/**
 * The landlord's files in an archive, at its top or in one folder; folders, files of other names and what a Macintosh
 * adds are let be. Null for what is no archive, or one that we do not read (too large, encrypted).
 * A file is inflated while it is read, each time anew: one that is not what the archive says throws a
 * `DamagedFileError` then.
 */
export function readZip(
  bytes: Uint8Array,
  limits: Limits = LIMITS,
): LotFile[] | null {
  if (bytes.length > limits.zipBytes) return null;
  try {
    return [...entriesOf(bytes)].map((entry) => ({
      name: entry.name,
      open: () => inflate(entry),
    }));
  } catch (error) {
    // It points beyond its own end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function* entriesOf(bytes: Uint8Array): Iterable<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    expectMark(view, at, ENTRY.mark);
    const [nameLength, extraLength, commentLength] = [28, 30, 32]
      .map((field) => view.getUint16(at + field, true));
    const nameEnd = at + ENTRY.size + (nameLength ?? 0);
    const path = new TextDecoder().decode(
      bytes.subarray(at + ENTRY.size, nameEnd),
    );
    const name = knownName(path);
    if (name !== null) yield { name, ...readEntry(bytes, view, at) };
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
}

/** Where the end of the archive's list stands: before a comment, if there is one. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END.size;
  const first = Math.max(0, last - END.maxComment);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) === END.mark) return at;
  }
  throw new RangeError("no list of files");
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): Omit<Entry, "name"> {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  expectMark(view, local, LOCAL.mark);
  const start = local + LOCAL.size + view.getUint16(local + 26, true) +
    view.getUint16(local + 28, true);
  const isReadable = (flags & ENCRYPTED) === 0 &&
    (method === STORED || method === DEFLATED) &&
    start + packedSize <= bytes.length;
  if (!isReadable) throw new RangeError("an entry of another kind");
  return {
    packed: bytes.subarray(start, start + packedSize),
    isDeflated: method === DEFLATED,
    size: view.getUint32(at + 24, true),
    checksum: view.getUint32(at + 16, true),
  };
}

function expectMark(view: DataView, at: number, mark: number) {
  if (view.getUint32(at, true) !== mark) throw new RangeError("another mark");
}

/** A path's file name, if it is one of the landlord's, in a folder at most. */
function knownName(path: string): string | null {
  const [name = "", folder, ...more] = path.split(/[/\\]/).reverse();
  const isKnown = FILE_NAMES.some((known) => known === name.toLowerCase());
  return isKnown && folder !== "__MACOSX" && more.length === 0 ? name : null;
}

async function* inflate(
  { packed, isDeflated, size, checksum }: Entry,
): AsyncIterable<Uint8Array> {
  let total = 0;
  let sum = 0;
  const pieces = isDeflated ? inflated(packed) : slicesOf(packed);
  for await (const piece of pieces) {
    total += piece.length;
    // It does not go on inflating what is said to be smaller.
    if (total > size) throw new DamagedFileError("more than its size");
    sum = crc32(piece, sum);
    yield piece;
  }
  if (total !== size || sum !== checksum) {
    throw new DamagedFileError("not what was packed");
  }
}

async function* inflated(
  packed: Uint8Array,
): AsyncIterable<Uint8Array> {
  const reader = ReadableStream.from(slicesOf(packed))
    .pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    // Every runtime says with a TypeError that it is no such stream.
    if (!(error instanceof TypeError)) throw error;
    throw new DamagedFileError("cannot be inflated", { cause: error });
  } finally {
    // Who stops early leaves nothing open.
    await reader.cancel().catch(() => {});
  }
}

function* slicesOf(bytes: Uint8Array): Iterable<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    yield bytes.slice(at, at + SLICE_BYTES);
  }
}
