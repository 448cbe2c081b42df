import { assert, assertEquals, assertMatch } from "@std/assert";
import type { IsoDate } from "../../lib/domain/month.ts";
import { keys } from "../../lib/store/keys.ts";
import { putPostings } from "../../lib/store/ledger.ts";
import { listSubscriptionActs } from "../../lib/store/subscriptions.ts";
import { transact } from "../../lib/store/transaction.ts";
import { issueNotices } from "../../lib/usecases/documents/issue_notices.ts";
import { amendNotice } from "../../lib/usecases/documents/amend_notice.ts";
import { cancelNotice } from "../../lib/usecases/documents/cancel_notice.ts";
import { must } from "../support/must.ts";
import { testAccount } from "../support/test_account.ts";
import {
  EMAIL,
  openSignedIn,
  openTestApp,
  PASSWORD,
  Visitor,
} from "../support/test_app.ts";
import { issueTestNotices, RENT_LINE } from "../support/test_notices.ts";
import { buildTestPosting } from "../support/test_posting.ts";

const HOME = "L/0039000204";

Deno.test("a tenant takes the notices on screen and goes back to paper, each decision kept with its proof and confirmed by mail", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const before = await (await visitor.get("/espace/avis")).text();
  assert(before.includes("Vous recevez aussi vos avis par courrier."));
  assert(before.includes("J’accepte de recevoir mes avis"));
  const choose = (action: string, contrat = "L0039000204") =>
    visitor.post("/espace/avis", { contrat, action });
  assertEquals((await choose("souscrire")).status, 303);
  assertEquals((await choose("souscrire")).status, 303);
  const after = await (await visitor.get("/espace/avis")).text();
  assert(after.includes("Vous recevez vos avis sur ce site, sans courrier."));
  assert(after.includes("Depuis le 23 novembre 2026."));
  app.clock.nowMs += 60_000;
  assertEquals((await choose("arreter")).status, 303);
  const acts = await listSubscriptionActs(
    app.services.store,
    testAccount(HOME),
  );
  assertEquals(
    acts.map((
      { number, action, at, version },
    ) => [number, action, at, version]),
    [
      [1, "subscribe", "2026-11-23T09:00:00.000Z", "2026-12"],
      [2, "stop", "2026-11-23T09:01:00.000Z", "2026-12"],
    ],
  );
  const subjects = (await app.mails()).map(({ subject }) => subject);
  assertEquals(subjects.slice(0, 2), [
    "Vos avis d’échéance arrivent de nouveau par courrier",
    "Vos avis d’échéance arrivent maintenant sur ce site",
  ]);
});

Deno.test("nobody decides on another tenant's contract, nor anything that is no decision", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  for (
    const typed of [
      { contrat: "L2220000101", action: "souscrire" },
      { contrat: "L0039000204", action: "autre" },
      { contrat: "", action: "" },
    ]
  ) {
    assertEquals((await visitor.post("/espace/avis", typed)).status, 422);
  }
  assertEquals(await listSubscriptionActs(app.services.store), []);
});

/** The app with lines on a contract and its notices issued up to a day. */
async function openWithNotices(day: IsoDate) {
  const app = await openTestApp();
  const visitor = await openSignedIn(app);
  await issueTestNotices(app, day, HOME, [
    {
      ...RENT_LINE,
      code: "REG",
      nature: "regularisation",
      label: "Régularisation",
      from: "2026-12",
    },
  ]);
  return Object.assign(app, { visitor });
}

Deno.test("a notice is a page: a large total, every line explained where it stands, what changed in words, and its code that anyone can verify", async () => {
  await using app = await openWithNotices("2027-01-05");
  const { visitor } = app;
  await visitor.post("/espace/avis", {
    contrat: "L0039000204",
    action: "souscrire",
  });
  const list = await (await visitor.get("/espace/avis")).text();
  assert(list.includes("Avis de décembre 2026"));
  assert(/Télécharger l’avis de décembre 2026 \(PDF, \d+\u00A0Ko\)/.test(list));
  const path = "/espace/avis/L0039000204/2026-12";
  const answer = await visitor.get(path);
  assertEquals(answer.status, 200);
  const html = await answer.text();
  for (
    const fact of [
      '<p class="balance big">1\u202F730,41\u00A0€',
      "Il vous reste 1\u202F730,41\u00A0€ à payer au plus tard le 10 janvier.",
      "Aide personnalisée au logement",
      "Par rapport à novembre 2026",
      "Le total du mois augmente de 400,00\u00A0€.",
      "Régularisation de charges\u00A0: <bdi>+\u00A0400,00\u00A0€",
      "nouveau ce mois-ci",
      "Total du mois",
      "650,00\u00A0€",
      "Solde antérieur (reste dû)",
      "Net à payer",
      "R F 7 1, L 0 0 3, 9 0 0 0, 2 0 4",
      "10 janvier 2027",
    ]
  ) assert(html.includes(fact), fact);
  const rows = [...html.matchAll(/<th scope="row">(.*?)<\/th>/g)]
    .map(([, words = ""]) => words.replace(/<[^>]*>/g, " "));
  for (
    const [name, plain] of [
      ["Aide personnalisée au logement", "L’aide au logement (APL) de la CAF"],
      ["Régularisation", "La différence entre les charges déjà payées"],
      ["Total du mois", "moins ce qui est en votre faveur"],
      ["Solde antérieur", "Ce que vous deviez déjà avant ce mois"],
    ] as const
  ) {
    const row = rows.find((one) => one.startsWith(name)) ?? "";
    assert(row.includes(plain), `${name}: ${row}`);
  }
  const code = /\/verifier\/([0-9A-Z-]{14})/.exec(html)?.[1] ?? "";
  const stranger = new Visitor(app);
  const verified = await (await stranger.get(`/verifier/${code}`)).text();
  assert(verified.includes("Ce document est authentique"));
  assert(verified.includes("1\u202F730,41\u00A0€"));
  for (const secret of ["MOREAU", "LAETITIA", "L/0039000204", "Tilleuls"]) {
    assertEquals(verified.includes(secret), false, secret);
  }
  const typed = await stranger.post("/verifier", { code: code.toLowerCase() });
  assertEquals(typed.status, 303);
  assertEquals((await stranger.get("/verifier/0000-0000-0000")).status, 404);
});

