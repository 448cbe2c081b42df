import { testAccount } from "@/tests/support/test_account.ts";
/** What an import does with entries that are booked already. */
import { assertEquals } from "@std/assert";
import { mustTake } from "@/tests/support/take_files.ts";
import { openTestPortal } from "@/tests/support/test_services.ts";
import { rollFault } from "../../text/rentroll_faults.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import type { EntryV1 } from "../../domain/ledger/upgrade_entry.ts";
import {
  SAMPLE,
  sampleFiles,
  sampleWith,
  sampleWithColumns,
} from "../../landlord_files/testdata/sample_files.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { readValue } from "../../store/store.ts";

const HOME = "L/0039000204";
type Portal = Awaited<ReturnType<typeof openTestPortal>>;

/** Imports the sample with its entries written otherwise. */
function importEntries({ services }: Portal, text: string) {
  return mustTake(services, sampleFiles({ "ecritures.csv": text }));
}

/** Where and why rows were set aside. */
async function refusalOf(portal: Portal, text: string) {
  const { rows } = await importEntries(portal, text);
  return rows.map(({ line, column, contract, reason }) => [
    line,
    column,
    contract,
    reason,
  ]);
}

/** The home's entry of number 2, the transfer of 100 €. */
async function transferOf({ services }: Portal): Promise<Entry | undefined> {
  const entries = await listEntries(services.store, testAccount(HOME));
  return entries.find(({ number }) => number === 2);
}

const CHANGED: [what: string, text: string, changes: Partial<Entry>][] = [
  [
    "a label",
    sampleWith("ecritures.csv", ";Virement;", ";Virement reçu.;"),
    { label: "Virement reçu." },
  ],
  [
    "a label that says something else",
    sampleWith("ecritures.csv", ";Virement;", ";Rappel APL 09/2026;"),
    {
      label: "Rappel APL 09/2026",
      nature: "rappel_apl",
      month: "2026-09",
      means: null,
    },
  ],
  [
    "a nature",
    sampleWithColumns(
      "ecritures.csv",
      "nature;mois;moyen;reference",
      2,
      "correction;;cheque;E1",
    ),
    { nature: "correction", means: "cheque", takesBack: "E1" },
  ],
];

for (const [what, text, changes] of CHANGED) {
  Deno.test(`takeLot() corrects ${what} in place, once, and nothing else of the entry`, async () => {
    await using portal = await openTestPortal();
    const { store } = portal.services;
    await mustTake(portal.services, sampleFiles());
    const before = await transferOf(portal);
    const head = await readAccount(store, testAccount(HOME));
    const imported = await importEntries(portal, text);
    assertEquals([imported.counts.reworded, imported.counts.entries], [1, 0]);
    assertEquals(
      await transferOf(portal),
      before && { ...before, ...changes },
    );
    assertEquals(await readAccount(store, testAccount(HOME)), head);
    const again = await importEntries(portal, text);
    assertEquals(again.counts.reworded, 0);
  });
}

Deno.test("takeLot() changes nothing the second time where every column is given", async () => {
  await using portal = await openTestPortal();
  const columns = "numero_locataire;nature;mois;moyen;reference";
  for (const cells of ["encaissement;2026-09;cb;01K", "apl;2026-09;;"]) {
    const text = sampleWithColumns(
      "ecritures.csv",
      columns,
      2,
      `000123456;${cells}`,
    );
    await importEntries(portal, text);
    const again = await importEntries(portal, text);
    assertEquals(again.counts.reworded, 0);
  }
});

Deno.test("takeLot() leaves a stated nature alone where a later file has no such column", async () => {
  await using portal = await openTestPortal();
  const stated = sampleWithColumns("ecritures.csv", "nature", 2, "remise");
  await importEntries(portal, stated);
  const imported = await importEntries(portal, SAMPLE["ecritures.csv"]);
  assertEquals(imported.counts.reworded, 0);
  assertEquals((await transferOf(portal))?.nature, "remise");
});

Deno.test("takeLot() corrects an entry that was stored before entries had natures", async () => {
  await using portal = await openTestPortal();
  const { services, kv } = portal;
  await mustTake(services, sampleFiles());
  const entry = await transferOf(portal);
  if (entry === undefined) throw new Error("the sample has two entries");
  const { v: _, nature: _1, means: _2, month: _3, cause: _4, ...rest } = entry;
  const { dueOn: _5, takesBack: _6, returnedOn: _7, ...stored } = rest;
  const before: EntryV1 = { ...stored, v: 1 };
  await kv.set(keys.entry(testAccount(HOME), 2), before);
  const same = await importEntries(portal, SAMPLE["ecritures.csv"]);
  assertEquals(same.counts.reworded, 0);
  const changed = sampleWith("ecritures.csv", ";Virement;", ";Chèque;");
  const imported = await importEntries(portal, changed);
  assertEquals(imported.counts.reworded, 1);
  assertEquals(await transferOf(portal), {
    ...entry,
    label: "Chèque",
    means: "cheque",
  });
});

