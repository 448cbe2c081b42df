import type { Cents } from "../../domain/money.ts";
import type { IsoDate, Month } from "../../domain/month.ts";
import type { Tenant } from "../../domain/tenant.ts";
import {
  asTenantNumber,
  type ContractRef,
  type TenantNumber,
} from "@/lib/domain/references.ts";
import { must } from "@/tests/support/must.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { buildTestPosting } from "@/tests/support/test_posting.ts";
import { assert, assertEquals } from "@std/assert";
import { issueTestNotices } from "@/tests/support/test_notices.ts";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { hasTool, runTool } from "@/tests/support/pdf_tools.ts";
import { readRentRollFiles } from "@/tests/support/read_rent_roll_files.ts";
import { DEMO } from "../../demo/demo.ts";
import { changeSubscription } from "./change_subscription.ts";
import { createUser } from "../account/create_user.ts";
import { mustTake } from "@/tests/support/take_files.ts";
import { issueNotices } from "./issue_notices.ts";
import { printNotices, type PrintPart } from "./print_notices.ts";
import { keys } from "../../store/keys.ts";
import { putPostings } from "../../store/ledger.ts";
import { listNotices, readNotice } from "../../store/notices.ts";
import { listSubscriptionActs } from "../../store/subscriptions.ts";
import { transact } from "../../store/transaction.ts";
import { addresseeOf } from "../../text/addressee.ts";
import { readUserByEmail } from "../../store/users.ts";

Deno.test("printNotices() draws a month's notices on paper in the order of the post, without those on screen, with their index", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  await mustTake(services, await readRentRollFiles(DEMO.rentrollDir));
  await createUser(services, DEMO.signIn);
  const user = await readUserByEmail(services.store, DEMO.signIn.email);
  if (user === null) throw new Error("Cannot find the demo user");
  const contract = "L/0112000317";
  await changeSubscription(services, user, { contract, action: "subscribe" });
  portal.clock.nowMs = Date.parse("2026-11-28T05:00:00Z");
  const { issued, missing } = await issueNotices(services);
  assertEquals(missing, []);
  const parts: PrintPart[] = [];
  const printed = await printNotices(services, "2026-11", (part) => {
    parts.push(part);
    return Promise.resolve();
  });
  assertEquals([printed.notices, printed.parts], [issued - 1, 1]);
  const rows = printed.index.trim().split("\n").slice(1).map((row) =>
    row.split(";")
  );
  assertEquals(rows.length, printed.notices);
  assertEquals(rows.some(([, , ref]) => ref === contract), false);
  const postcodes = rows.map((row) => row[6]);
  assertEquals(postcodes, [...postcodes].sort());
  if (!hasTool("pdfinfo")) return;
  const info = await runTool("pdfinfo", ["-"], parts[0]?.bytes);
  assert(new RegExp(`Pages:\\s+${printed.notices}\\b`).test(info), info);
  const again: PrintPart[] = [];
  await printNotices(services, "2026-11", (part) => {
    again.push(part);
    return Promise.resolve();
  });
  assertEquals(again[0]?.bytes, parts[0]?.bytes);
});

Deno.test("printNotices() takes a notice that was issued late into the next printing, once", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const tenant = { number: asTenantNumber("000123456"), surname: "MOREAU" };
  const contracts = { "0039000204": 0, "2220000101": 0 };
  await putTestTenant(services, tenant, contracts);
  await issueTestNotices(portal, "2026-11-28");
  const print = async (month: Month) => {
    const { index } = await printNotices(
      services,
      month,
      () => Promise.resolve(),
    );
    return index.trim().split("\n").slice(1).map((row) => {
      const cells = row.split(";");
      return `${cells[2]} ${cells[8]}`;
    }).sort();
  };
  assertEquals(await print("2026-11"), ["L/0039000204 2026-11"]);
  // Its lines are mended in December: November's notice is issued with December's.
  await issueTestNotices(portal, "2026-12-28", "L/2220000101");
  const december = [
    "L/0039000204 2026-12",
    "L/2220000101 2026-11",
    "L/2220000101 2026-12",
  ];
  assertEquals(await print("2026-12"), december);
  assertEquals(await print("2026-12"), december);
  assertEquals(await print("2026-11"), [
    "L/0039000204 2026-11",
    "L/2220000101 2026-11",
  ]);
});

