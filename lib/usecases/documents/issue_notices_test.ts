import type { User } from "@/lib/domain/account/user.ts";
import { asNewId } from "@/lib/domain/ids.ts";
import { asTenantNumber, type ContractRef } from "@/lib/domain/references.ts";
import { must } from "@/tests/support/must.ts";
import { contractOf } from "@/tests/support/named.ts";
import { passOn } from "@/tests/support/pass_on.ts";
import { TEST_TENANT, testAccount } from "@/tests/support/test_account.ts";
import { putTestUser } from "@/tests/support/test_payment.ts";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { assert, assertEquals } from "@std/assert";
import type { RentLine } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { listNotices } from "../../store/notices.ts";
import { listValues, readValue } from "../../store/store.ts";
import { createUser } from "../account/create_user.ts";
import { changeSubscription } from "./change_subscription.ts";
import { issueNotices } from "./issue_notices.ts";
import { planNotices } from "./plan_notices.ts";
import { readContractNotices } from "./read_notices.ts";

const HOME = "L/0039000204";

const RENT: RentLine = {
  code: "LOY",
  nature: "loyer",
  label: "Loyer principal",
  direction: "D",
  amountCents: 40000,
  from: "2026-01",
  to: null,
};
const APL: RentLine = {
  ...RENT,
  code: "APL",
  nature: "apl",
  label: "Aide personnalisée au logement",
  direction: "C",
  amountCents: 15000,
};

/** A portal whose contracts have lines; the landlord issues from November 2026 on, on the 28th. */
async function portalWithLines(
  contracts: Record<string, number> = { "0039000204": -5000 },
) {
  const portal = await openTestPortal();
  const user = await putTestUser(portal.services, contracts);
  for (const digits of Object.keys(contracts)) {
    await putLines(portal, contractOf(digits), [RENT, APL]);
  }
  return Object.assign(portal, { user });
}

async function putLines(
  { kv }: TestPortal,
  contract: ContractRef,
  lines: RentLine[],
  totals: Record<string, number> = {},
) {
  await kv.set(keys.schedule(contract), { v: 1, contract, lines, totals });
}

const at = (portal: TestPortal, day: string) => {
  portal.clock.nowMs = Date.parse(`${day}T05:00:00Z`);
};

Deno.test("issueNotices() issues nothing before its day, then the notice, its entries and the new balance", async () => {
  await using portal = await portalWithLines();
  const { services } = portal;
  at(portal, "2026-11-27");
  assertEquals((await issueNotices(services)).issued, 0);
  at(portal, "2026-11-28");
  assertEquals(await issueNotices(services), {
    contracts: 1,
    issued: 1,
    onScreen: 0,
    missing: [],
    older: new Map(),
    refused: null,
  });
  const [notice] = await listNotices(services.store, testAccount(HOME));
  assertEquals(
    [notice?.month, notice?.totalCents, notice?.netCents, notice?.dueOn],
    ["2026-11", 25000, 30000, "2026-12-10"],
  );
  const [help, rent] = await listEntries(services.store, testAccount(HOME));
  assertEquals(
    [help, rent].map((entry) => [
      entry?.id,
      entry?.amountCents,
      entry?.label,
      entry?.date,
      entry?.nature,
    ]),
    [
      [
        `line:2026-11:${HOME}:2`,
        15000,
        "Aide personnalisée au logement",
        "2026-11-28",
        "apl",
      ],
      [
        `rent:2026-11:${HOME}`,
        -40000,
        "Échéance de novembre 2026",
        "2026-11-28",
        "quittancement",
      ],
    ],
  );
  const { balanceCents } = await readAccount(services.store, testAccount(HOME));
  assertEquals(balanceCents, -30000);
  const document = await readValue(
    services.store,
    keys.document(must(notice?.code)),
  );
  const subject = {
    v: 2,
    contract: HOME,
    holder: TEST_TENANT,
    month: "2026-11",
  };
  assertEquals(document, { ...subject, kind: "notice" });
  assertEquals(
    await readValue(services.store, keys.document(must(notice?.quittanceCode))),
    { ...subject, kind: "quittance" },
  );
});

Deno.test("issueNotices() heals missed months in their order, each with its own period and the day that it was issued", async () => {
  await using portal = await portalWithLines();
  at(portal, "2027-02-03");
  const { issued } = await issueNotices(portal.services, { until: "2027-01" });
  assertEquals(issued, 3);
  const notices = await listNotices(portal.services.store, testAccount(HOME));
  assertEquals(
    notices.map(({ month, issuedOn, previousBalanceCents }) => [
      month,
      issuedOn,
      previousBalanceCents,
    ]),
    [
      ["2027-01", "2027-02-03", -55000],
      ["2026-12", "2027-02-03", -30000],
      ["2026-11", "2027-02-03", -5000],
    ],
  );
  assertEquals((await issueNotices(portal.services)).issued, 0);
});

