import { assert, assertEquals } from "@std/assert";
import { must } from "@/tests/support/must.ts";
import { type Instant, isInstant } from "../../domain/month.ts";
import { parseDecimal } from "../../domain/money.ts";
import { parseLandlordFile } from "../../landlord_file.ts";
import { DEMO } from "../demo.ts";
import { officeLot } from "./office_lot.ts";
import type { HandedOver } from "./office_night.ts";

const MOREAU = DEMO.registration.reference;
const parsed = parseLandlordFile(Deno.readTextFileSync(DEMO.landlordPath));
if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
const rules = parsed.landlord;

function instantOf(text: string): Instant {
  if (!isInstant(text)) throw new Error(`${text} is no instant`);
  return text;
}

/** Ten nights, the first one on a day at 21 h UTC, the others a day apart. */
const nightsFrom = (year: number, month: number, day: number) =>
  Array.from(
    { length: 10 },
    (_, i) =>
      instantOf(new Date(Date.UTC(year, month - 1, day + i, 21)).toISOString()),
  );

const NIGHTS = nightsFrom(2026, 11, 26);

function lotOf(
  nights: readonly string[],
  handedOver: readonly HandedOver[] = [],
) {
  return officeLot(rules, { nights: nights.map(instantOf), handedOver });
}

