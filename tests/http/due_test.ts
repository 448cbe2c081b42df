import { assert, assertEquals, assertMatch } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { readValue } from "../../lib/store/store.ts";
import { DUE_ACCOUNT, openDueTenant, readable } from "../support/due_tenant.ts";
import { hasTool, runTool } from "../support/pdf_tools.ts";
import { locationOf } from "../support/test_app.ts";

const SLUG = "L0077000001";
const NOTICE = `/espace/avis/${SLUG}/2026-11`;
/** Every page that shows what an account asks for. */
const PAGES = [
  "/espace",
  "/espace/solde",
  "/espace/contrats",
  `/espace/contrats/${SLUG}`,
  "/espace/hors-ligne",
];

const DEBIT = {
  balanceCents: -125_000,
  contract: { directDebit: true, debitDay: 8, mandateRef: "RUM-77" },
  lines: [{
    code: "REG",
    nature: "regularisation" as const,
    label: "Régularisation de charges",
    amountCents: 35_000,
  }],
  issuedOn: "2026-11-28",
  today: "2026-11-30",
} as const;
const PLAN = {
  balanceCents: -60_000,
  plan: {
    debtCents: 60_000,
    startsOn: "2026-12-10",
    monthlyCents: 5_000,
    parts: 12,
    state: "en_cours" as const,
  },
  issuedOn: "2026-11-28",
  today: "2026-11-30",
} as const;

/** A page holds every phrase, and none of the others. */
function says(text: string, phrases: string[], never: string[] = []) {
  for (const phrase of phrases) assert(text.includes(phrase), text);
  for (const phrase of never) assertEquals(text.includes(phrase), false, text);
}

Deno.test("a debit tenant reads on every page what is drawn, when, under which mandate, and what is left", async () => {
  await using tenant = await openDueTenant(DEBIT);
  for (const path of PAGES) {
    says(await tenant.read(path), [
      "Vous devez 2 000,00 €",
      "Dette plus ancienne : 1 250,00 €, en retard",
      "Novembre 2026 : 400,00 €, au plus tard le 10 décembre 2026",
      "Régularisation de charges : 350,00 €, au plus tard le 10 décembre 2026",
      "400,00 € seront prélevés sur votre compte bancaire le 8 décembre 2026 (référence du mandat : RUM-77)",
      "Il vous reste 1 600,00 € à payer autrement.",
    ]);
  }
  // The transfer is for what is left.
  const contract = await tenant.html(`/espace/contrats/${SLUG}`);
  assertMatch(contract, /virement\.svg\?montant=1600%2C00&amp;/);
});

Deno.test("a debit tenant is told on the payment form first; its amount is empty, and going on asks", async () => {
  await using tenant = await openDueTenant(DEBIT);
  const { visitor } = tenant;
  const form = await tenant.html("/espace/paiement");
  says(readable(form.slice(0, form.indexOf('<form id="saisie"'))), [
    "400,00 € seront prélevés sur votre compte bancaire le 8 décembre 2026",
  ]);
  assertMatch(
    form,
    /<input id="montant" name="montant" (value="" )?inputMode/i,
  );
  const fields = { contrat: SLUG, montant: "1600" };
  const asked = await visitor.post("/espace/paiement", fields);
  assertEquals(asked.status, 422);
  const question = await asked.text();
  assertMatch(question, /name="confirme"/);
  says(readable(question), [
    "Pour le contrat L/0077000001, 400,00 € seront prélevés le 8 décembre 2026. Ce que vous payez maintenant vient " +
    "en plus.",
  ]);
  const yes = { ...fields, confirme: "oui" };
  assertEquals((await visitor.post("/espace/paiement", yes)).status, 303);
  const several = await tenant.html("/espace/paiement/plusieurs");
  assertMatch(several, /name="montant_L0077000001"[^>]* value=""/);
  says(readable(several), ["400,00 € seront prélevés"]);
});

