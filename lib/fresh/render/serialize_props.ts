import { isValidElement } from "preact";
import type { Island } from "../app/build_cache.ts";
import { isComputed, isSignal } from "./is_signal.ts";
import { slotId } from "./island_element.ts";
import { Tag } from "../runtime/tags.ts";

interface IslandProps {
  island: Island;
  props: Record<string, unknown>;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function describe(value: unknown): string {
  if (typeof value === "function") return "functions";
  if (typeof value === "symbol") return "symbols";
  if (isValidElement(value)) return "JSX deeper than a prop of its own";
  const name = (value as object).constructor?.name;
  return `instances of ${name ?? "an unknown class"}`;
}

/** Turns values into JSON whose arrays all begin with a tag; shared objects are written once. */
class Serializer {
  #seen = new Map<object, number>();
  /** Whether everything written so far is what JSON can hold by itself. */
  isPlain = true;

  write(value: unknown, path: string[]): Json {
    switch (typeof value) {
      case "string":
      case "boolean":
        return value;
      case "number":
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : this.#tagged(Tag.Number, Object.is(value, -0) ? "-0" : `${value}`);
      case "undefined":
        return this.#tagged(Tag.Undefined);
      case "bigint":
        return this.#tagged(Tag.BigInt, String(value));
      case "object":
        return value === null ? null : this.#reference(value, path);
      default:
        return refuse(value, path);
    }
  }

  #tagged(...parts: [Tag, ...Json[]]): Json {
    this.isPlain = false;
    return parts;
  }

  #reference(value: object, path: string[]): Json {
    const seen = this.#seen.get(value);
    if (seen !== undefined) return this.#tagged(Tag.Reference, seen);
    this.#seen.set(value, this.#seen.size);
    return this.#object(value, path);
  }

  #list(values: Iterable<unknown>, path: string[]): Json[] {
    return [...values].map((item, i) => this.write(item, [...path, String(i)]));
  }

  #object(value: object, path: string[]): Json {
    const slot = slotId(value);
    if (slot !== null) return this.#tagged(Tag.Slot, slot);
    if (Array.isArray(value)) return [Tag.Array, ...this.#list(value, path)];
    if (value instanceof Date) {
      return this.#tagged(Tag.Date, this.write(+value, path));
    }
    if (value instanceof URL) return this.#tagged(Tag.URL, value.href);
    if (value instanceof Uint8Array) {
      return this.#tagged(Tag.Bytes, toBase64(value));
    }
    if (value instanceof Set) {
      return this.#tagged(Tag.Set, ...this.#list(value, path));
    }
    if (value instanceof Map) {
      return this.#tagged(Tag.Map, ...this.#list([...value].flat(1), path));
    }
    if (isSignal(value)) {
      const tag = isComputed(value) ? Tag.Computed : Tag.Signal;
      return this.#tagged(tag, this.write(value.peek(), path));
    }
    if (!isPlain(value) || isValidElement(value)) return refuse(value, path);
    const entries = Object.entries(value).map(([key, item]) =>
      [key, this.write(item, [...path, key])] as const
    );
    return Object.fromEntries(entries);
  }
}

function refuse(value: unknown, [island, ...prop]: string[]): never {
  throw new TypeError(
    `Cannot send prop "${
      prop.join(".")
    }" of island "${island}" to the browser: ${
      describe(value)
    } are not supported`,
  );
}

/** Props of a page's islands as text. */
export interface SerializedProps {
  text: string;
  /** The text is ordinary JSON of the props; otherwise arrays in it begin with tags. */
  isPlain: boolean;
}

/** All islands' props as one text, so that an object or signal shared by several stays shared. */
export function serializeProps(
  islands: readonly IslandProps[],
): SerializedProps {
  const serializer = new Serializer();
  const all = islands.map(({ island, props }) =>
    Object.fromEntries(
      Object.entries(props).map(([name, value]) => {
        // To a component, a prop that is undefined is one that is not given:
        // that JSON drops it makes no difference.
        const json = value === undefined
          ? [Tag.Undefined]
          : serializer.write(value, [island.name, name]);
        return [name, json] as const;
      }),
    )
  );
  const { isPlain } = serializer;
  const content = isPlain ? islands.map(({ props }) => props) : all;
  return { text: JSON.stringify(content), isPlain };
}
