import { assertEquals } from "@std/assert";
import { must } from "@/tests/support/must.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { RENT_LINE } from "@/tests/support/test_notices.ts";
import { putTestUser } from "@/tests/support/test_payment.ts";
import {
  openTestPortal,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { toInstant } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { listNotices } from "../../store/notices.ts";
import { listValues } from "../../store/store.ts";
import { issueNotices } from "./issue_notices.ts";

const HOME = "L/0039000204";
const HOUR_MS = 3_600_000;

/** A portal on the day of November's notices, whose landlord wants files of the last 36 hours. */
async function portalOnTheDay() {
  const portal = await openTestPortal();
  await putTestUser(portal.services, { "0039000204": 0 });
  const lines = [RENT_LINE];
  const schedule = { v: 1 as const, contract: HOME, lines, totals: {} };
  await portal.kv.set(keys.schedule(HOME), schedule);
  portal.clock.nowMs = Date.parse("2026-11-28T05:00:00Z");
  const landlord = { ...portal.services.landlord, freshHours: 36 };
  const services = { ...portal.services, landlord };
  return Object.assign(portal, { services });
}

async function putMark({ kv, clock }: TestPortal, hoursAgo: number) {
  const at = toInstant(clock.nowMs - hoursAgo * HOUR_MS);
  await kv.set(keys.importMark(), { v: 1, at, contracts: 1 });
}

/** A lot that has just come, and whose accounts were closed so long ago. */
async function putLot({ kv, clock }: TestPortal, hoursAgo: number) {
  const closedAt = toInstant(clock.nowMs - hoursAgo * HOUR_MS);
  const at = toInstant(clock.nowMs);
  await kv.set(keys.importMark(), { v: 1, at, contracts: 1, closedAt });
}

/** What the portal has issued, and the alerts it has left. */
async function stateOf({ services: { store } }: TestPortal) {
  const notices = await listNotices(store, testAccount(HOME));
  const alerts = await listValues(store, keys.alerts());
  return [
    notices.map(({ month }) => month),
    alerts.map(({ kind, about, detail }) => [kind, about, detail].join(" ")),
  ];
}

Deno.test("issueNotices() demands no month from stale files, tells it once a day, and issues once files have come", async () => {
  await using portal = await portalOnTheDay();
  const { services, clock } = portal;
  await putMark(portal, 37);
  const told = "files_stale 2026-11-26T16:00:00.000Z 2026-11";
  for (const _ of [1, 2]) {
    const runs = [issueNotices(services), issueNotices(services)];
    for (const { issued, refused } of await Promise.all(runs)) {
      assertEquals([issued, refused], [0, "files_stale"]);
    }
    assertEquals(await stateOf(portal), [[], [told]]);
  }
  assertEquals(
    portal.log.filter(({ event }) => event === "run_refused").length,
    4,
  );
  clock.nowMs += 24 * HOUR_MS;
  await issueNotices(services);
  assertEquals(await stateOf(portal), [[], [told, told]]);
  await putMark(portal, 36);
  assertEquals((await issueNotices(services)).issued, 1);
  assertEquals(must((await stateOf(portal))[0]), ["2026-11"]);
});

Deno.test("issueNotices() takes a store without a mark for stale, also where a person names the month, until he says that the files hold", async () => {
  await using portal = await portalOnTheDay();
  const { services, kv } = portal;
  await kv.delete(keys.importMark());
  const until = "2026-11";
  assertEquals(
    (await issueNotices(services, { until })).refused,
    "files_stale",
  );
  assertEquals(await stateOf(portal), [[], ["files_stale never 2026-11"]]);
  const said = await issueNotices(services, { until, staleFilesChecked: true });
  assertEquals([said.issued, said.refused], [1, null]);
});

Deno.test("issueNotices() says nothing of stale files where nothing is to be issued", async () => {
  await using portal = await portalOnTheDay();
  const { services } = portal;
  await issueNotices(services, { staleFilesChecked: true });
  await putMark(portal, 800);
  const { issued, refused } = await issueNotices(services);
  assertEquals([issued, refused], [0, null]);
});

Deno.test("issueNotices() takes a lot for as old as its accounts, however late it came", async () => {
  await using portal = await portalOnTheDay();
  const { services } = portal;
  await putLot(portal, 37);
  assertEquals((await issueNotices(services)).refused, "files_stale");
  const told = "files_stale 2026-11-26T16:00:00.000Z 2026-11";
  assertEquals(await stateOf(portal), [[], [told]]);
  await putLot(portal, 36);
  assertEquals((await issueNotices(services)).issued, 1);
});
