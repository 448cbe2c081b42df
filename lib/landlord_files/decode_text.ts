const UTF8 = new TextDecoder("utf-8", { fatal: true });
const HURT_UTF8 = new TextDecoder("utf-8");
const WINDOWS_1252 = new TextDecoder("windows-1252");

/**
 * A file's text, without its byte order mark: UTF-8 where the bytes are valid UTF-8, else Windows-1252. UTF-8 in which
 * a byte was lost is told from Windows-1252 by the letters beside it: U+FFFD stands where it was hurt.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return hasUtf8Letters(bytes)
      ? HURT_UTF8.decode(bytes)
      : WINDOWS_1252.decode(bytes);
  }
}

/**
 * Whether somewhere two bytes are a Latin letter in UTF-8 (leads C2 to C5), or three are ’, – or € (E2 80, E2 82). In
 * Windows-1252 they would be Â, Ã, Ä or Å before a sign that no word has there, or `â€`, `â‚`. Other leads say nothing:
 * the end of « SOCIÉTÉ » without its blank is valid UTF-8 by chance.
 */
export function hasUtf8Letters(bytes: Uint8Array): boolean {
  const last = bytes.length - 1;
  for (let at = 0; at < last; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0xC2 || lead > 0xE2) continue;
    const next = bytes[at + 1] ?? 0;
    if (lead <= 0xC5 && next >= 0x80 && next <= 0xBF) return true;
    if (lead !== 0xE2 || (next !== 0x80 && next !== 0x82)) continue;
    const third = bytes[at + 2] ?? 0;
    if (third >= 0x80 && third <= 0xBF) return true;
  }
  return false;
}

/** Longest beginning that is looked at. */
const LOOKED_AT = 1_024;

/** Whether bytes are UTF-16, which spreadsheets also write: its mark, or a NUL in every second byte. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === 0xFF && second === 0xFE) return true;
  if (first === 0xFE && second === 0xFF) return true;
  const beginning = bytes.subarray(0, LOOKED_AT);
  const zeros = beginning.filter((byte) => byte === 0).length;
  return zeros > beginning.length / 4;
}
