import { foldEmail } from "@/lib/domain/account/email.ts";
import { asNewId } from "@/lib/domain/ids.ts";
import { assertEquals, assertRejects } from "@std/assert";
import { keys } from "./keys.ts";
import { createStore, readValue } from "./store.ts";
import { transact } from "./transaction.ts";

const counter = keys.messageCounter("2026");

Deno.test("transact() loses no increment of 64 concurrent writers, with and without a lock", async () => {
  using kv = await Deno.openKv(":memory:");
  const locked = createStore(kv);
  const bare = createStore(kv);
  const increment = (store = locked, locks: string[] = ["counter"]) =>
    transact(store, async (tx) => {
      tx.set(counter, (await tx.get(counter) ?? 0) + 1);
    }, { locks });
  await Promise.all(Array.from({ length: 64 }, () => increment()));
  await Promise.all(Array.from({ length: 8 }, () => increment(bare, [])));
  assertEquals(await readValue(locked, counter), 72);
});

Deno.test("transact() checks an absence: a key that appears meanwhile makes the body run again", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  let runs = 0;
  const owner = await transact(store, async (tx) => {
    runs++;
    const present = await tx.get(keys.userByEmail(foldEmail("a@exemple.fr")));
    if (runs === 1) {
      await kv.set(keys.userByEmail(foldEmail("a@exemple.fr")), "first");
    }
    if (present !== null) return present;
    const second = asNewId("second");
    tx.set(keys.userByEmail(foldEmail("a@exemple.fr")), second);
    return second;
  });
  assertEquals([owner, runs], ["first", 2]);
  assertEquals(
    await readValue(store, keys.userByEmail(foldEmail("a@exemple.fr"))),
    "first",
  );
});

Deno.test("transact() reads its own writes and writes nothing when the body throws", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  await assertRejects(
    () =>
      transact(store, async (tx) => {
        tx.set(counter, 5);
        assertEquals(await tx.get(counter), 5);
        tx.delete(counter);
        assertEquals(await tx.get(counter), null);
        tx.set(counter, 6);
        throw new Error("stop");
      }),
    Error,
    "stop",
  );
  assertEquals(await readValue(store, counter), null);
});

Deno.test("transact() tries again when another process holds the file, and throws what is not that", async () => {
  using kv = await Deno.openKv(":memory:");
  const failures = ["database is locked", "disk full"];
  const store = createStore({
    get: kv.get.bind(kv),
    getMany: kv.getMany.bind(kv),
    list: kv.list.bind(kv),
    atomic() {
      const operation = kv.atomic();
      const commit = operation.commit.bind(operation);
      operation.commit = () => {
        const failure = failures.shift();
        return failure === undefined
          ? commit()
          : Promise.reject(new TypeError(failure));
      };
      return operation;
    },
  });
  const increment = () =>
    transact(store, async (tx) => {
      tx.set(counter, (await tx.get(counter) ?? 0) + 1);
    });
  await assertRejects(increment, TypeError, "disk full");
  assertEquals(await readValue(store, counter), null);
  await increment();
  assertEquals(await readValue(store, counter), 1);
});

Deno.test("transact() refuses an eleventh check", async () => {
  using kv = await Deno.openKv(":memory:");
  const many = (count: number) =>
    transact(createStore(kv), async (tx) => {
      for (let i = 0; i < count; i++) {
        await tx.get(keys.userByEmail(foldEmail(String(i))));
      }
      tx.set(counter, 1);
    });
  await many(10);
  await assertRejects(() => many(11), Error, "at most 10 checks");
});

Deno.test("transact() takes a body that waits for nothing, and holds its locks only when it is given some", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  const held: (readonly string[])[] = [];
  const hold = store.locks.hold.bind(store.locks);
  store.locks.hold = <T>(names: readonly string[], body: () => Promise<T>) => {
    held.push(names);
    return hold(names, body);
  };
  const key = keys.userByEmail(foldEmail("a@exemple.fr"));
  assertEquals(
    await transact(store, (tx) => (tx.set(key, asNewId("u1")), 1)),
    1,
  );
  const read = await transact(store, (tx) => tx.get(key), { locks: ["a"] });
  assertEquals([read, held], ["u1", [[], ["a"]]]);
});
