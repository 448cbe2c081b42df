import { assertEquals, assertThrows } from "@std/assert";
import { asTenantNumber } from "../references.ts";
import { type EntryV1, upgradeEntry } from "./upgrade_entry.ts";

const CONTRACT = "L/0039000204";
const UUID = "a".repeat(32);

function upgraded(id: string, amountCents: number, label = "") {
  const stored: EntryV1 = {
    v: 1,
    id,
    contract: CONTRACT,
    holder: asTenantNumber("000123456"),
    number: 1,
    date: "2026-12-05",
    label,
    amountCents,
    balanceAfterCents: amountCents,
    postedAt: "2026-12-05T10:00:00.000Z",
    forMonth: "2026-11",
  };
  return upgradeEntry(stored);
}

Deno.test("upgradeEntry() reads what made an entry of before, once and for all", () => {
  const rent = upgraded(`rent:2026-11:${CONTRACT}`, -40000);
  assertEquals(rent.v, 2);
  assertEquals(rent.cause, { kind: "rent", month: "2026-11" });
  assertEquals([rent.nature, rent.month], ["quittancement", "2026-11"]);
  const file = upgraded("import:E 1:2", -40000, "PRLV IMPAYE");
  assertEquals(file.cause, { kind: "import", identifier: "E 1:2" });
  assertEquals([file.nature, file.means], ["impaye", "prelevement"]);
  assertEquals("forMonth" in file, false);
  assertEquals(upgradeEntry(file), file);
});

Deno.test("upgradeEntry() tells a payment's money in, money back and changes apart", () => {
  const payment = { kind: "payment", paymentId: "01ARZ", operationKey: UUID };
  const id = `payment:01ARZ:${UUID}`;
  for (
    const [name, amountCents, change, takesBack] of [
      [id, 1000, "paid", null],
      [id, -5, "refunded", "payment 01ARZ"],
      [`${id}:reversed`, -1000, "changed", "payment 01ARZ"],
      [`${id}:600`, -400, "changed", "payment 01ARZ"],
    ] as const
  ) {
    const entry = upgraded(name, amountCents);
    assertEquals(entry.cause as unknown, { ...payment, change });
    assertEquals(entry.takesBack, takesBack);
    assertEquals([entry.means, entry.month], ["cb", "2026-11"]);
  }
});

Deno.test("upgradeEntry() refuses an id that nothing has made", () => {
  assertThrows(() => upgraded("payment:01ARZ", 1));
  assertThrows(() => upgraded("other", 1));
});
