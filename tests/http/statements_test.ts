/** What the legal pages say follows from the landlord's file: another file, other words. */
import { assert, assertEquals } from "@std/assert";
import { DEMO } from "../../lib/demo/demo.ts";
import type { Landlord } from "../../lib/domain/landlord.ts";
import { parseLandlordFile } from "../../lib/landlord_file.ts";
import { FULL_STATEMENTS } from "../support/full_statements.ts";
import { must } from "../support/must.ts";
import { openTestApp, Visitor } from "../support/test_app.ts";
import { LANDLORD } from "../support/test_services.ts";

const DEMO_FILE = JSON.parse(Deno.readTextFileSync(DEMO.landlordPath));
const FULL = { ...DEMO_FILE, ...FULL_STATEMENTS };
const { identite, accessibilite, donnees_personnelles } = FULL_STATEMENTS;

function landlordOf(changes: object): Landlord {
  const parsed = parseLandlordFile(JSON.stringify({ ...FULL, ...changes }));
  if (!parsed.ok) throw new Error(parsed.faults.join());
  return parsed.landlord;
}

/** The words of a page under a landlord, spaces as typed. */
async function wordsOf(path: string, landlord: Landlord): Promise<string> {
  await using app = await openTestApp();
  const before = { ...app.services.landlord };
  Object.assign(app.services.landlord, landlord);
  try {
    const answer = await new Visitor(app).get(path);
    assertEquals(answer.status, 200);
    const html = await answer.text();
    return html.slice(html.indexOf("<main")).replace(/<[^>]*>/g, " ")
      .replaceAll("&amp;", "&").replace(/[\s\u00A0\u202F]+/g, " ");
  } finally {
    Object.assign(app.services.landlord, before);
  }
}

function assertSays(words: string, facts: string[], silent: string[] = []) {
  for (const fact of facts) assert(words.includes(fact), `${fact}: ${words}`);
  for (const fact of silent) {
    assertEquals(words.includes(fact), false, fact);
  }
}

Deno.test("the legal notice says form, register and capital of a company, and the host's address and telephone", async () => {
  assertSays(await wordsOf("/mentions-legales", landlordOf({})), [
    "Forme juridique Société anonyme d’HLM",
    "(RCS) RCS Angoulême 012 345 674",
    "Capital social 1 250 000,00 €",
    "Machines d’essai",
    "9 rue des Baies, 69000 LYON",
    "04 78 00 00 00",
    "article 1-1 de la loi n° 2004-575 du 21 juin 2004",
  ], ["Numéro SIREN"]);
});

Deno.test("the legal notice says of a public establishment that it has no capital, and its SIREN where it is in no register", async () => {
  const office = {
    nature: "etablissement_public",
    forme: "Office public de l’habitat",
    siren: identite.siren,
  };
  const landlord = landlordOf({ identite: office });
  assertSays(await wordsOf("/mentions-legales", landlord), [
    "Forme juridique Office public de l’habitat",
    "Numéro SIREN 012 345 674",
    "Capital social Aucun : c’est un établissement public.",
  ], ["RCS"]);
  const other = landlordOf({ identite: { ...office, nature: "autre" } });
  const words = await wordsOf("/mentions-legales", other);
  assertSays(words, ["Numéro SIREN"], ["Capital social"]);
});

Deno.test("the legal notice of a file that says the least makes nothing up", async () => {
  assertSays(await wordsOf("/mentions-legales", LANDLORD), [
    LANDLORD.host.name,
    LANDLORD.publicationDirector,
  ], ["Forme juridique", "SIREN", "RCS", "Capital"]);
});

Deno.test("the privacy page names each recipient and each transfer that the file names", async () => {
  assertSays(await wordsOf("/donnees-personnelles", landlordOf({})), [
    "L’imprimeur de vos lettres (Presses d’essai) :",
    "Le service qui porte vos lettres (Postes d’essai) :",
    "Le service qui transporte nos mails (Mails d’essai) :",
    "L’hébergeur (Machines d’essai) :",
    "Huissier d’essai : les impayés.",
    "Assistance d’essai, Canada : décision d’adéquation.",
  ], ["restent dans l’Union européenne"]);
});

Deno.test("the privacy page says that nothing leaves the Union only where the file says so", async () => {
  const none = landlordOf({
    donnees_personnelles: { ...donnees_personnelles, transferts: "aucun" },
  });
  const kept = "Vos données restent dans l’Union européenne.";
  assertSays(await wordsOf("/donnees-personnelles", none), [kept]);
  const unsaid = "n’a pas encore indiqué ici si des données sortent";
  const words = await wordsOf("/donnees-personnelles", LANDLORD);
  assertSays(words, [unsaid, "L’imprimeur de vos lettres :"], [kept]);
});

