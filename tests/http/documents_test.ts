import { assert, assertEquals } from "@std/assert";
import { unzipSync } from "fflate";
import { buildNotification } from "../support/bank_oracle.ts";
import { must } from "../support/must.ts";
import { notify, pay } from "../support/paying_visitor.ts";
import { TEST_TENANT } from "../support/test_account.ts";
import { openSignedIn, openTestApp, Visitor } from "../support/test_app.ts";
import { issueTestNotices } from "../support/test_notices.ts";
import { putTestTenant, TEST_KEY } from "../support/test_services.ts";

const HOME = "L0039000204";
const QUITTANCE = `/espace/quittances/${HOME}/2026-11`;

/** The app with November's notice of 250,00 € on an account that owed 830,41 €. */
async function openWithNotice() {
  const app = await openTestApp();
  const visitor = await openSignedIn(app);
  await visitor.post("/espace/avis", { contrat: HOME, action: "souscrire" });
  await issueTestNotices(app, "2026-11-28");
  app.clock.nowMs = Date.parse("2026-12-01T09:00:00Z");
  await visitor.signIn();
  return Object.assign(app, { visitor });
}

/** The fields of the one form that a page has for paying what a month lacks. */
function payForm(html: string): Record<string, string> {
  const form = /<form[^>]*action="\/espace\/paiement".*?<\/form>/s.exec(html);
  return Object.fromEntries(
    [...(form?.[0] ?? "").matchAll(/name="(\w+)" value="([^"]*)"/g)]
      .map(([, name, value]) => [name, value]),
  );
}

const codeOf = (html: string) =>
  /\/verifier\/([0-9A-Z-]{14})/.exec(html)?.[1] ?? "";

/** A fact of a page by its name, spaces as typed. */
function factOf(html: string, name: string): string | undefined {
  const found = html.split(`<dt>${name}</dt>`)[1]?.split("</div>")[0];
  return found?.replace(/<[^>]*>/g, "").replaceAll("\u00A0", " ");
}

Deno.test("a month says what it lacks for its quittance, a button pays exactly that, and then the quittance is there", async () => {
  await using app = await openWithNotice();
  const { visitor } = app;
  const before = await (await visitor.get("/espace/documents")).text();
  assert(before.includes(
    "Novembre 2026\u00A0: il manque 250,00\u00A0€ pour obtenir la quittance",
  ));
  assertEquals((await visitor.get(QUITTANCE)).status, 404);
  assertEquals((await visitor.get(`${QUITTANCE}/quittance.pdf`)).status, 404);
  const fields = payForm(before);
  assertEquals(fields, { contrat: HOME, montant: "250,00", mois: "2026-11" });
  const paid = await pay(visitor, fields);
  const said = { status: "AUTHORISED" };
  await notify(app, buildNotification(paid.fields, TEST_KEY, said));
  const after = await (await visitor.get("/espace/documents")).text();
  assert(after.includes("Télécharger la quittance de novembre 2026 (PDF, "));
  assert(after.includes(`${paid.path}/recu.pdf`));
  assertEquals(after.includes("il manque"), false);
  const answer = await visitor.get(QUITTANCE);
  assertEquals(answer.status, 200);
  const html = await answer.text();
  for (
    const fact of [
      "du 1er novembre 2026 au 30 novembre 2026",
      "lui en donnons quittance, sous réserve de tous droits",
      "Aide au logement (APL) reçue pour vous",
      "250,00\u00A0€",
      "Carte bancaire, en ligne",
      // What was owed before stays owed.
      "Il reste dû 830,41\u00A0€ de dettes plus anciennes.",
    ]
  ) assert(html.includes(fact), fact);
  const pdf = await visitor.get(`${QUITTANCE}/quittance.pdf`);
  assertEquals(pdf.status, 200);
  assertEquals(pdf.headers.get("content-type"), "application/pdf");
});

Deno.test("receipt and quittance are French to the last figure, whatever language they are read in", async () => {
  await using app = await openWithNotice();
  const { visitor } = app;
  const before = await (await visitor.get("/espace/documents")).text();
  const paid = await pay(visitor, payForm(before));
  const said = { status: "AUTHORISED" };
  await notify(app, buildNotification(paid.fields, TEST_KEY, said));
  await visitor.post("/langue", { langue: "en", retour: "/espace" });
  for (const path of [`${paid.path}/recu`, QUITTANCE]) {
    const html = await (await visitor.get(path)).text();
    const french = /<div lang="fr" dir="ltr">.*?<footer/s.exec(html)?.[0] ?? "";
    assert(french.includes("250,00\u00A0€"), path);
    assert(french.includes("décembre 2026"), path);
    assertEquals(/€\d|December|November/.exec(french), null, path);
  }
});

