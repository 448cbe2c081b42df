import { assertEquals } from "@std/assert";
import { parisMonth } from "../../lib/domain/month.ts";
import type { ContractRef } from "../../lib/domain/references.ts";
import { listEntries, readAccount } from "../../lib/store/ledger.ts";
import { listNotices } from "../../lib/store/notices.ts";
import { createStore } from "../../lib/store/store.ts";
import {
  freePort,
  runPortal,
  spawnPortal,
  writeEnvironment,
} from "../support/portal_process.ts";
import { putRentedContracts } from "./rented_contracts.ts";
import { createRandom, readSeed, stormAccount } from "./storm.ts";

/** `FAULTS=full` runs it in its whole size. */
const FULL = Deno.env.get("FAULTS") === "full";
const SIZE = FULL
  ? { contracts: 2_000, kills: 20 }
  : { contracts: 200, kills: 4 };
const RENT_CENTS = 40_000;

Deno.test("a run of the notices that is killed again and again, two at once, issues each notice and its entry once", async () => {
  const seed = readSeed();
  console.log(`seed ${seed}, ${SIZE.contracts} contracts`);
  const random = createRandom(seed);
  const folder = await Deno.makeTempDir();
  try {
    // The first month is this one, issued from its first day: one notice a contract, whatever day it is.
    const month = parisMonth(Date.now());
    const env = await writeEnvironment(folder, freePort(), {}, {
      premier_mois: month,
      jour_avis: 1,
    });
    const contracts = await prepare(env.KV_PATH);
    for (let kill = 0; kill < SIZE.kills; kill++) {
      const children = [1, 2].map(() => spawnPortal(env, COMMAND));
      await new Promise((done) => setTimeout(done, 350 + 300 * random()));
      for (const child of children) await child.kill();
    }
    const last = await Promise.all([
      runPortal(env, [COMMAND]),
      runPortal(env, [COMMAND]),
    ]);
    assertEquals(
      last.map(({ code }) => code),
      [0, 0],
      last.map(({ output }) => output).join("\n"),
    );
    using kv = await Deno.openKv(env.KV_PATH);
    const store = createStore(kv);
    for (const contract of contracts) {
      const notices = await listNotices(store, stormAccount(contract));
      assertEquals(notices.map((notice) => notice.month), [month], contract);
      const entries = await listEntries(store, stormAccount(contract));
      assertEquals(
        entries.map(({ id, number, amountCents }) => [id, number, amountCents]),
        [
          [`rent:${month}:${contract}`, 1, -RENT_CENTS],
        ],
      );
      const head = await readAccount(store, stormAccount(contract));
      assertEquals([head.balanceCents, head.entryCount], [-RENT_CENTS, 1]);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

const COMMAND = "lib/commands/notices.ts";

async function prepare(path: string): Promise<ContractRef[]> {
  using kv = await Deno.openKv(path);
  return await putRentedContracts(
    createStore(kv),
    SIZE.contracts,
    RENT_CENTS,
  );
}