Deno.test("a notice keeps what it announced: page, PDF and mail say the same drawing and the same rest", async () => {
  await using tenant = await openDueTenant(DEBIT);
  const notice = await readValue(
    tenant.services.store,
    keys.notice(DUE_ACCOUNT, "2026-11"),
  );
  assertEquals(notice?.due, {
    askedCents: 200_000,
    planCents: 0,
    inPlanCents: 0,
    inFavourCents: 0,
    givenBack: false,
    drawing: { on: "2026-12-08", cents: 40_000, rum: "RUM-77" },
    toPayCents: 160_000,
  });
  const page = await tenant.html(NOTICE);
  says(readable(page), [
    "Net à payer 2 000,00 €",
    "400,00 € seront prélevés le 8 décembre, et il vous reste 1 600,00 € à payer autrement, au plus tard le " +
    "10 décembre.",
    "Prélevé le 8 décembre 2026",
    "Référence du mandat (RUM) RUM-77",
    "À payer au plus tard le 10 décembre 2026",
    "Payer en ligne",
  ]);
  assertMatch(page, /virement\.svg\?montant=1600%2C00&amp;/);
  const mail = (await tenant.mails()).find(({ subject }) =>
    subject.includes("est prêt")
  );
  says((mail?.text ?? "").replace(/\s+/g, " "), [
    "400,00 € seront prélevés sur votre compte bancaire le 8 décembre 2026 (référence du mandat : RUM-77). Il vous " +
    "reste 1 600,00 € à payer au plus tard le 10 décembre 2026.",
  ]);
  const pdf = await tenant.visitor.get(`${NOTICE}/avis.pdf`);
  const bytes = new Uint8Array(await pdf.arrayBuffer());
  assertEquals(
    tenant.log.filter(({ event }) => event === "notice_pdf_differs"),
    [],
  );
  if (!hasTool("pdftotext")) return;
  const text = await runTool("pdftotext", ["-layout", "-", "-"], bytes);
  says(text.replace(/\s+/g, " "), [
    "400,00 € seront prélevés le 8 décembre 2026.",
    "Référence du mandat de prélèvement (RUM) : RUM-77",
    "Pour les 1 600,00 € qui restent : comment payer",
    "À payer au plus tard le 10 décembre 2026",
  ], ["Vous n’avez rien à faire", "avant le"]);
});

Deno.test("a plan asks for its part with the month; the agreed sum makes the quittance, and the rest waits", async () => {
  await using tenant = await openDueTenant(PLAN);
  for (const path of PAGES) {
    says(await tenant.read(path), [
      "Vous devez 450,00 € maintenant",
      "Plan d’apurement : 50,00 € pour ce mois",
      "550,00 € restent dans votre plan d’apurement",
    ], ["1 000,00 € maintenant"]);
  }
  assertMatch(await tenant.html("/espace/paiement"), /value="450,00"/);
  says(await tenant.read(NOTICE), [
    "Il vous reste 450,00 € à payer au plus tard le 10 décembre.",
    "Reste dans votre plan d’apurement −550,00 €",
    "Net à payer 450,00 €",
  ]);
  const { visitor } = tenant;
  // What the plan leaves for later may be paid ahead; more than the whole debt is asked about.
  const ahead = { contrat: SLUG, montant: "500" };
  const started = await visitor.post("/espace/paiement", ahead);
  assertEquals(started.status, 303);
  const over = { contrat: SLUG, montant: "1010" };
  assertEquals((await visitor.post("/espace/paiement", over)).status, 422);
});

Deno.test("the agreed 450 pays the rent first, then the instalment: nothing now, and the month has its quittance", async () => {
  await using tenant = await openDueTenant({
    ...PLAN,
    paid: [["2026-12-08", 45_000]],
    today: "2026-12-09",
  });
  says(await tenant.read("/espace"), [
    "Vous n’avez rien à payer maintenant",
    "550,00 € restent dans votre plan d’apurement",
  ]);
  const quittance = await tenant.visitor.get(
    `/espace/quittances/${SLUG}/2026-11`,
  );
  assertEquals(quittance.status, 200);
  says(await tenant.read(NOTICE), ["vous n’avez plus rien à payer"]);
});

