/** The account's page and its statement, as a tenant reads them. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { putPostings } from "../../lib/store/ledger.ts";
import { transact } from "../../lib/store/transaction.ts";
import { must } from "../support/must.ts";
import { testAccount } from "../support/test_account.ts";
import { openSignedIn, openTestApp } from "../support/test_app.ts";
import { buildTestPosting } from "../support/test_posting.ts";
import { visibleWords } from "../support/visible_words.ts";

const SLUG = "L0039000204";

/** A tenant whose rent of two months stands on the account, the first of them paid but for 12,30 €. */
async function openLedger() {
  const app = await openTestApp();
  const visitor = await openSignedIn(app);
  const { store } = app.services;
  const account = testAccount("L/0039000204");
  const rows = [
    ["2026-09-28", "Loyer et charges septembre 2026", -412_30],
    ["2026-10-05", "Virement reçu", 400_00],
    ["2026-10-28", "Loyer et charges octobre 2026", -412_30],
  ] as const;
  const postings = rows.map(([date, label, amountCents], i) =>
    buildTestPosting({ id: `import:m${i}`, date, label, amountCents })
  );
  await transact(
    store,
    (tx) => putPostings(tx, account, postings, "2026-11-02T00:00:00.000Z"),
  );
  const html = async (path: string) =>
    await (await visitor.get(`/espace/${path}`)).text();
  const read = async (path: string) => {
    const words = visibleWords(await html(path)).join(" ");
    return words.replace(/[\u00A0\u202F]/g, " ");
  };
  return Object.assign(app, { visitor, html, read });
}

Deno.test("the ledger groups entries by month, says its columns once, and a balance in a word", async () => {
  await using ledger = await openLedger();
  const html = await ledger.html(`solde?contrat=${SLUG}&du=01/09/2026`);
  const table = must(/<table[\s\S]*<\/table>/.exec(html))[0];
  assertEquals([...table.matchAll(/Débit(?! \()/g)].length, 1, table);
  assertEquals(
    [...table.matchAll(/scope="rowgroup"[^>]*>([^<]*)/g)].map((one) => one[1]),
    ["Octobre 2026", "Septembre 2026"],
  );
  assertMatch(table, /<th scope="row"[^>]*>Virement reçu/);
  assert(table.includes("5 octobre"), table);
  assertMatch(table, /class="num in">400,00\u00A0€/);
  assertMatch(table, /dû [\d\u202F]+,\d\d\u00A0€/);
});

Deno.test("the usual periods are links, the one that is shown is marked, and the dates can be cleared", async () => {
  await using ledger = await openLedger();
  const html = await ledger.html(`solde?contrat=${SLUG}`);
  const nav = must(/aria-label="Période">[\s\S]*?<\/nav>/.exec(html))[0];
  assertEquals(
    [...nav.matchAll(/href="([^"]*)"[^>]*>([^<]*)/g)].map((one) =>
      `${one[2]}: ${decodeURIComponent(must(one[1]))}`.replace("\u00A0", " ")
    ),
    [
      `3 mois: /espace/solde?contrat=${SLUG}&amp;du=01/09/2026`,
      `12 mois: /espace/solde?contrat=${SLUG}&amp;du=01/12/2025`,
      `2026: /espace/solde?contrat=${SLUG}&amp;du=01/01/2026&amp;au=31/12/2026`,
      `Tout: /espace/solde?contrat=${SLUG}`,
    ],
  );
  assertMatch(nav, /aria-current="true">Tout/);
  assertEquals(html.includes("Effacer les dates"), false);
  const own = await ledger.html(
    `solde?contrat=${SLUG}&du=2/10/2026&au=6/10/2026`,
  );
  assert(own.includes("Effacer les dates"));
  assert(own.includes("Virement reçu"));
  assertEquals(own.includes("Loyer et charges octobre"), false);
});

Deno.test("a statement has what stood before, the sums of its columns and what stands after", async () => {
  await using ledger = await openLedger();
  const before = await ledger.read(
    `releve?contrat=${SLUG}&du=29/09/2026&au=30/10/2026`,
  );
  assertMatch(before, /Du 29 septembre 2026 au 30 octobre 2026/);
  assertMatch(
    before,
    /Demandé sur la période \(débit\) 412,30 € Payé ou en votre faveur \(crédit\) 400,00 €/,
  );
  assertMatch(before, /Solde au début dû 412,30 €/);
  assertMatch(before, /Solde à la fin dû 424,60 €/);
  assertEquals(before.includes("Loyer et charges septembre"), false);
});

Deno.test("a statement is nobody else's, and dates with faults lead back to where they are typed", async () => {
  await using ledger = await openLedger();
  const { visitor } = ledger;
  const strange = await visitor.get("/espace/releve?contrat=L2220000101");
  assertEquals(strange.status, 404);
  const wrong = await visitor.get(`/espace/releve?contrat=${SLUG}&du=hier`);
  assertEquals(wrong.status, 303);
  assertEquals(
    wrong.headers.get("location"),
    `/espace/solde?contrat=${SLUG}&du=hier`,
  );
});