/** What the index says of a printing: document, contract, month, envelope, whom and where. */
async function indexOf(portal: TestPortal, month: Month): Promise<string[]> {
  const { index } = await printNotices(
    portal.services,
    month,
    () => Promise.resolve(),
  );
  return index.trim().split("\n").slice(1).map((row) => {
    const cells = row.split(";");
    const [, , contract, , name, address, , , month, , document, envelope] =
      cells;
    return `${envelope} ${document} ${contract} ${month} | ${name} | ${address}`;
  });
}

const TENANT = { number: asTenantNumber("000123456"), surname: "MOREAU" };
const HOME = "L/0039000204";
const GARAGE = "L/2220000101";

async function changeTenant(
  { services }: TestPortal,
  number: TenantNumber,
  changes: Partial<Tenant>,
) {
  await transact(services.store, async (tx) => {
    const tenant = must(await tx.get(keys.tenant(TENANT.number)));
    tx.set(keys.tenant(number), { ...tenant, number, ...changes });
  });
}

/** A guardian of the home's tenant, whose time begins on a day. */
async function nameGuardian(portal: TestPortal, from: IsoDate) {
  const number = asTenantNumber("000999001");
  await changeTenant(portal, number, {
    civility: "",
    firstName: "",
    surname: "UDAF 16",
    postalAddress: {
      address: "BP 12",
      postcode: "16000",
      city: "ANGOULÊME",
    },
  });
  await transact(portal.services.store, async (tx) => {
    const key = keys.holding(HOME, TENANT.number);
    const holding = must(await tx.get(key));
    const role = "mandataire" as const;
    const people = [{ number, role, from, until: null }];
    tx.set(key, { ...holding, people });
  });
}

async function payIn(
  { services }: TestPortal,
  date: IsoDate,
  amountCents: Cents,
  contract: ContractRef = HOME,
) {
  await transact(services.store, async (tx) => {
    const row = { id: `paid ${date}`, date, label: "Virement", amountCents };
    const account = testAccount(contract, TENANT.number);
    const postedAt = `${date}T09:00:00.000Z` as const;
    await putPostings(tx, account, [buildTestPosting(row)], postedAt);
  });
}

Deno.test("home and garage of one household stand in one envelope, at the tenant's postal address where he has one", async () => {
  await using portal = await openTestPortal();
  await putTestTenant(portal.services, TENANT, {
    "0039000204": 0,
    "2220000101": 0,
  });
  await transact(portal.services.store, async (tx) => {
    const garage = must(await tx.get(keys.contract(GARAGE)));
    const there = { kind: "garage" as const, address: "9 rue du Garage" };
    tx.set(keys.contract(GARAGE), { ...garage, ...there });
  });
  await issueTestNotices(portal, "2026-11-28");
  await issueTestNotices(portal, "2026-11-28", GARAGE);
  const home = must(
    await readNotice(portal.services.store, testAccount(HOME), "2026-11"),
  );
  const at = (address: string) => [
    `1 avis ${HOME} 2026-11 | MOREAU LAETITIA | ${address}`,
    `1 avis ${GARAGE} 2026-11 | MOREAU LAETITIA | ${address}`,
  ];
  assertEquals(await indexOf(portal, "2026-11"), at(home.home.address));
  await changeTenant(portal, TENANT.number, {
    postalAddress: {
      address: "8 rue des Postes",
      postcode: "75001",
      city: "PARIS",
    },
  });
  await issueTestNotices(portal, "2026-12-28");
  await issueTestNotices(portal, "2026-12-28", GARAGE);
  assertEquals(
    await indexOf(portal, "2026-12"),
    at("8 rue des Postes").map((row) => row.replace("2026-11", "2026-12")),
  );
});

