/** Choosing a language loses nothing of what stands in a form, does nothing else, and gives no password back. */
import { asTenantNumber } from "../../lib/domain/references.ts";
import { assert, assertEquals } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import {
  EMAIL,
  openSignedIn,
  openTestApp,
  PASSWORD,
  Visitor,
} from "../support/test_app.ts";

/** What a person may have typed, by page; the passwords are what must not come back. */
const PUBLIC: Record<string, Record<string, string>> = {
  "/": { email: "a@b", mot_de_passe: PASSWORD },
  "/connexion?suite=%2Fespace%2Fsolde": {
    email: EMAIL,
    mot_de_passe: PASSWORD,
  },
  "/inscription": {
    reference: "003900",
    nom: 'Moreau & <Fils "1"',
    email: EMAIL,
    email_confirmation: "jean",
    mot_de_passe: PASSWORD,
    mot_de_passe_confirmation: PASSWORD,
  },
  "/inscription/envoyee": { email: EMAIL },
  "/mot-de-passe-oublie": { email: EMAIL },
  "/identifiant-oublie": { reference: "L 0039000204", nom: "Moreau" },
  "/verifier": { code: "7K3M" },
};

const SPACE: Record<string, Record<string, string>> = {
  "/espace/contact": {
    sujet: "logement",
    contrat: "L0039000205",
    message: "Une fuite\ndepuis « hier »",
  },
  "/espace/paiement": { contrat: "L0039000205", montant: "12,3" },
  "/espace/paiement/plusieurs": {
    montant_L0039000204: "1,00",
    montant_L0039000205: "x",
  },
  "/espace/solde?contrat=L0039000204": {
    contrat: "L0039000204",
    du: "01/11",
    au: "",
  },
  "/espace/compte/courriel": {
    email: "neuf@exemple.fr",
    mot_de_passe_actuel: PASSWORD,
  },
};

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");

/** Whether a page shows a value in a field, whatever kind of control that is. */
function shows(html: string, name: string, value: string): boolean {
  const [box = ""] =
    new RegExp(`<(?:input|select|textarea)[^>]* name="${name}"[^>]*>`)
      .exec(html) ?? [];
  const from = html.indexOf(box) + box.length;
  if (box.startsWith("<textarea")) {
    return html.slice(from).startsWith(`${escaped(value)}</textarea>`);
  }
  if (!box.startsWith("<select")) {
    return value === ""
      ? !/ value="[^"]/.test(box)
      : box.includes(` value="${escaped(value)}"`);
  }
  const list = html.slice(from, html.indexOf("</select>", from));
  const chosen = /<option[^>]* selected[^>]*>/.exec(list)?.[0] ?? "";
  return chosen.includes(`value="${escaped(value)}"`);
}

async function assertKept(
  visitor: Visitor,
  path: string,
  typed: Record<string, string>,
) {
  const before = await (await visitor.get(path)).text();
  assert(before.includes(' id="saisie"'), path);
  const to = `formaction="${escaped(path)}" formmethod="post" name="langue"`;
  assert(before.includes(to), path);
  const answer = await visitor.post(path, { ...typed, langue: "en" });
  assertEquals(answer.status, 200, path);
  const cookies = answer.headers.getSetCookie();
  assert(cookies.some((one) => one.startsWith("langue=en; ")), path);
  const html = await answer.text();
  assert(html.includes('<html lang="en" dir="ltr">'), path);
  for (const [name, value] of Object.entries(typed)) {
    if (name.startsWith("mot_de_passe")) continue;
    assert(shows(html, name, value), `${path} ${name}`);
  }
  assertEquals(html.includes(PASSWORD), false, path);
  // It was shown once: the page is empty when it is asked for again.
  const again = await (await visitor.get(path)).text();
  assertEquals(again.includes('lang="en"'), true, path);
  for (const [name, value] of Object.entries(typed)) {
    if (name === "contrat" || value === "") continue;
    assertEquals(shows(again, name, value), false, `${path} ${name}`);
  }
}

Deno.test("choosing a language shows the same page with what was typed, passwords aside, and signs nobody in or up", async () => {
  await using app = await openTestApp();
  for (const [path, typed] of Object.entries(PUBLIC)) {
    await assertKept(new Visitor(app), path, typed);
  }
  assertEquals(await app.mails(), []);
});

Deno.test("in the space it keeps what was typed too, sends no message, pays nothing, changes no address, and holds for the account's mails", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  for (const [path, typed] of Object.entries(SPACE)) {
    await assertKept(visitor, path, typed);
  }
  const messages = await listValues(
    app.services.store,
    keys.messages(asTenantNumber("000123456")),
  );
  assertEquals(messages, []);
  const payments = app.kv.list({ prefix: ["payments"] });
  assertEquals(await Array.fromAsync(payments), []);
  assertEquals(await app.mails(), []);
  await visitor.post("/espace/avis", {
    contrat: "L0039000204",
    action: "souscrire",
  });
  const [mail] = await app.mails();
  assert(mail?.html.includes('<html lang="en"'), mail?.subject);
});

Deno.test("an amount that was typed stands in the island's field and in its props", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const html = await (await visitor.post("/espace/paiement", {
    contrat: "L0039000205",
    montant: "77,7",
    langue: "tr",
  })).text();
  assert(shows(html, "montant", "77,7"));
  assert(html.includes('"slug":"L0039000205","amount":"77,7"'));
});

Deno.test("the first button of a kept form does what the form's own does: browsers press it for the key Enter", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const pages = [...Object.keys(PUBLIC), ...Object.keys(SPACE)];
  for (const path of pages) {
    const who = path.startsWith("/espace") ? visitor : new Visitor(app);
    const html = await (await who.get(path)).text();
    const [first = ""] = /<button[^>]* form="saisie"[^>]*>/.exec(html) ?? [];
    assertEquals(first.includes("langue"), false, path);
    const form = html.slice(html.indexOf(' id="saisie"'));
    const [own = ""] = /<button type="submit"[^>]*>/.exec(form) ?? [];
    for (const part of [/ name="\w+"/, / value="[^"]*"/]) {
      assertEquals(part.exec(first)?.[0], part.exec(own)?.[0], path);
    }
  }
});

Deno.test("every page with a text to type in keeps it, and none has buttons for a form that it lacks", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const stranger = new Visitor(app);
  const paths = [
    ...["/", "/connexion", "/inscription", "/aide", "/langue", "/rien"],
    ...["/inscription/envoyee", "/mot-de-passe-oublie", "/cookies"],
    ...["/identifiant-oublie", "/verifier", "/verifier/7K3M"],
    ...[
      ...["", "/paiement", "/paiement/plusieurs", "/solde", "/informations"],
      ...["/contrats", "/contrats/L0039000204", "/avis", "/documents"],
      ...["/compte", "/contact", "/hors-ligne", "/compte/donnees"],
      ...["/compte/courriel", "/compte/mot-de-passe", "/compte/fermeture"],
    ].map((path) => `/espace${path}`),
  ];
  let kept = 0;
  for (const path of paths) {
    const who = path.startsWith("/espace") ? visitor : stranger;
    const html = await (await who.get(path)).text();
    const typed = (html.match(/<(input|textarea)[^>]*>/g) ?? []).filter((box) =>
      !/ type="(hidden|password|checkbox|radio)"/.test(box)
    );
    const isKept = html.includes(' id="saisie"');
    assertEquals(typed.length > 0, isKept, path);
    assertEquals(html.includes(' form="saisie"'), isKept, path);
    if (isKept) kept++;
  }
  assert(kept >= 12, `${kept}`);
});
