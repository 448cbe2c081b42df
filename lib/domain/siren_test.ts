import { assertEquals } from "@std/assert";
import { formatSiren, isSiren } from "./siren.ts";

Deno.test("isSiren() takes nine digits whose last fits the others, and nothing else", () => {
  // INSEE's own, and a number that was never given.
  for (const siren of ["120027016", "012345674"]) {
    assertEquals([siren, isSiren(siren)], [siren, true]);
  }
  const bad = ["", "120027017", "12002701", "1200270160", "120 027 016", "a"];
  for (const text of bad) assertEquals([text, isSiren(text)], [text, false]);
});

Deno.test("formatSiren() prints groups of three", () => {
  assertEquals(formatSiren("120027016"), "120\u00A0027\u00A0016");
});
