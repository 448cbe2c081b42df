import { assertEquals, assertNotEquals } from "@std/assert";
import type { ContractRef } from "../domain/references.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { lotFileOf } from "./lot_files.ts";
import type { ContractReading, LotFile, Survey } from "./rent_roll.ts";
import { surveyLot } from "./survey_lot.ts";
import {
  LOT_SAMPLE,
  lotFiles,
  SAMPLE,
  sampleFiles,
  sampleWith,
  toWindows1252,
} from "./testdata/sample_files.ts";

const HOME = "L/0039000204";
const GARAGE = "L/2220000101";
type Changes = Parameters<typeof lotFiles>[0];

const asLot = (files: ReturnType<typeof lotFiles>): LotFile[] =>
  files.map(({ name, bytes }) => lotFileOf(name, bytes));

/** A survey of files that must be right. */
async function surveyOf(
  files: readonly LotFile[],
  limits: Limits = LIMITS,
): Promise<Survey> {
  const surveyed = await surveyLot(files, limits);
  if (surveyed.ok) return surveyed.survey;
  throw new Error(JSON.stringify(surveyed.faults));
}

/** The sample's lot with some of it replaced. */
const lotWith = (changed: Changes = {}) => surveyOf(asLot(lotFiles(changed)));

/** What refuses the sample's lot with some of it replaced. */
async function refusalOf(changed: Changes, limits: Limits = LIMITS) {
  const surveyed = await surveyLot(asLot(lotFiles(changed)), limits);
  return surveyed.ok ? null : surveyed.faults.map((fault) => [
    fault.file,
    fault.line,
    fault.column,
    fault.reason,
    fault.value,
    fault.wanted,
  ]);
}

async function readAll(
  survey: Survey,
  wanted: readonly ContractRef[] = [...survey.digests.keys()],
): Promise<ContractReading[]> {
  return (await Array.fromAsync(survey.read(new Set(wanted)))).flat();
}

/** Each contract that is set aside, with where and why. */
async function setAside(survey: Survey) {
  return (await readAll(survey)).flatMap((reading) =>
    reading.ok ? [] : [[
      reading.contract,
      ...reading.faults.map(({ file, line, column, reason, wanted }) =>
        [file, line, column, reason, wanted].join(" ").trim()
      ),
    ]]
  );
}

Deno.test("surveyLot() says what a lot is, and counts it", async () => {
  const survey = await lotWith();
  assertEquals(survey.head, {
    name: "NUIT-2026-11-24",
    closedAt: "2026-11-24T21:00:00.000Z",
    entriesFrom: "2026-01-01",
    isReduced: false,
  });
  assertEquals(survey.counts, { tenants: 2, contracts: 2, entries: 3 });
  assertEquals([...survey.digests.keys()], [HOME, GARAGE]);
  assertEquals(survey.logins, [
    { tenantNumber: "000123456", email: "laetitia@exemple.fr" },
  ]);
  assertEquals([survey.stray, survey.others], [[], []]);
  assertEquals((await surveyOf(asLot(sampleFiles()))).head, null);
});

Deno.test("Survey.read() gives balances, notices with their lines and consents, beside what files had before", async () => {
  const [home, garage] = await readAll(await lotWith());
  if (!home?.ok || !garage?.ok) throw new Error("set aside");
  assertEquals(
    home.roll.tenants.map(({ number }) => number),
    ["000123456", "000123457"],
  );
  assertEquals(home.roll.balances, [{
    contract: HOME,
    tenantNumber: home.roll.contract.tenantNumber,
    balanceCents: -130_10,
    line: 2,
  }]);
  assertEquals(home.roll.subscriptions, [{
    contract: HOME,
    action: "subscribe",
    on: "2021-03-04",
    source: "Extranet 2021",
  }]);
  assertEquals(
    home.roll.notices.map(({ lines }) => lines.map(({ code }) => code)),
    [["LOY", "APL"]],
  );
  assertEquals(garage.roll.notices, [{
    id: "A2",
    contract: GARAGE,
    tenantNumber: garage.roll.contract.tenantNumber,
    month: "2026-11",
    issuedOn: "2026-11-27",
    publishOn: "2026-11-28",
    dueOn: "2026-12-10",
    previousCents: -5_00,
    totalCents: 45_00,
    netCents: 40_00,
    debit: { on: "2026-12-10", amountCents: 40_00 },
    version: 2,
    lines: [{
      code: "GAR",
      nature: "annexe",
      label: "Garage",
      direction: "D",
      amountCents: 45_00,
      month: "2026-10",
    }],
    line: 3,
  }]);
  assertEquals(home.roll.notices.at(0)?.version, 1);
});

