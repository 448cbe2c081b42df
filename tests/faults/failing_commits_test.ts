import { assert, assertEquals } from "@std/assert";
import { createStore } from "../../lib/store/store.ts";
import { receiveNotification } from "../../lib/usecases/payments/receive_notification.ts";
import { openTestPortal } from "../support/test_services.ts";
import { createFailingKv } from "./failing_kv.ts";
import { bookNaively } from "./naive_booking.ts";
import {
  createRandom,
  deliverAll,
  listDamage,
  prepareStorm,
  readSeed,
} from "./storm.ts";

const FORM = "application/x-www-form-urlencoded";
const SIZE = { contracts: 20, notifications: 1000, duplicates: 0.3 };

Deno.test("with commits that fail, get lost or go unanswered, each notification is booked exactly once", async () => {
  const seed = readSeed();
  console.log(`seed ${seed}`);
  const random = createRandom(seed);
  await using portal = await openTestPortal();
  const storm = await prepareStorm(portal.kv, SIZE, random);
  const chances = { lost: 0.1, unanswered: 0.1, conflict: 0.2 };
  const kv = createFailingKv(portal.kv, chances, random);
  const services = { ...portal.services, store: createStore(kv) };
  const tries = await deliverAll(storm, 64, async ({ body }) => {
    const bytes = new TextEncoder().encode(body);
    return (await receiveNotification(services, bytes, FORM)).status;
  });
  assert(tries > SIZE.notifications, "some deliveries must have failed first");
  assertEquals(await listDamage(portal.kv, storm), [], `seed ${seed}`);
});

Deno.test("the harness finds the damage of a naive booking", async () => {
  const random = createRandom(1);
  await using portal = await openTestPortal();
  const storm = await prepareStorm(portal.kv, SIZE, random);
  await deliverAll(storm, 64, ({ body }) => bookNaively(portal.kv, body));
  const damage = await listDamage(portal.kv, storm);
  assert(damage.some((one) => /cents instead of/.test(one)), damage.join());
});
