/** What people copy and type brings along invisible marks and digits of other scripts: every field takes it. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { FORMATS } from "../../lib/text/format.ts";
import { parseDay } from "../../lib/domain/period.ts";
import { LANGUAGES } from "../../lib/domain/language.ts";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import {
  EMAIL,
  locationOf,
  openSignedIn,
  openTestApp,
  PASSWORD,
  Visitor,
} from "../support/test_app.ts";
import { openStaff, STAFF_PASSWORD, totpCode } from "../support/test_staff.ts";

const MARKS = ["\u200B", "\u200E", "\u200F", "\u00AD", "\u2060", "\uFEFF"];
const ZEROS = ["٠", "۰", "०", "０", "𝟎"];

/** The same to an eye: isolated as our Arabic mails do, a mark after each letter, each digit of another script. */
function hostile(text: string): string {
  const signs = [...text].map((sign, at) => {
    const zero = ZEROS[at % ZEROS.length]?.codePointAt(0) ?? 0;
    const digit = /\d/.test(sign)
      ? String.fromCodePoint(zero + Number(sign))
      : sign;
    return digit + MARKS[at % MARKS.length];
  });
  return `\u2068${signs.join("")}\u2069`;
}

const hostileFields = (fields: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name.startsWith("mot_de_passe") ? value : hostile(value),
    ]),
  );

const PUBLIC = [
  ...["/", "/connexion", "/inscription", "/inscription/envoyee"],
  ...["/mot-de-passe-oublie", "/identifiant-oublie", "/verifier"],
];
const SPACE = [
  ...[
    "/contact",
    "/paiement",
    "/paiement/plusieurs",
    "/solde",
    "/compte/courriel",
  ],
].map((path) => `/espace${path}`);

Deno.test("every field of every form that keeps what is typed reads it without marks, in plain digits", async () => {
  await using app = await openTestApp();
  const owner = await openSignedIn(app);
  let fields = 0;
  for (const path of [...PUBLIC, ...SPACE]) {
    const visitor = path.startsWith("/espace") ? owner : new Visitor(app);
    const html = await (await visitor.get(path)).text();
    const boxes = html.match(/<(input|textarea)[^>]* name="\w+"[^>]*>/g) ?? [];
    const names = boxes.filter((box) =>
      !/ type="(hidden|password|checkbox|radio)"/.test(box)
    ).map((box) => / name="(\w+)"/.exec(box)?.[1] ?? "");
    const typed = Object.fromEntries(
      names.map((name) => [name, hostile("L3902")]),
    );
    const answer = await visitor.post(path, { ...typed, langue: "fr" });
    const shown = await answer.text();
    for (const name of names) {
      const box = new RegExp(`<(input|textarea)[^>]* name="${name}"[^>]*>[^<]*`)
        .exec(shown)?.[0] ?? "";
      assertStringIncludes(box, "L3902", `${path} ${name}`);
      fields++;
    }
  }
  assert(fields >= 18, `${fields}`);
});

const FORM = {
  reference: "L/0039000204",
  nom: "Moreau",
  email: EMAIL,
  email_confirmation: EMAIL,
  mot_de_passe: PASSWORD,
  mot_de_passe_confirmation: PASSWORD,
};

Deno.test("a tenant registers, signs in and asks for his address with what he has copied and typed on any keyboard", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  const sent = await visitor.post("/inscription", hostileFields(FORM));
  assertEquals(sent.status, 303, await sent.text());
  const token = await app.linkTo(EMAIL, "validation");
  await visitor.post(`/validation/${token}`, {});
  const entered = await visitor.post("/connexion", {
    email: hostile(EMAIL),
    mot_de_passe: PASSWORD,
  });
  assertEquals(locationOf(entered), "/espace");
  const { reference, nom } = FORM;
  await new Visitor(app).post(
    "/identifiant-oublie",
    hostileFields({ reference, nom }),
  );
  const kinds = (await app.mails()).map(({ subject }) => subject);
  assert(kinds.some((one) => one.includes("identifiant")), kinds.join());
});

Deno.test("a password is taken as it is typed: not another one without its marks, nor one in plain digits", async () => {
  await using app = await openTestApp();
  const password = "trois ١٢٣ mots\u200Csans suite";
  await createUser(app.services, {
    tenantNumber: asTenantNumber("000123456"),
    email: EMAIL,
    password,
  });
  const enter = async (mot_de_passe: string) =>
    (await new Visitor(app).post("/connexion", { email: EMAIL, mot_de_passe }))
      .status;
  assertEquals(await enter(password), 303);
  assertEquals(await enter("trois 123 mots\u200Csans suite"), 422);
  assertEquals(await enter("trois ١٢٣ motssans suite"), 422);
});

