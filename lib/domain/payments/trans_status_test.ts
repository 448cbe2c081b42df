import { assertEquals } from "@std/assert";
import { classOf } from "./trans_status.ts";

Deno.test("classOf() counts only what is or will be captured as paid", () => {
  assertEquals(classOf("AUTHORISED"), "paid");
  assertEquals(classOf("CAPTURED"), "paid");
  for (
    const status of [
      "ACCEPTED",
      "PARTIALLY_AUTHORISED",
      "authorised",
      "AUTHORISED ",
      "",
      "constructor",
      "toString",
      "__proto__",
      "NEW_WORD",
    ]
  ) assertEquals(classOf(status), "unknown", status);
});

Deno.test("classOf() tells what waits, what ended and how", () => {
  for (
    const status of [
      "AUTHORISED_TO_VALIDATE",
      "WAITING_AUTHORISATION",
      "WAITING_AUTHORISATION_TO_VALIDATE",
      "UNDER_VERIFICATION",
      "INITIAL",
      "PRE_AUTHORISED",
      "WAITING_FOR_PAYMENT",
      "CAPTURE_PENDING",
      "SUSPENDED",
      "PENDING",
      "REFUND_TO_RETRY",
    ]
  ) assertEquals(classOf(status), "pending", status);
  assertEquals(classOf("REFUSED"), "refused");
  assertEquals(classOf("ABANDONED"), "abandoned");
  assertEquals(classOf("NOT_CREATED"), "abandoned");
  assertEquals(classOf("CANCELLED"), "cancelled");
  assertEquals(classOf("EXPIRED"), "expired");
  assertEquals(classOf("CAPTURE_FAILED"), "failed");
});