Deno.test("surveyLot() gives a contract the same digest whatever the order of rows, and another one for any other cell", async () => {
  const plain = await lotWith();
  const turned = Object.fromEntries(
    Object.entries({ ...SAMPLE, ...LOT_SAMPLE }).map(([name, text]) => {
      const [head = "", ...rows] = text.split("\n");
      return [name, [head, ...rows.reverse()].join("\n")];
    }),
  );
  assertEquals((await lotWith(turned)).digests, plain.digests);
  for (const [name, text] of Object.entries({ ...SAMPLE, ...LOT_SAMPLE })) {
    if (name === "lot.csv" || name === "comptes.csv") continue;
    for (const row of text.split("\n").slice(1)) {
      // A last cell has one more sign: its row is another one.
      const changed = lotFiles({ [name]: text.replace(row, `${row} `) });
      const { digests } = await surveyOf(asLot(changed));
      const differ = ([HOME, GARAGE] as const).filter((contract) =>
        digests.get(contract) !== plain.digests.get(contract)
      );
      assertEquals(differ.length > 0, true, row);
      const isHome = /0039000204|^A1/.test(row);
      if (isHome) assertEquals(differ, [HOME], row);
    }
  }
});

Deno.test("surveyLot() gives every contract another digest where a header or a whole file is another", async () => {
  const plain = await lotWith();
  for (
    const changed of [
      { "totaux.csv": "contrat;mois;total" },
      { "titulaires.csv": null },
      {
        "soldes.csv": LOT_SAMPLE["soldes.csv"].split("\n")
          .map((line) => line.split(";").reverse().join(";")).join("\n"),
      },
    ]
  ) {
    const { digests } = await lotWith(changed);
    assertNotEquals(digests.get(HOME), plain.digests.get(HOME));
  }
  const { digests } = await lotWith({ "titulaires.csv": null });
  assertNotEquals(digests.get(GARAGE), plain.digests.get(GARAGE));
});

Deno.test("surveyLot() knows the same files by their content, and others", async () => {
  const { contentHash } = await lotWith();
  assertEquals((await lotWith()).contentHash, contentHash);
  const files = asLot(lotFiles()).reverse();
  assertEquals((await surveyOf(files)).contentHash, contentHash);
  const text = SAMPLE["ecritures.csv"] + "\n";
  const other = await lotWith({ "ecritures.csv": text });
  assertNotEquals(other.contentHash, contentHash);
  const refused = await surveyLot(asLot(lotFiles({ "contrats.csv": "x;y" })));
  assertEquals(!refused.ok && refused.contentHash?.length, 64);
});

Deno.test("surveyLot() refuses a lot whose files have other numbers of rows, or are not there", async () => {
  const counts = [
    "lignes.contrats.csv;3",
    "lignes.totaux.csv;2",
    "lignes.plans.csv;1",
  ];
  const text = LOT_SAMPLE["lot.csv"]
    .replace("lignes.contrats.csv;2", counts.join("\n"));
  assertEquals(await refusalOf({ "lot.csv": text, "plans.csv": null }), [
    ["contrats.csv", null, null, "count_differs", "2", "3"],
    ["plans.csv", null, null, "count_differs", "0", "1"],
  ]);
});

Deno.test("surveyLot() needs no monthly lines where notices are there", async () => {
  const survey = await lotWith({ "rubriques.csv": null, "totaux.csv": null });
  assertEquals(await setAside(survey), []);
});

