import { assertEquals, assertThrows } from "@std/assert";
import { asNewId, isPaymentId, NO_USER } from "./ids.ts";

Deno.test("isPaymentId() takes what fits a key and a path, and nothing that reaches elsewhere", () => {
  assertEquals(isPaymentId("01ARZ3NDEKTSV4RRFFQ69G5FAV"), true);
  for (const text of ["", "a b", "../x", "x".repeat(65), "é", "a\n"]) {
    assertEquals(isPaymentId(text), false, text);
  }
});

Deno.test("asNewId() takes an id's shape only; nobody's id is none that it gives", () => {
  assertEquals(asNewId("01K"), "01K");
  assertThrows(() => asNewId(NO_USER), Error, "Assertion failed");
});
