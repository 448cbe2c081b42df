import { assertEquals } from "@std/assert";
import { ROLL_FAULTS } from "../text/rentroll_faults.ts";
import type { FileName } from "./columns.ts";
import type { FaultReason } from "./fault.ts";
import {
  faultsOf,
  SAMPLE,
  sampleWith,
  sampleWithColumns,
} from "./testdata/sample_files.ts";

const HOME = "numero_logement";
const ID = "identifiant";
const PRELEVE = "preleve_montant";

type Place = [FaultReason, line: number | null, column: string | null];

/** A file, what is changed in it, and the one fault that must come of it. */
const CASES: [FileName, piece: string, replacement: string, ...Place][] = [
  ["contrats.csv", "ville", "villes", "unknown_column", 1, "villes"],
  ["locataires.csv", "prenom;", "prenom;nom;", "duplicate_column", 1, "nom"],
  ["locataires.csv", ";MOREAU;", ';A"B;', "bad_quoting", 2, null],
  ["locataires.csv", ";LEBŒUF;", ';"LEBŒUF;', "bad_quoting", 3, null],
  ["locataires.csv", ";LEBŒUF;", ';"LE"BŒUF;', "bad_quoting", 3, null],
  [
    "ecritures.csv",
    "Virement",
    "v".repeat(20_000),
    "row_too_long",
    2,
    null,
  ],
  ["totaux.csv", "230,10", "230;10", "wrong_field_count", 2, null],
  ["locataires.csv", "MOREAU", " \u00A0 ", "empty_field", 2, "nom"],
  ["contrats.csv", "LINARS", "", "empty_field", 2, "ville"],
  ["locataires.csv", "MOREAU", "M".repeat(101), "text_too_long", 2, "nom"],
  ["locataires.csv", "MOREAU", "MO\u001bREAU", "control_character", 2, "nom"],
  ["ecritures.csv", "Virement", "a\u202Eb", "control_character", 2, "libelle"],
  ["ecritures.csv", "Virement", "Re\uFFFDu", "lost_character", 2, "libelle"],
  ["contrats.csv", ";16730;", ";1673;", "bad_postcode", 2, "code_postal"],
  ["locataires.csv", "laetitia@exemple.fr", "a@b", "bad_email", 2, "email"],
  ["contrats.csv", "2019-04-01", "1/4/2019", "bad_date", 2, "debut"],
  ["contrats.csv", "31/08/2026", "31/09/2026", "bad_date", 3, "fin"],
  ["rubriques.csv", "2025-09;\n", "2025-13;\n", "bad_month", 2, "debut"],
  ["rubriques.csv", "350,20", "1 350,20", "bad_amount", 2, "montant"],
  ["rubriques.csv", "350,20", "350,205", "bad_amount", 2, "montant"],
  ["ecritures.csv", "100,00", "-100,00", "negative_amount", 2, "montant"],
  ["ecritures.csv", "100,00", "1000000,01", "amount_too_large", 2, "montant"],
  [
    "ecritures.csv",
    "100,00",
    "1234567890123,00",
    "amount_too_large",
    2,
    "montant",
  ],
  ["contrats.csv", ";garage;", ";cave;", "bad_choice", 3, "type"],
  ["contrats.csv", ";oui", ";peut-être", "bad_choice", 3, "prelevement"],
  ["rubriques.csv", ";annexe;", ";taxe;", "bad_choice", 5, "nature"],
  ["ecritures.csv", ";C;", ";X;", "bad_choice", 2, "sens"],
  ["contrats.csv", "31/08/2026", "31/01/2020", "end_before_start", 3, "fin"],
  ["rubriques.csv", "2026-12", "2025-08", "end_before_start", 3, "fin"],
  ["ecritures.csv", "E1;", "E3;", "duplicate_key", 3, "identifiant"],
  ["totaux.csv", "2027-01", "2026-11", "duplicate_key", 3, "mois"],
  [
    "locataires.csv",
    "000123457;",
    "000123457;M.;B;;;\n000123457;",
    "duplicate_key",
    4,
    "numero_locataire",
  ],
  [
    "contrats.csv",
    ";000123457;",
    ";000123450;",
    "unknown_tenant",
    3,
    "numero_locataire",
  ],
  [
    "rubriques.csv",
    "L/2220000101",
    "L/2220000109",
    "unknown_contract",
    5,
    "contrat",
  ],
  ["totaux.csv", "350,20", "350,21", "total_mismatch", 3, "total"],
  ["totaux.csv", "230,10", "-230,10", "total_mismatch", 2, "total"],
  ["ecritures.csv", "Loyer", "RÃ©gul", "encoded_twice", 3, "libelle"],
  ["ecritures.csv", "Loyer", "L’hâ€™eau", "encoded_twice", 3, "libelle"],
  ["locataires.csv", "LEBŒUF", "LEB½UF", "foreign_characters", 3, "nom"],
  ["ecritures.csv", "Loyer", "R‚gul", "foreign_characters", 3, "libelle"],
  ["contrats.csv", "0123456789", "1,23E+08", "rewritten_number", 2, HOME],
  ["ecritures.csv", "E1;", "2,02609E+13;", "rewritten_number", 3, ID],
  ["ecritures.csv", "E1;", "1.0;", "rewritten_number", 3, ID],
  ["ecritures.csv", "E1;", "1-sept;", "rewritten_number", 3, ID],
  ["ecritures.csv", "E1;", "#NOM?;", "spreadsheet_error", 3, ID],
  ["contrats.csv", "LINARS", "#N/A", "spreadsheet_error", 2, "ville"],
  [
    "titulaires.csv",
    "mandataire",
    "titulaire",
    "second_holder",
    3,
    "debut",
  ],
  ["titulaires.csv", "mandataire", "ami", "bad_choice", 3, "role"],
  ["titulaires.csv", "2026-06-30", "2024-01-14", "end_before_start", 3, "fin"],
  [
    "titulaires.csv",
    ";000123457",
    ";000123450",
    "unknown_tenant",
    3,
    "numero_locataire",
  ],
  ["plans.csv", "P2", "P1", "duplicate_key", 3, "plan"],
  ["plans.csv", "480,00", "0,00", "zero_amount", 3, "dette"],
  ["plans.csv", "40,00;12", "40,00;0", "bad_count", 3, "echeances"],
  ["plans.csv", "40,00;12", "40,00;361", "bad_count", 3, "echeances"],
  ["plans.csv", "en_cours", "suspendu", "bad_choice", 3, "etat"],
  ["plans.csv", "P1;L/0039", "P1;L/0038", "unknown_contract", 2, "contrat"],
  ["lot.csv", "NUIT-", "NUIT ", "bad_lot_name", 2, "valeur"],
  ["lot.csv", "+01:00", "", "bad_moment", 3, "valeur"],
  ["lot.csv", "11-24T", "02-30T", "bad_moment", 3, "valeur"],
  ["lot.csv", "2026-01-01", "hier", "bad_date", 4, "valeur"],
  ["lot.csv", "ecritures_depuis", "depuis", "bad_choice", 4, "champ"],
  ["lot.csv", "contrats.csv", "autres.csv", "bad_choice", 5, "champ"],
  ["lot.csv", "csv;2", "csv;deux", "bad_row_count", 5, "valeur"],
  ["lot.csv", "ecritures_depuis", "lot", "duplicate_key", 4, "champ"],
  ["lot.csv", "lot;NUIT-2026-11-24\n", "", "lot_field_missing", null, null],
  ["soldes.csv", "-130,10", "- 130,10", "bad_amount", 2, "solde"],
  [
    "soldes.csv",
    "L/2220000101;000123457",
    "L/0039000204;000123456",
    "duplicate_key",
    3,
    "numero_locataire",
  ],
  ["avis.csv", ";230,10;", ";230,11;", "avis_lines_differ", 2, "total"],
  ["avis.csv", "360,20", "360,21", "avis_net_differs", 2, "net"],
  ["avis.csv", "10;40,00;2", "10;;2", "debit_incomplete", 3, PRELEVE],
  ["avis.csv", "10;40,00;2", "10;40,00;0", "bad_count", 3, "version"],
  ["avis.csv", "A1;L/0039", "A1;L/0038", "unknown_contract", 2, "contrat"],
  ["avis_lignes.csv", "loyer;", "taxe;", "bad_choice", 2, "nature"],
  ["avis_lignes.csv", "A1;LOY", ";LOY", "empty_field", 2, "avis"],
  ["abonnements.csv", "2021-03-04", "2021", "bad_date", 2, "souscrit_le"],
  ["abonnements.csv", "Extranet 2021", "", "empty_field", 2, "source"],
  ["comptes.csv", "laetitia@", "laetitia", "bad_email", 2, "email"],
  ["comptes.csv", "laetitia@exemple.fr", "", "empty_field", 2, "email"],
  ["comptes.csv", "3456;", "3450;", "unknown_tenant", 2, "numero_locataire"],
];

