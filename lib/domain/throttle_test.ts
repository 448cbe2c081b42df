import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { type Bucket, takeToken, THROTTLES } from "./throttle.ts";

const NOW = Date.parse("2026-11-30T22:59:00.000Z");
const RULE = { capacity: 3, refillEveryMs: 1_000 };

function takeMany(count: number, bucket: Bucket | null, nowMs: number) {
  const allowed: boolean[] = [];
  let retryAfterMs = 0;
  for (let i = 0; i < count; i++) {
    const take = takeToken(bucket, RULE, nowMs);
    bucket = take.bucket;
    retryAfterMs = take.retryAfterMs;
    allowed.push(take.allowed);
  }
  return { allowed, bucket, retryAfterMs };
}

Deno.test("takeToken() allows a burst of the capacity, then one each refill", () => {
  const burst = takeMany(4, null, NOW);
  assertEquals(burst.allowed, [true, true, true, false]);
  assertEquals(burst.retryAfterMs, 1_000);
  assertEquals(takeToken(burst.bucket, RULE, NOW + 999).retryAfterMs, 1);
  assertEquals(takeMany(2, burst.bucket, NOW + 1_000).allowed, [true, false]);
  assertEquals(takeMany(4, burst.bucket, NOW + 3_000).allowed, [
    true,
    true,
    true,
    false,
  ]);
});

Deno.test("takeToken() doesn't lengthen the wait of who insists", () => {
  const insisted = takeMany(50, null, NOW);
  assertEquals(takeToken(insisted.bucket, RULE, NOW + 1_000).allowed, true);
});

Deno.test("takeToken() never locks for longer than the rule's refills, even with the clock set back", () => {
  const ahead = takeMany(3, null, NOW + 365 * 86_400_000).bucket;
  const refused = takeToken(ahead, RULE, NOW);
  assertEquals([refused.retryAfterMs, refused.pulledBack], [1_000, true]);
  assertEquals(takeToken(refused.bucket, RULE, NOW + 1_000).allowed, true);
});

Deno.test("takeToken() allows no more than capacity and refills together, at any moments", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_000), { maxLength: 60 }), (steps) => {
      let bucket: Bucket | null = null;
      let nowMs = NOW;
      let allowed = 0;
      for (const step of steps) {
        nowMs += step;
        const take = takeToken(bucket, RULE, nowMs);
        bucket = take.bucket;
        if (take.allowed) allowed++;
        assertEquals(take.allowed, take.retryAfterMs === 0);
      }
      const most = RULE.capacity +
        Math.floor((nowMs - NOW) / RULE.refillEveryMs);
      assertEquals(allowed <= most, true);
    }),
  );
});

Deno.test("THROTTLES let everyone act again within half an hour", () => {
  for (const rule of Object.values(THROTTLES)) {
    let bucket: Bucket | null = null;
    for (let i = 0; i < 1_000; i++) {
      bucket = takeToken(bucket, rule, NOW).bucket;
    }
    assertEquals(takeToken(bucket, rule, NOW).allowed, false);
    assertEquals(takeToken(bucket, rule, NOW + 30 * 60_000).allowed, true);
  }
});
