/** An account belongs to a contract and its holder: who follows owes nothing of before, who leaves keeps his own. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import {
  asTenantNumber,
  type TenantNumber,
} from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import { readAccount } from "../../lib/store/ledger.ts";
import { readValue } from "../../lib/store/store.ts";
import { listContracts } from "../../lib/store/tenants.ts";
import { transact } from "../../lib/store/transaction.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import { issueNotices } from "../../lib/usecases/documents/issue_notices.ts";
import { buildNotification, readForm } from "../support/bank_oracle.ts";
import { passOn } from "../support/pass_on.ts";
import {
  EMAIL,
  locationOf,
  openSignedIn,
  openTestApp,
  PASSWORD,
  type TestApp,
  Visitor,
} from "../support/test_app.ts";
import { TEST_TENANT, testAccount } from "../support/test_account.ts";
import { TEST_KEY } from "../support/test_services.ts";

const REF = "L/0039000204";
const SLUG = "L0039000204";
const SPOUSE = asTenantNumber("000999999");

async function openSpouse(app: TestApp): Promise<Visitor> {
  const email = "veuve@exemple.fr";
  const password = "des mots tout autres";
  await transact(app.services.store, (tx) => {
    tx.set(keys.tenant(SPOUSE), {
      v: 1,
      number: SPOUSE,
      civility: "Mme",
      surname: "MOREAU",
      birthName: "DURAND",
      firstName: "JEANNE",
      email: "",
    });
  });
  await createUser(app.services, { tenantNumber: SPOUSE, email, password });
  return await new Visitor(app).signIn(email, password);
}

async function putRent(app: TestApp) {
  await app.kv.set(keys.schedule(REF), {
    v: 1,
    contract: REF,
    lines: [{
      code: "LOY",
      nature: "loyer",
      label: "Loyer principal",
      direction: "D",
      amountCents: 40000,
      from: "2026-01",
      to: null,
    }],
    totals: {},
  });
}

const textOf = async (answer: Promise<Response>) => await (await answer).text();

Deno.test("when a contract passes to the spouse, she begins at zero and sees nothing of before; he keeps what is his", async () => {
  await using app = await openTestApp();
  const before = await openSignedIn(app);
  await putRent(app);
  await before.post("/espace/avis", { contrat: SLUG, action: "souscrire" });
  app.clock.nowMs = Date.parse("2026-11-28T05:00:00Z");
  await issueNotices(app.services);
  app.clock.nowMs = Date.parse("2026-12-05T08:00:00Z");
  const she = await openSpouse(app);
  await passOn(app.services, REF, SPOUSE);
  const he = await new Visitor(app).signIn(EMAIL, PASSWORD);

  const hers = await textOf(she.get("/espace"));
  assert(hers.includes(REF), "her contract is there");
  assertMatch(hers, /à jour/);
  assertEquals(/830,41|1.230,41/.test(hers), false, "nothing of his debt");
  const ledger = await textOf(she.get(`/espace/solde?contrat=${SLUG}`));
  assertEquals(/Solde antérieur|novembre 2026/.test(ledger), false);
  for (const path of [`/espace/avis/${SLUG}/2026-11`]) {
    assertEquals((await she.get(path)).status, 404);
    assertEquals((await she.get(`${path}/avis.pdf`)).status, 404);
    assertEquals((await he.get(path)).status, 200);
    assertEquals((await he.get(`${path}/avis.pdf`)).status, 200);
  }
  const his = await textOf(he.get("/espace"));
  assertMatch(his, /1.230,41/);
  // What she did not agree to does not bind her: her notice goes out on paper.
  app.clock.nowMs = Date.parse("2026-12-28T05:00:00Z");
  await issueNotices(app.services);
  const { store } = app.services;
  const owed = async (holder: TenantNumber) =>
    (await readAccount(store, testAccount(REF, holder))).balanceCents;
  assertEquals(await owed(SPOUSE), -40000);
  assertEquals(await owed(TEST_TENANT), -83041 - 40000);
});

Deno.test("a former holder still pays his own debt, and nobody else's account moves", async () => {
  await using app = await openTestApp();
  const he = await openSignedIn(app);
  const started = await he.post("/espace/paiement", {
    contrat: SLUG,
    montant: "10",
  });
  const chosen = await he.post(locationOf(started), { carte: "CB" });
  const path = locationOf(chosen);
  const { fields } = readForm(await textOf(he.get(path)));
  await passOn(app.services, REF, SPOUSE);
  assertEquals((await he.get(path)).status, 200);
  const body = buildNotification(fields, TEST_KEY, { status: "AUTHORISED" });
  const told = await app.handle(
    new Request("http://127.0.0.1:8000/scellius/notification", {
      method: "POST",
      body,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    }),
  );
  assertEquals(told.status, 200);
  const { store } = app.services;
  assertEquals(
    (await readAccount(store, testAccount(REF))).balanceCents,
    -83041 + 1000,
  );
  assertEquals(
    (await readAccount(store, testAccount(REF, SPOUSE))).entryCount,
    0,
  );
});

Deno.test("a month is billed once: who follows in the middle of it begins after the last notice of the one before", async () => {
  await using app = await openTestApp();
  await putRent(app);
  app.clock.nowMs = Date.parse("2026-11-28T05:00:00Z");
  await issueNotices(app.services);
  await openSpouse(app);
  await passOn(app.services, REF, SPOUSE);
  app.clock.nowMs = Date.parse("2026-11-29T05:00:00Z");
  await issueNotices(app.services);
  const { store } = app.services;
  const hers = testAccount(REF, SPOUSE);
  assertEquals((await readAccount(store, hers)).entryCount, 0);
  app.clock.nowMs = Date.parse("2026-12-28T05:00:00Z");
  await issueNotices(app.services);
  assertEquals((await readAccount(store, hers)).balanceCents, -40000);
});

Deno.test("a co-holder sees the account under its holder's name and pays into it, until the day on which his role ends", async () => {
  await using app = await openTestApp();
  const { store } = app.services;
  const person = { number: SPOUSE, role: "cotitulaire" as const };
  await transact(store, async (tx) => {
    const holding = await tx.get(keys.holding(REF, TEST_TENANT));
    if (holding === null) throw new Error("Cannot find the holding");
    tx.set(keys.holding(REF, TEST_TENANT), {
      ...holding,
      people: [{ ...person, from: null, until: "2026-12-31" }],
    });
    const account = testAccount(REF);
    tx.set(keys.accountByPerson(SPOUSE, account), account);
  });
  const she = await openSpouse(app);
  const home = await textOf(she.get("/espace"));
  assertMatch(home, /830,41/);
  assert(home.includes(`/espace/contrats/${SLUG}-000123456`), home);
  for (const slug of [SLUG, `${SLUG}-000123456`]) {
    assertEquals((await she.get(`/espace/contrats/${slug}`)).status, 200);
  }
  const contracts = await textOf(she.get("/espace/contrats"));
  assertMatch(contracts, /Vous êtes cotitulaire de ce contrat/);
  const statement = await textOf(
    she.get(`/espace/releve?contrat=${SLUG}-000123456`),
  );
  assertMatch(
    statement,
    /Titulaire du bail<\/dt><dd><bdi>Mme LAETITIA MOREAU/,
  );
  const started = await she.post("/espace/paiement", {
    contrat: `${SLUG}-000123456`,
    montant: "10",
  });
  const chosen = await she.post(locationOf(started), { carte: "CB" });
  const { fields } = readForm(await textOf(she.get(locationOf(chosen))));
  const body = buildNotification(fields, TEST_KEY, { status: "AUTHORISED" });
  await app.handle(
    new Request("http://127.0.0.1:8000/scellius/notification", {
      method: "POST",
      body,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    }),
  );
  assertEquals(
    (await readAccount(store, testAccount(REF))).balanceCents,
    -83041 + 1000,
  );
  const receipt = await textOf(
    she.get(locationOf(started).replace(/\/carte$/, "/recu")),
  );
  assertMatch(receipt, /Reçu de<\/dt><dd><bdi>Mme JEANNE MOREAU/);
  assertMatch(receipt, /Pour le compte de<\/dt><dd><bdi>Mme LAETITIA MOREAU/);
  app.clock.nowMs = Date.parse("2027-01-01T08:00:00Z");
  const later = await new Visitor(app).signIn(
    "veuve@exemple.fr",
    "des mots tout autres",
  );
  assertEquals((await later.get(`/espace/contrats/${SLUG}`)).status, 404);
});

Deno.test("who comes back after another holder is billed on from that one's last month, on his own account", async () => {
  await using app = await openTestApp();
  await putRent(app);
  await openSpouse(app);
  const at = async (day: string) => {
    app.clock.nowMs = Date.parse(`${day}T05:00:00Z`);
    await issueNotices(app.services);
  };
  await at("2026-11-28");
  app.clock.nowMs = Date.parse("2026-12-05T08:00:00Z");
  await passOn(app.services, REF, SPOUSE);
  await at("2026-12-28");
  app.clock.nowMs = Date.parse("2026-12-29T08:00:00Z");
  await passOn(app.services, REF, asTenantNumber("000123456"));
  await at("2027-01-28");
  const { store } = app.services;
  const owed = async (holder: TenantNumber) =>
    (await readAccount(store, testAccount(REF, holder))).balanceCents;
  assertEquals(await owed(SPOUSE), -40000);
  assertEquals(
    await owed(asTenantNumber("000123456")),
    -83041 - 2 * 40000,
  );
});

Deno.test("a wrong holder who is put right the same day leaves nothing behind", async () => {
  await using app = await openTestApp();
  await passOn(app.services, REF, SPOUSE);
  await passOn(app.services, REF, asTenantNumber("000123456"));
  const { store } = app.services;
  const left = await listContracts(store, SPOUSE, "2026-12-01");
  assertEquals(left.filter(({ contract }) => contract === REF), []);
  const own = await listContracts(
    store,
    asTenantNumber("000123456"),
    "2026-12-01",
  );
  assertEquals(
    own.filter(({ contract }) => contract === REF).map(({ endsOn }) => endsOn),
    [null],
  );
});

Deno.test("a former holder's data hold nothing of the present one's arrangements and rent", async () => {
  await using app = await openTestApp();
  await putRent(app);
  await passOn(app.services, REF, SPOUSE);
  const contract = await readValue(app.services.store, keys.contract(REF));
  await app.kv.set(keys.contract(REF), {
    ...contract,
    mandateRef: "RUM-VEUVE",
    withoutReminders: true,
  });
  const he = await openSignedIn(app);
  const data = await textOf(he.get("/espace/compte/donnees.json"));
  assert(data.includes(REF), "his contract is there");
  assertEquals(/RUM-VEUVE|withoutReminders|Loyer principal/.test(data), false);
});
