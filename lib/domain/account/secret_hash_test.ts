import { assertEquals } from "@std/assert";
import { createToken, hashToken } from "@/lib/auth/tokens.ts";
import { isSecretHash } from "./secret_hash.ts";

Deno.test("isSecretHash() tells a hash from the secret that it was made of", () => {
  const secret = createToken((count) => new Uint8Array(count).fill(7));
  assertEquals(isSecretHash(secret), false);
  assertEquals(isSecretHash(hashToken(secret)), true);
});
