import { assertEquals, assertRejects } from "@std/assert";
import { Semaphore } from "./semaphore.ts";

Deno.test("run() gives the place back when a task throws", async () => {
  const semaphore = new Semaphore(1, 0);
  await assertRejects(
    () => semaphore.run(() => Promise.reject(new Error("broken"))),
    Error,
    "broken",
  );
  assertEquals(await semaphore.run(() => Promise.resolve(7)), 7);
});

Deno.test("run() serves who waits in the order they came", async () => {
  const semaphore = new Semaphore(1, 9);
  const order: number[] = [];
  await Promise.all([0, 1, 2, 3].map((rank) =>
    semaphore.run(async () => {
      await Promise.resolve();
      order.push(rank);
    })
  ));
  assertEquals(order, [0, 1, 2, 3]);
});

Deno.test("run() lets no newcomer in beside the one whose turn it is", async () => {
  const semaphore = new Semaphore(1, 9);
  let running = 0;
  let most = 0;
  const task = async () => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    running--;
  };
  const first = [semaphore.run(task), semaphore.run(task)];
  await first[0];
  await Promise.all([...first, semaphore.run(task), semaphore.run(task)]);
  assertEquals(most, 1);
});