Deno.test("a faulty row sets aside its contract alone; one of a tenant, each contract that names the tenant", async () => {
  const cases: [Changes, string[][]][] = [
    [{ "ecritures.csv": sampleWith("ecritures.csv", "100,00", "cent") }, [
      [HOME, "ecritures.csv 2 montant bad_amount"],
    ]],
    [{ "locataires.csv": sampleWith("locataires.csv", "LEBŒUF", "") }, [
      [HOME, "locataires.csv 3 nom empty_field"],
      [GARAGE, "locataires.csv 3 nom empty_field"],
    ]],
    [{ "locataires.csv": sampleWith("locataires.csv", "000123456;", "12;") }, [
      [
        HOME,
        "contrats.csv 2 numero_locataire unknown_tenant",
        "titulaires.csv 2 numero_locataire unknown_tenant",
        "plans.csv 2 numero_locataire unknown_tenant",
        "plans.csv 3 numero_locataire unknown_tenant",
        "soldes.csv 2 numero_locataire unknown_tenant",
        "avis.csv 2 numero_locataire unknown_tenant",
      ],
    ]],
    [{ "ecritures.csv": sampleWith("ecritures.csv", "E2;", "E1;") }, [
      [HOME, "ecritures.csv 3 identifiant duplicate_key 4"],
      [GARAGE, "ecritures.csv 4 identifiant duplicate_key 3"],
    ]],
    [{ "avis_lignes.csv": sampleWith("avis_lignes.csv", "45,00", "46,00") }, [
      [GARAGE, "avis.csv 3 total avis_lines_differ 46,00"],
    ]],
  ];
  for (const [changed, expected] of cases) {
    assertEquals(await setAside(await lotWith(changed)), expected);
  }
});

Deno.test("notices are told apart by letters of Windows-1252 too", async () => {
  const named = (file: keyof typeof LOT_SAMPLE) =>
    toWindows1252(
      LOT_SAMPLE[file].replaceAll("A1;", "É;").replaceAll("A2;", "È;"),
    );
  const survey = await lotWith({
    "avis.csv": named("avis.csv"),
    "avis_lignes.csv": named("avis_lignes.csv"),
  });
  assertEquals([await setAside(survey), survey.stray], [[], []]);
});

Deno.test("a contract that another one's identifier has set aside is another one until that is over", async () => {
  const plain = await lotWith();
  const text = sampleWith("ecritures.csv", "E2;", "E1;");
  const { digests } = await lotWith({ "ecritures.csv": text });
  assertNotEquals(digests.get(HOME), plain.digests.get(HOME));
});

Deno.test("surveyLot() tells rows of contracts and tenants that the files lack, and takes the rest", async () => {
  const survey = await lotWith({
    "ecritures.csv": sampleWith("ecritures.csv", "E2;L/2220", "E2;L/9999"),
    "avis.csv": sampleWith("avis.csv", "A2;L/2220", "A2;L/9999"),
    "comptes.csv": `${LOT_SAMPLE["comptes.csv"]}\n000999999;a@exemple.fr`,
    "locataires.csv": `${
      SAMPLE["locataires.csv"]
    }\n000700001;;SEUL;;;\n7;;X;;;`,
  });
  assertEquals(
    survey.stray.map(({ file, line, reason }) => [file, line, reason]),
    [
      ["locataires.csv", 5, "bad_tenant_number"],
      ["ecritures.csv", 4, "unknown_contract"],
      ["avis.csv", 3, "unknown_contract"],
      ["comptes.csv", 3, "unknown_tenant"],
    ],
  );
  assertEquals(survey.others.map(({ surname }) => surname), ["SEUL"]);
  assertEquals(await setAside(survey), []);
  const few = { ...LIMITS, faults: 1 };
  const bounded = await surveyOf(
    asLot(lotFiles({
      "totaux.csv": SAMPLE["totaux.csv"].replaceAll("L/00", "L/99"),
    })),
    few,
  );
  assertEquals(bounded.stray.length, 1);
});

