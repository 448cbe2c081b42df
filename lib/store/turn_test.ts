import { assertEquals, assertRejects } from "@std/assert";
import { keys } from "./keys.ts";
import { takeTurn, TurnError } from "./turn.ts";

Deno.test("takeTurn() lets one work at a time, each in its turn", async () => {
  using kv = await Deno.openKv(":memory:");
  let under = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++under);
    await new Promise((resolve) => setTimeout(resolve, 20));
    under--;
  };
  await Promise.all(
    [1, 2, 3].map(() => takeTurn(kv, "import", Date.now, work)),
  );
  assertEquals([most, under], [1, 0]);
  assertEquals((await kv.get(keys.turn("import"))).value, { until: 0 });
});

Deno.test("takeTurn() gives the turn back when the work throws, and takes over from one who died", async () => {
  using kv = await Deno.openKv(":memory:");
  let nowMs = Date.parse("2026-11-26T10:00:00Z");
  const now = () => nowMs;
  const failing = () => Promise.reject(new Error("the disk is full"));
  await assertRejects(
    () => takeTurn(kv, "import", now, failing),
    Error,
    "the disk is full",
  );
  await kv.set(keys.turn("import"), { until: nowMs + 30_000 });
  nowMs += 30_000;
  assertEquals(
    await takeTurn(kv, "import", now, () => Promise.resolve("done")),
    "done",
  );
});

Deno.test("a turn that another has taken over goes no further", async () => {
  using kv = await Deno.openKv(":memory:");
  let nowMs = Date.parse("2026-11-26T10:00:00Z");
  const work = takeTurn(kv, "migration", () => nowMs, async ({ renew }) => {
    nowMs += 60_000;
    await kv.set(keys.turn("migration"), { until: nowMs + 30_000 });
    await renew();
  });
  await assertRejects(() => work, TurnError);
});
