import { computed, signal } from "@preact/signals";
import { Tag } from "../runtime/tags.ts";

/** Stands for JSX that the server rendered. */
export class SlotRef {
  constructor(readonly id: number) {}
}

type Json = string | number | boolean | null | Json[] | JsonObject;
interface JsonObject {
  [key: string]: unknown;
}

/** Reads the props of all islands of a page, as the server's serializer wrote them. */
export function deserialize(text: string): Record<string, unknown>[] {
  // Objects in the order in which they begin: what references count.
  const seen: unknown[] = [];

  function note<T>(value: T): T {
    seen.push(value);
    return value;
  }

  function readObject(object: JsonObject): JsonObject {
    for (const key in object) object[key] = read(object[key] as Json);
    return object;
  }

  function readTagged([tag, ...rest]: Json[]): unknown {
    const first = rest[0];
    const word = first as string;
    switch (tag as number) {
      case Tag.Array: {
        const array: unknown[] = note([]);
        for (const item of rest) array.push(read(item));
        return array;
      }
      case Tag.Reference:
        return seen[first as number];
      case Tag.Number:
        return +word;
      case Tag.BigInt:
        return BigInt(word);
      case Tag.Date:
        return note(new Date(read(first as Json) as number));
      case Tag.URL:
        return note(new URL(word));
      case Tag.Bytes:
        return note(Uint8Array.from(atob(word), (c) => c.charCodeAt(0)));
      case Tag.Set: {
        const set = note(new Set());
        for (const item of rest) set.add(read(item));
        return set;
      }
      case Tag.Map: {
        const map = note(new Map());
        for (let i = 0; i < rest.length; i += 2) {
          map.set(read(rest[i] as Json), read(rest[i + 1] as Json));
        }
        return map;
      }
      case Tag.Signal: {
        const state = note(signal<unknown>());
        state.value = read(first as Json);
        return state;
      }
      case Tag.Computed: {
        const value: { current?: unknown } = {};
        const state = note(computed(() => value.current));
        value.current = read(first as Json);
        return state;
      }
      case Tag.Slot:
        return note(new SlotRef(first as number));
    }
  }

  function read(value: Json): unknown {
    if (Array.isArray(value)) return readTagged(value);
    return value && typeof value === "object" ? readObject(note(value)) : value;
  }

  return (JSON.parse(text) as JsonObject[]).map(readObject);
}
