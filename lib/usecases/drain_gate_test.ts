import { assertEquals, assertRejects } from "@std/assert";
import { DrainGate } from "./drain_gate.ts";

Deno.test("DrainGate runs one round at a time, and one more for all who called during it", async () => {
  const gate = new DrainGate();
  let rounds = 0;
  let atOnce = 0;
  let most = 0;
  const round = async () => {
    rounds++;
    most = Math.max(most, ++atOnce);
    // As a round that has just found nothing more to do.
    await Promise.resolve();
    atOnce--;
  };
  const calls = [gate.enter(round), gate.enter(round), gate.enter(round)];
  await Promise.all(calls);
  assertEquals([rounds, most], [2, 1]);
  await gate.enter(round);
  assertEquals(rounds, 3);
});

Deno.test("DrainGate opens again after a round that threw, which is told to its caller alone", async () => {
  const gate = new DrainGate();
  const failing = gate.enter(() => Promise.reject(new Error("disk full")));
  const joined = gate.enter(() => Promise.resolve());
  await assertRejects(() => failing, Error, "disk full");
  await joined;
  let ran = false;
  await gate.enter(() => {
    ran = true;
    return Promise.resolve();
  });
  assertEquals(ran, true);
});

Deno.test("DrainGate starts nothing once stopped, and stops when its round has ended", async () => {
  const gate = new DrainGate();
  const hanging = Promise.withResolvers<void>();
  let rounds = 0;
  const running = gate.enter(() => {
    rounds++;
    return hanging.promise;
  });
  const again = gate.enter(() => Promise.resolve());
  let stopped = false;
  const stop = gate.stop().then(() => stopped = true);
  await Promise.resolve();
  assertEquals(stopped, false);
  hanging.resolve();
  await Promise.all([running, again, stop]);
  await gate.enter(() => Promise.reject(new Error("it ran")));
  assertEquals([rounds, stopped], [1, true]);
});