Deno.test("who reads on paper sees each notice here too, and is told that it also comes by post; who agreed to the screen is not", async () => {
  await using app = await openWithNotices("2026-11-28");
  const { visitor } = app;
  const read = (month: string) =>
    visitor.get(`/espace/avis/L0039000204/${month}`);
  const byPost = "Vous le recevez aussi par la poste.";
  const list = await (await visitor.get("/espace/avis")).text();
  assert(list.includes("Vous recevez aussi vos avis par courrier."));
  assert(list.includes("Avis de novembre 2026"), list);
  assertEquals(list.includes("Aucun n’est encore disponible"), false);
  assert((await (await read("2026-11")).text()).includes(byPost));
  const pdf = await visitor.get("/espace/avis/L0039000204/2026-11/avis.pdf");
  assertEquals(pdf.headers.get("content-type"), "application/pdf");
  await pdf.body?.cancel();
  await visitor.post("/espace/avis", {
    contrat: "L0039000204",
    action: "souscrire",
  });
  app.clock.nowMs = Date.parse("2026-12-28T05:00:00Z");
  await issueNotices(app.services);
  const again = await new Visitor(app).signIn(EMAIL, PASSWORD);
  const paperless = await again.get("/espace/avis/L0039000204/2026-12");
  assertEquals((await paperless.text()).includes(byPost), false);
  for (const none of ["2027-01", "decembre"]) {
    const answer = await again.get(`/espace/avis/L0039000204/${none}`);
    assertEquals(answer.status, 404);
  }
});

Deno.test("in another language each French line is explained beside it in that language, and so is what changed", async () => {
  await using app = await openWithNotices("2027-01-05");
  const { visitor } = app;
  await visitor.post("/langue", { langue: "en", retour: "/espace" });
  const path = "/espace/avis/L0039000204/2026-12";
  const html = await (await visitor.get(path)).text();
  assertMatch(
    html,
    /Aide personnalisée au logement.{0,40}<small lang="en" dir="ltr">Housing benefit \(APL\)/,
  );
  assertMatch(html, /<small lang="en" dir="ltr">Earlier balance: /);
  assertMatch(html, /<div lang="en" dir="ltr"><h2>Compared with November 2026/);
  assertMatch(html, /The total for the month goes up by €400\.00/);
});

Deno.test("a notice that was taken back stays readable, says so, and asks for nothing", async () => {
  await using app = await openWithNotices("2026-12-28");
  const { visitor, services } = app;
  await visitor.post("/espace/avis", {
    contrat: "L0039000204",
    action: "souscrire",
  });
  await transact(services.store, async (tx) => {
    const contract = must(await tx.get(keys.contract(HOME)));
    tx.set(keys.contract(HOME), { ...contract, endsOn: "2026-11-20" });
  });
  const taken = { contract: HOME, month: "2026-12" } as const;
  assertEquals(await cancelNotice(services, taken), true);
  const answer = await visitor.get("/espace/avis/L0039000204/2026-12");
  assertEquals(answer.status, 200);
  const html = await answer.text();
  assertMatch(html, /Cet avis a été annulé le 23 novembre 2026/);
  assertEquals(/Payer en ligne<\/a>\s*<p>|plus rien à payer/.test(html), false);
  const code = /\/verifier\/([0-9A-Z-]{14})/.exec(html)?.[1] ?? "";
  const verified = await new Visitor(app).get(`/verifier/${code}`);
  assertMatch(await verified.text(), /Cet avis n’est plus valable/);
});

