import { assert, assertEquals, assertMatch } from "@std/assert";
import { LANGUAGES } from "../../lib/domain/language.ts";
import { listSubscriptionActs } from "../../lib/store/subscriptions.ts";
import { validationMail } from "../../lib/text/mails/account_mails.ts";
import { textsOf } from "../../lib/text/texts.ts";
import { fixedWords } from "../support/fixed_words.ts";
import { must } from "../support/must.ts";
import { testAccount } from "../support/test_account.ts";
import {
  EMAIL,
  locationOf,
  openSignedIn,
  openTestApp,
  PASSWORD,
  type TestApp,
  Visitor,
} from "../support/test_app.ts";

const choose = (visitor: Visitor, langue: string, retour: string) =>
  visitor.post("/langue", { langue, retour });

/** Pages with words of the catalogue only; what stays French is marked as such. */
const PUBLIC = [
  ...["/", "/connexion", "/inscription", "/inscription/envoyee", "/langue"],
  ...["/mot-de-passe-oublie", "/identifiant-oublie", "/verifier", "/aide"],
  ...["/aide/compte", "/aide/payer", "/aide/documents", "/nulle-part"],
];
const SPACE = [
  ...["", "/paiement", "/paiement/plusieurs", "/solde", "/informations"],
  ...["/contrats", "/contrats/L0039000204", "/avis", "/documents", "/compte"],
  ...["/contact", "/hors-ligne"],
].map((path) => `/espace${path}`);

async function readWords(visitor: Visitor, path: string) {
  const html = await (await visitor.get(path)).text();
  const [, language, direction] =
    /<html lang="(\w+)" dir="(\w+)">/.exec(html) ?? [];
  return { html, language, direction };
}

Deno.test("the language is chosen on every page without JavaScript, goes back where it was chosen, and is remembered", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  const { html } = await readWords(visitor, "/aide?x=%2Fespace");
  assert(html.includes('href="/langue?retour=%2Faide%3Fx'));
  // Where there is a form it comes along.
  const form = await readWords(visitor, "/connexion?suite=%2Fespace");
  assert(form.html.includes('formaction="/connexion?suite=%2Fespace"'));
  for (const language of LANGUAGES) {
    const chosen = await choose(visitor, language, "/connexion");
    assertEquals([chosen.status, locationOf(chosen)], [303, "/connexion"]);
    const cookie = chosen.headers.getSetCookie()[0];
    assertMatch(
      cookie,
      /^langue=\w\w; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const read = await readWords(visitor, "/connexion");
    const direction = language === "ar" ? "rtl" : "ltr";
    assertEquals([read.language, read.direction], [language, direction]);
    const { t } = textsOf(language);
    assert(read.html.includes(`<h1>${t("sign-in-title")}</h1>`), language);
  }
});

Deno.test("the choice of the language leads nowhere else, and an unknown language changes nothing", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  for (const away of ["https://evil.example/", "//evil.example", "\\\\evil"]) {
    assertEquals(locationOf(await choose(visitor, "en", away)), "/");
  }
  for (const away of ["/.//evil.example", "/a/..//evil", "/\t/evil.example"]) {
    const location = locationOf(await choose(visitor, "en", away));
    assertEquals(/^\/(?![/\\])/.test(location), true, location);
  }
  const unknown = await choose(new Visitor(app), "xx", "/aide");
  assertEquals(unknown.headers.getSetCookie(), []);
  assertEquals(locationOf(unknown), "/aide");
});

Deno.test("the choice of the language links to itself at one length, so that a crawler finds an end", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  let path = "/aide";
  const seen: string[] = [];
  for (let step = 0; step < 4; step++) {
    const { html } = await readWords(visitor, path);
    const [tag = "", link = ""] =
      /<a[^>]* href="(\/langue\?retour=[^"]*)"[^>]*>/.exec(html) ?? [];
    assert(tag.includes('rel="nofollow"'), tag);
    path = link.replaceAll("&amp;", "&");
    seen.push(path);
  }
  assertEquals(new Set(seen), new Set(["/langue?retour=%2Faide"]));
  const nested = `/langue?retour=${encodeURIComponent("/langue?retour=/aide")}`;
  assertEquals(locationOf(await choose(visitor, "en", nested)), "/aide");
});

/** French sentences of the catalogue that a page shows outside what is marked as French. */
async function frenchIn(
  html: string,
  language: typeof LANGUAGES[number],
): Promise<string[]> {
  const other = new Set((await fixedWords(language)).values());
  const body = html.slice(html.indexOf("<body"))
    .replace(/<div lang="fr" dir="ltr">.*?<footer/s, "<footer")
    .replace(/<script.*?<\/script>/gs, "");
  return [...(await fixedWords("fr")).values()].filter((sentence) =>
    sentence.length > 7 && !other.has(sentence) && saysWhole(body, sentence)
  );
}

/** Whether a text holds a phrase with no letter against it: "Documentos" does not say "Document". */
function saysWhole(text: string, phrase: string): boolean {
  if (!text.includes(phrase)) return false;
  return new RegExp(`(?<!\\p{L})${RegExp.escape(phrase)}(?!\\p{L})`, "u").test(
    text,
  );
}

async function signInFresh(app: TestApp, language: string) {
  const visitor = new Visitor(app);
  await choose(visitor, language, "/");
  return await visitor.signIn(EMAIL, PASSWORD);
}

