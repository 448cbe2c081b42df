import { asTenantNumber } from "@/lib/domain/references.ts";
import { assert, assertEquals } from "@std/assert";
import { DatabaseSync } from "node:sqlite";
import { createFailingKv } from "../../tests/faults/failing_kv.ts";
import {
  openTestPortal,
  putTestTenant,
} from "../../tests/support/test_services.ts";
import { createStore, type KvPort } from "../store/store.ts";
import { watchStoreFile } from "../store/store_file.ts";
import { HealthWatch, type HealthWatchOptions } from "./check_health.ts";

/** A watch over a store in memory whose commits a test may break, on a clock to move. */
async function openWatch(options: HealthWatchOptions = {}) {
  const portal = await openTestPortal();
  const chances = { lost: 0, unanswered: 0, conflict: 0 };
  const elapsed = { ms: 0 };
  let commits = 0;
  const failing = createFailingKv(portal.kv, chances, () => 0.5);
  const kv: KvPort = {
    ...failing,
    atomic() {
      commits++;
      return failing.atomic();
    },
  };
  const watch = new HealthWatch(
    { ...portal.services, store: createStore(kv) },
    { elapsedMs: () => elapsed.ms, ...options },
  );
  return Object.assign(portal, {
    watch,
    chances,
    elapsed,
    commitsSoFar: () => commits,
    events: () => portal.log.map(({ level, event }) => `${level} ${event}`),
  });
}

Deno.test("HealthWatch writes at most once every five seconds, and says when a full disk comes and goes", async () => {
  await using portal = await openWatch();
  const { watch, chances, elapsed } = portal;
  const asked = await Promise.all([1, 2, 3].map(() => watch.check()));
  assertEquals([asked, portal.commitsSoFar()], [[null, null, null], 1]);
  elapsed.ms += 4_999;
  assertEquals([await watch.check(), portal.commitsSoFar()], [null, 1]);
  chances.lost = 1;
  elapsed.ms += 1;
  assertEquals(await watch.check(), "store_unwritable");
  elapsed.ms += 5_000;
  assertEquals(await watch.check(), "store_unwritable");
  chances.lost = 0;
  elapsed.ms += 5_000;
  assertEquals(await watch.check(), null);
  assertEquals(portal.events(), ["alert store_not_well", "info store_well"]);
});

Deno.test("HealthWatch needs as much room on the disk each time as a booking does", async () => {
  await using portal = await openTestPortal();
  const path = await Deno.makeTempFile();
  {
    using kv = await Deno.openKv(path);
    const elapsed = { ms: 0 };
    const watch = new HealthWatch(
      { ...portal.services, store: createStore(kv, watchStoreFile(path)) },
      { elapsedMs: () => elapsed.ms },
    );
    const written = () => Deno.statSync(`${path}-wal`).size;
    for (let beat = 0; beat < 3; beat++) {
      const before = written();
      assertEquals(await watch.check(), null);
      assert(written() - before > 60 * 1024, `${written() - before} bytes`);
      elapsed.ms += 5_000;
    }
  }
  for (const end of ["", "-wal", "-shm"]) {
    await Deno.remove(path + end).catch(() => {});
  }
});

Deno.test("HealthWatch answers while a disk hangs, and starts no second try beside the first", async () => {
  await using portal = await openWatch({ patienceMs: 20 });
  const { promise: disk, resolve } = Promise.withResolvers<void>();
  let commits = 0;
  const store = createStore({
    get: portal.kv.get.bind(portal.kv),
    getMany: portal.kv.getMany.bind(portal.kv),
    list: portal.kv.list.bind(portal.kv),
    atomic() {
      const operation = portal.kv.atomic();
      const commit = operation.commit.bind(operation);
      operation.commit = async () => {
        commits++;
        await disk;
        return await commit();
      };
      return operation;
    },
  });
  const { elapsed } = portal;
  const watch = new HealthWatch({ ...portal.services, store }, {
    patienceMs: 20,
    elapsedMs: () => elapsed.ms,
  });
  for (let n = 0; n < 3; n++) {
    assertEquals(await watch.check(), "store_slow");
    elapsed.ms += 5_000;
  }
  assertEquals(commits, 1);
  resolve();
  assertEquals(await watch.check(), null);
});

Deno.test("HealthWatch sees a store that another version of Deno has written", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/portal.sqlite`;
  const written = await Deno.openKv(path);
  await using portal = await openTestPortal();
  await putTestTenant(
    {
      ...portal.services,
      store: createStore(written),
    },
    { number: asTenantNumber("000123456"), surname: "MOREAU" },
    { "0039000204": 0 },
  );
  written.close();
  const database = new DatabaseSync(path);
  database.exec("UPDATE kv SET v = x'FF63'");
  database.close();
  const kv = await Deno.openKv(path);
  const store = createStore(kv);
  const watch = new HealthWatch({ ...portal.services, store });
  assertEquals(await watch.check(), "store_unreadable");
  kv.close();
  await Deno.remove(folder, { recursive: true });
});