/** The rows of a file, by the names of their columns; no cell of the office's has a quote. */
function rowsOf(
  { files }: ReturnType<typeof lotOf>,
  file: string,
): Record<string, string>[] {
  const [head = "", ...rows] = must(files[file]).trimEnd().split("\n");
  const names = head.split(";");
  return rows.map((row) => {
    const cells = row.split(";");
    assertEquals(cells.length, names.length, row);
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

function centsIn(text = ""): number {
  return must(parseDecimal(text));
}

const balanceIn = (lot: ReturnType<typeof lotOf>, contract: string) =>
  centsIn(
    must(
      rowsOf(lot, "soldes.csv").find((row) => row.contrat === contract),
    ).solde,
  );

const paid = (
  identifier: string,
  amountCents: number,
  closedOn: HandedOver["closedOn"] = "2026-11-27",
): HandedOver => ({
  identifier,
  date: "2026-11-26",
  contract: MOREAU,
  amountCents,
  closedOn,
});

const cardRows = (lot: ReturnType<typeof lotOf>) =>
  rowsOf(lot, "ecritures.csv").filter(({ moyen }) => moyen === "cb");

Deno.test("officeLot() books November on the landlord's day of issue: 562,11 are owed before, 830,41 after", () => {
  assertEquals(balanceIn(lotOf(["2026-11-19T21:00:00.000Z"]), MOREAU), -562_11);
  assertEquals(balanceIn(lotOf(["2026-11-20T21:00:00.000Z"]), MOREAU), -830_41);
  const [notice, ...others] = rowsOf(lotOf(NIGHTS.slice(0, 1)), "avis.csv")
    .filter(({ contrat }) => contrat === MOREAU);
  assertEquals(others, []);
  assertEquals(
    [notice?.mois, notice?.solde_anterieur, notice?.total, notice?.net],
    ["2026-11", "562,11", "268,30", "830,41"],
  );
});

Deno.test("officeLot() proves itself each night: counts, balances, the sums of notices and of their lines", () => {
  for (const [at] of NIGHTS.entries()) {
    const lot = lotOf(NIGHTS.slice(0, at + 1), [paid("a:b:c", 10_00)]);
    for (const { champ = "", valeur } of rowsOf(lot, "lot.csv")) {
      const file = champ.replace("lignes.", "");
      if (file === champ) continue;
      assertEquals(String(rowsOf(lot, file).length), valeur, champ);
    }
    const sums = new Map<string, number>();
    for (const row of rowsOf(lot, "ecritures.csv")) {
      const cents = centsIn(row.montant) * (row.sens === "C" ? 1 : -1);
      const contract = must(row.contrat);
      sums.set(contract, (sums.get(contract) ?? 0) + cents);
    }
    const stated = rowsOf(lot, "soldes.csv");
    assertEquals(stated.length, 55);
    for (const { contrat = "", solde } of stated) {
      assertEquals(centsIn(solde), sums.get(contrat), contrat);
    }
    const lines = Map.groupBy(
      rowsOf(lot, "avis_lignes.csv"),
      (row) => row.avis,
    );
    for (const notice of rowsOf(lot, "avis.csv")) {
      const sum = must(lines.get(notice.avis)).reduce(
        (sum, { sens, montant }) =>
          sum + centsIn(montant) * (sens === "D" ? 1 : -1),
        0,
      );
      assertEquals(sum, centsIn(notice.total), notice.avis);
      assertEquals(
        centsIn(notice.solde_anterieur) + sum,
        centsIn(notice.net),
        notice.avis,
      );
    }
  }
});

Deno.test("officeLot() says the same of what was before, whenever it is asked: a notice stays as it was issued", () => {
  const nights = nightsFrom(2026, 12, 18);
  const first = lotOf(nights.slice(0, 3));
  const cards = [
    paid("late", 10_00, "2026-12-21"),
    paid("x", 5_00, "2026-12-22"),
  ];
  const later = lotOf(nights.slice(0, 6), cards);
  assertEquals(rowsOf(first, "avis.csv").length, 108);
  assertEquals(rowsOf(later, "avis.csv"), rowsOf(first, "avis.csv"));
  assertEquals(lotOf(nights.slice(0, 6), cards), later);
});

Deno.test("officeLot() gives a direct debit back as money on its day", () => {
  const on = (day: string) =>
    rowsOf(lotOf([`2026-12-${day}T21:00:00.000Z`]), "ecritures.csv")
      .filter(({ identifiant = "" }) => identifiant.startsWith("PV-"));
  assertEquals(on("09"), []);
  const [notice] = rowsOf(lotOf(NIGHTS.slice(0, 1)), "avis.csv")
    .filter(({ preleve_le }) => preleve_le !== "");
  assertEquals(notice?.preleve_le, "2026-12-10");
  const drawn = on("10").find(({ contrat }) => contrat === notice?.contrat);
  assertEquals(drawn?.montant, notice?.preleve_montant);
});

Deno.test("officeLot() brings a payment back once, by its name; each third one without, where nothing is like it", () => {
  const three = ["one", "two", "three"].map((name, i) => paid(name, 10_00 + i));
  const rows = cardRows(lotOf(NIGHTS.slice(0, 2), three));
  assertEquals(
    rows.map(({ contrat, montant, sens, reference, nature }) =>
      [contrat, montant, sens, reference, nature].join(" ")
    ),
    [
      `${MOREAU} 10,00 C one encaissement`,
      `${MOREAU} 10,01 C two encaissement`,
      `${MOREAU} 10,02 C  encaissement`,
    ],
  );
  const alike = ["one", "two", "three"].map((name) => paid(name, 10_00));
  const undone = [...three, paid("four", -10_02)];
  for (const all of [alike, undone]) {
    const named = cardRows(lotOf(NIGHTS.slice(0, 2), all));
    assertEquals(named.map(({ reference }) => reference), [
      ...all.map(({ identifier }) => identifier),
    ]);
  }
  assertEquals(
    cardRows(lotOf(NIGHTS.slice(0, 2), undone)).at(-1)?.nature,
    "remboursement",
  );
});

Deno.test("officeLot() has something to tell each night, and nothing of who tries the demonstration", () => {
  const rowsAt = (nights: number) =>
    ["ecritures.csv", "avis.csv", "avis_lignes.csv"]
      .flatMap((file) =>
        must(lotOf(NIGHTS.slice(0, nights)).files[file]).split("\n")
      );
  const known = new Set([MOREAU, "L/0112000317"]);
  for (const night of [2, 3, 4, 5, 6, 7]) {
    const before = new Set(rowsAt(night - 1));
    const told = rowsAt(night).filter((row) => !before.has(row));
    assert(told.length > 0, `night ${night}`);
    assert(!told.some((row) => known.has(must(row.split(";")[1]))), `${night}`);
  }
  const [notice] = rowsOf(lotOf(NIGHTS.slice(0, 7)), "avis.csv")
    .filter(({ version }) => version === "2");
  assertEquals(notice?.contrat, "L/0187000062");
});
