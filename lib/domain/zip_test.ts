import { assertEquals, assertThrows } from "@std/assert";
import { zip } from "./zip.ts";

Deno.test("zip() pairs what stands at the same place, an undefined too", () => {
  assertEquals(zip(["a", "b"], [1, undefined]), [["a", 1], ["b", undefined]]);
  assertEquals(zip([], []), []);
});

Deno.test("zip() takes no two lists of other lengths", () => {
  assertThrows(() => zip([1, 2], [1]), Error, "Assertion failed");
  assertThrows(() => zip([], [1]), Error, "Assertion failed");
});
