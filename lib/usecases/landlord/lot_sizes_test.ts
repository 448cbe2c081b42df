/** Lots that write more than a commit takes: the night goes on, and each contract comes to the same. */
import { assertEquals } from "@std/assert";
import type { RentRollFile } from "../../landlord_files/rent_roll.ts";
import { fileOf, lotText, mustTake } from "@/tests/support/take_files.ts";
import { openTestPortal } from "@/tests/support/test_services.ts";

const HOLDER = "000123456";
const PERSONS = "numero_locataire;civilite;nom;nom_naissance;prenom;email"
  .split(";");
const COLUMNS =
  "contrat;numero_locataire;type;numero_logement;adresse;code_postal;ville;debut;fin;prelevement";

/** A lot of contracts with so many entries each, all of them named anew by `prefix`, and so many people beside. */
function lotOf({ night, prefix, contracts, entries, people }: {
  night: number;
  prefix: string;
  contracts: number;
  entries: number;
  people: number;
}): RentRollFile[] {
  const refs = Array.from({ length: contracts }, (_, i) => `L/003900030${i}`);
  const others = Array.from({ length: people }, (_, i) => `${700_000_000 + i}`);
  const named = (ref: string) =>
    others.map((number) => `${ref};${number};cotitulaire;2019-04-01;`);
  const rows = (ref: string) =>
    Array.from(
      { length: entries },
      (_, i) =>
        `${prefix}${ref}-${i};${ref};2026-0${
          1 + i % 9
        }-15;Versement ${i};C;1,00`,
    );
  return [
    fileOf(
      "lot.csv",
      lotText(`N${night}`, `2026-11-${10 + night}T22:00:00Z`, [
        "ecritures_depuis;2026-01-01",
        `reduit;${entries === 0 ? "oui" : "non"}`,
      ]),
    ),
    fileOf(
      "locataires.csv",
      [
        PERSONS.join(";"),
        ...[HOLDER, ...others].map((number) => `${number};Mme;MOREAU;;Zoé;`),
      ].join("\n"),
    ),
    fileOf(
      "contrats.csv",
      [
        COLUMNS,
        ...refs.map((ref) =>
          `${ref};${HOLDER};habitation;1;3 avenue;16730;LINARS;2019-04-01;;non`
        ),
      ].join("\n"),
    ),
    fileOf(
      "rubriques.csv",
      "contrat;code;nature;libelle;sens;montant;debut;fin",
    ),
    fileOf(
      "titulaires.csv",
      ["contrat;numero_locataire;role;debut;fin", ...refs.flatMap(named)]
        .join("\n"),
    ),
    fileOf(
      "ecritures.csv",
      ["identifiant;contrat;date;libelle;sens;montant", ...refs.flatMap(rows)]
        .join("\n"),
    ),
  ];
}

for (
  const [contracts, entries, people] of [[8, 58, 0], [8, 20, 40], [1, 450, 40]]
) {
  Deno.test(`takeLot() takes, renames and undoes all of ${contracts} contracts with ${entries} entries and ${people} people each, in as many commits as it takes`, async () => {
    await using portal = await openTestPortal();
    const size = {
      contracts: contracts ?? 0,
      entries: entries ?? 0,
      people: people ?? 0,
    };
    const all = size.contracts * size.entries;
    const take = async (night: number, prefix: string, count: number) => {
      const lot = { ...size, night, prefix, entries: count };
      return (await mustTake(portal.services, lotOf(lot))).counts;
    };
    assertEquals((await take(1, "A", size.entries)).entries, all);
    const renamed = await take(2, "B", size.entries);
    const { recognized, undone, entries: fresh } = renamed;
    assertEquals([recognized, undone, fresh], [all, 0, 0]);
    assertEquals((await take(3, "B", 0)).undone, all);
  });
}