Deno.test("who has left reads that a credit is given back, and finds no button to pay and no transfer", async () => {
  await using tenant = await openDueTenant({
    balanceCents: 15_500,
    contract: { endsOn: "2026-10-31" },
    today: "2026-11-30",
  });
  for (const path of PAGES) {
    const html = await tenant.html(path);
    says(readable(html), [
      "Vous avez 155,00 € en votre faveur Cette somme vous sera remboursée.",
    ], ["Vous devez"]);
    assertEquals(/class="btn[^"]*" href="\/espace\/paiement/.test(html), false);
    assertEquals(html.includes("virement.svg"), false);
  }
  // The menu still leads to the form: it says so before anything else.
  says(await tenant.read("/espace/paiement"), [
    "Vous avez 155,00 € en votre faveur. Cette somme vous sera remboursée.",
  ], ["Payer par virement"]);
});

Deno.test("what is late is said, an advance and an account at zero keep their words", async () => {
  const stories = [
    [-10_000, "Vous devez 100,00 € Dette plus ancienne : 100,00 €, en retard"],
    [1_200, "Vous avez une avance de 12,00 €"],
    [0, "Votre compte est à jour"],
  ] as const;
  for (const [balanceCents, words] of stories) {
    await using tenant = await openDueTenant({
      balanceCents,
      today: "2026-11-30",
    });
    for (const path of PAGES) says(await tenant.read(path), [words]);
    const value = balanceCents < 0 ? /value="100,00"/ : /id="montant"/;
    assertMatch(await tenant.html("/espace/paiement"), value);
  }
  await using late = await openDueTenant({
    issuedOn: "2026-11-28",
    today: "2026-12-11",
  });
  says(await late.read("/espace"), [
    "Novembre 2026 : 400,00 €, en retard (à payer au plus tard le 10 décembre 2026)",
  ]);
});

Deno.test("a debit whose day has come is still announced on it, and no more the day after", async () => {
  for (const [today, isDrawn] of [["08", true], ["09", false]] as const) {
    await using tenant = await openDueTenant({
      ...DEBIT,
      today: `2026-12-${today}`,
    });
    const text = await tenant.read("/espace");
    assertEquals(text.includes("seront prélevés"), isDrawn, text);
  }
});

Deno.test("a debit tenant who owes nothing else has no button to pay", async () => {
  await using tenant = await openDueTenant({
    ...DEBIT,
    balanceCents: 0,
    lines: [],
  });
  const html = await tenant.html("/espace");
  says(readable(html), ["Vous n’avez rien d’autre à payer."]);
  assertEquals(/class="btn[^"]*" href="\/espace\/paiement/.test(html), false);
});

Deno.test("the calendar has the day of the debit, and of who has left no day", async () => {
  await using tenant = await openDueTenant(DEBIT);
  const file = await tenant.html("/espace/echeances.ics");
  says(file, ["SUMMARY:Loyer prélevé", "DTSTART;VALUE=DATE:20261208"], [
    "Loyer à payer",
  ]);
  await using left = await openDueTenant({
    contract: { endsOn: "2026-10-31" },
    today: "2026-11-30",
  });
  says(await left.html("/espace/echeances.ics"), ["END:VCALENDAR"], ["VEVENT"]);
});

Deno.test("the five languages say what is drawn and what a plan leaves", async () => {
  const words = {
    en: ["will be taken from your bank account", "stays in your repayment"],
    pt: ["serão debitados da sua conta", "ficam no seu plano"],
    tr: ["banka hesabınızdan", "borç ödeme planınızda"],
    ar: ["سيُقتطع مبلغ", "في خطة تسديد الدين"],
  };
  for (const [langue, [drawn = "", later = ""]] of Object.entries(words)) {
    for (const [account, phrase] of [[DEBIT, drawn], [PLAN, later]] as const) {
      await using tenant = await openDueTenant(account);
      const chosen = await tenant.visitor.post("/langue", {
        langue,
        retour: "/espace",
      });
      assertEquals(locationOf(chosen), "/espace");
      says(await tenant.read("/espace"), [phrase]);
    }
  }
});