Deno.test("takeLot() names each entry whose contract, day or amount changed", async () => {
  await using portal = await openTestPortal();
  await mustTake(portal.services, sampleFiles());
  const text = SAMPLE["ecritures.csv"]
    .replace("E3;L/0039000204;2026-10-10", "E3;L/0039000204;2026-10-11")
    .replace("230,10", "230,11").replace("E2;L/2220000101", `E2;${HOME}`);
  assertEquals(await refusalOf(portal, text), [
    [
      2,
      "date",
      HOME,
      rollFault("booked_otherwise", {
        value: "2026-10-11",
        wanted: "2026-10-10",
      }),
    ],
    [
      3,
      "montant",
      HOME,
      rollFault("booked_otherwise", { value: "-230,11", wanted: "-230,10" }),
    ],
    [
      4,
      "contrat",
      HOME,
      rollFault("booked_otherwise", { value: HOME, wanted: "L/2220000101" }),
    ],
  ]);
});

const HEAD = "identifiant;contrat;date;libelle;sens;montant";
const ROWS = [
  `0000000001;${HOME};2026-09-30;Solde repris;D;830,41`,
  `0000000002;${HOME};2026-10-02;Avance;C;12,00`,
  `12;${HOME};2026-10-02;Avance;C;12,00`,
];
const PADDED = [HEAD, ...ROWS].join("\n");
const DROPPED = PADDED.replace(/^0+/gm, "");

Deno.test("takeLot() recognises entries whose identifiers lost their zeros, and those that got them back", async () => {
  for (const [first, then] of [[PADDED, DROPPED], [DROPPED, PADDED]] as const) {
    await using portal = await openTestPortal();
    const { store } = portal.services;
    await importEntries(portal, first);
    const before = await listEntries(store, testAccount(HOME));
    const { counts } = await importEntries(portal, then);
    assertEquals(counts.recognized, 2);
    assertEquals(counts.entries + counts.reworded, 0);
    assertEquals(await listEntries(store, testAccount(HOME)), before);
  }
});

Deno.test("takeLot() refuses by name what only resembles a booked entry, and writes nothing", async () => {
  await using portal = await openTestPortal();
  await importEntries(portal, PADDED);
  const refused = [
    `1;${HOME};2026-09-30;Solde repris;D;830,42`,
    `1;${HOME};2026-10-01;Solde repris;D;830,41`,
    `1;${HOME};2026-09-30;Solde;D;830,41`,
  ];
  for (const row of refused) {
    assertEquals(await refusalOf(portal, [HEAD, row].join("\n")), [
      [
        2,
        "identifiant",
        HOME,
        rollFault("zeros_dropped", { value: "1", wanted: "0000000001" }),
      ],
    ]);
  }
  // One to one: the entry has its row already.
  const both = [PADDED, ROWS.at(0)?.replace(/^0+/, "")].join("\n");
  assertEquals(await refusalOf(portal, both), [
    [
      5,
      "identifiant",
      HOME,
      rollFault("zeros_dropped", { value: "1", wanted: "0000000001" }),
    ],
  ]);
});

Deno.test("takeLot() refuses one file that has an entry with and without its zeros", async () => {
  await using portal = await openTestPortal();
  const both = [PADDED, ROWS.at(1)?.replace(/^0+/, "")].join("\n");
  assertEquals(await refusalOf(portal, both), [
    [
      5,
      "identifiant",
      HOME,
      rollFault("zeros_dropped", { value: "2", wanted: "0000000002" }),
    ],
  ]);
});

Deno.test("takeLot() keeps a home's number whose zeros a spreadsheet has dropped", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const numberWith = async (number: string) => {
    const text = sampleWith("contrats.csv", "0123456789", number);
    await mustTake(services, sampleFiles({ "contrats.csv": text }));
    const contract = await readValue(services.store, keys.contract(HOME));
    return contract?.homeNumber;
  };
  assertEquals(await numberWith("123456789"), "123456789");
  assertEquals(await numberWith("0123456789"), "0123456789");
  assertEquals(await numberWith("123456789"), "0123456789");
  assertEquals(await numberWith("1234567890"), "1234567890");
});

Deno.test("takeLot() keeps the latest plan that runs, and of those that are over the latest", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const planAfter = async (text: string) => {
    const files = sampleFiles({ "plans.csv": text });
    const imported = await mustTake(services, files);
    const plan = await readValue(services.store, keys.plan(testAccount(HOME)));
    return [imported.counts.plans, plan?.id, plan?.state];
  };
  const text = SAMPLE["plans.csv"];
  assertEquals(await planAfter(text), [1, "P2", "en_cours"]);
  assertEquals(await planAfter(text), [0, "P2", "en_cours"]);
  const broken = text.replace("en_cours", "rompu");
  assertEquals(await planAfter(broken), [1, "P2", "rompu"]);
  const earlier = broken.replace("12;rompu", "12;en_cours");
  assertEquals(await planAfter(earlier), [1, "P1", "en_cours"]);
  // Another holder's plan says nothing of this one's account.
  const foreign = text.replaceAll("000123456", "000123457")
    .replaceAll("P2", "P3");
  assertEquals(await planAfter(foreign), [0, "P1", "en_cours"]);
});
