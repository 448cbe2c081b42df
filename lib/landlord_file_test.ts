import { assertEquals } from "@std/assert";
import { BARE_STATEMENTS } from "@/tests/support/bare_statements.ts";
import { FULL_STATEMENTS } from "@/tests/support/full_statements.ts";
import { must } from "../tests/support/must.ts";
import { DEMO } from "./demo/demo.ts";
import type { Landlord } from "./domain/landlord.ts";
import { parseLandlordFile } from "./landlord_file.ts";

const LEAST = {
  nom: "Office d’Essai",
  adresse: ["42 rue des Essais", "16000 ANGOULÊME"],
  telephone: "05 45 00 00 00",
  courriel: "contact@exemple.fr",
  iban: "FR7630006000011234567890189",
  bic: "AGRIFRPP",
  premier_mois: "2026-11",
  delegue_protection_donnees: "dpo@exemple.fr",
  directeur_publication: "La directrice",
  hebergeur: "Hébergeur",
};
const FULL = { ...LEAST, ...FULL_STATEMENTS };
const { identite, accessibilite, donnees_personnelles } = FULL_STATEMENTS;
const { audit } = accessibilite;

const parse = (changes: object, file: object = LEAST) =>
  parseLandlordFile(JSON.stringify({ ...file, ...changes }));

function landlordOf(changes: object, file: object = LEAST): Landlord {
  const parsed = parse(changes, file);
  if (!parsed.ok) throw new Error(parsed.faults.join());
  return parsed.landlord;
}

function faultsOf(changes: object): string[] {
  const parsed = parse(changes);
  return parsed.ok ? [] : parsed.faults;
}

Deno.test("a file that says the least makes no statement but the one that the law has for that", () => {
  const { host, identity, dataUse, accessibility } = landlordOf({});
  assertEquals(
    { host, identity, dataUse, accessibility },
    BARE_STATEMENTS,
  );
});

Deno.test("a file that says everything is read whole", () => {
  const landlord = landlordOf({}, FULL);
  assertEquals(landlord.host, {
    name: "Machines d’essai",
    address: "9 rue des Baies, 69000 LYON",
    phone: "04 78 00 00 00",
  });
  assertEquals(landlord.identity, {
    nature: "societe",
    form: "Société anonyme d’HLM",
    siren: "012345674",
    registry: "Angoulême",
    capitalCents: 1_250_000_00,
  });
  assertEquals(landlord.dataUse, {
    printer: "Presses d’essai",
    postalOperator: "Postes d’essai",
    mailOperator: "Mails d’essai",
    others: [{ name: "Huissier d’essai", reason: "les impayés." }],
    transfers: [{
      recipient: "Assistance d’essai",
      country: "Canada",
      guarantee: "décision d’adéquation.",
    }],
    backupDays: 45,
  });
  const { accessibility } = landlord;
  assertEquals([
    accessibility.state,
    accessibility.madeOn,
    accessibility.updatedOn,
    accessibility.audit?.ratePercent,
    accessibility.contact.email,
  ], [
    "partiellement_conforme",
    "2026-09-01",
    "2026-10-15",
    72.5,
    "acces@office.example.fr",
  ]);
});

Deno.test("no transfer out of the Union is not the same as nothing said", () => {
  const of = (donnees_personnelles: object) =>
    landlordOf({ donnees_personnelles }).dataUse.transfers;
  assertEquals(of({ transferts: "aucun" }), []);
  assertEquals(of({}), null);
  assertEquals(
    faultsOf({ donnees_personnelles: { transferts: [] } }).length > 0,
    true,
  );
  const [transfer] = donnees_personnelles.transferts;
  assertEquals(
    faultsOf({
      donnees_personnelles: {
        transferts: [{ ...transfer, garantie: undefined }],
      },
    }).length > 0,
    true,
  );
});

Deno.test("a company has a register and a capital; nobody else has a capital", () => {
  const { capital: _, ...withoutCapital } = identite;
  const { rcs: __, ...withoutRegistry } = identite;
  const refused: [object, string][] = [
    [withoutCapital, "identite.capital: is missing"],
    [withoutRegistry, "identite.rcs: is missing"],
    [
      { ...identite, nature: "etablissement_public" },
      "identite.capital: is for companies only",
    ],
    [{ ...identite, nature: "autre" }, "identite.capital: is for companies"],
    [{ ...identite, siren: "012345675" }, "identite.siren: must be a SIREN"],
    [{ ...identite, nature: "office" }, "identite.nature: must be"],
  ];
  for (const [file, fault] of refused) {
    const faults = faultsOf({ identite: file });
    assertEquals([faults.length, faults[0]?.startsWith(fault)], [1, true]);
  }
  const office = { ...withoutCapital, nature: "etablissement_public" };
  assertEquals(landlordOf({ identite: office }).identity?.capitalCents, null);
});

