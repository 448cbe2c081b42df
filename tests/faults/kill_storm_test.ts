import { assert, assertEquals } from "@std/assert";
import { runKillStorm } from "./kill_storm.ts";
import { readSeed } from "./storm.ts";

/** `FAULTS=full` runs the storm in its whole size. */
const FULL = Deno.env.get("FAULTS") === "full";
const SIZE = FULL
  ? { contracts: 200, notifications: 10_000, duplicates: 0.3, kills: 20 }
  : { contracts: 40, notifications: 1_000, duplicates: 0.3, kills: 4 };

for (const servers of [1, 2]) {
  const name = servers === 1 ? "one server" : "two servers on one KV";
  Deno.test(`with ${name} killed at random, every notification answered 200 is booked exactly once`, async () => {
    const seed = readSeed();
    console.log(`seed ${seed}, ${SIZE.notifications} notifications`);
    const storm = await runKillStorm({ ...SIZE, seed, servers });
    assertEquals(storm.damage, [], `seed ${seed}`);
    assertEquals(storm.kills, SIZE.kills);
    assert(storm.tries >= SIZE.notifications);
  });
}

Deno.test("a naive booking in the same place fails the same storm", async () => {
  const { damage } = await runKillStorm({
    ...SIZE,
    notifications: 600,
    kills: 2,
    seed: 1,
    servers: 1,
    entry: "tests/faults/naive_server.ts",
  });
  assert(damage.some((one) => /cents instead of/.test(one)), damage.join());
});
