import { assert, assertEquals, assertRejects } from "@std/assert";
import {
  listRows,
  putRows,
  readRows,
  type StoreRow,
} from "../../tests/support/store_rows.ts";
import { testAccount } from "../../tests/support/test_account.ts";
import { asTenantNumber } from "../domain/references.ts";
import { keys } from "./keys.ts";
import { listEntries, readAccount } from "./ledger.ts";
import { migrateStore, StoreTooNewError } from "./migrate_store.ts";
import { listNotices } from "./notices.ts";
import { createStore, readValue } from "./store.ts";
import { readSubscription } from "./subscriptions.ts";
import { listContracts, listHoldings } from "./tenants.ts";

const FILE = new URL("testdata/store_2026_11.json", import.meta.url);
const ROWS = readRows(await Deno.readTextFile(FILE));
const HOME = "L/0112000317";
const HOLDER = asTenantNumber("000120871");
const WIDOW = asTenantNumber("000999999");
const DAY = "2026-12-20";

/** The old store, in which the home has passed to another tenant since its November notice. */
function passedOn(): StoreRow[] {
  return ROWS.flatMap(([key, value]): StoreRow[] => {
    const [noun, first, second] = key;
    if (noun === "contracts" && first === HOME) {
      return [[key, { ...value as object, tenantNumber: WIDOW }]];
    }
    return noun === "contracts_by_tenant" && second === HOME
      ? [[["contracts_by_tenant", WIDOW, HOME], HOME]]
      : [[key, value]];
  });
}

const sumOf = (entries: readonly { amountCents: number }[]) =>
  entries.reduce((sum, { amountCents }) => sum + amountCents, 0);

Deno.test("migrateStore() splits an account that had passed on: each holder keeps his own, the new one begins at zero", async () => {
  using kv = await Deno.openKv(":memory:");
  await putRows(kv, passedOn());
  assertEquals(await migrateStore(kv, Date.now), 5);
  const store = createStore(kv);
  const holdings = await listHoldings(store, HOME);
  assertEquals(
    holdings.map(({ holder, until, follows }) => [holder, until, follows]),
    [
      // His last payment is of the day after his last month.
      [HOLDER, "2026-12-01", null],
      [WIDOW, null, testAccount(HOME, HOLDER)],
    ],
  );
  const his = testAccount(HOME, HOLDER);
  const hers = testAccount(HOME, WIDOW);
  assertEquals((await listEntries(store, his)).length, 8);
  assertEquals((await readAccount(store, his)).balanceCents, -37293);
  assertEquals(await listEntries(store, hers), []);
  assertEquals((await readAccount(store, hers)).balanceCents, 0);
  assertEquals((await listNotices(store, his)).length, 1);
  assertEquals(await listNotices(store, hers), []);
  assertEquals((await readSubscription(store, his))?.active, true);
  assertEquals(await readSubscription(store, hers), null);
  const seen = await listContracts(store, HOLDER, DAY);
  assert(seen.some(({ contract }) => contract === HOME), "he still sees it");
});

Deno.test("migrateStore() leaves nothing under a contract's own name, and every entry in one account", async () => {
  using kv = await Deno.openKv(":memory:");
  await putRows(kv, ROWS);
  await migrateStore(kv, Date.now);
  const rows = await listRows(kv);
  const old = rows.filter(([[noun = "", part]]) =>
    /^(accounts|entries|postings|notices|notice_heads|printed|reminders|subscriptions|subscription_acts|removals)$/
      .test(String(noun)) && !String(part).includes("~")
  );
  assertEquals(old, []);
  const entriesIn = (all: readonly StoreRow[]) =>
    all.filter(([[noun]]) => noun === "entries")
      .map(([, value]) => value as { amountCents: number; id: string });
  const [before, after] = [entriesIn(ROWS), entriesIn(rows)];
  assertEquals(
    after.map(({ id }) => id).sort(),
    before.map(({ id }) => id).sort(),
  );
  assertEquals(sumOf(after), sumOf(before));
  for (const { id, ...entry } of after) {
    if (!id.startsWith("import:")) continue;
    const place = await readValue(
      createStore(kv),
      keys.imported(id.slice("import:".length)),
    );
    assertEquals(
      place?.holder,
      (entry as unknown as { holder: string }).holder,
    );
  }
  assertEquals(await migrateStore(kv, Date.now), 0);
});

Deno.test("migrateStore() that is cut off anywhere and run again ends in the same store", async () => {
  using whole = await Deno.openKv(":memory:");
  await putRows(whole, passedOn());
  await migrateStore(whole, Date.now);
  const expected = (await listRows(whole)).filter(([[noun]]) =>
    noun !== "turns"
  );
  for (let cutAt = 0;; cutAt++) {
    using kv = await Deno.openKv(":memory:");
    await putRows(kv, passedOn());
    let commits = 0;
    const cut = {
      get: kv.get.bind(kv),
      getMany: kv.getMany.bind(kv),
      list: kv.list.bind(kv),
      atomic() {
        if (commits++ === cutAt) throw new Error("the power is cut");
        return kv.atomic();
      },
    };
    const ended = await migrateStore(cut, Date.now).then(
      () => true,
      () => false,
    );
    if (!ended) await migrateStore(kv, Date.now);
    // A turn that could not be given back ends by itself.
    const rows = (await listRows(kv)).filter(([[noun]]) => noun !== "turns");
    assertEquals(rows, expected, `cut at commit ${cutAt}`);
    if (ended) return;
  }
});

Deno.test("migrateStore() refuses a store that a later program has written", async () => {
  using kv = await Deno.openKv(":memory:");
  await kv.set(keys.storeLayout(), 99);
  await assertRejects(() => migrateStore(kv, Date.now), StoreTooNewError, "99");
});

Deno.test("migrateStore() by two processes at once ends in the same store as by one", async () => {
  const dir = await Deno.makeTempDir();
  try {
    using one = await Deno.openKv(`${dir}/portal.sqlite`);
    using other = await Deno.openKv(`${dir}/portal.sqlite`);
    await putRows(one, passedOn());
    const moved = await Promise.all(
      [one, other].map((kv) => migrateStore(kv, Date.now)),
    );
    assertEquals(moved.toSorted(), [0, 5]);
    using whole = await Deno.openKv(":memory:");
    await putRows(whole, passedOn());
    await migrateStore(whole, Date.now);
    assertEquals(await listRows(one), await listRows(whole));
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("migrateStore() gives what somebody paid before any notice to him, though the contract is another's now", async () => {
  using kv = await Deno.openKv(":memory:");
  const rows = passedOn().filter(([[noun]]) => noun !== "notices");
  await putRows(kv, rows);
  await migrateStore(kv, Date.now);
  const store = createStore(kv);
  const paid = await listEntries(store, testAccount(HOME, HOLDER));
  assert(paid.some(({ cause }) => cause.kind === "payment"), "his payments");
  const hers = await listEntries(store, testAccount(HOME, WIDOW));
  assertEquals(hers.filter(({ cause }) => cause.kind === "payment"), []);
});
