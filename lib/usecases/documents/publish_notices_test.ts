import { must } from "@/tests/support/must.ts";
import { contractOf } from "@/tests/support/named.ts";
import {
  bookStated,
  putStated,
  STATED_ACCOUNT,
  STATED_CONTRACT,
  STATED_RENT,
  statedLine,
  statedNotice,
} from "@/tests/support/stated_notice.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { putTestUser } from "@/tests/support/test_payment.ts";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { assertEquals } from "@std/assert";
import { type IsoDate, type Month, toInstant } from "../../domain/month.ts";
import { asTenantNumber } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import { listNotices } from "../../store/notices.ts";
import { listValues, readValue } from "../../store/store.ts";
import { putContract } from "../../store/tenants.ts";
import { transact } from "../../store/transaction.ts";
import { readDueNow } from "../space/read_due_now.ts";
import { changeSubscription } from "./change_subscription.ts";
import { issueNotices } from "./issue_notices.ts";
import { planNotices } from "./plan_notices.ts";
import { printNotices } from "./print_notices.ts";
import { readQuittance } from "./read_quittances.ts";
import { remindDue } from "./remind_due.ts";

async function openPortal(
  contracts: Record<string, number> = { "0039000204": 0 },
) {
  const portal = await openTestPortal({ rentBooks: "bailleur" });
  const user = await putTestUser(portal.services, contracts);
  const at = (day: IsoDate) => {
    portal.clock.nowMs = Date.parse(`${day}T05:00:00Z`);
  };
  const issueOn = (day: IsoDate) => {
    at(day);
    return issueNotices(portal.services);
  };
  const subscribe = () =>
    changeSubscription(portal.services, user, {
      contract: STATED_CONTRACT,
      action: "subscribe",
    });
  return Object.assign(portal, { user, at, issueOn, subscribe });
}

const monthsOf = async ({ services }: TestPortal) =>
  (await listNotices(services.store, STATED_ACCOUNT)).map(({ month }) => month);

Deno.test("a notice of the landlord's is published on its day and not before, without an entry, and once", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  await putStated(services, statedNotice("2026-11"));
  assertEquals((await portal.issueOn("2026-11-24")).issued, 0);
  assertEquals(await planNotices(services), new Map());
  portal.at("2026-11-25");
  assertEquals(await planNotices(services), new Map([["2026-11", 1]]));
  assertEquals(await issueNotices(services), {
    contracts: 1,
    issued: 1,
    onScreen: 0,
    missing: [],
    older: new Map(),
    refused: null,
  });
  assertEquals((await portal.issueOn("2026-11-26")).issued, 0);
  assertEquals(await planNotices(services), new Map());
  const [notice] = await listNotices(services.store, STATED_ACCOUNT);
  assertEquals(
    [notice?.issuedOn, notice?.dueOn, notice?.netCents, notice?.byLandlord],
    ["2026-11-25", "2026-12-10", 400_00, {
      id: "AE-2026-11",
      publishedOn: "2026-11-25",
      isPast: false,
    }],
  );
  assertEquals(await listEntries(services.store, STATED_ACCOUNT), []);
  assertEquals(await listValues(services.store, keys.allComingNotices()), []);
});

Deno.test("nothing is made of the landlord's monthly lines, however stale or fresh, and what he validated is published from stale files", async () => {
  await using portal = await openPortal();
  const { services, kv } = portal;
  const { code, nature, label, direction, amountCents } = STATED_RENT;
  const line = { code, nature, label, direction, amountCents };
  await kv.set(keys.schedule(STATED_CONTRACT), {
    v: 1,
    contract: STATED_CONTRACT,
    lines: [{ ...line, from: "2026-01", to: null }],
    totals: {},
  });
  assertEquals((await portal.issueOn("2026-12-28")).issued, 0);
  await putStated(services, statedNotice("2026-12"));
  await kv.delete(keys.importMark());
  const { issued, refused } = await issueNotices(services);
  assertEquals([issued, refused], [1, null]);
});

Deno.test("past months come in any order, dated by the landlord, neither mailed nor printed; the month that is due is", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  await portal.subscribe();
  const mails = (await portal.mails()).length;
  const months: Month[] = ["2026-03", "2025-12", "2026-11"];
  await putStated(services, ...months.map((month) => statedNotice(month)));
  assertEquals((await portal.issueOn("2026-11-26")).issued, 3);
  await putStated(services, statedNotice("2026-01"));
  assertEquals((await portal.issueOn("2026-11-27")).issued, 1);
  assertEquals(await monthsOf(portal), [
    "2026-11",
    "2026-03",
    "2026-01",
    "2025-12",
  ]);
  const subjects = (await portal.mails()).slice(0, -mails)
    .map(({ subject }) => subject);
  assertEquals(subjects, ["Votre avis d’échéance de novembre 2026 est prêt"]);
  const head = await readValue(
    services.store,
    keys.noticeHead(STATED_ACCOUNT),
  );
  assertEquals([head?.lastMonth, head?.older], ["2026-11", undefined]);
});

