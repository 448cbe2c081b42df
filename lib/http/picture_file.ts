import { crc32, deflateSync } from "node:zlib";

/** What begins every PNG. */
const PNG_MARK = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
/** 8 bits a colour, red green blue, as every PNG packs, filters and orders it. */
const RGB_KIND = [8, 2, 0, 0, 0];
/** An icon file of one picture; where that begins. */
const ICO_HEAD = [0, 0, 1, 0, 1, 0];
const ICO_HEAD_BYTES = 22;

/** A square picture as a PNG file (ISO 15948): `pixels` are red, green and blue, row by row. */
export function buildPng(
  pixels: Uint8Array,
  size: number,
): Uint8Array<ArrayBuffer> {
  const row = size * 3;
  const rows = new Uint8Array((row + 1) * size);
  for (let y = 0; y < size; y++) {
    // Before each row stands its filter: none.
    rows.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  }
  return Uint8Array.from([
    ...PNG_MARK,
    ...chunk("IHDR", [...u32(size), ...u32(size), ...RGB_KIND]),
    ...chunk("IDAT", deflateSync(rows, { level: 9 })),
    ...chunk("IEND", []),
  ]);
}

/** A PNG of less than 256 pixels a side as an icon file, which old browsers ask for by name. */
export function buildIco(
  png: Uint8Array,
  size: number,
): Uint8Array<ArrayBuffer> {
  const little = (value: number) => u32(value).reverse();
  return Uint8Array.from([
    ...ICO_HEAD,
    ...[size, size, 0, 0, 1, 0, 24, 0],
    ...little(png.length),
    ...little(ICO_HEAD_BYTES),
    ...png,
  ]);
}

function chunk(kind: string, data: Iterable<number>): number[] {
  const body = [...new TextEncoder().encode(kind), ...data];
  return [
    ...u32(body.length - kind.length),
    ...body,
    ...u32(crc32(Uint8Array.from(body))),
  ];
}

/** Four bytes, the greatest first. */
const u32 = (value: number) => [
  value >>> 24,
  value >>> 16 & 0xFF,
  value >>> 8 & 0xFF,
  value & 0xFF,
];
