import { asTenantNumber } from "../../domain/references.ts";
import { testAccount } from "@/tests/support/test_account.ts";
/** docs/echange.md says what is read: its tables are the columns, its examples are imported. */
import { assertEquals } from "@std/assert";
import { openTestPortal } from "@/tests/support/test_services.ts";
import { NATURES } from "../../domain/ledger/nature.ts";
import {
  FILE_NAMES,
  type FileName,
  FILES,
} from "../../landlord_files/columns.ts";
import { allCounts } from "../../domain/exchange/delivery.ts";
import { mustTake } from "@/tests/support/take_files.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";

const DOC = Deno.readTextFileSync(
  new URL("../../../docs/echange.md", import.meta.url),
);

/** What the document says of a file: its section, up to the next one. */
function sectionOf(file: FileName): string {
  const word = FILES[file].isOptional ? "facultatif" : "obligatoire";
  const [, section = ""] = DOC.split(`\n## \`${file}\` (${word})\n`);
  return section.split("\n## ").at(0) ?? "";
}

/** The rows of a section's table of columns, without its head. */
function tableOf(section: string): string[][] {
  const lines = section.split("\n");
  const start = lines.findIndex((line) => line.startsWith("| colonne "));
  const end = lines.findIndex((line, i) => i > start && line === "");
  return lines.slice(start + 2, end).map((line) =>
    line.split("|").slice(1, -1).map((cell) => cell.trim().replaceAll("`", ""))
  );
}

/** The example of a section. */
function exampleOf(section: string): string {
  return /```csv\n([^`]+)```/.exec(section)?.[1] ?? "";
}

for (const file of FILE_NAMES) {
  Deno.test(`docs/echange.md describes each column of ${file} and shows it in the first row of its example`, () => {
    const section = sectionOf(file);
    const [head = "", first = ""] = exampleOf(section).split("\n");
    const values = first.split(";");
    assertEquals(
      tableOf(section).map(([name, need, , example]) => [name, need, example]),
      FILES[file].columns.map(({ name, isOptional }, i) => [
        name,
        isOptional ? "facultative" : "obligatoire",
        values.at(i),
      ]),
    );
    assertEquals(
      head.split(";"),
      FILES[file].columns.map(({ name }) => name),
    );
  });
}

Deno.test("docs/echange.md names every nature of an entry", () => {
  const section = sectionOf("ecritures.csv");
  const named = new Set(
    [...section.matchAll(/`([a-z_]+)`/g)].map(([, word]) => word),
  );
  assertEquals(NATURES.filter((nature) => !named.has(nature)), []);
});

Deno.test("the examples of docs/echange.md are imported as they stand", async () => {
  await using portal = await openTestPortal();
  const { store } = portal.services;
  const files = FILE_NAMES.map((name) => ({
    name,
    bytes: new TextEncoder().encode(exampleOf(sectionOf(name))),
  }));
  portal.clock.nowMs = Date.parse("2026-11-25T04:00:00Z");
  const { landlord } = portal.services;
  const { counts, rows, closedAt } = await mustTake({
    ...portal.services,
    landlord: { ...landlord, rentBooks: "bailleur" },
  }, files);
  assertEquals(closedAt, "2026-11-24T21:00:00.000Z");
  assertEquals(rows, []);
  assertEquals(
    counts,
    allCounts({
      taken: 3,
      tenants: 3,
      contracts: 3,
      entries: 5,
      plans: 1,
      notices: 2,
      subscriptions: 1,
      logins: 1,
    }),
  );
  const contract = await readValue(store, keys.contract("L/7770000101"));
  assertEquals([contract?.endsOn, contract?.withoutReminders], [null, true]);
  const plan = await readValue(
    store,
    keys.plan(testAccount("L/7770000101", asTenantNumber("000700001"))),
  );
  assertEquals(plan?.id, "P-2026-17");
});
