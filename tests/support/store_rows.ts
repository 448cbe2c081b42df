/** A store as rows of a JSON file: each key with its value. Bytes are written as `{ "$bytes": base64 }`. */
export type StoreRow = readonly [
  key: readonly Deno.KvKeyPart[],
  value: unknown,
];

/** The text of a file that holds rows, one a line. */
export function writeRows(rows: readonly StoreRow[]): string {
  const lines = rows.map((row) => JSON.stringify(row, bytesToText));
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** Reads what `writeRows` wrote. */
export function readRows(text: string): StoreRow[] {
  return JSON.parse(text, textToBytes);
}

/** Every row of an open store, in the order of its keys. */
export async function listRows(kv: Deno.Kv): Promise<StoreRow[]> {
  const rows: StoreRow[] = [];
  for await (const { key, value } of kv.list({ prefix: [] })) {
    rows.push([key, value]);
  }
  return rows;
}

/** Puts rows in the place of all that a store holds. */
export async function putRows(kv: Deno.Kv, rows: readonly StoreRow[]) {
  for (const [key] of await listRows(kv)) await kv.delete([...key]);
  for (const [key, value] of rows) await kv.set([...key], value);
}

function bytesToText(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { $bytes: value.toBase64() } : value;
}

function textToBytes(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return "$bytes" in value && typeof value.$bytes === "string"
    ? Uint8Array.fromBase64(value.$bytes)
    : value;
}
