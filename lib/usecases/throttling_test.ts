import { assertEquals } from "@std/assert";
import { openTestPortal } from "../../tests/support/test_services.ts";
import { takeTokens } from "./throttling.ts";

const DAY_MS = 86_400_000;

Deno.test("a clock set back by a month lets an address in again after one refill, whatever it had tried before", async () => {
  await using portal = await openTestPortal();
  const { services, clock } = portal;
  const takeOne = () =>
    takeTokens(services, [["signInAddress", "192.0.2.0/24"]]);
  clock.nowMs += 30 * DAY_MS;
  assertEquals(await takeOne(), null);
  clock.nowMs -= 30 * DAY_MS;
  const refused = await takeOne();
  assertEquals(refused?.retryAfterMs, 5_000);
  const answers = [];
  for (let n = 0; n < 3; n++) {
    clock.nowMs += 5_000;
    answers.push(await takeOne());
  }
  assertEquals(answers, [null, null, null]);
});

Deno.test("who is refused writes nothing to the store, but for the first time after a clock was set back", async () => {
  await using portal = await openTestPortal();
  const { services, clock } = portal;
  const { kv } = services.store;
  let commits = 0;
  const store = {
    ...services.store,
    kv: {
      get: kv.get.bind(kv),
      getMany: kv.getMany.bind(kv),
      list: kv.list.bind(kv),
      atomic() {
        commits++;
        return kv.atomic();
      },
    },
  };
  const takeOne = () =>
    takeTokens({ ...services, store }, [["signInDevice", "one"]]);
  for (let n = 0; n < 20; n++) await takeOne();
  assertEquals(commits, 10);
  clock.nowMs -= DAY_MS;
  for (let n = 0; n < 20; n++) await takeOne();
  assertEquals(commits, 11);
});
