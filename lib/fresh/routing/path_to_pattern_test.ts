import { assertEquals, assertThrows } from "@std/assert";
import { pathToPattern } from "./path_to_pattern.ts";

Deno.test("pathToPattern() translates every form of name", () => {
  const expected: Record<string, string> = {
    "index": "/",
    "about": "/about",
    "blog/index": "/blog",
    "blog/[slug]": "/blog/:slug",
    "[id]@[bar]": "/:id@:bar",
    "a-[id].json": "/a-:id.json",
    "[...path]": "/:path*",
    "docs/[...path]": "/docs/:path*",
    "[[lang]]/about": "{/:lang}?/about",
    "[[lang]]": "/{:lang}?",
    "docs/[[version]]": "/docs{/:version}?",
    "(group)/offer": "/offer",
    "(group)/index": "/",
    "a/(group)/b": "/a/b",
    "(group)/[[id]]": "/{:id}?",
  };
  for (const [path, pattern] of Object.entries(expected)) {
    assertEquals(pathToPattern(path), pattern, path);
  }
});

Deno.test("pathToPattern() keeps groups on request", () => {
  const options = { keepGroups: true };
  assertEquals(pathToPattern("(group)/offer", options), "/(group)/offer");
});

Deno.test("pathToPattern() refuses names that can mean two things", () => {
  for (const path of ["[a][b]", "x-[[id]]", "[[id]]-x", "[id", "id]"]) {
    assertThrows(() => pathToPattern(path), SyntaxError, path);
  }
});
