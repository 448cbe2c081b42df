/** Remises under faults: whatever is cut off or runs at once, each movement is in one remise, and in one only. */
import { assert, assertEquals } from "@std/assert";
import type { OwnMovement, Remise } from "../../lib/domain/exchange/remise.ts";
import { accountRef } from "../../lib/domain/ledger/account_ref.ts";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import { putPostings } from "../../lib/store/ledger.ts";
import { putOwnMovement } from "../../lib/store/own_movements.ts";
import { readRemiseRows } from "../../lib/store/remises.ts";
import { createStore, listValues, type Store } from "../../lib/store/store.ts";
import { transact } from "../../lib/store/transaction.ts";
import { closeRemise } from "../../lib/usecases/landlord/close_remise.ts";
import { must } from "../support/must.ts";
import { contractOf } from "../support/named.ts";
import { buildTestPosting } from "../support/test_posting.ts";
import { createFailingKv } from "./failing_kv.ts";
import { createRandom, readSeed } from "./storm.ts";

const TENANT = asTenantNumber("000123456");
const START_MS = Date.parse("2026-11-23T09:00:00Z");

/** Books so many movements, as the booking does or as one did that knew no remises. */
async function book(
  store: Store,
  from: number,
  count: number,
  isMarked = true,
): Promise<void> {
  await transact(store, async (tx) => {
    for (let n = from; n < from + count; n++) {
      const account = accountRef(contractOf(`003900021${n % 9}`), TENANT);
      const posting = buildTestPosting({
        id: `payment:P${n}:${String(n).padStart(32, "0")}`,
        date: "2026-11-23",
        label: "Paiement",
        amountCents: 100 + n,
      });
      const at = "2026-11-23T09:00:00.000Z";
      const { entries } = await putPostings(tx, account, [posting], at);
      if (isMarked) { for (const entry of entries) putOwnMovement(tx, entry); }
    }
  });
}

/** Every remise that is closed, with its rows; each must be whole, their numbers without gaps. */
async function readClosed(store: Store): Promise<string[]> {
  const remises: Remise[] = await listValues(store, keys.remises());
  const all: string[] = [];
  for (const [i, remise] of remises.entries()) {
    assertEquals(remise.number, i + 1);
    const rows = must(await readRemiseRows(store, remise));
    const sum = rows.reduce((cents, { amountCents }) => cents + amountCents, 0);
    assertEquals(sum, remise.totalCents);
    all.push(...rows.map(({ identifier }) => identifier.split(":")[0] ?? ""));
  }
  return all;
}

/** The names of so many movements. */
const names = (count: number) =>
  Array.from({ length: count }, (_, n) => `P${n}`).sort();

Deno.test("two exports at once, each with its own KV on one file, put each movement in one remise", async () => {
  const dir = await Deno.makeTempDir();
  try {
    using one = await Deno.openKv(`${dir}/kv.sqlite`);
    using other = await Deno.openKv(`${dir}/kv.sqlite`);
    const stores = [createStore(one), createStore(other)];
    const store = createStore(one);
    await book(store, 0, 150);
    const closed = await Promise.all(
      stores.map((store) => closeRemise({ store, now: Date.now }, null)),
    );
    assertEquals(closed.filter((one) => one !== null).length, 1);
    assertEquals((await readClosed(store)).sort(), names(150));
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("an export that is cut off at any commit, the first gathering included, is finished by the next as the same remise", async () => {
  for (let cut = 0;; cut++) {
    using kv = await Deno.openKv(":memory:");
    let nowMs = START_MS;
    const now = () => nowMs;
    await book(createStore(kv), 0, 120, false);
    await book(createStore(kv), 120, 10);
    let commits = 0;
    const store = createStore({
      get: kv.get.bind(kv),
      getMany: kv.getMany.bind(kv),
      list: kv.list.bind(kv),
      atomic() {
        if (commits++ >= cut) throw new Error("killed");
        return kv.atomic();
      },
    });
    const done = await closeRemise({ store, now }, null)
      .then(() => true, () => false);
    // A process that died in its turn loses it.
    nowMs += 60_000;
    const next = await closeRemise({ store: createStore(kv), now }, null);
    assertEquals((await readClosed(createStore(kv))).sort(), names(130));
    assertEquals(next?.number ?? 1, 1);
    assertEquals(await listValues(createStore(kv), keys.allUnremitted()), []);
    if (!done) continue;
    assert(cut >= 6, `only ${cut} commits`);
    break;
  }
});

Deno.test("with commits that fail or go unanswered, and exports in each other's turn, each movement is in one remise", async () => {
  const seed = readSeed();
  console.log(`seed ${seed}`);
  const random = createRandom(seed);
  using kv = await Deno.openKv(":memory:");
  let nowMs = START_MS;
  // Whoever looks at the clock finds the turn of the other one over.
  const now = () => nowMs += 31_000;
  const chances = { lost: 0.05, unanswered: 0.05, conflict: 0.1 };
  let booked = 0;
  for (let round = 0; round < 8; round++) {
    await book(createStore(kv), booked, 130);
    booked += 130;
    await Promise.allSettled([1, 2].map(() => {
      const store = createStore(createFailingKv(kv, chances, random));
      return closeRemise({ store, now }, null);
    }));
  }
  const store = createStore(kv);
  await closeRemise({ store, now }, null);
  assertEquals((await readClosed(store)).sort(), names(booked), `seed ${seed}`);
  const left = await listValues(store, keys.allUnremitted());
  assertEquals(left, []);
  const awaited: OwnMovement[] = await listValues(store, keys.allUnconfirmed());
  assertEquals(awaited.length, booked);
});
