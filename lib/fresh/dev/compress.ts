import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const SMALLEST_WORTH_IT = 256;

/** A file's bytes under an encoding. */
export interface Encoded {
  encoding: "br" | "gzip";
  bytes: Uint8Array;
}

/** Compresses as far as it goes; forms that save less than a tenth are left out. */
export function compress(bytes: Uint8Array): Encoded[] {
  if (bytes.byteLength < SMALLEST_WORTH_IT) return [];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  const all: Encoded[] = [
    { encoding: "br", bytes: brotliCompressSync(bytes, { params }) },
    { encoding: "gzip", bytes: gzipSync(bytes, { level: 9 }) },
  ];
  return all.filter((it) => it.bytes.byteLength < bytes.byteLength * 0.9);
}
