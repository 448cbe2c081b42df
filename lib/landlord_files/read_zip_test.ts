import { assertEquals } from "@std/assert";
import { strToU8, type Zippable, zipSync } from "fflate";
import { LIMITS } from "./limits.ts";
import { readZip } from "./read_zip.ts";
import type { LotFile } from "./rent_roll.ts";
import { surveyLot } from "./survey_lot.ts";
import { lotFiles } from "./testdata/sample_files.ts";

/** The sample as a lot, packed in a folder or none. */
function zipped(folder = "", more: Zippable = {}): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(
    lotFiles().map(({ name, bytes }) => [folder + name, bytes]),
  );
  return new Uint8Array(zipSync({ ...files, ...more }));
}

async function bytesOf(file: LotFile | undefined): Promise<number[]> {
  const pieces = await Array.fromAsync(file?.open() ?? []);
  return pieces.flatMap((piece) => [...piece]);
}

/** What refuses an archive's files. */
async function reasonsOf(bytes: Uint8Array<ArrayBuffer>, limits = LIMITS) {
  const surveyed = await surveyLot(readZip(bytes) ?? [], limits);
  return surveyed.ok
    ? []
    : surveyed.faults.map(({ file, reason }) => [file, reason]);
}

Deno.test("readZip() gives the landlord's files, from the top or from one folder, as often as they are opened", async () => {
  for (const folder of ["", "lot-2026/"]) {
    const files = readZip(zipped(folder));
    assertEquals(
      files?.map(({ name }) => name),
      lotFiles().map(({ name }) => name),
    );
    const packed = lotFiles().map(({ bytes }) => [...bytes]);
    for (const [at, bytes] of packed.entries()) {
      assertEquals(await bytesOf(files?.at(at)), bytes);
      assertEquals(await bytesOf(files?.at(at)), bytes);
    }
  }
});

Deno.test("readZip() lets folders, other names, deeper files and a Macintosh's be, and reads what is only stored", async () => {
  const files = readZip(zipped("lot/", {
    "lot/": new Uint8Array(),
    "lisez-moi.txt": strToU8("x"),
    "__MACOSX/contrats.csv": strToU8("x"),
    "lot/vieux/contrats.csv": strToU8("x"),
    "LOCATAIRES.CSV": [strToU8("stored"), { level: 0 }],
  }));
  assertEquals(files?.length, lotFiles().length + 1);
  assertEquals(await bytesOf(files?.at(-1)), [...strToU8("stored")]);
});

Deno.test("readZip() gives null for what is no archive, is cut, too large or encrypted", () => {
  const whole = zipped();
  assertEquals(readZip(new Uint8Array()), null);
  assertEquals(readZip(new Uint8Array(strToU8("contrat;".repeat(99)))), null);
  for (const length of [whole.length - 1, 100, 30]) {
    assertEquals(readZip(whole.slice(0, length)), null);
  }
  assertEquals(readZip(whole.slice(10)), null);
  const limits = { ...LIMITS, zipBytes: whole.length - 1 };
  assertEquals(readZip(whole, limits), null);
  const encrypted = whole.slice();
  const list = whole.findLastIndex((_, at) =>
    whole[at] === 0x50 && whole[at + 1] === 0x4B && whole[at + 2] === 1
  );
  encrypted[list + 8] = 1;
  assertEquals(readZip(encrypted), null);
});

Deno.test("surveyLot() refuses an archive with a file that is not what was packed", async () => {
  assertEquals(await reasonsOf(zipped()), []);
  // In the data of the first file, which is named in the 30th byte; its checksum is in the list.
  const whole = zipped();
  let seen = 0;
  for (let at = 50; at < 250; at += 10) {
    const hurt = whole.slice();
    hurt[at] = (hurt[at] ?? 0) ^ 0x55;
    const reasons = await reasonsOf(hurt);
    if (reasons.some(([, reason]) => reason === "damaged_archive")) seen++;
  }
  assertEquals(seen > 15, true, String(seen));
});

Deno.test("surveyLot() stops inflating a bomb at the bound of a file", async () => {
  const bomb = new Uint8Array(2 * 1024 * 1024).fill(0x0A);
  const bytes = zipped("", { "ecritures.csv": bomb });
  const limits = { ...LIMITS, fileBytes: 256 * 1024 };
  assertEquals(await reasonsOf(bytes, limits), [
    ["ecritures.csv", "file_too_large"],
  ]);
});
