import { asTenantNumber } from "@/lib/domain/references.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { openTestPortal } from "@/tests/support/test_services.ts";
import { assert, assertEquals } from "@std/assert";
import {
  rollOf,
  sampleFiles,
  sampleWith,
} from "../../landlord_files/testdata/sample_files.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { readValue } from "../../store/store.ts";
import { listContracts, readOwnContract } from "../../store/tenants.ts";
import { importRentRoll } from "./import_rent_roll.ts";

const HOME = "L/0039000204";

/** What an import tells that wrote nothing. */
const NOTHING = {
  ok: true,
  late: [],
  tenants: 0,
  contracts: 0,
  entries: 0,
  reworded: 0,
  recognized: 0,
  plans: 0,
  confirmed: 0,
  unclear: [],
  vanished: 0,
};

/**
 * Every key and value with its version: equal only if nothing was written between, but when the files were taken.
 */
async function wholeKv(kv: Deno.Kv) {
  const all = await Array.fromAsync(kv.list({ prefix: [] }));
  return all.filter(({ key }) => key.at(0) !== "imports");
}

const DAY = "2026-11-24";

Deno.test("importRentRoll() writes tenants, contracts, lines and entries with running balances", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const imported = await importRentRoll(services, await rollOf(sampleFiles()));
  assertEquals(imported, {
    ...NOTHING,
    tenants: 2,
    contracts: 2,
    entries: 3,
    plans: 1,
  });
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

Deno.test("importRentRoll() changes nothing the second time", async () => {
  await using portal = await openTestPortal();
  const { services, kv } = portal;
  await importRentRoll(services, await rollOf(sampleFiles()));
  const before = await wholeKv(kv);
  const again = await importRentRoll(services, await rollOf(sampleFiles()));
  assertEquals(again, NOTHING);
  assertEquals(await wholeKv(kv), before);
});

Deno.test("importRentRoll() updates changed rows, adds new entries and moves a contract to its new tenant", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  await importRentRoll(services, await rollOf(sampleFiles()));
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
  const imported = await importRentRoll(services, await rollOf(changed));
  assertEquals(imported, { ...NOTHING, contracts: 1, entries: 1 });
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

Deno.test("importRentRoll() refuses and names an entry booked with other figures, and writes nothing at all", async () => {
  await using portal = await openTestPortal();
  const { services, kv } = portal;
  await importRentRoll(services, await rollOf(sampleFiles()));
  const before = await wholeKv(kv);
  const changed = sampleFiles({
    "locataires.csv": sampleWith("locataires.csv", "Laetitia", "Laëtitia"),
    "ecritures.csv": sampleWith("ecritures.csv", ";C;100,00", ";C;100,01"),
  });
  assertEquals(await importRentRoll(services, await rollOf(changed)), {
    ok: false,
    more: 0,
    faults: [{
      file: "ecritures.csv",
      line: 2,
      column: "montant",
      reason: "booked_otherwise",
      contract: HOME,
      value: "100,01",
      wanted: "100,00",
    }],
  });
  assertEquals(await wholeKv(kv), before);
});

Deno.test("two imports at once book each entry once", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const roll = await rollOf(sampleFiles());
  await Promise.all([1, 2, 3].map(() => importRentRoll(services, roll)));
  const head = await readAccount(services.store, testAccount(HOME));
  assertEquals([head.balanceCents, head.entryCount], [-13010, 2]);
});

Deno.test("importRentRoll() writes down when it took files, also where nothing changed, and not where it refused them", async () => {
  await using portal = await openTestPortal();
  const { services, clock } = portal;
  const mark = () => readValue(services.store, keys.importMark());
  await importRentRoll(services, await rollOf(sampleFiles()));
  const first = { v: 1, at: "2026-11-23T09:00:00.000Z", contracts: 2 };
  assertEquals(await mark(), first);
  clock.nowMs += 3_600_000;
  const refused = sampleFiles({
    "ecritures.csv": sampleWith("ecritures.csv", ";C;100,00", ";C;100,01"),
  });
  await importRentRoll(services, await rollOf(refused));
  assertEquals(await mark(), first);
  await importRentRoll(services, await rollOf(sampleFiles()));
  assertEquals(await mark(), { ...first, at: "2026-11-23T10:00:00.000Z" });
});
