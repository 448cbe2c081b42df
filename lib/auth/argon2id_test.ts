import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { loadArgon2id } from "./argon2id.ts";
import { deriveKey } from "./derive_key.ts";
import { deriveByWebCrypto } from "../../tests/faults/naive_derive.ts";

const argon2id = await loadArgon2id();
const SALT = new Uint8Array(16).fill(3);

Deno.test("loadArgon2id() agrees with WebCrypto, which made the first hashes", async () => {
  const cost = fc.record({
    memory: fc.integer({ min: 32, max: 200 }),
    passes: fc.integer({ min: 1, max: 3 }),
    parallelism: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "grapheme", minLength: 8, maxLength: 300 }),
      fc.uint8Array({ minLength: 8, maxLength: 32 }),
      cost,
      async (text, salt, cost) => {
        const params = { algorithm: "argon2id" as const, ...cost };
        const bytes = () => new TextEncoder().encode(text);
        assertEquals(
          argon2id(bytes(), salt, params, 32),
          await deriveByWebCrypto(bytes(), salt, params, 32),
        );
      },
    ),
    { numRuns: 50 },
  );
});

Deno.test("deriveKey() leaves zeros where the password was", async () => {
  for (
    const params of [
      { algorithm: "argon2id", memory: 64, passes: 1, parallelism: 1 },
      { algorithm: "scrypt", logN: 4, blockSize: 8, parallelism: 1 },
    ] as const
  ) {
    const password = new TextEncoder().encode("kiwi42bleu");
    await deriveKey(password, SALT, params, 32);
    assertEquals(password, new Uint8Array(10));
  }
});
