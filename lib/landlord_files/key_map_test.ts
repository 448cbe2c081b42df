import { assertEquals } from "@std/assert";
import { TwinHash } from "./hash_bytes.ts";
import { KeyMap, NO_VALUE } from "./key_map.ts";

Deno.test("KeyMap gives each of many keys its first value", () => {
  const keys = new KeyMap();
  const hash = new TwinHash();
  for (let n = 0; n < 20_000; n++) {
    hash.takeText(`E${n}`, 0);
    assertEquals(keys.get(hash), NO_VALUE);
    assertEquals(keys.add(hash, n), NO_VALUE);
    assertEquals(keys.add(hash, n + 1), n);
  }
  assertEquals(keys.size, 20_000);
  for (let n = 0; n < 20_000; n++) {
    hash.takeText(`E${n}`, 0);
    assertEquals(keys.get(hash), n);
  }
});

Deno.test("TwinHash gives other hashes for other bytes, lengths and seeds, and each half by itself nearly so", () => {
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  const both = new Set<string>();
  const hash = new TwinHash();
  const note = (text: string, seed: number) => {
    hash.takeText(text, seed);
    firsts.add(hash.first);
    seconds.add(hash.second);
    both.add(`${hash.first} ${hash.second}`);
  };
  for (let n = 0; n < 20_000; n++) note(`L/0039000204;${n};412,30`, 1);
  for (let n = 1; n < 50; n++) note("\0".repeat(n), 1);
  for (let n = 2; n < 50; n++) note("x", n);
  const count = 20_000 + 49 + 48;
  assertEquals(both.size, count);
  assertEquals(firsts.size > count - 5, true);
  assertEquals(seconds.size > count - 5, true);
});
