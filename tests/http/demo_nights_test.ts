/** The demonstration as who tries it sees it: a payment, the night after, and nights in which other things happen. */
import { assert, assertEquals } from "@std/assert";
import { playNight, takeNight } from "../../lib/commands/demo/play_night.ts";
import { seedDemo } from "../../lib/commands/demo/seed_demo.ts";
import { DEMO } from "../../lib/demo/demo.ts";
import { readAccount } from "../../lib/store/ledger.ts";
import { listNotices } from "../../lib/store/notices.ts";
import { parseLandlordFile } from "../../lib/landlord_file.ts";
import { listRows } from "../support/store_rows.ts";
import { must } from "../support/must.ts";
import { buildNotification } from "../support/bank_oracle.ts";
import { readable } from "../support/due_tenant.ts";
import { notify, pay } from "../support/paying_visitor.ts";
import { testAccount } from "../support/test_account.ts";
import { openEmptyApp, type TestApp, Visitor } from "../support/test_app.ts";
import { TEST_KEY } from "../support/test_services.ts";

const HOME = "L0112000317";
const MINUTE_MS = 60_000;

/** The demonstration, on 26 November at ten unless it is told otherwise, with somebody who has signed in. */
async function openDemo(instant = "2026-11-26T09:00:00Z") {
  const app = await openEmptyApp();
  const { services, clock } = app;
  const parsed = parseLandlordFile(Deno.readTextFileSync(DEMO.landlordPath));
  if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
  services.landlord = parsed.landlord;
  clock.nowMs = Date.parse(instant);
  await seedDemo(services);
  const { email, password } = DEMO.signIn;
  const visitor = await new Visitor(app).signIn(email, password);
  const read = async (path: string) =>
    readable(await (await visitor.get(path)).text());
  return Object.assign(app, {
    read,
    /** What the page of the home's account says of its balance and of when it is. */
    async balance() {
      const text = await read(`/espace/solde?contrat=${HOME}`);
      const [said] = /Vous devez [\d ]+,\d\d €/.exec(text) ?? [text];
      const [moment] = /Solde arrêté le [^.,]*?\d\d h \d\d/.exec(text) ??
        [text];
      return { said, moment, isWaiting: text.includes(WAITS) };
    },
    async payCard(montant: string) {
      const { fields } = await pay(visitor, { contrat: HOME, montant });
      const verdict = { status: "AUTHORISED" };
      const body = buildNotification(fields, TEST_KEY, verdict);
      assertEquals((await notify(app, body)).status, 200);
    },
    /** A minute goes by, and a night: what its lot has done, what is nothing left out. */
    async night() {
      clock.nowMs += MINUTE_MS;
      await playNight(services);
      return told(app);
    },
    /** The same at an instant; the notices of the lot are left to wait. */
    async lotAt(instant: string) {
      clock.nowMs = Date.parse(instant);
      await takeNight(services);
      return told(app);
    },
  });
}

function told({ log }: Pick<TestApp, "log">): Record<string, unknown> {
  const { at: _at, level: _level, event: _event, lot: _lot, ...counts } = must(
    log.findLast(({ event }) => event === "demo_night"),
  );
  return Object.fromEntries(
    Object.entries(counts).filter(([, count]) => count !== 0),
  );
}

const WAITS = "pas encore dans les comptes de votre bailleur";

Deno.test("the demonstration: 10,00 € paid by card wait for the night, and are then in the landlord's books; the balance moves once", async () => {
  await using demo = await openDemo();
  const before = await demo.balance();
  assertEquals(before, {
    said: "Vous devez 765,86 €",
    moment: "Solde arrêté le 26 novembre à 10 h 00",
    isWaiting: false,
  });
  await demo.payCard("10,00");
  const said = "Vous devez 755,86 €";
  assertEquals(await demo.balance(), { ...before, said, isWaiting: true });
  assert(
    (await demo.read("/espace")).includes(
      `10,00 € du 26 novembre n’est ${WAITS}`,
    ),
  );
  assertEquals((await demo.night()).confirmed, 1);
  const moment = "Solde arrêté le 26 novembre à 10 h 01";
  assertEquals(await demo.balance(), { said, moment, isWaiting: false });
  // What comes back once more is known.
  assertEquals((await demo.night()).confirmed, undefined);
  assertEquals((await demo.balance()).said, said);
});

Deno.test("the demonstration: ten nights are taken whole, whatever happens in them, and each payment is recognised, also without its name", async () => {
  await using demo = await openDemo();
  const nights: Record<string, unknown>[] = [];
  for (let night = 2; night <= 10; night++) {
    if (night % 3 === 0) {
      for (const sum of ["10,00", "10,00", "11,00"]) await demo.payCard(sum);
    }
    nights.push(await demo.night());
  }
  assertEquals(nights, [
    // Better words.
    { number: 2, reworded: 1 },
    // A direct debit comes back.
    { number: 3, entries: 1, confirmed: 3 },
    // Help for the month before.
    { number: 4, entries: 1 },
    // A cheque that was read wrong.
    { number: 5, entries: 1, undone: 1 },
    // Another identifier.
    { number: 6, recognized: 1, confirmed: 3 },
    // A rectified notice.
    { number: 7, entries: 1, notices: 1 },
    { number: 8 },
    { number: 9, confirmed: 3 },
    { number: 10 },
  ]);
  assertEquals((await demo.balance()).isWaiting, false);
  assertEquals(demo.log.filter(({ level }) => level === "alert"), []);
});

Deno.test("seedDemo() leaves what is there as it is, and plays the night that was missed", async () => {
  await using demo = await openDemo();
  const { services, kv, clock } = demo;
  const seeded = await listRows(kv);
  clock.nowMs += 23 * 60 * MINUTE_MS;
  await seedDemo(services);
  const known = new Set(seeded.map(([key]) => key.join(" ")));
  const added = (await listRows(kv)).filter(([key]) =>
    !known.has(key.join(" "))
  );
  assertEquals(added, []);
  clock.nowMs += 60 * MINUTE_MS;
  await seedDemo(services);
  assertEquals(
    demo.log.filter(({ event }) => event === "demo_night").length,
    2,
  );
});

Deno.test("the demonstration goes on month after month: rents, help, debits and settlements are booked and proved", async () => {
  await using demo = await openDemo("2026-11-15T09:00:00Z");
  const { services: { store }, clock } = demo;
  const { tenantNumber } = DEMO.registration;
  const account = testAccount(DEMO.registration.reference, tenantNumber);
  const owed = async () => 0 - (await readAccount(store, account)).balanceCents;
  assertEquals(await owed(), 562_11);
  assertEquals(await listNotices(store, account), []);
  clock.nowMs = Date.parse("2026-11-20T20:00:00Z");
  const first = await demo.night();
  assertEquals([first.notices, first.setAside], [54, undefined]);
  assertEquals(await owed(), 830_41);
  const [november] = await listNotices(store, account);
  assertEquals([november?.month, november?.netCents], ["2026-11", 830_41]);
  const debits = await demo.lotAt("2026-12-10T20:00:00Z");
  assertEquals([debits.notices, debits.setAside], [undefined, undefined]);
  assert(Number(debits.entries) > 0);
  const year = await demo.lotAt("2027-07-01T20:00:00Z");
  assertEquals([year.notices, year.setAside], [7 * 54, undefined]);
});
