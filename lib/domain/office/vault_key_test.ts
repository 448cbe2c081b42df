import { assertEquals } from "@std/assert";
import { parseVaultKey } from "./vault_key.ts";

const KEY = crypto.getRandomValues(new Uint8Array(32));

Deno.test("parseVaultKey() takes 32 bytes in Base64 and nothing else", () => {
  const text = btoa(String.fromCharCode(...KEY));
  assertEquals(parseVaultKey(text), KEY);
  for (const wrong of ["", "abcd", `${text}=`, text.slice(4), "!".repeat(44)]) {
    assertEquals(parseVaultKey(wrong), null, wrong);
  }
});
