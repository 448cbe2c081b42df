import { assertEquals } from "@std/assert";
import { compareRoutes } from "./compare_routes.ts";

Deno.test("compareRoutes() puts wrappers first and parameters last", () => {
  const sorted = [
    "/_app",
    "/_middleware",
    "/_layout",
    "/_error",
    "/index",
    "/a/_middleware",
    "/a/_layout",
    "/a/index",
    "/a/b/c",
    "/a/bc",
    "/a/b",
    "/a/[id]/edit",
    "/a/[id]",
    "/a/[...rest]",
    "/z",
    "/(group)/_layout",
    "/(group)/page",
    "/[slug]",
    "/[...all]",
  ];
  for (let seed = 1; seed <= 20; seed++) {
    const shuffled = sorted
      .map((id, i) => ({ id, at: Math.sin(seed * 100 + i) }))
      .sort((a, b) => a.at - b.at)
      .map(({ id }) => id);
    assertEquals(shuffled.sort(compareRoutes), sorted);
  }
});
