import { assertEquals } from "@std/assert";
import { FLOOD_INTERVAL_MS, FLOOD_SUBJECTS, FloodGate } from "./flood_gate.ts";

Deno.test("FloodGate tells the first at once, counts the others of the minute, and tells how many they were", () => {
  const gate = new FloodGate();
  const first = { rule: "body_too_large", subject: "a", count: 1, isNew: true };
  assertEquals(gate.take("body_too_large", "a", 0), [first]);
  for (let i = 1; i <= 500; i++) {
    assertEquals(gate.take("body_too_large", "a", i), []);
  }
  const other = { ...first, rule: "cross_origin" };
  assertEquals(gate.take("cross_origin", "a", 600), [other]);
  assertEquals(gate.take("body_too_large", "a", FLOOD_INTERVAL_MS), [
    { ...first, count: 500, isNew: false },
    first,
  ]);
});

Deno.test("FloodGate writes a bounded number of lines a minute, from however many places it is flooded", () => {
  const gate = new FloodGate();
  let written = 0;
  for (let i = 0; i < 100_000; i++) {
    written += gate.take("body_type", `block ${i}`, i / 10).length;
  }
  assertEquals(written, FLOOD_SUBJECTS + 1);
  const later = gate.take("body_type", "block 1", 2 * FLOOD_INTERVAL_MS);
  const total = later.reduce((sum, { count }) => sum + count, 0);
  assertEquals(total, 100_000 - FLOOD_SUBJECTS);
});

Deno.test("FloodGate goes on when the clock is set back", () => {
  const gate = new FloodGate();
  gate.take("body_type", "a", 10 * FLOOD_INTERVAL_MS);
  assertEquals(gate.take("body_type", "a", 0).length, 1);
});
