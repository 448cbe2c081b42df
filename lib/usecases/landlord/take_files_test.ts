import { asTenantNumber } from "@/lib/domain/references.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { openTestPortal } from "@/tests/support/test_services.ts";
import { assert, assertEquals } from "@std/assert";
import {
  sampleFiles,
  sampleWith,
} from "../../landlord_files/testdata/sample_files.ts";
import { mustTake, takeFiles } from "@/tests/support/take_files.ts";
import { rollFault } from "../../text/rentroll_faults.ts";
import { allCounts } from "../../domain/exchange/delivery.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { readValue } from "../../store/store.ts";
import { listContracts, readOwnContract } from "../../store/tenants.ts";

const HOME = "L/0039000204";

/**
 * Every key and value with its version: equal only if nothing was written between, but when the files were taken.
 */
async function wholeKv(kv: Deno.Kv) {
  const all = await Array.fromAsync(kv.list({ prefix: [] }));
  // Whose turn it was is no change either.
  return all.filter(({ key: [noun] }) =>
    noun !== "imports" && noun !== "turns"
  );
}

const DAY = "2026-11-24";

Deno.test("takeLot() writes tenants, contracts, lines and entries with running balances", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const imported = await mustTake(services, sampleFiles());
  assertEquals(
    imported.counts,
    allCounts({ taken: 2, tenants: 2, contracts: 2, entries: 3, plans: 1 }),
  );
  assertEquals(
    (await readAccount(services.store, testAccount(HOME))).balanceCents,
    -13010,
  );
  const entries = await listEntries(services.store, testAccount(HOME));
  assertEquals(
    entries.map((one) => [one.number, one.amountCents, one.balanceAfterCents])
      .sort(),
    [[1, -23010, -23010], [2, 10000, -13010]],
  );
  const schedule = await readValue(services.store, keys.schedule(HOME));
  assertEquals(schedule?.lines.length, 3);
});

Deno.test("takeLot() changes nothing the second time", async () => {
  await using portal = await openTestPortal();
  const { services, kv } = portal;
  await mustTake(services, sampleFiles());
  const before = await wholeKv(kv);
  const again = await mustTake(services, sampleFiles());
  assertEquals(again.counts, allCounts({ taken: 2, unchanged: 2 }));
  assertEquals(await wholeKv(kv), before);
});

Deno.test("takeLot() updates changed rows, adds new entries and moves a contract to its new tenant", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  await mustTake(services, sampleFiles());
  const changed = sampleFiles({
    "contrats.csv": sampleWith(
      "contrats.csv",
      "L/2220000101;000123457",
      "L/2220000101;000123456",
    ),
    "ecritures.csv": sampleWith(
      "ecritures.csv",
      "E2;",
      "E4;L/0039000204;2026-11-05;Virement;C;30,10\nE2;",
    ),
  });
  const imported = await mustTake(services, changed);
  assertEquals(
    imported.counts,
    allCounts({ taken: 2, contracts: 1, entries: 1 }),
  );
  assertEquals(
    (await readAccount(services.store, testAccount(HOME))).balanceCents,
    -10000,
  );
  const { store } = services;
  assertEquals(
    (await listContracts(store, asTenantNumber("000123456"), DAY)).length,
    2,
  );
  assertEquals(
    (await listContracts(store, asTenantNumber("000123457"), DAY)).length,
    1,
  );
  const former = await readOwnContract(
    store,
    asTenantNumber("000123457"),
    "L/2220000101",
    null,
    DAY,
  );
  assertEquals(former?.tenantNumber, "000123457");
  assert(former?.endsOn !== null, "the former holder's time is over");
});

Deno.test("takeLot() sets a contract aside whose entry is booked with other figures, and takes the others", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const { store } = services;
  await mustTake(services, sampleFiles());
  const changed = sampleFiles({
    "contrats.csv": sampleWith("contrats.csv", "8 rue du Port", "9 rue du Port")
      .replace("3 avenue", "4 avenue"),
    "ecritures.csv": sampleWith("ecritures.csv", ";C;100,00", ";C;100,01"),
  });
  const taken = await mustTake(services, changed);
  const reason = rollFault("booked_otherwise", {
    value: "100,01",
    wanted: "100,00",
  });
  assertEquals(taken.setAside, 1);
  assertEquals(taken.rows, [{
    v: 1,
    kind: "set_aside",
    file: "ecritures.csv",
    line: 2,
    column: "montant",
    contract: HOME,
    reason,
  }]);
  assertEquals(taken.counts, allCounts({ taken: 1, contracts: 1 }));
  const home = await readValue(store, keys.contract(HOME));
  const garage = await readValue(store, keys.contract("L/2220000101"));
  assertEquals(home?.address, "3 avenue des Tilleuls");
  assertEquals(garage?.address, "9 rue du Port");
  const aside = await readValue(store, keys.setAside(HOME));
  assertEquals(aside?.reasons.map((text) => text.endsWith(reason)), [true]);
  // The files as they were: nothing waits any more.
  await mustTake(services, sampleFiles());
  assertEquals(await readValue(store, keys.setAside(HOME)), null);
});

Deno.test("two imports at once book each entry once", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const roll = sampleFiles();
  await Promise.all([1, 2, 3].map(() => mustTake(services, roll)));
  const head = await readAccount(services.store, testAccount(HOME));
  assertEquals([head.balanceCents, head.entryCount], [-13010, 2]);
});

Deno.test("takeLot() writes down when it took files, also where nothing changed, and not where it refused them", async () => {
  await using portal = await openTestPortal();
  const { services, clock } = portal;
  const mark = () => readValue(services.store, keys.importMark());
  await mustTake(services, sampleFiles());
  const first = { v: 1, at: "2026-11-23T09:00:00.000Z", contracts: 2 };
  assertEquals(await mark(), first);
  clock.nowMs += 3_600_000;
  const refused = sampleFiles({ "ecritures.csv": "identifiant;contrat" });
  assertEquals((await takeFiles(services, refused)).state, "refused");
  assertEquals(await mark(), first);
  await mustTake(services, sampleFiles());
  assertEquals(await mark(), { ...first, at: "2026-11-23T10:00:00.000Z" });
});
