import { assertEquals } from "@std/assert";
import { negotiate } from "./negotiate.ts";

const plain = { encoding: "identity", size: 100 };
const brotli = { encoding: "br", size: 40 };
const gzip = { encoding: "gzip", size: 50 };

function pick(accept: string | null): string {
  return negotiate(accept, [plain, brotli, gzip]).encoding;
}

Deno.test("negotiate() picks the smallest accepted form", () => {
  assertEquals(pick(null), "identity");
  assertEquals(pick(""), "identity");
  assertEquals(pick("gzip, deflate, br, zstd"), "br");
  assertEquals(pick("GZIP"), "gzip");
  assertEquals(pick("br;q=0, gzip;q=0.5"), "gzip");
  assertEquals(pick("*"), "br");
  assertEquals(pick("br;q=0, *"), "gzip");
  assertEquals(pick("br;q=nonsense"), "identity");
  assertEquals(negotiate("br", [plain]).encoding, "identity");
});
