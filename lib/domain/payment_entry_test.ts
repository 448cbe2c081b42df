import { assertEquals } from "@std/assert";
import { readPaymentCause } from "./payment_entry.ts";

Deno.test("readPaymentCause() tells money in, money back and changes apart, and leaves other entries", () => {
  const uuid = "a".repeat(32);
  const read = (id: string, amountCents = 1000) =>
    readPaymentCause({ id, amountCents });
  const cause = { paymentId: "01ARZ", operationKey: uuid };
  assertEquals(read(`payment:01ARZ:${uuid}`), { ...cause, kind: "paid" });
  assertEquals(read(`payment:01ARZ:${uuid}`, -5), {
    ...cause,
    kind: "refunded",
  });
  assertEquals(read(`payment:01ARZ:${uuid}:reversed`, -1000), {
    ...cause,
    kind: "changed",
  });
  assertEquals(read(`payment:01ARZ:${uuid}:600`, -400), {
    ...cause,
    kind: "changed",
  });
  for (
    const other of [
      `import:payment:01ARZ:${uuid}`,
      "rent:2026-11:L/0039000204",
      "payment:01ARZ",
    ]
  ) assertEquals(read(other), null, other);
});
