import { assertEquals, assertRejects } from "@std/assert";
import { createDerivePool } from "./derive_pool.ts";
import { createPasswordHasher } from "./password_hash.ts";
import type { HashParams } from "./phc.ts";

const SALT = new Uint8Array(16);
const CHEAP: HashParams = {
  algorithm: "argon2id",
  memory: 64,
  passes: 1,
  parallelism: 1,
};
const SEVENS = new Uint8Array(32).fill(7);

const utf8 = (text: string) => new TextEncoder().encode(text);
const mortalPool = () =>
  createDerivePool(new URL("./testdata/mortal_worker.ts", import.meta.url));

Deno.test("createDerivePool() hashes and verifies in workers, several at once, short passwords too", async () => {
  await using pool = createDerivePool();
  const hasher = createPasswordHasher({
    concurrency: 2,
    queue: 50,
    params: CHEAP,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    derive: pool.derive,
  });
  const passwords = ["kiwi42bleu", "écureuil42", "", "abc", "ab\u0000"];
  const hashes = await Promise.all(passwords.map((one) => hasher.hash(one)));
  const verified = await Promise.all(passwords.map((left) =>
    Promise.all(
      hashes.map(async (phc) => (await hasher.verify(left, phc)).ok),
    )
  ));
  assertEquals(
    verified,
    passwords.map((left) => passwords.map((right) => left === right)),
  );
});

Deno.test("derive() moves the password into the worker: no copy of its bytes stays behind", async () => {
  await using pool = createDerivePool();
  const password = utf8("kiwi42bleu");
  await pool.derive(password, SALT, CHEAP, 32);
  assertEquals(password.byteLength, 0);
});

Deno.test("derive() tells why a derivation failed, and the worker serves on", async () => {
  await using pool = createDerivePool();
  const impossible: HashParams = { ...CHEAP, memory: 1 };
  await assertRejects(
    () => pool.derive(utf8("kiwi42bleu"), SALT, impossible, 32),
    Error,
    "Cannot derive key: memory size",
  );
  const key = await pool.derive(utf8("kiwi42bleu"), SALT, CHEAP, 32);
  assertEquals(key.length, 32);
});

for (const death of ["throw", "reject", "exit"]) {
  Deno.test(`a worker that dies (${death}) is answered with an error and replaced`, async () => {
    await using pool = mortalPool();
    const [dead, alive] = await Promise.allSettled([
      pool.derive(utf8(death), SALT, CHEAP, 32),
      pool.derive(utf8("fine"), SALT, CHEAP, 32),
    ]);
    assertEquals([dead.status, alive.status], ["rejected", "fulfilled"]);
    const after = await Promise.all(
      ["a", "b", "c"].map((text) => pool.derive(utf8(text), SALT, CHEAP, 32)),
    );
    assertEquals(after, [SEVENS, SEVENS, SEVENS]);
  });
}

Deno.test("a worker that dies while nobody waits is replaced", async () => {
  await using pool = mortalPool();
  await pool.derive(utf8("later"), SALT, CHEAP, 32);
  await new Promise((resolve) => setTimeout(resolve, 200));
  assertEquals(await pool.derive(utf8("fine"), SALT, CHEAP, 32), SEVENS);
});

Deno.test("a worker that cannot start is an error, not a wait", async () => {
  await using pool = createDerivePool(
    new URL("./testdata/absent_worker.ts", import.meta.url),
  );
  await assertRejects(
    () => pool.derive(utf8("fine"), SALT, CHEAP, 32),
    Error,
    "Cannot derive key: the worker has ended",
  );
});
