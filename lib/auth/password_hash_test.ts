import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import { BusyError } from "../domain/busy_error.ts";
import { deriveKey } from "./derive_key.ts";
import {
  createPasswordHasher,
  type PasswordHasherOptions,
} from "./password_hash.ts";
import type { HashParams } from "./phc.ts";

const CHEAP: HashParams = {
  algorithm: "argon2id",
  memory: 64,
  passes: 1,
  parallelism: 1,
};

const SCRYPT_PARAMS: HashParams = {
  algorithm: "scrypt",
  logN: 15,
  blockSize: 8,
  parallelism: 3,
};

function hasherOf(options: Partial<PasswordHasherOptions> = {}) {
  return createPasswordHasher({
    concurrency: 2,
    queue: 8,
    derive: deriveKey,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    ...options,
  });
}

Deno.test("createPasswordHasher() hashes with Argon2id at OWASP's cost and verifies", async () => {
  const hasher = hasherOf();
  const phc = await hasher.hash("kiwi42bleu");
  assertMatch(
    phc,
    /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
  );
  assertEquals(await hasher.verify("kiwi42bleu", phc), {
    ok: true,
    needsRehash: false,
  });
  assertEquals(await hasher.verify("kiwi42bleU", phc), {
    ok: false,
    needsRehash: false,
  });
  assertEquals(await hasher.hash("kiwi42bleu") === phc, false);
});

// Made with the reference implementation's algorithm: `argon2 somesalt -id -t 2 -m 16 -p 1 -l 32`, its published test
// vector.
Deno.test("verify() agrees with the published Argon2id vector", async () => {
  const phc =
    "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
  assertEquals((await hasherOf().verify("password", phc)).ok, true);
});

Deno.test("verify() reads hashes of scrypt and of Argon2id, whichever new ones are made with", async () => {
  const scrypt = hasherOf({ params: SCRYPT_PARAMS });
  const argon2id = hasherOf({ params: CHEAP });
  const phc = await scrypt.hash("kiwi42bleu");
  assertMatch(phc, /^\$scrypt\$ln=15,r=8,p=3\$[^$]{22}\$[^$]{43}$/);
  assertEquals(await scrypt.verify("kiwi42bleu", phc), {
    ok: true,
    needsRehash: false,
  });
  assertEquals(await argon2id.verify("kiwi42bleu", phc), {
    ok: true,
    needsRehash: true,
  });
  assertEquals((await argon2id.verify("kiwi42vert", phc)).needsRehash, false);
});

Deno.test("verify() wants a rehash when the parameters have changed", async () => {
  const old = hasherOf({ params: CHEAP });
  const today = hasherOf({ params: { ...CHEAP, passes: 2 } });
  const phc = await old.hash("kiwi42bleu");
  assertEquals(await today.verify("kiwi42bleu", phc), {
    ok: true,
    needsRehash: true,
  });
});

Deno.test("verify() takes composed and decomposed accents for the same password", async () => {
  const hasher = hasherOf({ params: CHEAP });
  const phc = await hasher.hash("\u00e9cureuil42");
  assertEquals((await hasher.verify("e\u0301cureuil42", phc)).ok, true);
});

Deno.test("verify() works as hard for an unknown address, and is never ok", async () => {
  const work: HashParams[] = [];
  const hasher = hasherOf({
    params: CHEAP,
    derive: (password, salt, params, length) => {
      work.push(params);
      return deriveKey(password, salt, params, length);
    },
  });
  const phc = await hasher.hash("kiwi42bleu");
  assertEquals((await hasher.verify("kiwi42bleu", null)).ok, false);
  await hasher.verify("kiwi42vert", phc);
  assertEquals(work, [CHEAP, CHEAP, CHEAP]);
});

Deno.test("verify() throws on a stored text that is no hash, without repeating it", async () => {
  const error = await assertRejects(
    () => hasherOf().verify("kiwi42bleu", "$1$secret"),
    Error,
  ) as Error;
  assertEquals(error.message.includes("secret"), false);
});

Deno.test("createPasswordHasher() runs no more than `concurrency` hashes and throws BusyError when the queue is full", async () => {
  let running = 0;
  let most = 0;
  const releases: (() => void)[] = [];
  const hasher = hasherOf({
    concurrency: 2,
    queue: 3,
    params: CHEAP,
    derive: async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => releases.push(resolve));
      running--;
      return new Uint8Array(32);
    },
  });
  const attempts = Array.from({ length: 6 }, () => hasher.hash("kiwi42bleu"));
  const outcomes = Promise.allSettled(attempts);
  const busy = await assertRejects(
    () => attempts[5] ?? Promise.resolve(""),
    BusyError,
  ) as BusyError;
  assertEquals(busy.retryAfterMs > 0, true);
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const release of releases.splice(0)) release();
  }
  const kinds = (await outcomes).map(({ status }) => status);
  assertEquals(kinds, [...Array(5).fill("fulfilled"), "rejected"]);
  assertEquals(most, 2);
});
