import { assertEquals } from "@std/assert";
import { lotFileOf } from "./lot_files.ts";
import { surveyLot } from "./survey_lot.ts";
import { LOT_SAMPLE, lotFiles, SAMPLE } from "./testdata/sample_files.ts";

const HOME = "L/0039000204";
const GARAGE = "L/2220000101";

/** Each contract of the sample's lot, some of it replaced, that is set aside, with where and why. */
async function setAside(changed: Parameters<typeof lotFiles>[0]) {
  const files = lotFiles(changed);
  const surveyed = await surveyLot(
    files.map(({ name, bytes }) => lotFileOf(name, bytes)),
  );
  if (!surveyed.ok) throw new Error(JSON.stringify(surveyed.faults));
  const { read, digests } = surveyed.survey;
  const readings = await Array.fromAsync(read(new Set(digests.keys())));
  return readings.flat().flatMap((reading) =>
    reading.ok ? [] : [[
      reading.contract,
      ...reading.faults.map(({ file, line, column, reason, wanted }) =>
        [file, line, column, reason, wanted].join(" ")
      ),
    ]]
  );
}

/** The sample's contracts, and another of the garage's tenant, each with an account number of its own or none. */
function contractsWith(home: string, garage: string, garden = ""): string {
  const [head = "", ...rows] = SAMPLE["contrats.csv"].split("\n");
  const more = (rows[1] ?? "").replace(GARAGE, "L/2220000102");
  const ibans = [home, garage, garden];
  return [
    `${head};iban_virtuel`,
    ...[...rows, more].map((row, nth) => `${row};${ibans[nth]}`),
  ].join("\n");
}

Deno.test("an account number for transfers belongs to one tenant: contracts of two that have it are all set aside", async () => {
  const iban = "FR7630006000011234567890189";
  const spaced = "fr76 3000 6000 0112 3456 7890 189";
  const other = "FR2730006000011234567890101";
  const garden = "L/2220000102";
  const cases: [string, string[][]][] = [
    [contractsWith(iban, other), []],
    [contractsWith("", ""), []],
    // One tenant's own two contracts: the reference tells them apart.
    [contractsWith(iban, other, other), []],
    [contractsWith(iban, spaced), [
      [HOME, "contrats.csv 2 iban_virtuel duplicate_key 3"],
      [GARAGE, "contrats.csv 3 iban_virtuel duplicate_key 2"],
    ]],
    [contractsWith(spaced, iban, iban), [
      [HOME, "contrats.csv 2 iban_virtuel duplicate_key 3"],
      [GARAGE, "contrats.csv 3 iban_virtuel duplicate_key 2"],
      [garden, "contrats.csv 4 iban_virtuel duplicate_key 2"],
    ]],
  ];
  const lines = LOT_SAMPLE["lot.csv"]
    .replace("lignes.contrats.csv;2", "lignes.contrats.csv;3");
  for (const [text, expected] of cases) {
    const changed = { "contrats.csv": text, "lot.csv": lines };
    assertEquals(await setAside(changed), expected);
  }
  // Two contracts of the tenant who comes first in the file, then the other's.
  const [head = "", home = "", ...rest] = contractsWith(iban, iban, iban)
    .split("\n");
  const last = [head, ...rest, home].join("\n");
  assertEquals(
    await setAside({ "contrats.csv": last, "lot.csv": lines }),
    [
      [HOME, "contrats.csv 4 iban_virtuel duplicate_key 2"],
      [GARAGE, "contrats.csv 2 iban_virtuel duplicate_key 4"],
      [garden, "contrats.csv 3 iban_virtuel duplicate_key 4"],
    ],
  );
});