Deno.test("the print file holds who reads on paper: no past notice, and of past months the quittances that are paid since", async () => {
  await using portal = await openPortal({ "0039000204": 0, "2220000101": 0 });
  const { services, user } = portal;
  const onScreen = "L/2220000101";
  await changeSubscription(services, user, {
    contract: onScreen,
    action: "subscribe",
  });
  for (
    const [month, paidOn] of [
      ["2026-09", "2026-10-02"],
      ["2026-10", "2026-11-26"],
    ] as const
  ) {
    const asked = `${month}-30` as const;
    await bookStated(
      services,
      `Q${month}`,
      asked,
      "quittancement",
      -400_00,
      month,
    );
    await bookStated(services, `P${month}`, paidOn, "encaissement", 400_00);
  }
  await putStated(
    services,
    ...(["2026-09", "2026-10", "2026-11"] as const).flatMap((month) => [
      statedNotice(month),
      statedNotice(month, { contract: onScreen }),
    ]),
  );
  assertEquals((await portal.issueOn("2026-11-26")).issued, 6);
  const { index } = await printNotices(services, "2026-11", async () => {});
  const rows = index.trim().split("\n").slice(1).map((row) => {
    const cells = row.split(";");
    return [cells[2], cells[8], cells.at(-2)].join(" ");
  });
  assertEquals(rows, [
    "L/0039000204 2026-11 avis",
    "L/0039000204 2026-10 quittance",
  ]);
});

Deno.test("a quittance stands once the rent that the landlord has booked is paid, whatever comes first", async () => {
  await using portal = await openPortal();
  const { services, user } = portal;
  const read = (month: Month) =>
    readQuittance(services, user, { contract: STATED_CONTRACT, month });
  portal.at("2026-12-01");
  // November: the entry, then the notice. Help and a rebate by law are entries of their own.
  await bookStated(
    services,
    "Q11",
    "2026-11-30",
    "quittancement",
    -430_00,
    "2026-11",
  );
  await bookStated(services, "A11", "2026-11-30", "apl", 150_00, "2026-11");
  await bookStated(services, "R11", "2026-11-30", "rls", 30_00, "2026-11");
  await putStated(
    services,
    statedNotice("2026-11", {
      lines: [
        statedLine("loyer", "Loyer principal", 400_00),
        statedLine("charge", "Charges", 30_00),
        statedLine("rls", "RLS", -30_00),
        statedLine("apl", "APL", -150_00),
        statedLine("loyer", "Rappel de loyer", 12_00, "2026-09"),
      ],
    }),
  );
  assertEquals((await portal.issueOn("2026-12-01")).issued, 1);
  assertEquals(await read("2026-11"), null);
  await bookStated(services, "P11", "2026-12-04", "encaissement", 250_00);
  const november = await read("2026-11");
  assertEquals([november?.paidCents, november?.issuedOn], [
    250_00,
    "2026-12-04",
  ]);
  assertEquals(november?.sums, [
    { nature: "loyer", amountCents: 400_00 },
    { nature: "charge", amountCents: 30_00 },
    { nature: "rls", amountCents: -30_00 },
    { nature: "apl", amountCents: -150_00 },
  ]);
  // December: the notice and the money, then the entry, which asks for more than the notice said.
  await putStated(services, statedNotice("2026-12"));
  await portal.issueOn("2026-12-26");
  await bookStated(services, "P12", "2026-12-28", "encaissement", 405_00);
  assertEquals(await read("2026-12"), null);
  await bookStated(
    services,
    "Q12",
    "2026-12-31",
    "quittancement",
    -405_00,
    "2026-12",
  );
  const december = await read("2026-12");
  assertEquals(december?.paidCents, 405_00);
  assertEquals(december?.sums, [
    { nature: "loyer", amountCents: 400_00 },
    { nature: "autre", amountCents: 5_00 },
  ]);
});

