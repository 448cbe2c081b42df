import { assertEquals, assertRejects } from "@std/assert";
import { join } from "@std/path";
import { keys } from "../store/keys.ts";
import { backupKvFile, KvFileError, restoreKvFile } from "./kv_file.ts";

const COUNTER = keys.messageCounter("2026");

Deno.test("a backup taken while others write restores to one moment; what stood there is kept", async () => {
  const folder = await Deno.makeTempDir();
  const path = join(folder, "portal.sqlite");
  const file = join(folder, "backup.sqlite");
  const kv = await Deno.openKv(path);
  await kv.set(COUNTER, 1);
  let writing = true;
  const writer = (async () => {
    for (let i = 2; writing; i++) await kv.set(COUNTER, i);
  })();
  await backupKvFile(path, file);
  writing = false;
  await writer;
  await kv.set(COUNTER, -1);
  await assertRejects(() => backupKvFile(path, file), KvFileError, "exists");
  await assertRejects(
    () => restoreKvFile(file, path, 0),
    KvFileError,
    "in_use",
  );
  kv.close();
  const kept = await restoreKvFile(file, path, 0);
  using restored = await Deno.openKv(path);
  const { value } = await restored.get<number>(COUNTER);
  assertEquals((value ?? 0) > 0, true);
  using before = await Deno.openKv(kept ?? "");
  assertEquals((await before.get(COUNTER)).value, -1);
});

Deno.test("restoreKvFile() refuses what is no KV file and touches nothing", async () => {
  const folder = await Deno.makeTempDir();
  const path = join(folder, "portal.sqlite");
  const file = join(folder, "wrong.sqlite");
  await Deno.writeTextFile(path, "present");
  await Deno.writeTextFile(file, "not a database");
  await assertRejects(() => restoreKvFile(file, path, 0), KvFileError);
  assertEquals(await Deno.readTextFile(path), "present");
  await assertRejects(() => backupKvFile(":memory:", file), KvFileError);
});