Deno.test("the state of the accessibility statement is the one that its audit allows", () => {
  const of = (changes: object) => ({
    accessibilite: { ...accessibilite, ...changes },
  });
  const rate = (taux: number) => ({ audit: { ...audit, taux } });
  const none = { non_conformites: [], derogations: [] };
  const taken: [string, object][] = [
    ["non_conforme", { audit: undefined }],
    ["non_conforme", rate(49.99)],
    ["partiellement_conforme", rate(50)],
    ["partiellement_conforme", rate(99.99)],
    ["totalement_conforme", { ...rate(100), ...none }],
  ];
  for (const [etat, changes] of taken) {
    const landlord = landlordOf(of({ etat, ...changes }));
    assertEquals(landlord.accessibility.state, etat);
  }
  const refused: [string, object, string][] = [
    ["partiellement_conforme", { audit: undefined }, "etat: must be non_conf"],
    ["totalement_conforme", { audit: undefined }, "etat: must be non_conforme"],
    ["partiellement_conforme", rate(49.99), "etat: must be non_conforme"],
    ["partiellement_conforme", rate(100), "etat: must be totalement_conforme"],
    ["totalement_conforme", rate(99.99), "etat: must be partiellement_conf"],
    ["non_conforme", rate(72.5), "etat: must be partiellement_conforme"],
    ["totalement_conforme", rate(100), "etat: must not be totalement_conf"],
    ["partiellement_conforme", none, "non_conformites: must name"],
    ["partiellement_conforme", { testes: [] }, "testes: must be there"],
    ["partiellement_conforme", { outils: [] }, "outils: must be there"],
    [
      "partiellement_conforme",
      { environnements: [] },
      "environnements: must be there",
    ],
    [
      "partiellement_conforme",
      { mise_a_jour: "2026-08-31" },
      "mise_a_jour: must not be before",
    ],
    ["partiellement_conforme", { date: "2026-02-30" }, "date: must be a day"],
    ["partiellement_conforme", rate(101), "audit.taux: must be at most 100"],
    ["partiellement_conforme", rate(72.555), "audit.taux: must have at most"],
    [
      "partiellement_conforme",
      { schema_pluriannuel: "javascript:alert(1)" },
      "schema_pluriannuel: must be an https address",
    ],
    ["conforme", {}, "etat: must be non_conforme, partiellement"],
  ];
  for (const [etat, changes, fault] of refused) {
    const faults = faultsOf(of({ etat, ...changes }));
    assertEquals(
      [faults.length, faults[0]?.startsWith(`accessibilite.${fault}`)],
      [1, true],
      `${etat} ${JSON.stringify(changes)}: ${faults}`,
    );
  }
});

Deno.test("the demo's file and the one of the document are right", async () => {
  const demo = parseLandlordFile(Deno.readTextFileSync(DEMO.landlordPath));
  assertEquals(demo.ok, true, JSON.stringify(demo));
  const page = await Deno.readTextFile(
    new URL("../docs/landlord-file.md", import.meta.url),
  );
  const files = [...page.matchAll(/```json\n([\s\S]*?)```/g)];
  assertEquals(files.length, 1);
  const parsed = parseLandlordFile(must(files[0]?.[1]));
  assertEquals(parsed.ok, true, JSON.stringify(parsed));
});

Deno.test("fraicheur_heures is 36 unless the file says another number of hours, up to a year", () => {
  assertEquals(landlordOf({}).freshHours, 36);
  assertEquals(landlordOf({ fraicheur_heures: 1 }).freshHours, 1);
  assertEquals(landlordOf({ fraicheur_heures: 8760 }).freshHours, 8760);
  for (const hours of [0, 8761, 1.5, "36"]) {
    const [fault = ""] = faultsOf({ fraicheur_heures: hours });
    assertEquals(fault.split(":").at(0), "fraicheur_heures");
  }
});