Deno.test("a rectifying notice says what has changed and leads to the one that it replaced, whose code says so in each language", async () => {
  await using app = await openWithNotices("2026-11-28");
  const { visitor, services } = app;
  await visitor.post("/espace/avis", {
    contrat: "L0039000204",
    action: "souscrire",
  });
  const path = "/espace/avis/L0039000204/2026-11";
  const codeOf = (html: string) =>
    /\/verifier\/([0-9A-Z-]{14})/.exec(html)?.[1] ?? "";
  const former = codeOf(await (await visitor.get(path)).text());
  assertEquals((await visitor.get(`${path}/1/avis.pdf`)).status, 404);
  await transact(services.store, async (tx) => {
    const schedule = must(await tx.get(keys.schedule(HOME)));
    const lines = schedule.lines.map((line) =>
      line.nature === "apl" ? { ...line, amountCents: 10_000 } : line
    );
    tx.set(keys.schedule(HOME), { ...schedule, lines });
  });
  const changed = { contract: HOME, month: "2026-11" } as const;
  must(await amendNotice(services, changed));
  const html = await (await visitor.get(path)).text();
  assertMatch(html, /<h1>Avis rectificatif de novembre 2026/);
  assertMatch(html, /Cet avis remplace celui du 28 novembre 2026/);
  assertMatch(html, /−?100,00.€ au lieu de −?150,00.€/);
  assertMatch(html, /avis\/L0039000204\/2026-11\/1\/avis\.pdf/);
  const pdf = await visitor.get(`${path}/1/avis.pdf`);
  assertEquals(
    [pdf.status, pdf.headers.get("content-type")],
    [200, "application/pdf"],
  );
  await pdf.body?.cancel();
  for (const none of ["2", "0", "x", "1e0"]) {
    assertEquals((await visitor.get(`${path}/${none}/avis.pdf`)).status, 404);
  }
  const stranger = new Visitor(app);
  assertEquals((await stranger.get(`${path}/1/avis.pdf`)).status, 303);
  const read = async (code: string) =>
    await (await stranger.get(`/verifier/${code}`)).text();
  assertMatch(await read(former), /remplacé par l’avis rectificatif du 23 nov/);
  assertMatch(await read(codeOf(html)), /Ce document est authentique/);
  for (
    const [langue, words] of [
      ["en", "was replaced by the corrected notice of"],
      ["pt", "foi substituído pelo aviso retificativo de"],
      ["tr", "düzeltilmiş bildirim geçti"],
      ["ar", "حلّ محله الإشعار المصحَّح"],
    ] as const
  ) {
    await stranger.post("/langue", { langue, retour: "/" });
    assert((await read(former)).includes(words), langue);
  }
});

Deno.test("a notice that has been paid since asks for nothing any more", async () => {
  await using app = await openWithNotices("2026-11-28");
  const { visitor } = app;
  await visitor.post("/espace/avis", {
    contrat: "L0039000204",
    action: "souscrire",
  });
  const read = async () =>
    await (await visitor.get("/espace/avis/L0039000204/2026-11")).text();
  assertMatch(await read(), /virement\.svg\?montant=1080(,|%2C)41/);
  const credit = (id: string, amountCents: number) =>
    transact(app.services.store, async (tx) => {
      const posting = buildTestPosting({
        id,
        date: "2026-12-01",
        label: "Virement",
        amountCents,
      });
      await putPostings(
        tx,
        testAccount(HOME),
        [posting],
        "2026-12-01T00:00:00.000Z",
      );
    });
  await credit("import:a", 100000);
  const partly = await read();
  assert(partly.includes("il vous reste 80,41\u00A0€ à payer"));
  assertMatch(partly, /virement\.svg\?montant=80(,|%2C)41/);
  await credit("import:b", 8041);
  const paid = await read();
  assert(paid.includes("Votre compte est à jour aujourd’hui"));
  assertEquals(paid.includes("virement.svg"), false);
  assertEquals(paid.includes("Payer en ligne"), false);
});

Deno.test("who agreed to the first sentence, on notices only, is asked for today's, and both proofs stay", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const slug = { contrat: "L0039000204" };
  await visitor.post("/espace/avis", { ...slug, action: "souscrire" });
  const account = testAccount("L/0039000204");
  const { store } = app.services;
  const asked = "Tout recevoir sur ce site";
  const today = await (await visitor.get("/espace/avis")).text();
  assertEquals(today.includes(asked), false);
  // As it was decided before: the head knew no version.
  await transact(store, async (tx) => {
    const { version: _, ...head } = must(
      await tx.get(keys.subscription(account)),
    );
    tx.set(keys.subscription(account), head);
    const act = must(await tx.get(keys.subscriptionAct(account, 1)));
    const former = { ...act, version: "2026-11" };
    tx.set(keys.subscriptionAct(account, 1), former);
  });
  const before = await (await visitor.get("/espace/avis")).text();
  assert(before.includes(asked), before);
  assert(before.includes("mes quittances et mes reçus sur ce site"), before);
  await visitor.post("/espace/avis", { ...slug, action: "souscrire" });
  const after = await (await visitor.get("/espace/avis")).text();
  assertEquals(after.includes(asked), false);
  const acts = await listSubscriptionActs(store, account);
  assertEquals(acts.map(({ action, version }) => `${action} ${version}`), [
    "subscribe 2026-11",
    "subscribe 2026-12",
  ]);
});