Deno.test("issueNotices() by itself issues the month that is due and the one before, and leaves older ones to a person, with one alert", async () => {
  await using portal = await portalWithLines();
  const { services, log } = portal;
  at(portal, "2027-03-01");
  const first = await issueNotices(services);
  assertEquals([first.issued, [...first.older]], [2, [
    ["2026-11", 1],
    ["2026-12", 1],
  ]]);
  const monthsOf = async () =>
    (await listNotices(services.store, testAccount(HOME))).map(({ month }) =>
      month
    );
  assertEquals(await monthsOf(), ["2027-02", "2027-01"]);
  at(portal, "2027-03-02");
  const second = await issueNotices(services);
  assertEquals([second.issued, second.older], [0, first.older]);
  const alerts = await listValues(services.store, keys.alerts());
  assertEquals(alerts.map(({ kind, about, detail }) => [kind, about, detail]), [
    ["notices_older", "2026-11 - 2026-12", "1 contracts"],
  ]);
  const lines = log.filter(({ event }) => event === "notices_older");
  assertEquals(lines.map(({ level }) => level), ["warn", "alert", "warn"]);
  assertEquals([...await planNotices(services, "2026-11")], [["2026-11", 1]]);
  assertEquals([...await planNotices(services)], []);
  const persons = await Promise.all(
    [1, 2].map(() =>
      issueNotices(services, { until: "2026-11", fromStart: true })
    ),
  );
  assertEquals(persons.map(({ issued }) => issued).sort(), [0, 1]);
  assertEquals(await monthsOf(), ["2027-02", "2027-01", "2026-11"]);
  at(portal, "2027-03-28");
  const third = await issueNotices(services);
  assertEquals([third.issued, [...third.older]], [1, [["2026-12", 1]]]);
  await issueNotices(services, { until: "2027-03" });
  assertEquals(await monthsOf(), [
    "2027-03",
    "2027-02",
    "2027-01",
    "2026-12",
    "2026-11",
  ]);
  const entries = await listEntries(services.store, testAccount(HOME));
  const rents = entries.filter(({ nature }) => nature !== "apl");
  assertEquals(rents.map(({ id }) => id.split(":")[1]), [
    "2026-12",
    "2027-03",
    "2026-11",
    "2027-02",
    "2027-01",
    "opening",
  ]);
  assertEquals(
    await readValue(services.store, keys.noticeHead(testAccount(HOME))),
    {
      v: 1,
      contract: HOME,
      holder: TEST_TENANT,
      lastMonth: "2027-03",
    },
  );
});

Deno.test("a run that is told to stop leaves a contract between two commits, and the next one goes on there", async () => {
  const contracts = Object.fromEntries(
    Array.from({ length: 120 }, (_, i) => [String(i + 1).padStart(10, "0"), 0]),
  );
  await using portal = await portalWithLines(contracts);
  at(portal, "2026-11-28");
  const stopping = new AbortController();
  const services = { ...portal.services, stopping: stopping.signal };
  const stopped = await issueNotices(services, {
    onProgress: () => stopping.abort(),
  });
  assertEquals([stopped.contracts, stopped.issued], [90, 90]);
  assertEquals((await issueNotices(services)).issued, 0);
  const last = await issueNotices(portal.services);
  assertEquals([last.contracts, last.issued], [30, 30]);
});

Deno.test("issueNotices() stops at the month it is told", async () => {
  await using portal = await portalWithLines();
  at(portal, "2027-02-03");
  const { issued } = await issueNotices(portal.services, { until: "2026-11" });
  assertEquals(issued, 1);
});

Deno.test("a contract whose lines are faulty is named with one alert and stops no other", async () => {
  await using portal = await portalWithLines({
    "0039000204": 0,
    "2220000101": 0,
    "2220000102": 0,
  });
  const { services } = portal;
  await putLines(portal, "L/2220000101", [RENT], { "2026-11": 40001 });
  at(portal, "2026-11-28");
  const first = await issueNotices(services);
  assertEquals([first.contracts, first.issued], [3, 2]);
  const missing = {
    contract: "L/2220000101",
    month: "2026-11",
    fault: "total_differs" as const,
  };
  assertEquals(first.missing, [missing]);
  assertEquals((await issueNotices(services)).missing, [missing]);
  const alerts = await listValues(services.store, keys.alerts());
  assertEquals(alerts.map(({ kind, about, detail }) => [kind, about, detail]), [
    ["notice_missing", "L/2220000101", "2026-11 total_differs"],
  ]);
  await putLines(portal, "L/2220000101", [RENT], { "2026-11": 40000 });
  assertEquals((await issueNotices(services)).issued, 1);
});

