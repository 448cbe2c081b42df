import { assert, assertEquals } from "@std/assert";
import { LIMITS } from "./limits.ts";
import {
  faultsOf,
  refusalOf,
  rollOf,
  SAMPLE,
  sampleFiles,
  sampleWith,
  toWindows1252,
} from "./testdata/sample_files.ts";

Deno.test("parseRentRoll() gives tenants and contracts in our own terms", async () => {
  const roll = await rollOf(sampleFiles());
  assertEquals(roll.tenants[0], {
    v: 1,
    number: "000123456",
    civility: "Mlle",
    surname: "MOREAU",
    birthName: "",
    firstName: "Laetitia",
    email: "laetitia@exemple.fr",
  });
  assertEquals(roll.contracts, [{
    v: 1,
    contract: "L/0039000204",
    tenantNumber: "000123456",
    kind: "habitation",
    homeNumber: "0123456789",
    address: "3 avenue des Tilleuls",
    postcode: "16730",
    city: "LINARS",
    startsOn: "2019-04-01",
    endsOn: null,
    directDebit: false,
  }, {
    v: 1,
    contract: "L/2220000101",
    tenantNumber: "000123457",
    kind: "garage",
    homeNumber: "",
    address: "8 rue du Port",
    postcode: "16000",
    city: "ANGOULÊME",
    startsOn: "2020-02-01",
    endsOn: "2026-08-31",
    directDebit: true,
  }]);
});

Deno.test("parseRentRoll() gives lines with comma and dot decimals, open ends and totals by month", async () => {
  const [schedule] = (await rollOf(sampleFiles())).schedules;
  assertEquals(schedule, {
    v: 1,
    contract: "L/0039000204",
    lines: [
      {
        code: "LOY",
        nature: "loyer",
        label: "Loyer principal",
        direction: "D",
        amountCents: 35_020,
        from: "2025-09",
        to: null,
      },
      {
        code: "APL",
        nature: "apl",
        label: "Aide personnalisée au logement",
        direction: "C",
        amountCents: 12_010,
        from: "2025-09",
        to: "2026-12",
      },
      {
        code: "REG",
        nature: "regularisation",
        label: "Régularisation eau",
        direction: "D",
        amountCents: 0,
        from: "2026-06",
        to: "2026-06",
      },
    ],
    totals: { "2026-11": 23_010, "2027-01": 35_020 },
  });
});

Deno.test("parseRentRoll() sorts entries by date, signs them by their sense and never gives -0", async () => {
  const { entries } = await rollOf(sampleFiles());
  assertEquals(
    entries.map(({ contract, posting }) => [
      contract,
      posting.id,
      posting.date,
      posting.amountCents,
    ]),
    [
      ["L/0039000204", "import:E1", "2026-09-28", -23_010],
      ["L/0039000204", "import:E3", "2026-10-10", 10_000],
      ["L/2220000101", "import:E2", "2026-10-10", 0],
    ],
  );
  assert(Object.is(entries[2]?.posting.amountCents, 0));
});

Deno.test("parseRentRoll() reads the same from UTF-8 with a mark, Windows-1252, CRLF, quotes and columns in another order", async () => {
  const expected = await rollOf(sampleFiles());
  const tenants = SAMPLE["locataires.csv"];
  for (
    const changed of [
      new TextEncoder().encode(`\uFEFF${tenants}`),
      toWindows1252(tenants),
      tenants.replaceAll("\n", "\r\n") + "\r\n\r\n",
      tenants.replaceAll(/[^;\n]+/g, '"$&"'),
      tenants.split("\n").map((line) => line.split(";").reverse().join(";"))
        .join("\n"),
      tenants.normalize("NFD"),
    ]
  ) {
    assertEquals(
      await rollOf(sampleFiles({ "locataires.csv": changed })),
      expected,
    );
  }
});