/** Changes that make more than one fault, of which the one named must be. */
const LARGE: [FileName, text: string | Uint8Array | null, ...Place][] = [
  ["ecritures.csv", null, "missing_file", null, null],
  ["ecritures.csv", "", "empty_file", null, null],
  ["ecritures.csv", "\n\n", "empty_file", null, null],
  ["ecritures.csv", utf16(SAMPLE["ecritures.csv"]), "bad_encoding", null, null],
  [
    "totaux.csv",
    sampleWith("totaux.csv", "mois", "autre"),
    "missing_column",
    1,
    "mois",
  ],
  ["avis_lignes.csv", null, "missing_file", null, null],
  ["avis.csv", null, "missing_file", null, null],
  [
    "avis_lignes.csv",
    sampleWith("avis_lignes.csv", "A1;LOY", "A3;LOY"),
    "unknown_notice",
    2,
    "avis",
  ],
  [
    "avis.csv",
    sampleWith("avis.csv", "\nA2;L/2220000101", "\nA1;L/0039000204"),
    "duplicate_key",
    3,
    "avis",
  ],
  [
    "contrats.csv",
    sampleWith("contrats.csv", "L/2220000101", "L/0039000204"),
    "duplicate_key",
    3,
    "contrat",
  ],
  [
    "locataires.csv",
    sampleWith("locataires.csv", "000123456", "12345678"),
    "bad_tenant_number",
    2,
    "numero_locataire",
  ],
  [
    "locataires.csv",
    sampleWith("locataires.csv", "000123456", "000000000"),
    "bad_tenant_number",
    2,
    "numero_locataire",
  ],
  [
    "contrats.csv",
    sampleWith("contrats.csv", "L/0039000204", "L/39000204"),
    "bad_contract",
    2,
    "contrat",
  ],
  ["rubriques.csv", manyLines(300), "too_many_lines", 293, "contrat"],
  ...more("locataires.csv", "adresse;code_postal;ville", [
    ["2 rue du Lac;16000;", "empty_field", "ville"],
    [";1600;COGNAC", "bad_postcode", "code_postal"],
  ]),
  ...more("contrats.csv", "prelevement_jour;rum;relances;iban_virtuel", [
    ["32", "bad_count", "prelevement_jour"],
    [";RUM É", "bad_mandate", "rum"],
    [`;${"R".repeat(36)}`, "text_too_long", "rum"],
    [";1,2E+12", "rewritten_number", "rum"],
    [";;peut-être", "bad_choice", "relances"],
    [";;;FR7630006000011234567890188", "bad_iban", "iban_virtuel"],
    // Right digits of a length that no French bank has; a country outside SEPA.
    [";;;FR68300060000112345678901", "bad_iban", "iban_virtuel"],
    [";;;SA0380000000608010167519", "bad_iban", "iban_virtuel"],
    [";;;FR76 3000'><script>", "bad_iban", "iban_virtuel"],
    [`;;;FR76${"0".repeat(60)}`, "text_too_long", "iban_virtuel"],
    [";;;7,63E+24", "rewritten_number", "iban_virtuel"],
    [";;;FR76\u20023000", "bad_iban", "iban_virtuel"],
    [";;;FR76\u202E3000", "control_character", "iban_virtuel"],
    [";;;;x", "wrong_field_count", null],
  ]),
  ...more("contrats.csv", ";rum", [["x;R1", "untitled_cell", null]]),
  ...more("ecritures.csv", "numero_locataire;nature;mois;moyen;reference", [
    ["000123450", "unknown_tenant", "numero_locataire"],
    [";loyer", "bad_choice", "nature"],
    [";quittancement", "month_needed", "mois"],
    [";quittancement;2026-10", "never_in_favour", "sens"],
    [";remboursement", "never_in_favour", "sens"],
    [";rejet;;;E1", "never_in_favour", "sens"],
    [";correction", "reference_needed", "reference"],
    [";encaissement;sept-26", "bad_month", "mois"],
    [";encaissement;;troc", "bad_choice", "moyen"],
    [";rejet;;;1E+05", "rewritten_number", "reference"],
  ]),
  [
    "ecritures.csv",
    sampleWithColumns("ecritures.csv", "nature", 3, "encaissement"),
    "never_asked",
    3,
    "sens",
  ],
];