Deno.test("a subscriber gets a mail with the amount and the day in words, the others none", async () => {
  await using portal = await portalWithLines({
    "0039000204": 0,
    "2220000101": 0,
  });
  const { services, user } = portal;
  const decision = { contract: HOME, action: "subscribe" as const };
  await changeSubscription(services, user, decision);
  await portal.mails();
  at(portal, "2026-11-28");
  await issueNotices(services);
  const mails = (await portal.mails()).filter(({ subject }) =>
    subject.includes("est prêt")
  );
  assertEquals(mails.length, 1);
  assert(
    mails[0]?.text.includes(
      "250,00\u00A0€ à payer au plus tard le 10 décembre 2026",
    ),
    mails[0]?.text,
  );
  assert(mails[0]?.text.includes("/espace/avis/L0039000204/2026-11"));
});

Deno.test("two runs at once, and a run that was interrupted, issue each notice once", async () => {
  const contracts = Object.fromEntries(
    Array.from({ length: 120 }, (_, i) => [String(i + 1).padStart(10, "0"), 0]),
  );
  await using portal = await portalWithLines(contracts);
  const { services } = portal;
  at(portal, "2026-11-28");
  const interrupted = issueNotices(services, {
    onProgress: () => {
      throw new Error("killed");
    },
  });
  await interrupted.catch(() => {});
  const [one, two] = await Promise.all([
    issueNotices(services),
    issueNotices(services),
  ]);
  assertEquals(90 + one.issued + two.issued, 120);
  assertEquals([one.contracts, two.contracts], [30, 30], "both went on there");
  for (const digits of Object.keys(contracts)) {
    const entries = await listEntries(
      services.store,
      testAccount(contractOf(digits)),
    );
    assertEquals(
      entries.map(({ nature }) => nature),
      ["apl", "quittancement"],
      digits,
    );
  }
});

Deno.test("the letter of a garage goes to the tenant's home, and says what it is for", async () => {
  await using portal = await portalWithLines({
    "0039000204": 0,
    "2220000101": 0,
  });
  const { services, kv } = portal;
  const garage = "L/2220000101";
  const { value } = await kv.get(keys.contract(garage));
  await kv.set(keys.contract(garage), {
    ...value as Record<string, unknown>,
    kind: "garage",
    address: "Garage 18, 10 rue des Papetiers",
  });
  at(portal, "2026-11-28");
  await issueNotices(services);
  const [home] = await listNotices(services.store, testAccount(HOME));
  const [notice] = await listNotices(services.store, testAccount(garage));
  assertEquals(notice?.mailTo, home?.mailTo);
  assertEquals(notice?.home.address, "Garage 18, 10 rue des Papetiers");
  assertEquals(notice?.mailTo.address, home?.home.address);
});

Deno.test("who closes the account, or takes over a contract, gets the notices on paper until they say otherwise", async () => {
  const stories: ((
    portal: Awaited<ReturnType<typeof portalWithLines>>,
  ) => Promise<unknown>)[] = [
    ({ kv, user }) =>
      kv.set(keys.user(user.id), {
        ...user,
        closedAt: "2026-11-24T00:00:00Z",
      }),
    async ({ services }) => {
      const email = "autre@exemple.fr";
      await putTestTenant(
        services,
        { number: asTenantNumber("000999999"), surname: "AUTRE" },
        {},
      );
      await createUser(services, {
        tenantNumber: asTenantNumber("000999999"),
        email,
        password: "x",
      });
      await passOn(services, HOME, asTenantNumber("000999999"));
    },
  ];
  for (const happens of stories) {
    await using portal = await portalWithLines();
    const { services, user } = portal;
    const decision = { contract: HOME, action: "subscribe" as const };
    await changeSubscription(services, user, decision);
    await happens(portal);
    at(portal, "2026-11-28");
    await issueNotices(services);
    const contract = await readValue(services.store, keys.contract(HOME));
    const account = testAccount(HOME, contract?.tenantNumber);
    const [notice] = await listNotices(services.store, account);
    assertEquals(notice?.paperless, false);
  }
});

Deno.test("a notice that is issued late is due on the next day to pay, not on one that has gone", async () => {
  await using portal = await portalWithLines();
  at(portal, "2027-02-15");
  await issueNotices(portal.services, { until: "2026-11" });
  const [notice] = await listNotices(portal.services.store, testAccount(HOME));
  assertEquals([notice?.issuedOn, notice?.dueOn], ["2027-02-15", "2027-03-10"]);
});

Deno.test("a contract that has changed hands shows and binds nothing of the decision of the one before", async () => {
  await using portal = await portalWithLines();
  const { services, user, kv } = portal;
  const decision = { contract: HOME, action: "subscribe" as const };
  await changeSubscription(services, user, decision);
  const other: User = {
    ...user,
    id: asNewId("another"),
    tenantNumber: asTenantNumber("000999999"),
  };
  await kv.set(keys.user(asNewId("another")), other);
  await passOn(services, HOME, asTenantNumber("000999999"));
  const [before] = await readContractNotices(services, other, true);
  assertEquals(before?.subscription, null);
  assertEquals(await changeSubscription(services, other, decision), "changed");
  const [after] = await readContractNotices(services, other, true);
  assertEquals(after?.subscription?.userId, other.id);
});
