import { must } from "../support/must.ts";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { assert, assertEquals } from "@std/assert";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import {
  EMAIL,
  locationOf,
  openSignedIn,
  openTestApp,
  PASSWORD,
  Visitor,
} from "../support/test_app.ts";
import { LANDLORD, TEST_ORIGIN } from "../support/test_services.ts";

/** Every public page: its title, and what of the landlord must stand on it. */
const PAGES: Record<string, { title: string; facts: string[] }> = {
  "/aide": {
    title: "Aide",
    facts: [
      LANDLORD.phone,
      LANDLORD.email,
      TEST_ORIGIN,
      "https://banque.example.fr/",
    ],
  },
  "/aide/payer": {
    title: "Aide\u00A0: Payer",
    facts: [
      "ne payez pas une deuxième fois",
      "de 1,00\u00A0€ à 5\u202F000,00\u00A0€",
    ],
  },
  "/aide/compte": {
    title: "Aide\u00A0: Votre compte",
    facts: [LANDLORD.phone, "fonctionne pendant 1\u00A0heure"],
  },
  "/aide/documents": {
    title: "Aide\u00A0: Avis, reçus et quittances",
    facts: ["Un avis ne remplace jamais une quittance"],
  },
  "/mentions-legales": {
    title: "Mentions légales",
    facts: [
      LANDLORD.name,
      "42 rue des Essais, 16000 ANGOULÊME",
      LANDLORD.phone,
      LANDLORD.email,
      LANDLORD.publicationDirector,
      LANDLORD.host.name,
    ],
  },
  "/donnees-personnelles": {
    title: "Données personnelles",
    facts: [
      LANDLORD.name,
      LANDLORD.dataProtectionOfficer,
      LANDLORD.host.name,
      "pendant le bail, puis 3\u00A0ans après sa fin",
      "Journaux de connexion\u00A0: 12\u00A0mois",
      "30\u00A0minutes sans activité, 12\u00A0heures au plus",
      "fonctionne pendant 48\u00A0heures",
      "Lien pour un nouveau mot de passe\u00A0: 1\u00A0heure.",
      "75334 Paris Cedex 07",
    ],
  },
  "/cookies": { title: "Cookies", facts: ["Son nom\u00A0: session."] },
  "/accessibilite": {
    title: "Déclaration d’accessibilité",
    facts: [
      LANDLORD.phone,
      LANDLORD.email,
      "est non conforme",
      "Défenseur des droits",
    ],
  },
};

const PATHS = Object.keys(PAGES);

function decode(html: string): string {
  return html.replace(/&lt;/g, "<").replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"').replace(/&amp;/g, "&");
}

function mainOf(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new Error("Cannot find <main>");
  return main;
}

/** What a person reads in a piece of HTML: blocks on lines of their own. */
function wordsOf(html: string): string {
  const lines = html.replace(/<\/(p|li|h\d|dt|dd|summary)>/g, "\n");
  return decode(lines.replace(/<[^>]*>/g, ""));
}

function matchesOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, found]) => decode(must(found)));
}

const idsOf = (html: string) => matchesOf(html, / id="([^"]*)"/g);
const linksOf = (html: string) => matchesOf(html, /<a [^>]*href="([^"]*)"/g);

async function readPage(visitor: Visitor, path: string): Promise<string> {
  const answer = await visitor.get(path);
  assertEquals(answer.status, 200, path);
  return await answer.text();
}

