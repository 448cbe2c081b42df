import { assertEquals } from "@std/assert";
import { chunksOf } from "./chunks.ts";

Deno.test("chunksOf() keeps the order and leaves no empty piece", () => {
  assertEquals(chunksOf([1, 2, 3, 4, 5], 2), [[1, 2], [3, 4], [5]]);
  assertEquals(chunksOf([1, 2], 2), [[1, 2]]);
  assertEquals(chunksOf([], 2), []);
});
