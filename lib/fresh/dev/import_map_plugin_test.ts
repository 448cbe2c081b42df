import { assertEquals } from "@std/assert";
import { mapSpecifier } from "./import_map_plugin.ts";

Deno.test("mapSpecifier() follows the import map, the longest name first", () => {
  const imports = {
    "preact": "npm:preact@10.29.1",
    "preact/compat": "npm:other@1",
    "@/": "./src/",
    "fresh": "jsr:@fresh/core@^2.3.3",
  };
  const expected: Record<string, string> = {
    "preact": "npm:preact@10.29.1",
    "preact/hooks": "npm:preact@10.29.1/hooks",
    "preact/compat": "npm:other@1",
    "preactive": "preactive",
    "@/text/words.ts": "./src/text/words.ts",
    "fresh/runtime": "jsr:@fresh/core@^2.3.3/runtime",
    "unknown": "unknown",
  };
  for (const [specifier, target] of Object.entries(expected)) {
    assertEquals(mapSpecifier(specifier, imports), target);
  }
});