Deno.test("the code of a quittance is good as long as the month is paid, that of a receipt as long as its money is there", async () => {
  await using app = await openWithNotice();
  const { visitor } = app;
  const paid = await pay(visitor, {
    contrat: HOME,
    montant: "250,00",
    mois: "2026-11",
  });
  const uuid = "b".repeat(32);
  const say = (status: string) =>
    notify(app, buildNotification(paid.fields, TEST_KEY, { status, uuid }));
  await say("AUTHORISED");
  const quittance = codeOf(await (await visitor.get(QUITTANCE)).text());
  const receipt = codeOf(await (await visitor.get(`${paid.path}/recu`)).text());
  const stranger = new Visitor(app);
  const verify = async (code: string) => {
    const answer = await stranger.get(`/verifier/${code}`);
    assertEquals(answer.status, 200);
    return await answer.text();
  };
  for (const [code, kind] of [[quittance, "Quittance"], [receipt, "Reçu"]]) {
    const html = await verify(must(code));
    assert(html.includes("Ce document est authentique"), kind);
    assert(html.includes(must(kind)) && html.includes("250,00\u00A0€"), kind);
    assertEquals(factOf(html, "Initiales"), "L. M.");
    assertEquals(factOf(html, "Fin du numéro de contrat"), "04");
    for (const secret of ["MOREAU", "LAETITIA", "L/0039000204", "204"]) {
      assertEquals(html.includes(secret), false, secret);
    }
  }
  // The bank takes the money back: what was proved is true no more.
  await say("CANCELLED");
  assert((await verify(quittance)).includes("Ce document n’est plus valable"));
  assertEquals((await stranger.get(`/verifier/${receipt}`)).status, 404);
  assertEquals((await visitor.get(QUITTANCE)).status, 404);
});

Deno.test("a notice's code shows the initials that were printed, whoever has the contract since", async () => {
  await using app = await openWithNotice();
  const page = `/espace/avis/${HOME}/2026-11`;
  const code = codeOf(await (await app.visitor.get(page)).text());
  assert(code !== "");
  await putTestTenant(
    app.services,
    { number: TEST_TENANT, surname: "ZOLA" },
    {},
  );
  const html = await (await new Visitor(app).get(`/verifier/${code}`)).text();
  assert(html.includes("<h1>Document authentique</h1>"));
  assertEquals(factOf(html, "Initiales"), "L. M.");
  assertEquals(factOf(html, "Fin du numéro de contrat"), "04");
  assert(html.includes("premières lettres du prénom et du nom imprimés"));
  for (const secret of ["MOREAU", "ZOLA", "LAETITIA", "0039000204"]) {
    assertEquals(html.includes(secret), false, secret);
  }
});

Deno.test("a wrong code says nothing of anybody", async () => {
  await using app = await openWithNotice();
  const answer = await new Visitor(app).get("/verifier/0000-0000-0000");
  assertEquals(answer.status, 404);
  const html = await answer.text();
  assert(html.includes("Aucun document de ce site ne porte ce code."));
  for (const word of ["Initiales", "authentique</h1>", "L.\u00A0M."]) {
    assertEquals(html.includes(word), false, word);
  }
});

Deno.test("a payment that is not paid has no receipt, and its code stands for nothing", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const { path } = await pay(visitor, { contrat: HOME, montant: "10" });
  assertEquals((await visitor.get(`${path}/recu.pdf`)).status, 404);
  const payments = await Array.fromAsync(
    app.kv.list<{ code: string }>({ prefix: ["payments"] }),
  );
  const [code] = payments.map(({ value }) => value.code);
  assertEquals((await visitor.get(`/verifier/${code}`)).status, 404);
});

Deno.test("all documents come as one archive, each a PDF under its year, and not too often", async () => {
  await using app = await openWithNotice();
  const { visitor } = app;
  const paid = await pay(visitor, {
    contrat: HOME,
    montant: "250",
    mois: "2026-11",
  });
  const said = { status: "AUTHORISED" };
  await notify(app, buildNotification(paid.fields, TEST_KEY, said));
  const answer = await visitor.get("/espace/documents/archive.zip");
  assertEquals(answer.status, 200);
  assertEquals(answer.headers.get("content-type"), "application/zip");
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const number = paid.path.split("/").at(-1);
  const paidDay = Object.keys(files).find((name) => name.includes("recu-"))
    ?.slice(10, 20);
  assertEquals(Object.keys(files), [
    `2026/avis-2026-11-${HOME}.pdf`,
    `2026/quittance-2026-11-${HOME}.pdf`,
    `2026/recu-${paidDay}-${number}.pdf`,
  ]);
  for (const [name, bytes] of Object.entries(files)) {
    const head = new TextDecoder().decode(bytes.slice(0, 8));
    assertEquals(head, "%PDF-1.7", name);
  }
  const tries = await Promise.all(
    Array.from(
      { length: 6 },
      () => visitor.get("/espace/documents/archive.zip"),
    ),
  );
  const statuses = tries.map(({ status }) => status);
  for (const { body } of tries) await body?.cancel();
  assert(statuses.includes(429), statuses.join());
});

Deno.test("documents stand under their years, the latest first", async () => {
  await using app = await openWithNotice();
  const { visitor } = app;
  await issueTestNotices(app, "2027-01-28");
  app.clock.nowMs = Date.parse("2027-01-28T09:00:00Z");
  await visitor.signIn();
  const latest = await (await visitor.get("/espace/documents")).text();
  assert(latest.includes("Documents de 2027"));
  assert(latest.includes("/espace/avis/L0039000204/2027-01/avis.pdf"));
  assertEquals(latest.includes("/2026-12/avis.pdf"), false);
  const older = await (await visitor.get("/espace/documents?annee=2026"))
    .text();
  assert(older.includes("/2026-11/avis.pdf"));
  assert(older.includes("/2026-12/avis.pdf"));
});
