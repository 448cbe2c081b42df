/** An archive is read as Java's and Android's readers do: from its front, by what stands before each file alone. */
import { assertEquals } from "@std/assert";
import { unzipSync } from "fflate";
import { crc32 } from "node:zlib";
import { streamZip } from "./stream_zip.ts";
import type { ZipFile } from "./zip_records.ts";

const FILES: ZipFile[] = [
  {
    name: "2026/avis-2026-11-é.pdf",
    bytes: new TextEncoder().encode("un avis"),
    date: "2026-11-28",
  },
  { name: "2026/vide.pdf", bytes: new Uint8Array(), date: "2026-12-01" },
  {
    // It holds the mark of a record: who looks for marks is led astray.
    name: "2027/recu.pdf",
    bytes: Uint8Array.of(0x50, 0x4B, 0x07, 0x08, 0x50, 0x4B, 0x03, 0x04, 9),
    date: "2027-01-31",
  },
];

async function* each(files: readonly ZipFile[]) {
  for (const file of files) yield await Promise.resolve(file);
}

async function zipOf(files: readonly ZipFile[]): Promise<Uint8Array> {
  const body = new Response(streamZip(each(files)));
  return new Uint8Array(await body.arrayBuffer());
}

/** Reads front to back as `java.util.zip.ZipInputStream` does, and as strictly; never looks at the index. */
function readFromTheFront(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const found: { name: string; text: string; day: string }[] = [];
  let at = 0;
  while (view.getUint32(at, true) === 0x04034b50) {
    const u16 = (field: number) => view.getUint16(at + field, true);
    const u32 = (field: number) => view.getUint32(at + field, true);
    const isStored = u16(8) === 0;
    if ((u16(6) & 1) !== 0) throw new Error("encrypted ZIP entry");
    if (isStored && (u16(6) & 8) !== 0) {
      throw new Error("only DEFLATED entries can have EXT descriptor");
    }
    if (!isStored || u32(18) !== u32(22)) throw new Error("invalid size");
    const from = at + 30 + u16(26) + u16(28);
    const bytes = zip.subarray(from, from + u32(18));
    if (crc32(bytes) !== u32(14)) throw new Error("invalid entry CRC");
    const name = zip.subarray(at + 30, at + 30 + u16(26));
    const date = u16(12);
    found.push({
      name: new TextDecoder().decode(name),
      text: bytes.join(),
      day: `${1980 + (date >> 9)}-${date >> 5 & 15}-${date & 31} ${
        u16(10) >> 11
      }h`,
    });
    at = from + bytes.length;
  }
  if (view.getUint32(at, true) !== 0x02014b50 && found.length > 0) {
    throw new Error("something stands between the files and the index");
  }
  return found;
}

Deno.test("streamZip() says each file's size and checksum before its bytes, for readers that take an archive as it comes", async () => {
  const found = readFromTheFront(await zipOf(FILES));
  assertEquals(
    found,
    [
      { ...FILES[0], day: "2026-11-28 12h" },
      { ...FILES[1], day: "2026-12-1 12h" },
      { ...FILES[2], day: "2027-1-31 12h" },
    ].map(({ name = "", bytes = new Uint8Array(), day }) => ({
      name,
      text: bytes.join(),
      day,
    })),
  );
});

Deno.test("streamZip() has an index for readers that begin at the end; without files it is an archive all the same", async () => {
  const found = Object.entries(unzipSync(await zipOf(FILES)));
  assertEquals(
    found.map(([name, bytes]) => ({ name, text: bytes.join() })),
    FILES.map(({ name, bytes }) => ({ name, text: bytes.join() })),
  );
  assertEquals(unzipSync(await zipOf([])), {});
});

Deno.test("streamZip() asks for the next file when the last has been taken, and for none after it was given up", async () => {
  let asked = 0;
  let isOver = false;
  async function* counted() {
    try {
      for (const file of FILES) {
        asked++;
        yield await Promise.resolve(file);
      }
    } finally {
      isOver = true;
    }
  }
  const reader = streamZip(counted()).getReader();
  await reader.read();
  assertEquals(asked, 1);
  await reader.cancel();
  assertEquals(isOver, true);
});
