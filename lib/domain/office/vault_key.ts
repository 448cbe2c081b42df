/** Bytes of a key: AES-256. */
const KEY_BYTES = 32;

/** The bytes of a key as it is written, 32 bytes in Base64 (44 characters); null where a text is no such key. */
export function parseVaultKey(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[0-9A-Za-z+/]{43}=$/.test(text.slice(0, 45))) return null;
  const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
  return bytes.length === KEY_BYTES ? bytes : null;
}
