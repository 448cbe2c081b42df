import type { Noun } from "./upgrade.ts";

declare const VALUE: unique symbol;
/** A KV key that knows the type of its value. */
export type Key<V> = Deno.KvKey & { readonly [VALUE]: V };
/** The beginning of keys that all hold the same type. */
export type Prefix<V> = Deno.KvKey & { readonly [VALUE]: V };

/** A key under a noun that `upgrade.ts` knows. */
export const key = <V>(...parts: [Noun, ...Deno.KvKeyPart[]]) =>
  parts as unknown as Key<V>;