/** Faults of cells in the columns that a file may do without, on its second line. */
function more(
  file: FileName,
  columns: string,
  cases: [cells: string, reason: FaultReason, column: string | null][],
): typeof LARGE {
  return cases.map(([cells, reason, column]) => [
    file,
    sampleWithColumns(file, columns, 2, cells),
    reason,
    2,
    column,
  ]);
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (char) => char.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

function manyLines(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, i) =>
      `L/2220000101;C${String(i).padStart(3, "0")};charge;${
        "x".repeat(40)
      };D;1,00;2020-01;2020-01`,
  );
  return [SAMPLE["rubriques.csv"], ...lines].join("\n");
}

for (const [file, piece, replacement, reason, line, column] of CASES) {
  const shown = `${replacement.slice(0, 12)}`.replace(/\p{C}/gu, "?");
  Deno.test(`parseRentRoll() refuses ${reason}: "${shown}" in ${file}`, async () => {
    const faults = (await faultsOf(file, sampleWith(file, piece, replacement)))
      .map((fault) => [fault.file, fault.reason, fault.line, fault.column]);
    assertEquals(
      faults.filter((fault) => fault[1] === reason),
      [[file, reason, line, column]],
    );
    const others = faults.map((fault) => fault[1])
      .filter((one) => one !== reason && one !== CONSEQUENCES[reason]);
    assertEquals(others, []);
  });
}

