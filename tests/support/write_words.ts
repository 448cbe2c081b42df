/**
 * Writes all that people read into one file: every page of the demo in five languages, signed out and signed in, with
 * the faults of its forms and each state of a payment, and every mail. Two of them tell what a change did to the words.
 *
 *     deno run -A --unstable-kv --unstable-cron tests/support/write_words.ts FILE
 */
import { seedDemo } from "../../lib/commands/demo/seed_demo.ts";
import { DEMO } from "../../lib/demo/demo.ts";
import { LANGUAGES } from "../../lib/domain/language.ts";
import { renderMail } from "../../lib/mail/messages.ts";
import { buildNotification } from "./bank_oracle.ts";
import { everyMail } from "./every_mail.ts";
import { notify, pay } from "./paying_visitor.ts";
import { routePaths } from "./route_paths.ts";
import { locationOf, openTestApp, type TestApp, Visitor } from "./test_app.ts";
import { LANDLORD, TEST_KEY, TEST_ORIGIN } from "./test_services.ts";
import { masked, visibleWords } from "./visible_words.ts";

const CONTRACT = "L0112000317";
const MONTH = "2026-11";
/** A day after the notices of that month. */
const NOW = Date.parse("2026-11-29T09:00:00Z");
/** How the bank may end a payment. */
const VERDICTS = ["AUTHORISED", "REFUSED", "ABANDONED", "CANCELLED", "EXPIRED"];

type Language = typeof LANGUAGES[number];
type Fields = Record<string, string>;

const lines: string[] = [];

function note(title: string, words: readonly string[]) {
  lines.push("", `== ${masked(title)}`, ...words.map(masked));
}

async function see(visitor: Visitor, language: Language, path: string) {
  const answer = await visitor.get(path);
  const type = answer.headers.get("content-type") ?? "";
  const text = await answer.text();
  if (!/html|json/.test(type)) return;
  note(`${language} ${path} ${answer.status}`, visibleWords(text));
}

/** Posts a form and notes the page that answers, or the one that it leads to. */
async function send(
  visitor: Visitor,
  language: Language,
  path: string,
  fields: Fields,
) {
  const answer = await visitor.post(path, fields);
  const text = await answer.text();
  const title = `${language} ${path} ${new URLSearchParams(fields)}`;
  note(`${title} ${answer.status}`, visibleWords(text));
  const next = locationOf(answer);
  if (next.startsWith("/")) await see(visitor, language, next);
}

/** The paths of all pages, with what is asked for where a route leaves it open. */
function pages(own: Fields): string[] {
  return [...routePaths()].filter((path) =>
    !/\.(pdf|svg|zip|ics|txt|json)$|notification|\/health$|^\/(?:echange|bureau)\b/
      .test(
        path,
      )
  ).map((path) => path.split("/").map((part) => own[part] ?? part).join("/"))
    .filter((path) => !path.includes("[")).sort();
}

async function asStranger(app: TestApp, language: Language) {
  const visitor = new Visitor(app);
  await visitor.post("/langue", { langue: language, retour: "/" });
  const open = { "[jeton]": "a".repeat(32), "[[code]]": "0000-0000-0000" };
  for (const theme of ["compte", "payer", "documents"]) {
    await see(visitor, language, `/aide/${theme}`);
  }
  for (const path of pages(open)) await see(visitor, language, path);
  for (const done of DONE) await see(visitor, language, `/connexion?${done}`);
  for (const [path, fields] of STRANGER_FORMS) {
    await send(visitor, language, path, fields);
  }
  await register(app, visitor, language);
}

const DONE = ["validation", "mot-de-passe", "adresse", "deconnexion"]
  .concat("fermeture").map((what) => `fait=${what}`).concat("suite=/espace");

const REGISTRATION = {
  reference: DEMO.registration.reference,
  nom: DEMO.registration.surname,
  email: "moreau@exemple.fr",
  email_confirmation: "moreau@exemple.fr",
  mot_de_passe: "quatre mots sans rapport",
  mot_de_passe_confirmation: "quatre mots sans rapport",
};
const EMPTY = Object.fromEntries(
  Object.keys(REGISTRATION).map((name) => [name, ""]),
);

const STRANGER_FORMS: readonly (readonly [string, Fields])[] = [
  ["/inscription", EMPTY],
  ["/inscription", {
    ...REGISTRATION,
    reference: "12",
    email: "x",
    nom: "n".repeat(201),
  }],
  ...["a1", "abcdefgh", "a".repeat(300), "12345678", "moreau000123456"].map((
    word,
  ) => ["/inscription", { ...REGISTRATION, mot_de_passe: word }] as const),
  ["/inscription/envoyee", { email: "" }],
  ["/inscription/envoyee", { email: "x" }],
  ["/inscription/envoyee", { email: "moreau@exemple.fr" }],
  ["/connexion", { email: "", mot_de_passe: "" }],
  ["/connexion", { email: "x@exemple.fr", mot_de_passe: "faux" }],
  ["/mot-de-passe-oublie", { email: "" }],
  ["/mot-de-passe-oublie", { email: "x@exemple.fr" }],
  ["/identifiant-oublie", { reference: "", nom: "" }],
  ["/identifiant-oublie", { reference: "L/0039000204", nom: "MOREAU" }],
  ["/langue", { langue: "xx", retour: "/aide" }],
  ["/verifier", { code: "7K3M-0QWX-PZ9D" }],
];

