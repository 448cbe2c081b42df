import { asNewId } from "@/lib/domain/ids.ts";
import { assertEquals } from "@std/assert";
import { DatabaseSync } from "node:sqlite";
import { takeTransId } from "./payments.ts";
import { createStore } from "./store.ts";
import { transact } from "./transaction.ts";

const DAY = "20261125";

Deno.test("takeTransId() gives no number twice though a clock ahead has swept away all that expires", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/portal.sqlite`;
  const take = async (id: string) => {
    using kv = await Deno.openKv(path);
    return await transact(
      createStore(kv),
      (tx) => takeTransId(tx, "TEST", DAY, asNewId(id)),
    );
  };
  assertEquals(await take("one"), "000000");
  const database = new DatabaseSync(path);
  const swept = database.prepare("DELETE FROM kv WHERE expiration_ms >= 0")
    .run();
  database.close();
  assertEquals(Number(swept.changes), 1);
  assertEquals(await take("two"), "000001");
  await Deno.remove(folder, { recursive: true });
});

Deno.test("takeTransId() begins each day where it is told to, and never goes back", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  const take = (id: string, day: string, first?: number) =>
    transact(store, (tx) => takeTransId(tx, "TEST", day, asNewId(id), first));
  assertEquals(await take("one", DAY, 500_000), "500000");
  assertEquals(await take("two", DAY, 500_000), "500001");
  assertEquals(await take("three", DAY), "500002");
  assertEquals(await take("four", "20261126"), "000000");
});