Deno.test("every public page reads alike signed out and signed in, with its title and the landlord's facts", async () => {
  await using app = await openTestApp();
  const tenant = await openSignedIn(app);
  for (const [path, { title, facts }] of Object.entries(PAGES)) {
    const html = await readPage(new Visitor(app), path);
    assertEquals(mainOf(await readPage(tenant, path)), mainOf(html), path);
    assertEquals(matchesOf(html, /<title>([^<]*)<\/title>/g), [
      `${title} – Mon espace locataire – ${LANDLORD.name}`,
    ]);
    assertEquals(matchesOf(html, /<h1[^>]*>([^<]*)<\/h1>/g), [title]);
    const words = wordsOf(mainOf(html)).toLowerCase();
    for (const fact of facts) {
      assert(words.includes(fact.toLowerCase()), `${path}: ${fact}`);
    }
    assertEquals(/undefined|\bnull\b|\bNaN\b|\[object/.exec(html), null, path);
  }
});

Deno.test("the headings of a public page go down one level at a time", async () => {
  await using app = await openTestApp();
  for (const path of PATHS) {
    const html = mainOf(await readPage(new Visitor(app), path));
    const levels = matchesOf(html, /<h(\d)/g).map(Number);
    assertEquals(levels[0], 1, path);
    for (const [i, level] of levels.slice(1).entries()) {
      assert(level > 1 && level <= must(levels[i]) + 1, `${path}: ${levels}`);
    }
  }
});

Deno.test("every link of the public pages and of their foot leads to a page, and to the place that it names", async () => {
  await using app = await openTestApp();
  const tenant = await openSignedIn(app);
  const visitor = new Visitor(app);
  const ids = new Map<string, string[]>();
  for (const path of PATHS) {
    const html = await readPage(visitor, path);
    ids.set(path, idsOf(html));
    assertEquals(new Set(idsOf(html)).size, idsOf(html).length, path);
    const foot = html.slice(html.indexOf("<footer"));
    assertEquals(
      linksOf(foot).filter((href) => href.startsWith("/")),
      PATHS.filter((path) => !path.startsWith("/aide/")),
      path,
    );
    for (const href of linksOf(mainOf(html))) {
      if (/^(https|tel|mailto):/.test(href)) continue;
      const { pathname, hash } = new URL(href, TEST_ORIGIN + path);
      // A visitor is sent on from the space, a tenant from the inscription.
      const reader = pathname.startsWith("/espace") ? tenant : visitor;
      if (!ids.has(pathname)) {
        ids.set(pathname, idsOf(await readPage(reader, pathname)));
      }
      const there = hash === "" || ids.get(pathname)?.includes(hash.slice(1));
      assert(there, `${path} links to ${href}`);
    }
  }
});

Deno.test("the cookie page names each cookie that a sign-in sets, over https too", async () => {
  for (const origin of [TEST_ORIGIN, "https://espace.office.example.fr"]) {
    await using app = await openTestApp({ origin });
    await createUser(app.services, {
      tenantNumber: asTenantNumber("000123456"),
      email: EMAIL,
      password: PASSWORD,
    });
    const visitor = new Visitor(app, origin);
    const page = await visitor.get("/cookies");
    assertEquals(page.headers.getSetCookie(), []);
    const signedIn = await visitor.post("/connexion", {
      email: EMAIL,
      mot_de_passe: PASSWORD,
    });
    const set = signedIn.headers.getSetCookie();
    assertEquals(set.length, 2);
    const words = wordsOf(await page.text());
    for (const name of set.map((line) => line.split("=")[0])) {
      assert(words.includes(`Son nom\u00A0: ${name}.`), name);
    }
  }
});

Deno.test("a password manager is led to where the password is changed", async () => {
  await using app = await openTestApp();
  const tenant = await openSignedIn(app);
  for (const visitor of [tenant, new Visitor(app)]) {
    const answer = await visitor.get("/.well-known/change-password");
    assertEquals(answer.status, 303);
    assertEquals(locationOf(answer), "/espace/compte/mot-de-passe");
  }
  const html = await readPage(tenant, "/espace/compte/mot-de-passe");
  assert(idsOf(html).includes("mot_de_passe_confirmation"));
});

/** Breaches of French typography in a text, each with its surroundings. */
function typographyFaults(words: string): string[] {
  const addresses = /https?:\/\/\S+/g;
  const faults =
    /.{0,20}(?:\p{L}'\p{L}|[^\u00A0\u202F][:;?!»]|«[^\u00A0\u202F]|\.\.\.).{0,10}/gu;
  return words.replace(addresses, "…").match(faults) ?? [];
}

Deno.test("typographyFaults() finds a straight apostrophe and a space that may break", () => {
  for (const fault of ["l'aide", "Aide : ici", "Aide?", "« oui\u00A0»"]) {
    assertEquals(typographyFaults(fault).length, 1, fault);
  }
  const right =
    "L’aide\u00A0: «\u00A0oui\u00A0», sur https://exemple.fr\u00A0!";
  assertEquals(typographyFaults(right), []);
});

Deno.test("all pages keep to French typography", async () => {
  await using app = await openTestApp();
  const tenant = await openSignedIn(app);
  const stranger = new Visitor(app);
  const doors = ["/", "/connexion", "/inscription", "/inscription/envoyee"];
  for (const path of [...PATHS, ...doors]) {
    const html = await readPage(stranger, path);
    assertEquals(typographyFaults(frameless(html)), [], path);
  }
  for (const path of SPACE) {
    const html = await readPage(tenant, path);
    assertEquals(typographyFaults(frameless(html)), [], path);
  }
});

const SPACE = [
  ...["", "/paiement", "/solde", "/informations", "/avis", "/documents"],
  ...["/contact", "/compte", "/contrats", "/contrats/L0039000204"],
].map((path) => `/espace${path}`);

/** The words of a page but for the wording that the law gives letter by letter. */
function frameless(html: string): string {
  const body = html.slice(html.indexOf("<body"))
    .replace(/<script[\s\S]*?<\/script>/g, "");
  return wordsOf(body).replaceAll("Accessibilité\u00A0: non conforme", "");
}
