import { assertEquals, assertRejects } from "@std/assert";
import { listRows } from "@/tests/support/store_rows.ts";
import { openTestPortal } from "@/tests/support/test_services.ts";
import { keys } from "../../store/keys.ts";
import { migrateStore } from "../../store/migrate_store.ts";
import { transact } from "../../store/transaction.ts";
import { claimDemoStore, ForeignStoreError } from "./claim_demo_store.ts";

Deno.test("claimDemoStore() takes an empty store, and takes it again", async () => {
  using kv = await Deno.openKv(":memory:");
  await migrateStore(kv, Date.now);
  await claimDemoStore(kv, "data/demo.sqlite");
  const rows = await listRows(kv);
  await claimDemoStore(kv, "data/demo.sqlite");
  assertEquals(await listRows(kv), rows);
});

Deno.test("claimDemoStore() refuses a store that it has not filled, by its name, and writes nothing", async () => {
  await using portal = await openTestPortal();
  const { services: { store }, kv } = portal;
  await transact(store, (tx) => {
    tx.set(keys.importMark(), {
      v: 1,
      at: "2026-11-20T09:00:00.000Z",
      contracts: 3,
    });
  });
  const rows = await listRows(kv);
  await assertRejects(
    () => claimDemoStore(kv, "data/portal.sqlite"),
    ForeignStoreError,
    "data/portal.sqlite",
  );
  assertEquals(await listRows(kv), rows);
});

Deno.test("claimDemoStore() refuses a demonstration of another version", async () => {
  await using portal = await openTestPortal();
  const { services: { store }, kv } = portal;
  await transact(store, (tx) => tx.set(keys.demoSeed(), 0));
  await assertRejects(
    () => claimDemoStore(kv, "data/demo.sqlite"),
    ForeignStoreError,
    "another version",
  );
});