Deno.test("a month falls due on the day that its notice says, is reminded of before it, and its debit is the landlord's", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  await putStated(
    services,
    statedNotice("2026-11", {
      dueOn: "2026-12-18",
      debit: { on: "2026-12-15", amountCents: 300_00 },
    }),
  );
  await bookStated(
    services,
    "Q11",
    "2026-11-25",
    "quittancement",
    -400_00,
    "2026-11",
  );
  await portal.issueOn("2026-11-25");
  const contract = await readValue(
    services.store,
    keys.contract(STATED_CONTRACT),
  );
  portal.at("2026-12-10");
  const due = await readDueNow(services, must(contract));
  assertEquals(
    due.parts.map((part) =>
      part.kind === "plan" || [part.dueOn, part.isOverdue]
    ),
    [["2026-12-18", false]],
  );
  assertEquals([due.drawing?.on, due.drawing?.cents, due.toPayCents], [
    "2026-12-15",
    300_00,
    100_00,
  ]);
  assertEquals(await remindDue(services), 0);
  portal.at("2026-12-14");
  assertEquals(await remindDue(services), 1);
  portal.at("2026-12-15");
  assertEquals(await remindDue(services), 0);
  const [mail] = await portal.mails();
  assertEquals(
    mail?.subject,
    "Votre loyer de novembre 2026 est à payer au plus tard le 18 décembre 2026",
  );
});

Deno.test("a notice that cannot be published is named, told once, and stops no other; a contract set aside still publishes", async () => {
  await using portal = await openPortal({ "0039000204": 0, "2220000101": 0 });
  const { services, kv } = portal;
  const stranger = asTenantNumber("000555555");
  await putStated(
    services,
    statedNotice("2026-10", { tenantNumber: stranger }),
    statedNotice("2026-11"),
    statedNotice("2026-11", { contract: "L/2220000101" }),
  );
  const at = toInstant(portal.clock.nowMs);
  await kv.set(keys.setAside(STATED_CONTRACT), {
    v: 1,
    contract: STATED_CONTRACT,
    since: at,
    lot: null,
    closedAt: null,
    reasons: ["solde"],
  });
  const { issued, missing } = await portal.issueOn("2026-11-25");
  assertEquals(issued, 2);
  const fault = "no_tenant" as const;
  assertEquals(missing, [{
    contract: STATED_CONTRACT,
    month: "2026-10",
    fault,
  }]);
  await issueNotices(services);
  const alerts = await listValues(services.store, keys.alerts());
  assertEquals(alerts.map(({ kind }) => kind), ["notice_missing"]);
});

Deno.test("the notice of a former holder goes to his own account, and never to the next one's home", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  const number = asTenantNumber("000888888");
  const home = { "2220000101": 0 };
  await putTestTenant(services, { number, surname: "SUIVANT" }, home);
  await transact(services.store, async (tx) => {
    const before = await tx.get(keys.contract(STATED_CONTRACT));
    if (before === null) throw new Error("Cannot find the contract");
    const own = must(await tx.get(keys.contract("L/2220000101")));
    tx.set(keys.contract("L/2220000101"), { ...own, address: "9 rue Neuve" });
    const after = {
      ...before,
      kind: "garage" as const,
      tenantNumber: number,
      startsOn: "2026-11-16" as const,
    };
    await putContract(tx, after, before, "2026-11-16");
  });
  await putStated(
    services,
    statedNotice("2026-11"),
    statedNotice("2026-11", { tenantNumber: number }),
  );
  assertEquals((await portal.issueOn("2026-11-25")).issued, 2);
  const accounts = [STATED_ACCOUNT, testAccount(STATED_CONTRACT, number)];
  const periods = await Promise.all(
    accounts.map(async (account) =>
      (await listNotices(services.store, account)).map((
        { period, tenant, mailTo },
      ) => [period.from, period.to, tenant.surname, mailTo.address].join(" "))
    ),
  );
  assertEquals(periods, [
    ["2026-11-01 2026-11-15 MOREAU 3 avenue des Tilleuls"],
    [
      "2026-11-16 2026-11-30 SUIVANT 9 rue Neuve",
    ],
  ]);
});

Deno.test("a run over the landlord's notices that is stopped goes on where it was, and two at once publish each once", async () => {
  const digits = Array.from(
    { length: 120 },
    (_, i) => String(i + 1).padStart(10, "0"),
  );
  await using portal = await openPortal(
    Object.fromEntries(digits.map((one) => [one, 0])),
  );
  const notices = digits.map((one) =>
    statedNotice("2026-11", { contract: contractOf(one) })
  );
  await putStated(portal.services, ...notices);
  portal.at("2026-11-25");
  const stopping = new AbortController();
  const services = { ...portal.services, stopping: stopping.signal };
  const stopped = await issueNotices(services, {
    onProgress: () => stopping.abort(),
  });
  assertEquals([stopped.contracts, stopped.issued], [90, 90]);
  const [one, two] = await Promise.all([
    issueNotices(portal.services),
    issueNotices(portal.services),
  ]);
  assertEquals(one.issued + two.issued, 30);
  const { store } = portal.services;
  for (const name of digits) {
    const account = testAccount(contractOf(name));
    assertEquals((await listNotices(store, account)).length, 1, name);
  }
  assertEquals(await listValues(store, keys.allComingNotices()), []);
});
