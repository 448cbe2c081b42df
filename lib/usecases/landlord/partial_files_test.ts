import { assertEquals } from "@std/assert";
import { openLotNights } from "@/tests/support/lot_nights.ts";
import { LOT_HOME as HOME, nightlyLot } from "@/tests/support/nightly_lot.ts";
import { mustTake } from "@/tests/support/take_files.ts";
import { must } from "@/tests/support/must.ts";
import { asTenantNumber } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { listValues, readValue } from "../../store/store.ts";
import { putTestTenant } from "@/tests/support/test_services.ts";

const RENT = `R11;${HOME};2026-11-28;Loyer;D;412,30;quittancement;2026-11;;`;

Deno.test("takeLot() of corrections takes what they list and lets all others, and the age of the books, stand", async () => {
  for (const isPartial of [true, false]) {
    const { portal, take } = await openLotNights();
    await using _ = portal;
    const { services, clock } = portal;
    await putTestTenant(
      services,
      { number: asTenantNumber("000999999"), surname: "AUTRE" },
      { "2220000101": 0 },
    );
    const bad = RENT.replace("412,30", "quatre cents");
    assertEquals((await take([bad])).setAside, 1);
    await portal.kv.delete(keys.vanishedContract("L/2220000101"));
    const before = must(await readValue(services.store, keys.importMark()));
    clock.nowMs += 3_600_000;
    const files = nightlyLot({ name: "X", closedAt: "", rows: [RENT] })
      .filter(({ name }) => name !== "lot.csv");
    const landlord = { ...services.landlord, rentBooks: "bailleur" as const };
    const taken = await mustTake({ ...services, landlord }, files, {
      isPartial,
    });
    assertEquals([taken.setAside, taken.counts.entries], [0, 1]);
    assertEquals(await listValues(services.store, keys.setAsides()), []);
    const gone = await listValues(services.store, keys.vanishedContracts());
    const after = must(await readValue(services.store, keys.importMark()));
    assertEquals(
      [gone.length, after.at === before.at],
      isPartial ? [0, true] : [1, false],
    );
  }
});
