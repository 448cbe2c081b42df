import { asNewId } from "@/lib/domain/ids.ts";
import { assertEquals } from "@std/assert";
import { SEND_LEASE_MS } from "../domain/outbox.ts";
import { keys } from "./keys.ts";
import {
  buryMail,
  delayMail,
  dropMail,
  putMail,
  takeNextMail,
} from "./outbox.ts";
import { createStore, listValues, type Store } from "./store.ts";
import { transact } from "./transaction.ts";

const NOW = Date.parse("2026-11-23T09:00:00.000Z");

async function queue(store: Store, id: string, priority: "urgent" | "bulk") {
  await transact(store, (tx) => {
    putMail(tx, asNewId(id), `words of ${id}`, priority, NOW);
  });
}

async function take(store: Store, nowMs: number) {
  const item = await takeNextMail<string>(store, nowMs);
  if (item === null) throw new Error("Cannot take: no mail is due");
  return item;
}

async function placesIn(store: Store) {
  return [
    ...await listValues(store, keys.mailsByDueTime("urgent")),
    ...await listValues(store, keys.mailsByDueTime("bulk")),
  ];
}

Deno.test("takeNextMail() gives each mail once, urgent ones first, then the longest due", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  for (const id of ["b1", "b2"]) await queue(store, id, "bulk");
  for (const id of ["u1", "u2"]) await queue(store, id, "urgent");
  const taken: (string | undefined)[] = [];
  for (let i = 0; i < 5; i++) {
    taken.push((await takeNextMail(store, NOW))?.id);
  }
  assertEquals(taken, ["u1", "u2", "b1", "b2", undefined]);
  const again = await takeNextMail(store, NOW + SEND_LEASE_MS, ["bulk"]);
  assertEquals([again?.id, again?.attempts], ["b1", 2]);
});

Deno.test("dropMail() finds a mail by its id, wherever another process has moved it", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  await queue(store, "m1", "urgent");
  await take(store, NOW);
  const other = await take(store, NOW + SEND_LEASE_MS);
  await transact(store, (tx) => delayMail(tx, other, "421", NOW * 2));
  assertEquals(
    await transact(store, (tx) => dropMail(tx, asNewId("m1"))),
    true,
  );
  assertEquals(
    await transact(store, (tx) => dropMail(tx, asNewId("m1"))),
    false,
  );
  assertEquals(await placesIn(store), []);
  assertEquals(await listValues(store, keys.mails()), []);
});

Deno.test("a process whose lease is over neither delays nor buries the mail of another", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  await queue(store, "m1", "urgent");
  const mine = await take(store, NOW);
  const others = await take(store, NOW + SEND_LEASE_MS);
  await transact(store, (tx) => delayMail(tx, mine, "421", NOW));
  assertEquals(
    await transact(store, (tx) => buryMail(tx, mine, "550")),
    false,
  );
  assertEquals(await listValues(store, keys.mails()), [others]);
  assertEquals(await placesIn(store), ["m1"]);
  assertEquals(await listValues(store, keys.deadMails()), []);
});