Deno.test("no page of the tenant's shows a French sentence in another language, but what is marked as French", async () => {
  await using app = await openTestApp();
  await openSignedIn(app);
  for (const language of LANGUAGES.filter((one) => one !== "fr")) {
    const stranger = new Visitor(app);
    await choose(stranger, language, "/");
    const tenant = await signInFresh(app, language);
    for (const path of [...PUBLIC, ...SPACE]) {
      const visitor = path.startsWith("/espace") ? tenant : stranger;
      const { html } = await readWords(visitor, path);
      assertEquals(await frenchIn(html, language), [], `${language} ${path}`);
      assertEquals(/undefined|\bNaN\b|\[object/.exec(html), null, path);
    }
  }
});

Deno.test("a reference is typed from left to right in Arabic too, its L before it", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  await choose(visitor, "ar", "/");
  const { html } = await readWords(visitor, "/inscription");
  assertMatch(html, /<html[^>]* dir="rtl"/);
  assertMatch(html, /<span[^>]* dir="ltr"><span[^>]*>L<\/span><input/);
});

Deno.test("what is copied in Arabic has no mark of direction in it", async () => {
  await using app = await openTestApp();
  await openSignedIn(app);
  const tenant = await signInFresh(app, "ar");
  const { html } = await readWords(tenant, "/espace/contrats/L0039000204");
  const copied = [...html.matchAll(/ data-copy="[^"]*"[^>]*>(.*?)<\/bdi>/g)]
    .map(([, html = ""]) => html.replace(/<[^>]*>/g, ""));
  assertEquals(copied.length, 2);
  for (const text of copied) assertMatch(text, /^[\x20-\x7E\u00A0]+$/);
  const contact = await readWords(tenant, "/espace/solde");
  assertMatch(contact.html, /\u2068[^\u2068\u2069]*\u2069/);
});

Deno.test("legal pages and documents stay French and say so in the reader's language", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  await choose(visitor, "en", "/");
  for (
    const path of [
      "/mentions-legales",
      "/donnees-personnelles",
      "/cookies",
      "/accessibilite",
    ]
  ) {
    const { html } = await readWords(visitor, path);
    assert(html.includes(textsOf("en").t("language-french-only")), path);
    assert(html.includes('<div lang="fr" dir="ltr">'), path);
  }
});

Deno.test("mails are in the language of the account: that of the registration, then that of the last choice", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  await choose(visitor, "pt", "/inscription");
  await visitor.post("/inscription", {
    reference: "0039000204",
    nom: "moreau",
    email: EMAIL,
    email_confirmation: EMAIL,
    mot_de_passe: PASSWORD,
    mot_de_passe_confirmation: PASSWORD,
  });
  const [first] = await app.mails();
  const { t } = textsOf("pt");
  assertEquals(
    first?.subject,
    validationMail(textsOf("pt"), {
      kind: "validation",
      to: "",
      language: "pt",
      token: "",
      at: "2026-11-23T09:00:00Z",
    }).subject,
  );
  assert(first?.html.includes('<html lang="pt" dir="ltr">'));
  const token = await app.linkTo(EMAIL, "validation");
  await visitor.post(`/validation/${token}`, {});
  await visitor.signIn();
  await visitor.post("/espace/avis", {
    contrat: "L0039000204",
    action: "souscrire",
  });
  assertEquals(
    (await app.mails())[0]?.subject,
    t("mail-notice-subscribed-subject"),
  );
  await choose(visitor, "tr", "/espace");
  await visitor.post("/espace/avis", {
    contrat: "L0039000204",
    action: "arreter",
  });
  const [last] = await app.mails();
  assertEquals(last?.subject, textsOf("tr").t("mail-notice-on-paper-subject"));
});

Deno.test("a language chosen before the sign-in is the account's, and the consent says in which language it was read", async () => {
  await using app = await openTestApp();
  await openSignedIn(app);
  const visitor = await signInFresh(app, "ar");
  await visitor.post("/espace/avis", {
    contrat: "L0039000204",
    action: "souscrire",
  });
  const [mail] = await app.mails();
  assertEquals(
    mail?.subject,
    textsOf("ar").t("mail-notice-subscribed-subject"),
  );
  const [act] = await listSubscriptionActs(
    app.services.store,
    testAccount("L/0039000204"),
  );
  assertEquals(act?.version, "2026-12-ar");
});

Deno.test("a signed-in device is named in the reader's language", async () => {
  await using app = await openTestApp();
  await openSignedIn(app);
  const visitor = new Visitor(app);
  const fields = { email: EMAIL, mot_de_passe: PASSWORD };
  await visitor.post("/connexion", fields, {
    "sec-fetch-site": "same-origin",
    "user-agent":
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
  });
  for (
    const [language, named] of [
      ["fr", "Chrome sur Android"],
      ["en", "Chrome on Android"],
      ["pt", "Chrome no Android"],
      ["tr", "Chrome (Android)"],
      ["ar", "\u2068Chrome\u2069 على \u2068Android\u2069"],
    ]
  ) {
    await visitor.post("/langue", { langue: must(language), retour: "/" });
    const html = await (await visitor.get("/espace/compte/sessions")).text();
    assert(html.includes(`<b>${named}</b>`), language);
  }
});
