import { TEST_TENANT, testAccount } from "../../tests/support/test_account.ts";
import { buildTestPosting } from "../../tests/support/test_posting.ts";
import { assertEquals } from "@std/assert";
import { listEntries, putPostings, readAccount } from "./ledger.ts";
import { createStore } from "./store.ts";
import { transact } from "./transaction.ts";

const CONTRACT = "L/0039000204";
const AT = "2026-11-05T10:00:00.000Z";
const posting = (id: string, amountCents: number) =>
  buildTestPosting({ id, date: "2026-11-05", label: id, amountCents });

Deno.test("putPostings() books an id once, numbers entries without gaps and keeps the balance after each", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  const post = (...ids: string[]) =>
    transact(
      store,
      (tx) =>
        putPostings(
          tx,
          testAccount(CONTRACT),
          ids.map((id) => posting(id, -100)),
          AT,
        ),
      { locks: [CONTRACT] },
    );
  await post("a", "b", "b");
  const again = await post("b", "c");
  assertEquals(again.already.map(({ id }) => id), ["b"]);
  assertEquals(again.entries.map(({ id }) => id), ["c"]);
  const entries = await listEntries(store, testAccount(CONTRACT));
  assertEquals(
    entries.map(({ number, id, balanceAfterCents }) => [
      number,
      id,
      balanceAfterCents,
    ]),
    [[3, "c", -300], [2, "b", -200], [1, "a", -100]],
  );
  assertEquals(await readAccount(store, testAccount(CONTRACT)), {
    v: 1,
    contract: CONTRACT,
    holder: TEST_TENANT,
    balanceCents: -300,
    entryCount: 3,
  });
});

Deno.test("putPostings() books the same id once however many post it at once, without any lock", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  await Promise.all(
    Array.from(
      { length: 20 },
      () =>
        transact(
          store,
          (tx) =>
            putPostings(
              tx,
              testAccount(CONTRACT),
              [posting("payment 1", 1000)],
              AT,
            ),
        ),
    ),
  );
  assertEquals(
    (await readAccount(store, testAccount(CONTRACT))).balanceCents,
    1000,
  );
  assertEquals((await listEntries(store, testAccount(CONTRACT))).length, 1);
});

Deno.test("listEntries() pages downwards from an entry number", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  const ids = Array.from({ length: 12 }, (_, i) => `p${i + 1}`);
  await transact(
    store,
    (tx) =>
      putPostings(
        tx,
        testAccount(CONTRACT),
        ids.map((id) => posting(id, -1)),
        AT,
      ),
  );
  const page = await listEntries(store, testAccount(CONTRACT), {
    limit: 3,
    fromNumber: 9,
  });
  assertEquals(page.map(({ number }) => number), [9, 8, 7]);
});