Deno.test("in the space: an amount, a day, a message and a new address", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const paid = await visitor.post("/espace/paiement", {
    contrat: "L0039000204",
    montant: hostile("412,30"),
  });
  assertEquals(paid.status, 303, await paid.text());
  const several = await visitor.post("/espace/paiement/plusieurs", {
    montant_L0039000204: hostile("1,00"),
    confirme: "oui",
  });
  assertEquals(several.status, 303, await several.text());
  const days = new URLSearchParams({
    du: hostile("01/11/2026"),
    au: hostile("30/11/2026"),
  });
  const ledger = await visitor.get(`/espace/solde?${days}`);
  assertEquals(ledger.status, 200);
  assertStringIncludes(await ledger.text(), 'value="01/11/2026"');
  await visitor.post("/espace/contact", {
    sujet: "logement",
    contrat: "",
    message: hostile("Fuite au 3"),
  });
  const messages = await listValues(
    app.services.store,
    keys.messages(asTenantNumber("000123456")),
  );
  assertEquals(messages.map(({ body }) => body), ["Fuite au 3"]);
  const changed = await visitor.post("/espace/compte/courriel", {
    email: hostile("neuf@exemple.fr"),
    mot_de_passe_actuel: PASSWORD,
  });
  assertEquals(changed.status, 303, await changed.text());
  assert(await app.linkTo("neuf@exemple.fr", "adresse"));
});

Deno.test("the code of a document, in the field and in the address", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  const answer = await visitor.post("/verifier", {
    code: hostile("7K3M-0QWX-PZ9D"),
  });
  assertEquals(locationOf(answer), "/verifier/7K3M-0QWX-PZ9D");
  const pasted = encodeURIComponent(hostile("7K3M-0QWX-PZ9D"));
  const html = await (await visitor.get(`/verifier/${pasted}`)).text();
  assertStringIncludes(html, 'value="7K3M-0QWX-PZ9D"');
});

Deno.test("in the office: address, code, search box and the journal's filter", async () => {
  await using app = await openTestApp();
  await openSignedIn(app);
  const { email, secret } = await openStaff(app, "administration");
  const visitor = new Visitor(app);
  await visitor.post("/bureau/connexion", {
    email: hostile(email),
    mot_de_passe: STAFF_PASSWORD,
  });
  app.clock.nowMs += 60_000;
  const code = hostile(totpCode(secret, app.clock.nowMs));
  const opened = await visitor.post("/bureau/code", { code });
  assertEquals(locationOf(opened), "/bureau");
  for (const typed of ["L/0039000204", "123456", EMAIL, "Morea"]) {
    const query = new URLSearchParams({ q: hostile(typed) });
    const html = await (await visitor.get(`/bureau/recherche?${query}`)).text();
    assertStringIncludes(html, 'href="/bureau/dossiers/000123456"', typed);
  }
  const filter = new URLSearchParams({
    jour: hostile("24/11/2026"),
    locataire: hostile("123456"),
    personne: hostile(email),
  });
  const journal = await visitor.get(`/bureau/journal?${filter}`);
  assertEquals(journal.status, 200, await journal.text());
});

Deno.test("what a page prints in a language can be typed back in it: amounts and days", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  for (const language of LANGUAGES) {
    await visitor.post("/langue", { langue: language, retour: "/espace" });
    const { euros, shortDate } = FORMATS[language];
    const answer = await visitor.post("/espace/paiement", {
      contrat: "L0039000204",
      montant: `\u2068${euros(123450)}\u2069`,
    });
    const html = await answer.text();
    assertEquals(answer.status, 422, language);
    // More than is owed: it was read, and is asked about.
    assertStringIncludes(html, 'name="confirme"', language);
    assertEquals(parseDay(shortDate("2026-11-01")), "2026-11-01", language);
  }
});

Deno.test("to a reader of French, 1.234,50 stays unclear", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const answer = await visitor.post("/espace/paiement", {
    contrat: "L0039000204",
    montant: "1.234,50",
  });
  assertEquals(answer.status, 422);
  assertEquals((await answer.text()).includes('name="confirme"'), false);
});
