import { must } from "@/tests/support/must.ts";
import { putRows, readRows } from "@/tests/support/store_rows.ts";
import { assertEquals } from "@std/assert";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import type { IsoDate } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { migrateStore } from "../../store/migrate_store.ts";
import { putOwnMovement } from "../../store/own_movements.ts";
import { eachPaymentEntry } from "../../store/payment_entries.ts";
import { createStore, listValues, type Store } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { exportForLandlord } from "./export_for_landlord.ts";

const FILE = new URL(
  "../../store/testdata/store_2026_11.json",
  import.meta.url,
);
const now = () => Date.parse("2026-12-02T09:00:00Z");

/** Opens the store that the program of November 2026 wrote; it knew no remises. */
async function withOldStore(use: (store: Store) => Promise<void>) {
  using kv = await Deno.openKv(":memory:");
  await putRows(kv, readRows(await Deno.readTextFile(FILE)));
  await migrateStore(kv, Date.now);
  await use(createStore(kv));
}

async function remitted(store: Store, since: IsoDate | null) {
  const { remise, paymentCount } = await exportForLandlord(
    { store, now },
    since,
  );
  return [remise?.number ?? null, remise?.count ?? 0, paymentCount];
}

Deno.test("the first export of an old store hands over all that was booked, by one look at the ledger for good", async () => {
  await withOldStore(async (store) => {
    const entries = await Array.fromAsync(eachPaymentEntry(store));
    assertEquals(await remitted(store, null), [1, entries.length, 3]);
    let scans = 0;
    const kv = { ...boundTo(store), list };
    function list<T>(...args: Parameters<typeof store.kv.list>) {
      const [selector] = args;
      if ("prefix" in selector && selector.prefix.join() === "entries") scans++;
      return store.kv.list<T>(...args);
    }
    const watched = { ...store, kv };
    assertEquals(await remitted(watched, null), [null, 0, 0]);
    assertEquals(await remitted(watched, "2026-01-01"), [null, 0, 3]);
    assertEquals(scans, 0);
  });
});

function boundTo({ kv }: Store) {
  return {
    get: kv.get.bind(kv),
    getMany: kv.getMany.bind(kv),
    atomic: kv.atomic.bind(kv),
  };
}

Deno.test("--since at the first export leaves out for good what was booked before that day and knew no remises, and nothing else", async () => {
  await withOldStore(async (store) => {
    const entries = await Array.fromAsync(eachPaymentEntry(store));
    const days = entries.map(({ postedAt }) => postedAt.slice(0, 10)).sort();
    assertEquals([days[0], days.at(-1)], ["2026-12-01", "2026-12-01"]);
    // One of them was booked by the program of today.
    await transact(store, (tx) => putOwnMovement(tx, must(entries[0])));
    assertEquals(await remitted(store, "2026-12-02"), [1, 1, 0]);
    assertEquals(await remitted(store, null), [null, 0, 0]);
    assertEquals(await remitted(store, "2026-01-01"), [null, 0, 1]);
    const awaited = await listValues(store, keys.allUnconfirmed());
    assertEquals(awaited.map(({ remise }) => remise?.number), [1]);
    const { contract, holder, number } = must(entries[0]);
    const key = keys.unconfirmed(accountRef(contract, holder), number);
    assertEquals((await store.kv.get(key)).value, awaited[0]);
  });
});
