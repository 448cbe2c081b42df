import { assertEquals } from "@std/assert";
import { mustTake } from "@/tests/support/take_files.ts";
import { RENT_LINE } from "@/tests/support/test_notices.ts";
import {
  openTestPortal,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import {
  SAMPLE,
  sampleFiles,
} from "../../landlord_files/testdata/sample_files.ts";
import { keys } from "../../store/keys.ts";
import { listValues } from "../../store/store.ts";
import { issueNotices } from "../documents/issue_notices.ts";
import { planNotices } from "../documents/plan_notices.ts";

const GONE = "L/0039000204";
const OTHER = "L/2220000101";
/** The sample, its contracts running on, some rows of it left out. */
const sample = (keep: (row: string) => boolean = () => true) => {
  const { "contrats.csv": contracts, "ecritures.csv": entries } = SAMPLE;
  const kept = (text: string) => text.split("\n").filter(keep).join("\n");
  return sampleFiles({
    "contrats.csv": kept(contracts.replace(";31/08/2026;", ";;")),
    "rubriques.csv": kept(SAMPLE["rubriques.csv"]),
    "ecritures.csv": kept(entries),
    "totaux.csv": null,
    "titulaires.csv": null,
    "plans.csv": null,
  });
};
const ALL = sample();
const WITHOUT = sample((row) => !row.includes(GONE));

async function marksOf({ kv }: TestPortal) {
  const marks = await Array.fromAsync(
    kv.list({ prefix: keys.vanishedContracts() }),
  );
  return marks.map(({ key, versionstamp }) => [key.at(-1), versionstamp]);
}

async function alertsOf({ services }: TestPortal) {
  const alerts = await listValues(services.store, keys.alerts());
  return alerts.filter(({ kind }) => kind === "contracts_vanished")
    .map(({ about, detail }) => `${about}: ${detail}`);
}

/** A portal with the sample on the day of November's notices, both contracts having a rent. */
async function portalWithSample() {
  const portal = await openTestPortal();
  await mustTake(portal.services, ALL);
  portal.clock.nowMs = Date.parse("2026-11-28T05:00:00Z");
  return portal;
}

async function putRents({ kv }: TestPortal) {
  for (const contract of [GONE, OTHER] as const) {
    const schedule = { v: 1, contract, lines: [RENT_LINE], totals: {} };
    await kv.set(keys.schedule(contract), schedule);
  }
}

Deno.test("a contract that the files no longer list is told once, marked once, and not billed", async () => {
  await using portal = await portalWithSample();
  const { services } = portal;
  assertEquals(await marksOf(portal), []);
  const first = await mustTake(services, WITHOUT);
  assertEquals(first.counts.vanished, 1);
  const marks = await marksOf(portal);
  assertEquals(marks.map(([contract]) => contract), [GONE]);
  const again = await mustTake(services, WITHOUT);
  assertEquals(again.counts.vanished, 0);
  assertEquals(await marksOf(portal), marks);
  assertEquals(await alertsOf(portal), [`1 contracts: ${GONE}`]);
  await putRents(portal);
  assertEquals(await planNotices(services), new Map([["2026-11", 1]]));
  const { issued, missing } = await issueNotices(services);
  assertEquals([issued, missing], [1, []]);
});

Deno.test("a contract that is listed again is billed again", async () => {
  await using portal = await portalWithSample();
  const { services } = portal;
  await mustTake(services, WITHOUT);
  await mustTake(services, ALL);
  assertEquals(await marksOf(portal), []);
  await putRents(portal);
  assertEquals((await issueNotices(services)).issued, 2);
});

Deno.test("two imports at once mark and tell a vanished contract once", async () => {
  await using portal = await portalWithSample();
  const { services } = portal;
  await Promise.all(
    [1, 2].map(() => mustTake(services, WITHOUT)),
  );
  assertEquals((await marksOf(portal)).length, 1);
  assertEquals((await alertsOf(portal)).length, 1);
});

Deno.test("an ended contract that is gone from the files is nobody's alert", async () => {
  await using portal = await portalWithSample();
  const { services } = portal;
  const ended = SAMPLE["contrats.csv"].replace(
    "2019-04-01;;",
    "2019-04-01;2026-11-20;",
  );
  await mustTake(services, sampleFiles({ "contrats.csv": ended }));
  const gone = await mustTake(services, WITHOUT);
  assertEquals(gone.counts.vanished, 0);
  assertEquals(await alertsOf(portal), []);
  assertEquals((await marksOf(portal)).length, 1);
});
