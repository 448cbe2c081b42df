import { testAccount } from "../../tests/support/test_account.ts";
import { assert, assertEquals } from "@std/assert";
import {
  buildForm,
  notify,
  openPayingPortal,
} from "../../tests/support/paying_tenant.ts";
import {
  issueTestNotices,
  RENT_LINE,
} from "../../tests/support/test_notices.ts";
import { putTestUser } from "../../tests/support/test_payment.ts";
import { openTestPortal } from "../../tests/support/test_services.ts";
import { keys } from "../store/keys.ts";
import { listNotices } from "../store/notices.ts";
import { listValues, readValue } from "../store/store.ts";
import { askBank } from "./payments/ask_bank.ts";
import { exportForLandlord } from "./landlord/export_for_landlord.ts";
import { issueNotices } from "./documents/issue_notices.ts";
import { pullBackMails } from "./pull_back_mails.ts";
import { guardByStore } from "./retention/clock_guard.ts";
import { runRetention } from "./retention/run_retention.ts";
import { sendMessage } from "./space/send_message.ts";
import { remindDue } from "./documents/remind_due.ts";
import { checkClock, confirmClock, readClockMark } from "./watch_clock.ts";

const HOME = "L/0039000204";
const DAY_MS = 86_400_000;

/** A portal that has run until the evening of 25 November 2026, with a contract to issue notices for. */
async function openRunning() {
  const portal = await openTestPortal();
  const user = await putTestUser(portal.services);
  await portal.kv.set(keys.schedule(HOME), {
    v: 1,
    contract: HOME,
    lines: [RENT_LINE],
    totals: {},
  });
  portal.clock.nowMs = Date.parse("2026-11-25T18:00:00Z");
  assertEquals(await checkClock(portal.services), null);
  const alertsOf = async () =>
    (await listValues(portal.services.store, keys.alerts()))
      .map(({ kind, about }) => [kind, about]);
  const monthsOf = async () =>
    (await listNotices(portal.services.store, testAccount(HOME))).map((
      { month },
    ) => month);
  return Object.assign(portal, { user, alertsOf, monthsOf });
}

Deno.test("a clock fourteen months ahead for a moment issues nothing, leaves one alert, and nothing of it stays", async () => {
  await using portal = await openRunning();
  const { services, clock } = portal;
  const rightMs = clock.nowMs;
  clock.nowMs += 425 * DAY_MS;
  for (let run = 0; run < 3; run++) {
    const { issued, refused } = await issueNotices(services);
    assertEquals([issued, refused], [0, "clock_ahead"]);
    assertEquals(await remindDue(services), 0);
    clock.nowMs += DAY_MS;
  }
  assertEquals(await portal.monthsOf(), []);
  assertEquals(await portal.alertsOf(), [
    ["clock_ahead", "2026-11-25T18:00:00.000Z"],
  ]);
  assertEquals(
    portal.log.filter(({ event }) => event === "run_refused").length,
    6,
  );
  clock.nowMs = rightMs + 3 * DAY_MS;
  assertEquals((await issueNotices(services)).issued, 1);
  assertEquals(await portal.monthsOf(), ["2026-11"]);
});

Deno.test("a clock before the newest moment of the store issues nothing, not even when a person names the month", async () => {
  await using portal = await openRunning();
  const { services, clock } = portal;
  clock.nowMs = Date.parse("2026-12-29T05:00:00Z");
  await checkClock(services);
  clock.nowMs -= 2 * 3_600_000;
  for (const until of [undefined, "2026-12"] as const) {
    const { issued, refused } = await issueNotices(services, { until });
    assertEquals([issued, refused], [0, "clock_behind"]);
  }
  assertEquals(await portal.alertsOf(), [
    ["clock_behind", "2026-12-29T05:00:00.000Z"],
  ]);
  const mark = await readClockMark(services);
  assertEquals(mark?.at, "2026-12-29T05:00:00.000Z");
  await confirmClock(services);
  assertEquals((await issueNotices(services)).issued, 2);
});

Deno.test("under a clock ahead a person may still name the month, and may say that the clock is right", async () => {
  await using portal = await openRunning();
  const { services, clock } = portal;
  clock.nowMs += 100 * DAY_MS;
  const named = await issueNotices(services, { until: "2026-11" });
  assertEquals([named.issued, named.refused], [1, null]);
  assertEquals((await issueNotices(services)).refused, "clock_ahead");
  await confirmClock(services);
  const { issued, refused } = await issueNotices(services);
  assertEquals([issued, refused], [2, null]);
});

