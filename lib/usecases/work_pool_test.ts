import { assertEquals, assertRejects } from "@std/assert";
import { WorkPool } from "./work_pool.ts";

Deno.test("WorkPool has so much under way at once, and ends when all of it has", async () => {
  const pool = new WorkPool(2);
  let underway = 0;
  const most: number[] = [];
  for (let i = 0; i < 6; i++) {
    await pool.add(async () => {
      most.push(++underway);
      await new Promise((done) => setTimeout(done, 1));
      underway--;
    });
  }
  await pool.end();
  assertEquals([Math.max(...most), most.length, underway], [2, 6, 0]);
});

Deno.test("WorkPool throws what failed, also when it failed before anybody waited for it", async () => {
  const pool = new WorkPool(4);
  await pool.add(() => Promise.reject(new Error("disk full")));
  await new Promise((done) => setTimeout(done, 1));
  await assertRejects(() => pool.add(() => Promise.resolve()), Error, "disk");
  await assertRejects(() => pool.end(), Error, "disk full");
});
