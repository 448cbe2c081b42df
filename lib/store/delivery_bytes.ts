import { createHash } from "node:crypto";
import type { KeptBytes } from "../domain/exchange/arrival.ts";
import type { Milliseconds } from "../domain/duration.ts";
import { keys } from "./keys.ts";
import { readValues, type Store } from "./store.ts";
import { transact } from "./transaction.ts";

/** Bytes of a part: a value of the KV holds 64 KiB at most. */
const PART_BYTES = 60 * 1024;
/** Parts of a commit: it takes 800 KiB at most. */
const PARTS_A_COMMIT = 10;
/** Parts that nobody will ever ask for, because the process died while they came, are gone after this. */
const FORGOTTEN_MS: Milliseconds = 7 * 86_400_000;

/** More bytes came than are taken. */
export class TooManyBytesError extends Error {
  override readonly name = "TooManyBytesError";
}

/** Bytes that are durably kept, and the SHA-256 of all of them, hexadecimal. */
export interface HashedBytes extends KeptBytes {
  hash: string;
}

/**
 * Keeps bytes in parts, as they come: never all of them in memory. Where they break off, nothing is kept.
 * @throws TooManyBytesError, and whatever reading them throws
 */
export async function keepBytes(
  store: Store,
  id: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<HashedBytes> {
  const hash = createHash("sha256");
  let [size, parts] = [0, 0];
  let waiting: Uint8Array[] = [];
  let part = new Uint8Array(PART_BYTES);
  let filled = 0;
  const write = async () => {
    const [first, values] = [parts, waiting];
    parts += values.length;
    waiting = [];
    await transact(store, (tx) => {
      for (const [at, value] of values.entries()) {
        const key = keys.deliveryBytes(id, first + at);
        tx.set(key, value, { expiresInMs: FORGOTTEN_MS });
      }
    });
  };
  try {
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new TooManyBytesError("Cannot keep so much");
      hash.update(chunk);
      for (let at = 0; at < chunk.byteLength;) {
        const piece = chunk.subarray(at, at + PART_BYTES - filled);
        part.set(piece, filled);
        at += piece.byteLength;
        filled += piece.byteLength;
        if (filled < PART_BYTES) continue;
        waiting.push(part);
        [part, filled] = [new Uint8Array(PART_BYTES), 0];
        if (waiting.length === PARTS_A_COMMIT) await write();
      }
    }
    if (filled > 0) waiting.push(part.slice(0, filled));
    if (waiting.length > 0) await write();
  } catch (error) {
    await dropBytes(store, { id, parts });
    throw error;
  }
  return { id, parts, size, hash: hash.digest("hex") };
}

/** Reads kept bytes whole; null where a part of them is gone. */
export async function readBytes(
  store: Store,
  { id, parts, size }: KeptBytes,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  for (let first = 0; first < parts; first += PARTS_A_COMMIT) {
    const count = Math.min(PARTS_A_COMMIT, parts - first);
    const numbers = Array.from({ length: count }, (_, at) => first + at);
    const values = await readValues(
      store,
      numbers.map((number) => keys.deliveryBytes(id, number)),
    );
    for (const value of values) {
      if (value === null || filled + value.byteLength > size) return null;
      bytes.set(value, filled);
      filled += value.byteLength;
    }
  }
  return filled === size ? bytes : null;
}

/** Removes kept bytes. */
export async function dropBytes(
  store: Store,
  { id, parts }: Pick<KeptBytes, "id" | "parts">,
): Promise<void> {
  for (let first = 0; first < parts; first += 500) {
    await transact(store, (tx) => {
      for (let at = first; at < Math.min(first + 500, parts); at++) {
        tx.delete(keys.deliveryBytes(id, at));
      }
    });
  }
}

/** The SHA-256 of bytes that are in memory, hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
