/** What spreadsheets and old software do to a file: read where nothing is lost, refused by name where something is. */
import { assertEquals } from "@std/assert";
import {
  faultsOf,
  rollOf,
  SAMPLE,
  sampleFiles,
  sampleWith,
  sampleWithColumns,
} from "./testdata/sample_files.ts";

const PLAIN = await rollOf(sampleFiles());

/** Whether the sample is read as it is, with one of its files written otherwise. */
async function assertReadAlike(
  file: keyof typeof SAMPLE,
  text: string | Uint8Array,
) {
  const roll = await rollOf(sampleFiles({ [file]: text }));
  const entries = roll.entries.map((entry) => ({ ...entry, line: 0 }));
  assertEquals({ ...roll, entries }, {
    ...PLAIN,
    entries: PLAIN.entries.map((entry) => ({ ...entry, line: 0 })),
  });
}

Deno.test("parseRentRoll() reads past the line sep=; and lines of separators", async () => {
  const lines = SAMPLE["ecritures.csv"].split("\n");
  await assertReadAlike("ecritures.csv", ["sep=;", ...lines].join("\r\n"));
  await assertReadAlike(
    "ecritures.csv",
    [";;;;;", ...lines, ";;;;;", " ; ;;;;", ";"].join("\r\n"),
  );
});

Deno.test("parseRentRoll() reads days with their midnight, two marks at the beginning and DOS's at the end", async () => {
  const text = SAMPLE["ecritures.csv"];
  await assertReadAlike(
    "ecritures.csv",
    text.replace("10/10/2026", "$& 00:00"),
  );
  await assertReadAlike(
    "ecritures.csv",
    text.replace("2026-09-28", "$&T00:00:00"),
  );
  await assertReadAlike("ecritures.csv", `\uFEFF\uFEFF${text}\r\n\x1A\r\n`);
  const within = text.replace("Virement", "Vire\x1Ament");
  assertEquals(
    (await faultsOf("ecritures.csv", within)).map(({ reason }) => reason),
    ["control_character"],
  );
});

Deno.test("parseRentRoll() reads past empty columns beside the table", async () => {
  const beside = (end: string) =>
    SAMPLE["contrats.csv"].split("\n").map((line) => line + end).join("\n");
  await assertReadAlike("contrats.csv", beside(";;;"));
  await assertReadAlike("contrats.csv", beside("; ;"));
  const rowsOnly = SAMPLE["contrats.csv"].split("\n")
    .map((line, i) => i === 0 ? line : `${line};;`).join("\n");
  await assertReadAlike("contrats.csv", rowsOnly);
});

Deno.test("parseRentRoll() reads rows that end before the columns that a file may do without", async () => {
  await assertReadAlike(
    "contrats.csv",
    sampleWithColumns("contrats.csv", "prelevement_jour;rum", 2, ""),
  );
  const early = SAMPLE["contrats.csv"].replaceAll(";prelevement", "")
    .replace("contrat;", "contrat;rum;");
  assertEquals(
    (await faultsOf("contrats.csv", early)).map(({ reason }) => reason).at(0),
    "missing_column",
  );
});

Deno.test("parseRentRoll() reads an end in the year 9999 as none", async () => {
  for (
    const end of ["31/12/9999", "9999-12-31", "31/12/2999", "2999-12-31"]
  ) {
    await assertReadAlike(
      "contrats.csv",
      sampleWith("contrats.csv", "2019-04-01;;", `2019-04-01;${end};`),
    );
  }
  for (const end of ["9999-12", "12/9999", "31/12/9999"]) {
    await assertReadAlike(
      "rubriques.csv",
      sampleWith("rubriques.csv", "2025-09;\n", `2025-09;${end}\n`),
    );
  }
  const [fault] = await faultsOf(
    "contrats.csv",
    sampleWith("contrats.csv", "2019-04-01;;", "9999-12-31;;"),
  );
  assertEquals([fault?.reason, fault?.column], ["bad_date", "debut"]);
});

Deno.test("parseRentRoll() reads texts that are kept as formulas, and months that became days", async () => {
  const kept = SAMPLE["contrats.csv"].replaceAll("0123456789", '="0123456789"')
    .replaceAll(";000123456;", ';="000123456";');
  await assertReadAlike("contrats.csv", kept);
  await assertReadAlike("contrats.csv", kept.replace(/="(\d+)"/g, '"=""$1"""'));
  await assertReadAlike(
    "ecritures.csv",
    SAMPLE["ecritures.csv"].replaceAll(/^E(\d)/gm, '="E$1"'),
  );
  await assertReadAlike(
    "rubriques.csv",
    SAMPLE["rubriques.csv"].replaceAll("2025-09", "01/09/2025")
      .replaceAll("2026-12", "12/2026").replaceAll("2026-06", "2026-06-01"),
  );
});

/** The sample's tenants as bytes, with one letter cut in half: `é` is C3 A9. */
function cut(byte: 0xC3 | 0xA9): Uint8Array {
  const bytes = [...new TextEncoder().encode(SAMPLE["locataires.csv"])];
  const at = bytes.lastIndexOf(0xA9);
  return Uint8Array.from(bytes.toSpliced(byte === 0xA9 ? at : at - 1, 1));
}

Deno.test("parseRentRoll() names the line and the column in which a byte of UTF-8 was lost", async () => {
  for (const byte of [0xC3, 0xA9] as const) {
    assertEquals(
      (await faultsOf("locataires.csv", cut(byte))).map((fault) => [
        fault.line,
        fault.column,
        fault.reason,
        fault.tenantNumber,
      ]),
      [[3, "prenom", "lost_character", "000123457"]],
    );
  }
});

Deno.test("parseRentRoll() names a stray NUL by line and column, and UTF-16 as a whole", async () => {
  const stray = sampleWith("locataires.csv", "LEBŒUF", "LEB\0UF");
  assertEquals(
    (await faultsOf("locataires.csv", stray)).map((
      { line, column, reason },
    ) => [
      line,
      column,
      reason,
    ]),
    [[3, "nom", "control_character"]],
  );
  const units = Uint16Array.from(
    SAMPLE["locataires.csv"],
    (char) => char.charCodeAt(0),
  );
  assertEquals(
    (await faultsOf("locataires.csv", new Uint8Array(units.buffer))).map((
      fault,
    ) => fault.reason),
    ["bad_encoding"],
  );
});

Deno.test("parseRentRoll() names every accent of a file in a character set of DOS", async () => {
  const dos: Record<string, number> = { "é": 0x82, "Ê": 0xD2, "Œ": 0x4F };
  const bytes = Uint8Array.from(
    SAMPLE["locataires.csv"],
    (char) => dos[char] ?? char.charCodeAt(0),
  );
  assertEquals(
    (await faultsOf("locataires.csv", bytes)).map((
      { line, column, reason },
    ) => [
      line,
      column,
      reason,
    ]),
    [[3, "prenom", "foreign_characters"]],
  );
});

Deno.test("every fault of a row says which contract or tenant it is about", async () => {
  const faults = await faultsOf(
    "rubriques.csv",
    SAMPLE["rubriques.csv"].replace("350,20", "?").replace(
      "45,00;",
      "45,00;;;",
    ),
  );
  assertEquals(faults.map(({ contract }) => contract), [
    "L/0039000204",
    "L/2220000101",
  ]);
});