Deno.test("parseRentRoll() reads quotes within quotes, and a quoted text of several lines as one line", async () => {
  const { contracts } = await rollOf(sampleFiles({
    "contrats.csv": sampleWith(
      "contrats.csv",
      "3 avenue des Tilleuls",
      '"Résidence ""Les Tilleuls"" \r\n 3; avenue"',
    ),
  }));
  assertEquals(contracts[0]?.address, 'Résidence "Les Tilleuls" 3; avenue');
});

Deno.test("parseRentRoll() takes contract references without their L/ and needs no totals", async () => {
  const files = sampleFiles({
    "contrats.csv": SAMPLE["contrats.csv"].replaceAll("L/", ""),
    "ecritures.csv": SAMPLE["ecritures.csv"].replaceAll("L/", "l "),
    "totaux.csv": null,
  });
  const roll = await rollOf(files);
  assertEquals(roll.contracts[0]?.contract, "L/0039000204");
  assertEquals(roll.entries[0]?.contract, "L/0039000204");
  assertEquals(roll.schedules[0]?.totals, {});
});

Deno.test("parseRentRoll() takes files with a header only, and files it does not know beside them", async () => {
  const headers = Object.fromEntries(
    Object.entries(SAMPLE).map(([name, text]) => [name, text.split("\n")[0]]),
  );
  const files = [
    ...sampleFiles(headers),
    { name: "lisez-moi.txt", bytes: new Uint8Array([0]) },
  ];
  assertEquals(await rollOf(files), {
    tenants: [],
    contracts: [],
    schedules: [],
    entries: [],
    holders: [],
    plans: [],
  });
});

Deno.test("parseRentRoll() names the faults of all files at once, in order", async () => {
  const refusal = await refusalOf(sampleFiles({
    "locataires.csv": sampleWith("locataires.csv", "LEBŒUF", ""),
    "ecritures.csv": SAMPLE["ecritures.csv"]
      .replace("2026-10-10", "2026-02-30").replace("E2;L/2220", "E2;L/9999"),
    "totaux.csv": null,
    "titulaires.csv": null,
  }));
  assertEquals({ ...refusal }, {
    ok: false,
    more: 0,
    faults: [
      {
        file: "locataires.csv",
        line: 3,
        column: "nom",
        reason: "empty_field",
        tenantNumber: "000123457",
      },
      {
        file: "ecritures.csv",
        line: 2,
        column: "date",
        reason: "bad_date",
        value: "2026-02-30",
        contract: "L/0039000204",
      },
      {
        file: "ecritures.csv",
        line: 4,
        column: "contrat",
        reason: "unknown_contract",
        value: "L/9999000101",
        contract: "L/9999000101",
      },
    ],
  });
});

Deno.test("parseRentRoll() counts lines as an editor does, after empty lines and texts of several lines", async () => {
  const refusal = await refusalOf(sampleFiles({
    "locataires.csv":
      'numero_locataire;civilite;nom;nom_naissance;prenom;email\r\n\r\n000123456;M.;"A\r\nB";;;\r\n000123457;M.;\r\n12;"M\r\n.";C;;;',
  }));
  assertEquals(
    refusal.faults.map(({ line, reason }) => [line, reason]),
    [[5, "wrong_field_count"], [6, "bad_tenant_number"]],
  );
});

Deno.test("parseRentRoll() lists so many faults and counts the others", async () => {
  const bad = Array.from({ length: 30 }, (_, i) => `X${i};?;?;x;X;?`);
  const refusal = await refusalOf(
    sampleFiles({
      "ecritures.csv": [SAMPLE["ecritures.csv"], ...bad].join("\n"),
    }),
    { ...LIMITS, faults: 20 },
  );
  assertEquals([refusal.faults.length, refusal.more], [20, 10]);
});

Deno.test("parseRentRoll() takes an identifier for the same however its accents are composed", async () => {
  const text = sampleWith("ecritures.csv", "E1;", "\u00C9;")
    .replace("E3;", "E\u0301;");
  assertEquals(
    (await faultsOf("ecritures.csv", text)).map(({ reason }) => reason),
    ["duplicate_key"],
  );
});
