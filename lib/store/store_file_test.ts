import { foldEmail } from "@/lib/domain/account/email.ts";
import { asNewId } from "@/lib/domain/ids.ts";
import { assertEquals, assertRejects } from "@std/assert";
import { keys } from "./keys.ts";
import { createStore, readValue } from "./store.ts";
import {
  StoreFileError,
  type StoreFileFault,
  watchStoreFile,
} from "./store_file.ts";
import { transact } from "./transaction.ts";

const KEY = keys.userByEmail(foldEmail("a@exemple.fr"));

/** A store in a file of its own, with a clock of the machine's run that stands still until it is moved. */
async function openFile() {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/portal.sqlite`;
  const kv = await Deno.openKv(path);
  const elapsed = { ms: 0 };
  const store = createStore(kv, watchStoreFile(path, () => elapsed.ms));
  const write = () =>
    transact(store, (tx) => {
      tx.set(KEY, asNewId("someone"));
    });
  const readAgain = () => transact(store, (tx) => tx.get(KEY));
  return {
    path,
    store,
    elapsed,
    write,
    readAgain,
    async [Symbol.asyncDispose]() {
      kv.close();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

async function replace(path: string) {
  await Deno.copyFile(path, `${path}.other`);
  await Deno.rename(`${path}.other`, path);
}

const MISHAPS: [StoreFileFault, (path: string) => Promise<void>][] = [
  ["store_gone", (path) => Deno.remove(path)],
  ["store_replaced", replace],
  ["store_truncated", (path) => Deno.truncate(path, 100)],
];

for (const [fault, happen] of MISHAPS) {
  Deno.test(`a commit into a file that is no longer the opened one is not acknowledged, nor is what was read there (${fault})`, async () => {
    await using file = await openFile();
    await file.write();
    assertEquals(file.store.file?.fault(), null);
    await happen(file.path);
    for (const act of [file.write, file.readAgain]) {
      const error = await assertRejects(act);
      // SQLite itself may notice that a file was cut.
      if (fault === "store_truncated" && !(error instanceof StoreFileError)) {
        continue;
      }
      assertEquals((error as StoreFileError).fault, fault);
    }
    assertEquals(file.store.file?.fault(), fault);
  });
}

Deno.test("a write-ahead log that is taken away is seen within a second", async () => {
  await using file = await openFile();
  await file.write();
  await Deno.remove(`${file.path}-wal`);
  file.elapsed.ms = 1_000;
  const error = await assertRejects(file.write, StoreFileError);
  assertEquals(error.fault, "store_gone");
});

Deno.test("a file that grows, a backup beside it and a second process on it are no fault", async () => {
  await using file = await openFile();
  const second = await Deno.openKv(file.path);
  for (let n = 0; n < 40; n++) {
    await second.set(["filler", n], new Uint8Array(60_000));
    file.elapsed.ms += 1_000;
    await file.write();
  }
  second.close();
  file.elapsed.ms += 1_000;
  await file.write();
  assertEquals(await readValue(file.store, KEY), "someone");
});
