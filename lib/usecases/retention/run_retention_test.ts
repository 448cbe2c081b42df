import type { ComingNotice } from "@/lib/domain/exchange/stated.ts";
import { asTenantNumber, type ContractRef } from "@/lib/domain/references.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import {
  dumpStore,
  endLease,
  putEndedContracts,
  putEntry,
  putWholeFile,
  REF,
} from "@/tests/support/test_file.ts";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { asNewId } from "@/lib/domain/ids.ts";
import { accountRef } from "@/lib/domain/ledger/account_ref.ts";
import { assert, assertEquals } from "@std/assert";
import { keys } from "../../store/keys.ts";
import { listValues, readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { closeRemise } from "../landlord/close_remise.ts";
import { runRetention } from "./run_retention.ts";

const DAY = 86_400_000;
/** The last movement of the whole file is its payment, on the day on which the test portal opens. */
const OVER_ON = Date.parse("2029-11-23T12:00:00Z");

async function runAt({ services, clock }: TestPortal, ms: number) {
  clock.nowMs = ms;
  const done = await runRetention(services, {
    trustClock: true,
    fromStart: true,
  });
  if (done.kind !== "done") throw new Error(done.kind);
  return done.run;
}

/** Announces what will be over in a month, then removes it. */
async function removeAll(portal: TestPortal) {
  await runAt(portal, OVER_ON - 29 * DAY);
  return await runAt(portal, OVER_ON + 2 * DAY);
}

function buildComingNotice(contract: ContractRef): ComingNotice {
  return {
    v: 1,
    takenAt: "2026-11-20T09:00:00.000Z",
    id: "A1",
    contract,
    tenantNumber: asTenantNumber("000123456"),
    month: "2026-12",
    issuedOn: "2026-11-20",
    publishOn: "2026-11-28",
    dueOn: "2027-01-10",
    previousCents: 0,
    totalCents: 0,
    netCents: 0,
    debit: null,
    version: 1,
    lines: [],
  };
}

async function openEnded(): Promise<TestPortal> {
  const portal = await openTestPortal();
  await putWholeFile(portal.services);
  await portal.mails();
  const other = { number: asTenantNumber("000999999"), surname: "AUTRE" };
  await putTestTenant(portal.services, other, { "2220000101": -5000 });
  await endLease(portal.services, REF, "2026-11-10");
  return portal;
}

/** What a person of the office once decided of the lease. */
async function putDecisions({ kv }: TestPortal) {
  const at = "2026-11-23T09:00:00.000Z" as const;
  const by = asNewId("S1");
  const base = { v: 1 as const, contract: REF, by, at };
  const holder = asTenantNumber("000123456");
  await kv.set(keys.rowDecision(REF, "A"), {
    ...base,
    identifier: "A",
    ours: null,
  });
  const account = accountRef(REF, holder);
  await kv.set(keys.gapDecision(account), { ...base, holder, gapCents: 1 });
}

Deno.test("a lease goes with all that hangs on it when its time is over, its owner is told, and nobody else loses anything", async () => {
  await using portal = await openEnded();
  const other = (await dumpStore(portal.kv))
    .filter((line) => /999999|2220000101/.test(line));
  await putDecisions(portal);
  const run = await removeAll(portal);
  assertEquals([run.removed.lease, run.removed.paperlessProof], [1, 1]);
  const [told] = await portal.mails();
  assertEquals(told?.to, "jean@exemple.fr");
  const left = await dumpStore(portal.kv);
  const marks = /000123456|0039000204|MOREAU|jean@|robinet|PAID/;
  // A transaction number is the bank's, and says nothing of anybody.
  const spoken = left.filter((line) => marks.test(line));
  assertEquals(spoken, []);
  for (const line of other) assert(left.includes(line), line);
  const [first, second] = await listValues(
    portal.services.store,
    keys.retentionRuns(),
  );
  assertEquals([first?.announced, first?.removed.lease], [1, 0]);
  assertEquals(second, run);
  const line = portal.log.findLast(({ event }) => event === "retention");
  assertEquals([line?.lease, line?.held], [1, 0]);
});

Deno.test("a lease stays while it runs, while its account is not even, and as long after its last movement", async () => {
  await using portal = await openEnded();
  const { services } = portal;
  const isThere = async () =>
    await readValue(services.store, keys.contract(REF)) !== null;
  await endLease(services, REF, null);
  await removeAll(portal);
  assertEquals(await isThere(), true);
  await endLease(services, REF, "2026-11-10");
  await putEntry(services, "import:DEBT", "2026-11-12", -1);
  await removeAll(portal);
  assertEquals(await isThere(), true);
  await putEntry(services, "import:LATE", "2027-06-01", 1);
  await removeAll(portal);
  assertEquals(await isThere(), true);
  const late = Date.parse("2030-06-01T12:00:00Z");
  await runAt(portal, late - 29 * DAY);
  await runAt(portal, late - DAY);
  assertEquals(await isThere(), true);
  await runAt(portal, late + 2 * DAY);
  assertEquals(await isThere(), false);
});

Deno.test("a lease stays while no remise has one of its movements, a person is told, and its remises go with it", async () => {
  await using portal = await openPayingPortal({ "0039000204": -1000 });
  const { services, kv } = portal;
  const { store } = services;
  const { fields } = await buildForm(portal);
  await notify(portal, fields, { status: "AUTHORISED" });
  await endLease(services, REF, "2026-11-10");
  await transact(store, (tx) => {
    tx.set(keys.contractDigest(REF), {
      v: 1,
      digest: "digest of L/0039000204",
      lot: null,
      counts: {},
      confirmed: [],
    });
    tx.set(keys.setAside(REF), {
      v: 1,
      contract: REF,
      since: "2026-11-20T09:00:00.000Z",
      lot: null,
      closedAt: null,
      reasons: ["une ligne de MOREAU"],
    });
    tx.set(
      keys.comingNotice(testAccount(REF), "2026-12"),
      buildComingNotice(REF),
    );
  });
  const isThere = async () => await readValue(store, keys.contract(REF));
  const held = await removeAll(portal);
  assertEquals([held.unremitted, held.removed.lease], [1, 0]);
  assert(await isThere() !== null);
  const alerts = await listValues(store, keys.alerts());
  assertEquals(alerts.at(-1)?.kind, "retention_held");
  const { clock } = portal;
  const over = clock.nowMs;
  clock.nowMs = OVER_ON - 100 * DAY;
  await closeRemise(services, null);
  const run = await runAt(portal, over);
  assertEquals([run.unremitted, run.removed.lease], [0, 1]);
  await runAt(portal, OVER_ON + 1200 * DAY);
  const left = await dumpStore(kv);
  assertEquals(left.filter((line) => /0039000204|MOREAU/.test(line)), []);
  assertEquals((await readValue(store, keys.remiseHead()))?.lastNumber, 1);
});

Deno.test("a tenant who has another lease keeps his messages, his payments for it and his login", async () => {
  await using portal = await openEnded();
  const { services } = portal;
  await putTestTenant(services, {
    number: asTenantNumber("000123456"),
    surname: "MOREAU",
  }, {
    "0039000209": 0,
  });
  await removeAll(portal);
  const { store } = services;
  assertEquals(await readValue(store, keys.contract(REF)), null);
  assertEquals(await readValue(store, keys.account(testAccount(REF))), null);
  assert(
    await readValue(store, keys.tenant(asTenantNumber("000123456"))) !== null,
  );
  assert(
    await readValue(store, keys.userByTenant(asTenantNumber("000123456"))) !==
      null,
  );
  assertEquals(
    (await listValues(store, keys.messages(asTenantNumber("000123456"))))
      .length,
    1,
  );
  assertEquals((await listValues(store, keys.payments())).length, 0);
});

Deno.test("a removal that is cut off anywhere is finished by the next run", async () => {
  for (let cut = 1; cut <= 12; cut++) {
    await using portal = await openEnded();
    const { services, kv } = portal;
    await runAt(portal, OVER_ON - 29 * DAY);
    let commits = 0;
    services.store.kv = {
      get: kv.get.bind(kv),
      getMany: kv.getMany.bind(kv),
      list: kv.list.bind(kv),
      atomic() {
        if (++commits > cut) throw new Error("disk full");
        return kv.atomic();
      },
    };
    await runAt(portal, OVER_ON + 2 * DAY).catch(() => {});
    services.store.kv = kv;
    portal.clock.nowMs += DAY;
    await runAt(portal, portal.clock.nowMs);
    await portal.mails();
    const left = await dumpStore(kv);
    assertEquals(left.filter((line) => /0039000204|MOREAU/.test(line)), []);
  }
});

Deno.test("a clock that nobody should believe removes nothing and calls a person, who can say that it is right", async () => {
  await using portal = await openEnded();
  const { services, clock } = portal;
  assertEquals((await runRetention(services)).kind, "done");
  const before = (await dumpStore(portal.kv)).length;
  const start = clock.nowMs;
  for (
    const [ms, doubt] of [
      [start + 10 * 365 * DAY, "clock_ahead"],
      [start - DAY, "clock_behind"],
    ] as const
  ) {
    clock.nowMs = ms;
    const done = await runRetention(services);
    assertEquals(done, { kind: "refused", doubt });
  }
  const alerts = await listValues(services.store, keys.alerts());
  assertEquals(alerts.map(({ kind }) => kind), [
    "retention_refused",
    "retention_refused",
  ]);
  // Each is also in the list of those that nobody has seen to.
  const added = (await dumpStore(portal.kv)).length - before;
  assertEquals(added, 2 * alerts.length);
  clock.nowMs = start + 100 * DAY;
  const trusted = await runRetention(services, { trustClock: true });
  assertEquals(trusted.kind, "done");
  const refusing = { guard: () => Promise.resolve("clock_ahead" as const) };
  clock.nowMs += DAY;
  assertEquals((await runRetention(services, refusing)).kind, "refused");
});

Deno.test("what a clock announced while it was ahead is announced anew, and removed a month after that", async () => {
  await using portal = await openEnded();
  const { services: { store } } = portal;
  await runAt(portal, OVER_ON + 300 * DAY);
  const isThere = async () => await readValue(store, keys.contract(REF));
  await runAt(portal, OVER_ON - 20 * DAY);
  const removal = await readValue(store, keys.removal(testAccount(REF)));
  assertEquals(removal?.announcedAt.slice(0, 10), "2029-11-03");
  await runAt(portal, OVER_ON + 5 * DAY);
  assert(await isThere() !== null);
  await runAt(portal, OVER_ON + 11 * DAY);
  assertEquals(await isThere(), null);
});

Deno.test("an announcement is taken back when the lease owes again", async () => {
  await using portal = await openEnded();
  const { services } = portal;
  await runAt(portal, OVER_ON - 29 * DAY);
  await putEntry(services, "import:DEBT", "2026-11-12", -1);
  await runAt(portal, OVER_ON - 28 * DAY);
  assertEquals(await listValues(services.store, keys.removals()), []);
});

Deno.test("too many leases at once wait for a person, and then go a bounded number a run", async () => {
  await using portal = await openTestPortal();
  const { services, clock } = portal;
  await putEndedContracts(services, 220, "2020-01-31");
  await runAt(portal, clock.nowMs);
  const held = await runAt(portal, clock.nowMs + 31 * DAY);
  assertEquals([held.held, held.removed.lease], [220, 0]);
  const allow = async (allowedLeases: number) => {
    const options = { fromStart: true, allowedLeases };
    const done = await runRetention(services, options);
    return done.kind === "done" ? done.run.removed.lease : done.kind;
  };
  assertEquals(await allow(219), 0);
  assertEquals(await allow(220), 200);
  // The twenty that are left are few: no person is needed.
  assertEquals(await allow(0), 20);
  assertEquals(await listValues(services.store, keys.contracts()), []);
  const kinds = (await listValues(services.store, keys.alerts()))
    .map(({ kind }) => kind);
  assertEquals(kinds, [
    "retention_announced",
    "retention_held",
    "retention_held",
  ]);
});

Deno.test("runs that meet remove once, and a day has one run", async () => {
  await using portal = await openEnded();
  const { services, clock } = portal;
  const kinds = await Promise.all(
    [1, 2, 3].map(async () => (await runRetention(services)).kind),
  );
  assertEquals(kinds.toSorted(), ["done", "not_due", "not_due"]);
  clock.nowMs += 3 * 3_600_000;
  assertEquals((await runRetention(services)).kind, "not_due");
  clock.nowMs += 21 * 3_600_000;
  assertEquals((await runRetention(services)).kind, "done");
});
