/** The payments of the landlord's office: the list and its filter, one payment, and what waits for a decision. */
import { assert, assertEquals } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { indexPayments } from "../../lib/store/index_payments.ts";
import { LOOKED_AT } from "../../lib/store/payment_pages.ts";
import { listValues } from "../../lib/store/store.ts";
import { putPayment } from "../../lib/store/payments.ts";
import { transact } from "../../lib/store/transaction.ts";
import type { Payment } from "../../lib/domain/payments/payment.ts";
import { takeUnpaid } from "../../lib/usecases/payments/take_unpaid.ts";
import { buildNotification, type Verdict } from "../support/bank_oracle.ts";
import { must } from "../support/must.ts";
import { notify, pay } from "../support/paying_visitor.ts";
import {
  locationOf,
  openSignedIn,
  openTestApp,
  type TestApp,
  type Visitor,
} from "../support/test_app.ts";
import { openStaff } from "../support/test_staff.ts";
import { TEST_KEY } from "../support/test_services.ts";

const HOME = "L0039000204";
const ODD: Verdict = {
  status: "AUTHORISED",
  uuid: "a".repeat(32),
  overrides: { vads_amount: "1001", vads_effective_amount: "1001" },
};

async function textOf(visitor: Visitor, path: string): Promise<string> {
  return (await (await visitor.get(path)).text()).replaceAll("\u00A0", " ");
}

/** A tenant pays, the bank says this of it; gives the payment's id. */
async function payOnce(app: TestApp, visitor: Visitor, verdict: Verdict) {
  const { path, fields } = await pay(visitor, {
    contrat: HOME,
    montant: "10,00",
  });
  await notify(app, buildNotification(fields, TEST_KEY, verdict));
  return must(path.split("/").at(-1));
}

const idsOf = (html: string) =>
  [...html.matchAll(/href="\/bureau\/paiements\/([0-9A-Z]{26})"/g)]
    .map(([, id]) => id);

Deno.test("/bureau/paiements lists payments, newest first, by state, day, amount and contract, without a name", async () => {
  await using app = await openTestApp();
  const tenant = await openSignedIn(app);
  const first = await payOnce(app, tenant, { status: "CAPTURED" });
  app.clock.nowMs += 60_000;
  const second = await payOnce(app, tenant, { status: "REFUSED" });
  const { visitor } = await openStaff(app, "management");
  const all = await textOf(visitor, "/bureau/paiements");
  assertEquals(idsOf(all), [second, first]);
  assert(!all.includes("MOREAU"), all);
  const asked = async (query: string) =>
    idsOf(await textOf(visitor, `/bureau/paiements?${query}`));
  assertEquals(await asked("etat=paye"), [first]);
  assertEquals(await asked("etat=refuse&montant=10"), [second]);
  assertEquals(await asked("montant=10,01"), []);
  assertEquals(await asked("jour=23/11/2026"), [second, first]);
  assertEquals(await asked("jour=22/11/2026"), []);
  assertEquals(await asked(`contrat=${HOME}&etat=paye`), [first]);
  assertEquals(await asked("contrat=L0039000205"), []);
  const wrong = await visitor.get("/bureau/paiements?jour=hier&montant=x");
  assertEquals(wrong.status, 422);
  const html = await wrong.text();
  assert(html.includes('id="jour-erreur"') && html.includes("montant-erreur"));
  await app.mails();
});

Deno.test("/bureau/paiements reads a page of twenty; a search that looks at enough stops and goes on when asked", async () => {
  await using app = await openTestApp();
  const tenant = await openSignedIn(app);
  const id = await payOnce(app, tenant, { status: "CAPTURED" });
  const made = must(
    (await listValues(app.services.store, keys.payments()))
      .find((one) => one.id === id),
  );
  for (let at = 0; at < LOOKED_AT + 10; at++) {
    app.clock.nowMs += 1_000;
    const other: Payment = {
      ...made,
      id: app.services.newId(),
      code: `X${at}`,
      amountCents: 5_00,
      operations: [],
    };
    await transact(app.services.store, (tx) => putPayment(tx, other, null));
  }
  const { visitor } = await openStaff(app, "management");
  const page = await textOf(visitor, "/bureau/paiements");
  const ids = idsOf(page);
  assertEquals(ids.length, 20);
  const more = must(
    /href="(\/bureau\/paiements\?avant=[0-9A-Z]{26})"/.exec(page),
  );
  const older = idsOf(await textOf(visitor, must(more[1])));
  assertEquals([older.length, older.some((one) => ids.includes(one))], [
    20,
    false,
  ]);
  const cut = await textOf(visitor, "/bureau/paiements?montant=10");
  assertEquals(idsOf(cut), []);
  assert(cut.includes("s’est arrêtée avant la fin"), cut);
  const on = must(/href="([^"]*avant=[0-9A-Z]{26})"/.exec(cut))[1] ?? "";
  assertEquals(idsOf(await textOf(visitor, on.replaceAll("&amp;", "&"))), [id]);
  // What the bank has told of has a place of its own.
  assertEquals(idsOf(await textOf(visitor, "/bureau/paiements?etat=paye")), [
    id,
  ]);
  await app.mails();
});