Deno.test("remindDue() writes to nobody by a clock that is not believed", async () => {
  await using portal = await openPayingPortal({ "0039000204": 0 });
  const { services, clock } = portal;
  await issueTestNotices(portal, "2026-11-28");
  clock.nowMs = Date.parse("2026-12-20T05:00:00Z");
  await checkClock(services);
  // Set back into the days of reminders.
  clock.nowMs = Date.parse("2026-12-07T05:00:00Z");
  assertEquals(await remindDue(services), 0);
  assertEquals(
    await readValue(services.store, keys.reminder(testAccount(HOME))),
    null,
  );
  await confirmClock(services);
  assertEquals(await remindDue(services), 1);
});

Deno.test("askBank() gives up on no payment by a clock that is far ahead", async () => {
  await using portal = await openPayingPortal();
  const { services, clock } = portal;
  const { id } = await buildForm(portal);
  await checkClock(services);
  const before = await readValue(services.store, keys.payment(id));
  assert(before !== null && before.askAt !== null);
  clock.nowMs += 400 * DAY_MS;
  assertEquals((await askBank(services)).asked, 0);
  assertEquals(await readValue(services.store, keys.payment(id)), before);
});

Deno.test("a mail that was queued by a clock ahead leaves when the clock is put right", async () => {
  await using portal = await openPayingPortal({ "0039000204": 0 });
  const { services, clock } = portal;
  const rightMs = clock.nowMs;
  // Thirteen days ahead: the reminder waits for that day.
  await issueTestNotices(portal, "2026-11-28");
  clock.nowMs = Date.parse("2026-12-06T05:00:00Z");
  // The process ended before the mail could leave.
  const ended = { ...services, later() {} };
  assertEquals(await remindDue(ended), 1);
  clock.nowMs = rightMs;
  assertEquals((await portal.mails()).length, 0);
  assertEquals(await pullBackMails(services), 1);
  assertEquals((await portal.mails()).length, 1);
  assertEquals(await pullBackMails(services), 0);
});

Deno.test("the nightly removal is held against the store's newest moment too", async () => {
  await using portal = await openRunning();
  const { services, clock } = portal;
  clock.nowMs += 425 * DAY_MS;
  const guard = guardByStore(services);
  assertEquals(await runRetention(services, { guard }), {
    kind: "refused",
    doubt: "clock_ahead",
  });
});

Deno.test("exportForLandlord() by a clock ahead lets the next files begin where nothing is left out", async () => {
  await using portal = await openRunning();
  const { services, clock } = portal;
  const write = () =>
    sendMessage(services, portal.user, {
      subject: "home",
      body: "Fuite",
      contract: "",
    });
  const { fields } = await buildForm(portal);
  await notify(portal, fields, { status: "AUTHORISED" });
  const trueMs = clock.nowMs;
  clock.nowMs += 30 * DAY_MS;
  const { remise } = await exportForLandlord(services, null);
  assertEquals(remise?.completeUntil.slice(0, 10), "2026-11-25");
  clock.nowMs = trueMs + DAY_MS;
  await write();
  assertEquals((await exportForLandlord(services, null)).messageCount, 1);
});

Deno.test("what runs moves the mark with it, and seldom", async () => {
  await using portal = await openRunning();
  const { services, clock, kv } = portal;
  const stampOf = async () => (await kv.get(keys.clockMark())).versionstamp;
  const first = await stampOf();
  clock.nowMs += 60_000;
  await checkClock(services);
  assertEquals(await stampOf(), first);
  clock.nowMs += 5 * 60_000;
  await checkClock(services);
  assertEquals(
    (await readClockMark(services))?.at,
    "2026-11-25T18:06:00.000Z",
  );
});

Deno.test("a clock that jumps in the middle of a run changes nothing of what the run issues", async () => {
  await using portal = await openRunning();
  const { services, clock } = portal;
  clock.nowMs = Date.parse("2026-11-28T05:00:00Z");
  let looks = 0;
  const jumping = {
    ...services,
    now: () => clock.nowMs + (looks++ === 0 ? 0 : 425 * DAY_MS),
  };
  assertEquals((await issueNotices(jumping)).issued, 1);
  assertEquals(await portal.monthsOf(), ["2026-11"]);
});
