/** The pages on the way to a payment: all that is owed, one contract, one of its months, the question, the means. */
import { asTenantNumber } from "@/lib/domain/references.ts";
import { listPayments } from "@/lib/store/payments.ts";
import { assert, assertEquals, assertMatch } from "@std/assert";
import { buildNotification, readForm } from "../support/bank_oracle.ts";
import { openDueTenant, readable } from "../support/due_tenant.ts";
import { must } from "../support/must.ts";
import { notify, pay } from "../support/paying_visitor.ts";
import {
  locationOf,
  openEmptyApp,
  openSignedIn,
  openTestApp,
  type TestApp,
  type Visitor,
} from "../support/test_app.ts";
import { putTestTenant, TEST_KEY } from "../support/test_services.ts";

const NUMBER = asTenantNumber("000123456");

/** A tenant with a home, a garage and a garden, signed in. */
async function openThree(app: TestApp): Promise<Visitor> {
  await putTestTenant(
    app.services,
    { number: NUMBER, surname: "MOREAU" },
    { "0039000204": -42_000, "0039000205": -5_200, "0039000206": -100 },
  );
  return await openSignedIn(app);
}

const hiddenIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)]
      .map(([, name = "", value = ""]) => [name, value]),
  );

const paymentsOf = ({ services }: TestApp) =>
  listPayments(services.store, NUMBER);

Deno.test("all that is owed for several contracts is one sum behind one button, which says it", async () => {
  await using app = await openEmptyApp();
  const visitor = await openThree(app);
  const html = await (await visitor.get("/espace/paiement")).text();
  const text = readable(html);
  for (
    const sum of ["420,00", "52,00", "1,00", "Total 473,00", "Payer 473,00"]
  ) {
    assert(text.includes(sum), `${sum}: ${text}`);
  }
  const fields = hiddenIn(html);
  assertEquals(fields, {
    montant_L0039000204: "420,00",
    montant_L0039000205: "52,00",
    montant_L0039000206: "1,00",
  });
  const started = await visitor.post("/espace/paiement/plusieurs", fields);
  assertMatch(locationOf(started), /\/carte$/);
  const [payment] = await paymentsOf(app);
  assertEquals(
    must(payment).shares.map((share) => share.amountCents),
    [42_000, 5_200, 100],
  );
});

Deno.test("a month of the contract is a link that sets its sum; one that is not owed sets none", async () => {
  await using tenant = await openDueTenant({
    balanceCents: -12_000,
    issuedOn: "2026-11-28",
    today: "2026-11-30",
  });
  const path = "/espace/paiement?contrat=L0077000001";
  const all = await tenant.html(path);
  assert(all.includes('id="montant" name="montant" value="520,00"'), all);
  const [, month = ""] = /href="[^"]*&amp;mois=(2026-11)"/.exec(all) ?? [];
  assert(readable(all).includes("novembre 2026 – 400,00"), readable(all));
  const one = await tenant.html(`${path}&mois=${month}`);
  assert(one.includes('name="montant" value="400,00"'));
  assertEquals(hiddenIn(one), { contrat: "L0077000001", mois: "2026-11" });
  const other = await tenant.html(`${path}&mois=2031-01`);
  assert(other.includes('name="montant" value="520,00"'));
  assertEquals(hiddenIn(other).mois, "");
});

Deno.test("a question is no fault: it has a page of its own, and yes goes on with what was typed", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const typed = { contrat: "L0039000204", montant: "900" };
  const asked = await visitor.post("/espace/paiement", typed);
  assertEquals(asked.status, 422);
  const html = await asked.text();
  assertEquals(
    /Erreur|class="summary"|name="montant" value="900"[^>]*id=/
      .test(html),
    false,
  );
  assert(html.includes("<h1>Une question avant de payer</h1>"));
  assert(readable(html).includes("Oui, payer 900,00"));
  assertMatch(html, /<button[^>]*name="confirme" value="oui"/);
  const yes = { ...hiddenIn(html), confirme: "oui" };
  const started = await visitor.post("/espace/paiement", yes);
  assertMatch(locationOf(started), /\/carte$/);
  const [payment] = await paymentsOf(app);
  assertEquals(must(payment).amountCents, 90_000);
});

Deno.test("any card comes first and leaves the make to the bank, which the receipt then names", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const typed = { contrat: "L0039000204", montant: "10" };
  const card = locationOf(await visitor.post("/espace/paiement", typed));
  const html = await (await visitor.get(card)).text();
  const [first = "", second = ""] = [
    ...html.matchAll(/<button[^>]*name="carte" value="(\w+)"/g),
  ].map(([, value]) => value);
  assertEquals([first, second], ["CARTE", "CB"]);
  assert(readable(html).includes("Carte bancaire CB, Visa, Mastercard"));
  const chosen = await visitor.post(card, { carte: "CARTE" });
  const bank = await (await visitor.get(locationOf(chosen))).text();
  const { fields } = readForm(bank);
  assertEquals("vads_payment_cards" in fields, false);
  assert(readable(bank).includes("Moyen de paiement Carte bancaire"));
  await notify(
    app,
    buildNotification(fields, TEST_KEY, { status: "AUTHORISED" }),
  );
  const paid = card.replace(/\/carte$/, "");
  assert((await (await visitor.get(paid)).text()).includes("Paiement réussi"));
  const receipt = readable(await (await visitor.get(`${paid}/recu`)).text());
  assert(receipt.includes("CB"), receipt);
});

Deno.test("a make that the landlord's shop lacks is neither offered nor taken", async () => {
  await using app = await openTestApp({ cards: ["CB"] });
  const visitor = await openSignedIn(app);
  const typed = { contrat: "L0039000204", montant: "10" };
  const card = locationOf(await visitor.post("/espace/paiement", typed));
  const html = await (await visitor.get(card)).text();
  assertEquals(html.includes('value="MAESTRO"'), false);
  const refused = await visitor.post(card, { carte: "MAESTRO" });
  assertEquals(refused.status, 422);
});

Deno.test("the waiting ends two minutes after the bank's page", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await pay(visitor, { contrat: "L0039000204", montant: "10" });
  const waits = async () =>
    (await (await visitor.get("/espace")).text())
      .includes("en attente de la banque");
  app.clock.nowMs += 11 * 60_000;
  assertEquals(await waits(), true);
  app.clock.nowMs += 60_000;
  assertEquals(await waits(), false);
});
