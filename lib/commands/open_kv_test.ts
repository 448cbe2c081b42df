import { assertEquals } from "@std/assert";
import { keys } from "../store/keys.ts";
import { putRows, readRows } from "../../tests/support/store_rows.ts";
import { asTenantNumber } from "../domain/references.ts";
import { createStore, readValue } from "../store/store.ts";
import { listContracts } from "../store/tenants.ts";
import { openKv } from "./compose.ts";

Deno.test("openKv() makes a folder and files that only their owner reads, and opens them again", async () => {
  const dir = await Deno.makeTempDir();
  const path = `${dir}/data/portal.sqlite`;
  try {
    for (const value of [1, 2]) {
      using kv = await openKv(path);
      await kv.set(keys.messageCounter("2026"), value);
      const { value: kept } = await kv.get<number>(keys.messageCounter("2026"));
      assertEquals(kept, value);
      const modes: Record<string, number> = {};
      for (const { name } of Deno.readDirSync(`${dir}/data`)) {
        const { mode } = await Deno.stat(`${dir}/data/${name}`);
        modes[name] = (mode ?? 0) & 0o777;
      }
      assertEquals(modes, {
        "portal.sqlite": 0o600,
        "portal.sqlite-shm": 0o600,
        "portal.sqlite-wal": 0o600,
      });
      const { mode } = await Deno.stat(`${dir}/data`);
      assertEquals((mode ?? 0) & 0o777, 0o700);
    }
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("openKv() moves the keys of an old store before anybody reads it", async () => {
  const dir = await Deno.makeTempDir();
  const path = `${dir}/portal.sqlite`;
  const fixture = new URL(
    "../store/testdata/store_2026_11.json",
    import.meta.url,
  );
  try {
    const old = await Deno.openKv(path);
    await putRows(old, readRows(await Deno.readTextFile(fixture)));
    old.close();
    using kv = await openKv(path);
    const store = createStore(kv);
    const held = await listContracts(
      store,
      asTenantNumber("000120871"),
      "2026-12-01",
    );
    assertEquals(held.length, 3);
    assertEquals((await readValue(store, keys.storeLayout())) !== null, true);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
