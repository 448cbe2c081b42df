import { assertEquals } from "@std/assert";
import { createToken, hashToken, isTokenShape } from "./tokens.ts";

Deno.test("createToken() writes 160 random bits as 32 letters and digits", () => {
  const asked: number[] = [];
  const token = createToken((count) => {
    asked.push(count);
    return new Uint8Array(count).fill(255);
  });
  assertEquals(asked, [20]);
  assertEquals(token, "7".repeat(32));
  assertEquals(isTokenShape(token), true);
});

Deno.test("hashToken() is SHA-256 in hexadecimal", () => {
  assertEquals(
    hashToken("abc"),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

Deno.test("isTokenShape() refuses what no token looks like", () => {
  for (
    const text of [
      "",
      "7".repeat(31),
      "7".repeat(33),
      "A".repeat(32),
      "1".repeat(32),
      `${"7".repeat(32)}\n`,
      "../".repeat(10) + "aa",
    ]
  ) assertEquals([text, isTokenShape(text)], [text, false]);
});