Deno.test("indexPayments() writes the places of payments anew, and takes away what is nobody's", async () => {
  await using app = await openTestApp();
  const { store } = app.services;
  const tenant = await openSignedIn(app);
  await payOnce(app, tenant, { status: "CAPTURED" });
  await payOnce(app, tenant, { status: "REFUSED" });
  const read = async () => {
    const places: string[] = [];
    for (const noun of ["payments_by_status", "payments_by_contract"]) {
      for await (const { key } of app.kv.list({ prefix: [noun] })) {
        places.push(key.join(" "));
      }
    }
    return places;
  };
  const before = await read();
  assertEquals(before.length, 4);
  for await (const { key } of app.kv.list({ prefix: ["payments_by_status"] })) {
    await app.kv.delete(key);
  }
  const stray = app.services.newId();
  await app.kv.set(keys.paymentByStatus("paid", stray), stray);
  assertEquals(await indexPayments(store), 2);
  assertEquals(await read(), before);
  await app.mails();
});

Deno.test("/bureau/paiements/[id] says what happened in the order of time; a file is only a link", async () => {
  await using app = await openTestApp();
  const tenant = await openSignedIn(app);
  const id = await payOnce(app, tenant, { status: "AUTHORISED" });
  app.clock.nowMs += 86_400_000;
  await takeUnpaid(app.services, [{
    line: 2,
    orderId: id,
    uuid: "",
    transId: "",
    paidOn: null,
    on: "2026-11-24",
    amountCents: 10_00,
  }]);
  const { visitor } = await openStaff(app, "management");
  const html = await textOf(visitor, `/bureau/paiements/${id}`);
  const words = [
    "Paiement commencé",
    "Formulaire remis à la banque",
    "La banque a annoncé",
    "Courriel au payeur",
    "Écriture",
    "Impayé : la banque a repris l’argent",
  ];
  const places = words.map((word) => html.indexOf(word));
  assertEquals(places.every((at) => at > 0), true, places.join(" "));
  assertEquals(places, [...places].sort((a, b) => a - b));
  assert(html.includes('href="/bureau/dossiers/000123456"'));
  assert(!html.includes("MOREAU"));
  assertEquals((await visitor.get("/bureau/paiements/rien")).status, 404);
  await app.mails();
});

Deno.test("a parked payment is decided after a question, with its journal line; the second person is told", async () => {
  await using app = await openTestApp();
  const tenant = await openSignedIn(app);
  const id = await payOnce(app, tenant, ODD);
  const first = await openStaff(app, "management", "a@office.example.fr");
  const second = await openStaff(app, "management", "b@office.example.fr");
  const list = await textOf(first.visitor, "/bureau/paiements/en-attente");
  const [path] = must(
    /\/bureau\/paiements\/en-attente\/[0-9a-f]{64}/.exec(list),
  );
  assert(list.includes("son montant n’est pas celui du paiement"), list);
  // Its alert says the same, and leads there.
  const today = await textOf(first.visitor, "/bureau");
  const [alert] = must(/\/bureau\/alertes\/parked%3A[0-9a-f]{64}/.exec(today));
  assert((await textOf(first.visitor, alert)).includes(`href="${path}"`));
  const index = await textOf(first.visitor, "/bureau/paiements");
  assert(index.includes("Paiements à placer (1)"), index);
  const one = await textOf(first.visitor, path);
  assert(one.includes(`value="${id}"`), one);
  const choice = { decision: "placer", paiement: id, raison: "vu au site" };
  assertEquals((await first.visitor.post(path, {})).status, 422);
  const asked = await first.visitor.post(path, choice);
  assertEquals(asked.status, 422);
  assert((await asked.text()).includes("Cette décision ne se reprend pas"));
  const wrong = await first.visitor.post(path, {
    ...choice,
    paiement: "rien",
    confirme: "oui",
  });
  assertEquals(wrong.status, 422);
  assert((await wrong.text()).includes("le paiement indiqué n’existe pas"));
  const done = await first.visitor.post(path, { ...choice, confirme: "oui" });
  assertEquals([done.status, locationOf(done)], [303, path]);
  const late = await second.visitor.post(path, {
    decision: "ecarter",
    raison: "rien à faire",
    confirme: "oui",
  });
  assertEquals(late.status, 409);
  assert((await late.text()).includes("a@office.example.fr"));
  const lines = (await listValues(app.services.store, keys.journalEntries()))
    .filter(({ act }) => act === "parked_decided");
  assertEquals(lines.map(({ after }) => [after.decision, after.payment]), [
    ["book", id],
  ]);
  const shown = await textOf(first.visitor, `/bureau/paiements/${id}`);
  assert(shown.includes("Placé par une personne"), shown);
  assert(shown.includes("Décision prise"));
  const after = await textOf(first.visitor, "/bureau");
  assert(after.includes("Rien n’attend personne"), after);
  const decided = await textOf(first.visitor, "/bureau/paiements/en-attente");
  assert(decided.includes("Dernières décisions") && decided.includes(path));
  await app.mails();
});