Deno.test("a guardian who is named now gets the letters at his own address, under his name and the tenant's", async () => {
  await using portal = await openTestPortal();
  await putTestTenant(portal.services, TENANT, { "0039000204": 0 });
  await nameGuardian(portal, "2026-12-01");
  await issueTestNotices(portal, "2026-11-28");
  await issueTestNotices(portal, "2026-12-28");
  const store = portal.services.store;
  const [december, november] = await listNotices(store, testAccount(HOME));
  assertEquals(november?.mailTo.guardian, undefined);
  assertEquals(addresseeOf(must(november)), "Mme LAETITIA MOREAU");
  assertEquals(
    addresseeOf(must(december)),
    "UDAF 16, pour Mme LAETITIA MOREAU",
  );
  const [row] = await indexOf(portal, "2026-12");
  assertEquals(
    row,
    `1 avis ${HOME} 2026-12 | UDAF 16, pour Mme LAETITIA MOREAU | BP 12`,
  );
});

Deno.test("the quittances of who reads on paper are printed once, after the notice of the same envelope", async () => {
  await using portal = await openTestPortal();
  await putTestTenant(portal.services, TENANT, { "0039000204": 0 });
  await issueTestNotices(portal, "2026-11-28");
  const rowsOf = async (month: Month) =>
    (await indexOf(portal, month)).map((row) => row.split(" | ")[0]);
  assertEquals(await rowsOf("2026-11"), [`1 avis ${HOME} 2026-11`]);
  await payIn(portal, "2026-12-05", 25000);
  await issueTestNotices(portal, "2026-12-28");
  const december = [
    `1 avis ${HOME} 2026-12`,
    `1 quittance ${HOME} 2026-11`,
  ];
  assertEquals(await rowsOf("2026-12"), december);
  assertEquals(await rowsOf("2026-12"), december, "run again");
  await issueTestNotices(portal, "2027-01-28");
  assertEquals(await rowsOf("2027-01"), [`1 avis ${HOME} 2027-01`]);
  const parts: PrintPart[] = [];
  await printNotices(portal.services, "2026-12", (part) => {
    parts.push(part);
    return Promise.resolve();
  });
  if (!hasTool("pdftotext")) return;
  const text = await runTool(
    "pdftotext",
    ["-layout", "-", "-"],
    parts[0]?.bytes,
  );
  assert(text.indexOf("Avis d’échéance") < text.indexOf("QUITTANCE DE LOYER"));
});

Deno.test("who agreed to notices on screen only gets quittances on paper, until he agrees to today's sentence", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  await putTestTenant(services, TENANT, { "0039000204": 0 });
  await createUser(services, {
    tenantNumber: TENANT.number,
    email: "moreau@exemple.fr",
    password: "des mots tout autres",
  });
  const user = must(await readUserByEmail(services.store, "moreau@exemple.fr"));
  await transact(services.store, (tx) => {
    tx.set(keys.subscription(testAccount(HOME)), {
      v: 1,
      contract: HOME,
      holder: TENANT.number,
      active: true,
      userId: user.id,
      since: "2026-11-20T09:00:00.000Z",
      actCount: 1,
    });
  });
  await issueTestNotices(portal, "2026-11-28");
  await payIn(portal, "2026-12-05", 25000);
  const quittance = `1 quittance ${HOME} 2026-11`;
  const [first] = await indexOf(portal, "2026-11");
  assertEquals(first?.split(" | ")[0], quittance);
  const again = { contract: HOME, action: "subscribe" as const };
  assertEquals(await changeSubscription(services, user, again), "changed");
  assertEquals(await changeSubscription(services, user, again), "unchanged");
  const acts = await listSubscriptionActs(services.store, testAccount(HOME));
  assertEquals(acts.map(({ number, version }) => [number, version]), [
    [2, "2026-12"],
  ]);
  await issueTestNotices(portal, "2026-12-28");
  await payIn(portal, "2027-01-05", 25000);
  assertEquals(await indexOf(portal, "2026-12"), []);
});
