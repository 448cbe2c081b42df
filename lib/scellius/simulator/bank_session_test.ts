import { assertEquals } from "@std/assert";
import { BoundedMap } from "./bank_session.ts";

Deno.test("BoundedMap forgets the oldest entry beyond its limit", () => {
  const map = new BoundedMap<number>(2);
  map.set("a", 1);
  map.set("b", 2);
  map.set("b", 3);
  map.set("c", 4);
  assertEquals(["a", "b", "c"].map((key) => map.get(key)), [undefined, 3, 4]);
});