/** From the form to the account, and to a new password. */
async function register(app: TestApp, visitor: Visitor, language: Language) {
  const { email } = REGISTRATION;
  await send(visitor, language, "/inscription", REGISTRATION);
  const path = `/validation/${await app.linkTo(email, "validation")}`;
  await see(visitor, language, path);
  await send(visitor, language, path, {});
  await send(visitor, language, path, {});
  // Two mails of the same moment stand in any order.
  app.clock.nowMs += 60_000;
  await visitor.post("/mot-de-passe-oublie", { email });
  const reset = `/mot-de-passe/${await app.linkTo(email, "mot-de-passe")}`;
  await see(visitor, language, reset);
  for (const word of ["", "court", "quatre autres mots sans lien"]) {
    const fields = { mot_de_passe: word, mot_de_passe_confirmation: word };
    await send(visitor, language, reset, fields);
  }
}

async function asTenant(app: TestApp, language: Language) {
  const { email, password } = DEMO.signIn;
  const visitor = await new Visitor(app).signIn(email, password);
  await visitor.post("/langue", { langue: language, retour: "/espace" });
  const own: Fields = { "[contrat]": CONTRACT, "[mois]": MONTH };
  const isHere = (path: string) => path.startsWith("/espace");
  for (const path of pages(own).filter(isHere)) {
    await see(visitor, language, path);
  }
  for (const [path, fields] of TENANT_FORMS) {
    await send(visitor, language, path, fields);
  }
  for (const verdict of VERDICTS) {
    await payWith(app, visitor, language, verdict);
  }
  for (const path of pages(own).filter(isHere)) {
    await see(visitor, language, path);
  }
  await send(visitor, language, "/espace/compte/fermeture", CLOSE);
}

const CLOSE = {
  mot_de_passe_actuel: DEMO.signIn.password,
  confirme: "oui",
};

const TENANT_FORMS: readonly (readonly [string, Fields])[] = [
  ...[
    "",
    "x",
    "-1",
    "0",
    "1,234",
    "1.234",
    "99999999999",
    "0,50",
    "9000",
    "9000000",
  ].map(
    (montant) => ["/espace/paiement", { contrat: CONTRACT, montant }] as const,
  ),
  ["/espace/paiement", { contrat: "", montant: "10" }],
  ["/espace/paiement", { contrat: CONTRACT, montant: "10", mois: "2020-01" }],
  ["/espace/paiement", { contrat: CONTRACT, montant: "4000" }],
  ["/espace/paiement/plusieurs", {}],
  ["/espace/contact", { sujet: "", message: "", contrat: "x" }],
  ["/espace/contact", { sujet: "logement", message: "x".repeat(5000) }],
  ["/espace/contact", {
    sujet: "logement",
    message: "Bonjour",
    contrat: CONTRACT,
  }],
  ...[
    "courriel",
    "mot-de-passe",
    "fermer",
    "inconnue",
    "rappels-arreter",
    "rappels-reprendre",
  ]
    .map((action) => ["/espace/compte", { action }] as const),
  ["/espace/avis", { contrat: CONTRACT, action: "arreter" }],
  ["/espace/avis", { contrat: CONTRACT, action: "x" }],
  ["/espace/avis", { contrat: CONTRACT, action: "souscrire" }],
];

/** One payment from the amount to what the bank says of it, with each page on its way. */
async function payWith(
  app: TestApp,
  visitor: Visitor,
  language: Language,
  status: string,
) {
  const { path, fields } = await pay(visitor, {
    contrat: CONTRACT,
    montant: status === "AUTHORISED" ? "2000" : "10",
  });
  // Two payments at the same moment stand in any order.
  app.clock.nowMs += 60_000;
  for (const page of ["/carte", "/banque", ""]) {
    await see(visitor, language, path + page);
  }
  await see(visitor, language, "/espace");
  await see(visitor, language, "/espace/paiement");
  const body = buildNotification(fields, TEST_KEY, { status });
  await (await notify(app, body)).body?.cancel();
  for (const page of ["", "/recu"]) await see(visitor, language, path + page);
  await app.mails();
}

const file = Deno.args[0];
if (file === undefined) throw new Error("Cannot write: name a file");
for (const language of LANGUAGES) {
  await using app = await openTestApp({ rentBooks: "bailleur" });
  app.clock.nowMs = NOW;
  await seedDemo(app.services);
  await asStranger(app, language);
  await asTenant(app, language);
  for (const message of everyMail(language)) {
    const { subject, text, html } = renderMail(
      message,
      LANDLORD,
      TEST_ORIGIN,
      null,
    );
    const title = `${language} mail ${message.kind}`;
    note(title, [subject, ...text.split("\n"), ...visibleWords(html)]);
  }
}
await Deno.writeTextFile(file, lines.join("\n") + "\n");