Deno.test("the durations of the privacy page are the file's, and it is said who executes them", async () => {
  const words = await wordsOf("/donnees-personnelles", landlordOf({}));
  const [site, host] = words.split("L’hébergeur, lui, efface :");
  assertSays(must(site), [
    "pendant le bail, puis 5 ans après sa fin",
    "Date de votre dernière connexion : 6 mois.",
    "consulté ou changé sur votre compte : 6 mois.",
  ]);
  assertSays(must(host), [
    "Journaux de connexion : 6 mois.",
    "Copies de sauvegarde : 45 jours.",
  ]);
  const least = await wordsOf("/donnees-personnelles", LANDLORD);
  assertSays(least, [
    "puis 3 ans après sa fin",
    "Journaux de connexion : 12 mois.",
    "Copies de sauvegarde : votre bailleur n’a pas encore indiqué",
  ], ["45 jours"]);
});

Deno.test("the privacy page says what must be given, that no machine decides, and what a death changes", async () => {
  assertSays(await wordsOf("/donnees-personnelles", LANDLORD), [
    "Référence, nom, adresse mail et mot de passe : nécessaires",
    "Aucune décision sur vous n’est prise par une machine seule",
    "L’article 85 de la loi n° 78-17 du 6 janvier 1978",
    "vos héritiers peuvent demander",
    "Nous répondons en un mois.",
  ]);
});

Deno.test("the accessibility statement has the parts of the model, in its order, from the file", async () => {
  const words = await wordsOf("/accessibilite", landlordOf({}));
  const order = [
    "Déclaration d’accessibilité",
    "s’engage à rendre ce site accessible",
    "schéma pluriannuel",
    "plan d’actions de l’année",
    "s’applique à Mon espace locataire (http://127.0.0.1:8000)",
    "Elle ne porte pas sur la page de La Banque Postale",
    "État de conformité",
    "est partiellement conforme avec le référentiel",
    "(RGAA 4.1.2)",
    "Résultats des tests",
    "réalisé par Cabinet d’essai révèle que",
    "72,5 % des critères du RGAA 4.1.2 sont respectés",
    "Le taux moyen de conformité du site s’élève à 88 %.",
    "Rapport de l’audit",
    "Contenus non accessibles",
    "Non-conformités",
    "Un tableau sans titre",
    "Dérogations pour charge disproportionnée",
    "Les archives d’avant 2010",
    "Contenus non soumis à l’obligation d’accessibilité",
    "La carte des agences",
    "Établissement de cette déclaration d’accessibilité",
    "établie le 1er septembre 2026",
    "mise à jour le 15 octobre 2026",
    "HTML d’essai",
    "Firefox et NVDA",
    "Inspecteur d’essai",
    "Page d’accueil",
    "Retour d’information et contact",
    "05 45 11 22 33",
    "acces@office.example.fr",
    "Voies de recours",
    "formulaire du Défenseur des droits",
    "Libre réponse 71120, 75342 Paris CEDEX 07",
  ];
  let at = 0;
  for (const fact of order) {
    const next = words.indexOf(fact, at);
    assert(next >= 0, `${fact} after ${words.slice(at, at + 300)}`);
    at = next + fact.length;
  }
});

Deno.test("without an audit the accessibility statement is non conforme, and claims no test that the file does not", async () => {
  const words = await wordsOf("/accessibilite", LANDLORD);
  assertSays(words, [
    "est non conforme avec le référentiel",
    "il n’existe aucun résultat d’audit",
    "Aucun audit n’a été réalisé.",
    "n’a pas encore établi cette déclaration",
    LANDLORD.phone,
    LANDLORD.email,
  ], ["établie le", "%", "axe-core", "NVDA", "partiellement", "totalement"]);
});

Deno.test("a statement of full compliance leaves nothing out, and one below half is non conforme with its rate", async () => {
  const audit = { ...accessibilite.audit, taux: 100 };
  const total = landlordOf({
    accessibilite: {
      ...accessibilite,
      etat: "totalement_conforme",
      audit,
      non_conformites: [],
      derogations: [],
    },
  });
  assertSays(await wordsOf("/accessibilite", total), [
    "est totalement conforme",
    "100 % des critères",
    "L’audit n’en a trouvé aucun.",
  ], ["Non-conformités", "Dérogations"]);
  const low = landlordOf({
    accessibilite: {
      ...accessibilite,
      etat: "non_conforme",
      audit: { ...audit, taux: 40 },
    },
  });
  assertSays(await wordsOf("/accessibilite", low), [
    "est non conforme",
    "40 % des critères",
  ]);
});

Deno.test("the foot of every page bears the state of the accessibility statement", async () => {
  const foot = async (landlord: Landlord) => {
    const words = await wordsOf("/connexion", landlord);
    return /Accessibilité : (\S+ ?conforme)/.exec(words)?.[1];
  };
  assertEquals(await foot(LANDLORD), "non conforme");
  assertEquals(await foot(landlordOf({})), "partiellement conforme");
});
