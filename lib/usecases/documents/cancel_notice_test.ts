import { assertEquals } from "@std/assert";
import { must } from "@/tests/support/must.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { issueTestNotices } from "@/tests/support/test_notices.ts";
import { putTestUser } from "@/tests/support/test_payment.ts";
import {
  openTestPortal,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { buildTestPosting } from "@/tests/support/test_posting.ts";
import type { IsoDate } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, putPostings, readAccount } from "../../store/ledger.ts";
import { readNotice } from "../../store/notices.ts";
import { listValues, readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { tellLateEnds } from "../landlord/tell_late_ends.ts";
import { cancelNotice } from "./cancel_notice.ts";
import { issueNotices } from "./issue_notices.ts";
import { listAllLateNotices } from "./list_late_notices.ts";
import { printNotices } from "./print_notices.ts";
import { readQuittanceOf } from "./read_quittances.ts";
import { readDueNow } from "../space/read_due_now.ts";
import { verifyDocument } from "./verify_document.ts";

const HOME = "L/0039000204";
const ACCOUNT = testAccount(HOME);
const NOVEMBER = { contract: HOME, month: "2026-11" } as const;
const DECEMBER = { contract: HOME, month: "2026-12" } as const;

/** A portal with November's and December's notices of a contract, whose end comes after them. */
async function portalWithLateEnd(endsOn: IsoDate) {
  const portal = await openTestPortal();
  await putTestUser(portal.services, { "0039000204": 0 });
  await issueTestNotices(portal, "2026-12-28");
  portal.clock.nowMs = Date.parse("2027-01-04T09:00:00Z");
  const key = keys.contract(HOME);
  const contract = must(await readValue(portal.services.store, key));
  await portal.kv.set(key, { ...contract, endsOn });
  return portal;
}

async function lateOf({ services }: TestPortal) {
  const late = await listAllLateNotices(services.store);
  return late.map(({ month, totalCents }) => [month, totalCents]);
}

async function balanceOf({ services }: TestPortal) {
  return (await readAccount(services.store, ACCOUNT)).balanceCents;
}

Deno.test("a lease end that comes late names the notices of the months after it, not that of its own month", async () => {
  await using november = await portalWithLateEnd("2026-11-10");
  assertEquals(await lateOf(november), [["2026-12", 25000]]);
  await using october = await portalWithLateEnd("2026-10-31");
  assertEquals(await lateOf(october), [["2026-11", 25000], ["2026-12", 25000]]);
  await using none = await portalWithLateEnd("2026-12-01");
  assertEquals(await lateOf(none), []);
});

Deno.test("tellLateEnds() names them at each import, with one alert, until they are taken back", async () => {
  await using portal = await portalWithLateEnd("2026-11-10");
  const { services } = portal;
  const contracts = await listValues(services.store, keys.contracts());
  for (const _ of [1, 2]) {
    const late = await tellLateEnds(services, contracts);
    assertEquals(late.map(({ month }) => month), ["2026-12"]);
  }
  const alerts = await listValues(services.store, keys.alerts());
  assertEquals(
    alerts.filter(({ kind }) => kind === "lease_ended_late")
      .map(({ about, detail }) => [about, detail]),
    [[HOME, "2026-11-10: 2026-12"]],
  );
  await cancelNotice(services, DECEMBER);
  assertEquals(await tellLateEnds(services, contracts), []);
});

Deno.test("cancelNotice() takes back what the month had asked, by one linked entry each, once for ever", async () => {
  await using portal = await portalWithLateEnd("2026-11-10");
  const { services } = portal;
  assertEquals(await balanceOf(portal), -50000);
  const all = await Promise.all(
    [1, 2, 3].map(() => cancelNotice(services, DECEMBER)),
  );
  assertEquals(all.filter((done) => done).length, 1);
  assertEquals(await cancelNotice(services, DECEMBER), false);
  assertEquals(await balanceOf(portal), -25000);
  const undone = (await listEntries(services.store, ACCOUNT)).slice(0, 2);
  assertEquals(
    undone.map(({ id, number, date, label, amountCents, takesBack }) =>
      [id, number, date, label, amountCents, takesBack].join(" | ")
    ),
    [
      `cancelled:line:2026-12:${HOME}:2 | 6 | 2027-01-04 | Annulation\u00A0: aide personnalisée au logement | -15000 | APL 2026-12`,
      `cancelled:rent:2026-12:${HOME} | 5 | 2027-01-04 | Annulation\u00A0: échéance de décembre 2026 | 40000 | rent 2026-12`,
    ],
  );
  assertEquals(
    undone.map(({ nature, month }) => `${nature} ${month}`),
    ["annulation 2026-12", "annulation 2026-12"],
  );
  const notice = await readNotice(services.store, ACCOUNT, "2026-12");
  assertEquals(notice?.cancelledOn, "2027-01-04");
  assertEquals(await lateOf(portal), []);
  assertEquals((await issueNotices(services, { until: "2026-12" })).issued, 0);
});

Deno.test("cancelNotice() leaves alone a notice whose lease had days in its month, and one that was never issued", async () => {
  await using portal = await portalWithLateEnd("2026-11-10");
  const { services } = portal;
  assertEquals(await cancelNotice(services, NOVEMBER), false);
  const january = { contract: HOME, month: "2027-01" } as const;
  assertEquals(await cancelNotice(services, january), false);
  assertEquals(await balanceOf(portal), -50000);
});

Deno.test("a month that was taken back asks nothing, proves nothing and is not printed; what was paid for it is free", async () => {
  await using portal = await portalWithLateEnd("2026-11-10");
  const { services } = portal;
  const { store } = services;
  await transact(store, async (tx) => {
    await putPostings(tx, ACCOUNT, [buildTestPosting({
      id: "import:paid",
      date: "2026-12-30",
      label: "Virement",
      amountCents: 50000,
    })], "2026-12-30T09:00:00.000Z");
  });
  const code = must((await readNotice(store, ACCOUNT, "2026-12"))?.code);
  const validOf = async () => {
    const found = await verifyDocument(services, code, "192.0.2.1");
    return found !== null && "isValid" in found ? found.isValid : null;
  };
  const quittanceOf = () => readQuittanceOf(services, ACCOUNT, "2026-12");
  assertEquals([await validOf(), (await quittanceOf())?.paidCents], [
    true,
    25000,
  ]);
  await cancelNotice(services, DECEMBER);
  assertEquals([await validOf(), await quittanceOf()], [false, null]);
  const contract = must(await readValue(store, keys.contract(HOME)));
  const due = await readDueNow(services, contract);
  assertEquals([due.totalCents, due.inFavourCents], [0, 25000]);
  const november = await readQuittanceOf(services, ACCOUNT, "2026-11");
  assertEquals(november?.paidCents, 25000);
  const printed = await printNotices(
    services,
    "2026-12",
    () => Promise.resolve(),
  );
  assertEquals(printed.notices, 1, "November's, which no printing has taken");
});