Deno.test("surveyLot() names all that refuses a lot at once, sorted", async () => {
  assertEquals(
    await refusalOf({
      "lot.csv": sampleWith("lot.csv", "NUIT", "été"),
      "contrats.csv": sampleWith("contrats.csv", "0123456789", "1,23E+08"),
      "ecritures.csv": SAMPLE["ecritures.csv"].replace("Loyer", "RÃ©gul")
        .replace("E3;L/0039000204", "E3;"),
      "totaux.csv": sampleWith("totaux.csv", ";total", ""),
    }),
    [
      ["lot.csv", 2, "valeur", "bad_lot_name", "été-2026-11-24", undefined],
      [
        "contrats.csv",
        2,
        "numero_logement",
        "rewritten_number",
        "1,23E+08",
        undefined,
      ],
      ["ecritures.csv", 2, "contrat", "empty_field", undefined, undefined],
      [
        "ecritures.csv",
        3,
        "libelle",
        "encoded_twice",
        "RÃ©gul septembre 2026",
        undefined,
      ],
      ["totaux.csv", 1, "total", "missing_column", undefined, undefined],
    ],
  );
});

/** A lot of so many contracts that is made while it is read, with the same entries in each. */
function madeLot(contracts: number, entries: number): LotFile[] {
  const ref = (n: number) => `L/${String(n).padStart(10, "0")}`;
  const rows: Record<string, (n: number) => string> = {
    "locataires.csv": (n) => `${String(n).padStart(9, "0")};;NOM;;É;\n`,
    "contrats.csv": (n) =>
      `${ref(n)};${
        String(n).padStart(9, "0")
      };habitation;;rue;16000;VILLE;2020-01-01;;non\n`,
    "rubriques.csv": () => "",
    "ecritures.csv": (n) =>
      Array.from(
        { length: entries },
        (_, at) => `E${n}-${at};${ref(n)};2026-10-10;Virement reçu;C;1,00\n`,
      ).join(""),
  };
  return Object.entries(rows).map(([name, rowOf]) => ({
    name,
    async *open() {
      const [head] = Object.entries(SAMPLE).filter(([one]) => one === name)
        .map(([, text]) => text.split("\n").at(0));
      yield new TextEncoder().encode(`${head}\n`);
      // In another order than that of the references.
      for (let n = contracts; n > 0; n--) {
        yield new TextEncoder().encode(rowOf(n));
      }
    },
  }));
}

Deno.test("Survey.read() gives what is wanted in the order of references, the same in one part or in many, a few at a time", async () => {
  const wanted = new Set<ContractRef>(["L/0000000003", "L/0000000149"]);
  const whole = await surveyOf(madeLot(150, 30));
  const parts = await surveyOf(madeLot(150, 30), {
    ...LIMITS,
    chunkBytes: 64 * 1024,
  });
  assertEquals(parts.digests, whole.digests);
  const some = await readAll(parts, [...wanted]);
  assertEquals(some.map((one) => one.ok && one.roll.contract.contract), [
    ...wanted,
  ]);
  const all = await readAll(parts);
  assertEquals(all, await readAll(whole));
  assertEquals(
    all.map((one) => one.ok && one.roll.contract.contract),
    [...whole.digests.keys()],
  );
  assertEquals(
    all.every((one) => one.ok && one.roll.entries.length === 30),
    true,
  );
  // So many rows weigh more than a batch.
  const batches = await Array.fromAsync(
    whole.read(new Set(whole.digests.keys())),
  );
  assertEquals(batches.length > 1, true);
});

Deno.test("surveyLot() holds no rows in memory, and leaves a reader's buffer to its reader", async () => {
  const row = `E;${HOME};2026-10-10;${"Virement reçu ".repeat(100)};C;1,00\n`;
  const piece = new TextEncoder().encode(row.repeat(100));
  const entries: LotFile = {
    name: "ecritures.csv",
    async *open() {
      const [head = ""] = SAMPLE["ecritures.csv"].split("\n");
      yield new TextEncoder().encode(`${head}\n`);
      const buffer = new Uint8Array(piece.length);
      for (let n = 0; n < 200; n++) {
        buffer.set(piece);
        yield buffer;
        buffer.fill(0);
      }
    },
  };
  const before = Deno.memoryUsage().external;
  const survey = await surveyOf([
    ...asLot(sampleFiles({ "ecritures.csv": null })),
    entries,
  ]);
  const grown = Deno.memoryUsage().external - before;
  assertEquals(survey.counts.entries, 20_000);
  // The rows have 29 MB.
  assertEquals(grown < 8 * 1024 * 1024, true, String(grown));
});