/** Faults that rightly come with another: a renamed column is missing, a lost row is referred to. */
const CONSEQUENCES: Partial<Record<FaultReason, FaultReason>> = {
  unknown_column: "missing_column",
  duplicate_column: "wrong_field_count",
  avis_lines_differ: "avis_net_differs",
};

for (const [file, text, reason, line, column] of LARGE) {
  const where = column ?? "the whole row or file";
  Deno.test(`parseRentRoll() names ${reason} of ${where} in ${file}`, async () => {
    const faults = (await faultsOf(file, text))
      .map((fault) => [fault.file, fault.reason, fault.line, fault.column]);
    assertEquals(
      faults.filter((fault) => fault[1] === reason),
      [[file, reason, line, column]],
    );
  });
}

Deno.test("every reason has a case here", () => {
  const produced = new Set<string>([
    ...CASES.map((one) => one[3]),
    ...LARGE.map((one) => one[2]),
    "file_too_large",
    "too_many_rows",
    "duplicate_file",
    // `survey_lot_test.ts` and `read_zip_test.ts`.
    "count_differs",
    "damaged_archive",
    // What is booked already says them: `import_corrections_test.ts`.
    "booked_otherwise",
    "zeros_dropped",
    // What stands on the account, and lots that were taken: `take_lot_test.ts`, `lot_payments_test.ts`.
    "payment_unclear",
    "opening_differs",
    "balance_differs",
    "balance_reversed",
    "rent_differs",
    "lot_name_taken",
    "lot_older",
    "lot_shrunk",
    "lot_future",
    // Which software makes notices and books rents: `rent_books_test.ts`, `put_coming_notices_test.ts`.
    "avis_already_published",
    "rent_is_ours",
    "notices_are_ours",
  ]);
  assertEquals(
    Object.keys(ROLL_FAULTS).filter((reason) => !produced.has(reason)),
    [],
  );
});
