import { assertEquals } from "@std/assert";
import { must } from "@/tests/support/must.ts";
import { parseBankDay, readJournalName } from "./bank_journal.ts";
import { decodeText } from "./decode_text.ts";
import { isJournal, readBankJournal } from "./read_bank_journal.ts";

const UUID = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

/** A journal as the platform writes it: lines that end with a separator. */
function journal(
  columns: string,
  rows: readonly string[],
  { version = "TABLE_V4", end = `FIN;${rows.length};` } = {},
): string {
  const title = `TITRE;DEMO;26/11/26_01:55:00;${version};`;
  const lines = [title, `ENTETE;${columns};`, ...rows.map((row) => `${row};`)];
  return [...lines, ...end === "" ? [] : [end]].join("\r\n") + "\r\n";
}

const read = (text: string, name = "JT_DEMO_12345678_261125.csv") =>
  readBankJournal(text, readJournalName(name));

const mustRead = (text: string, name?: string) => {
  const found = read(text, name);
  assertEquals(found.ok ? [] : found.faults, []);
  return must(found.ok ? found.journal : null);
};

/** Why a journal is refused: `line reason value`. */
const faultsOf = (text: string, name?: string) => {
  const found = read(text, name);
  return found.ok
    ? []
    : found.faults.map(({ line, reason, value }) =>
      [line ?? "-", reason, value].join(" ").trim()
    );
};

const JT = "TRANSACTION_ID;PAYMENT_DATE;TRANSACTION_TYPE;AMOUNT;" +
  "CURRENCY_CODE;TRANSACTION_STATUS;ORDER_ID;TRANSACTION_UUID";
const PAID = `TRANSACTION;000123;20261125;DEBIT;41230;978;CAPTURED;01K;${UUID}`;

Deno.test("readBankJournal() reads a journal of transactions by the names of its columns, refused ones too", () => {
  const refused = `TRANSACTION;xrT15p;2026-11-25T23:30:00+02:00;` +
    "DEBIT;100;978;REFUSED;;";
  const { kind, operations, notes } = mustRead(
    journal(JT, [PAID, refused, PAID.replace("DEBIT", "VERIFICATION")]),
  );
  assertEquals(kind, "JT");
  assertEquals(operations, [{
    line: 3,
    date: "2026-11-25",
    transId: "000123",
    uuid: UUID,
    orderId: "01K",
    type: "DEBIT",
    amountCents: 41230,
    status: "CAPTURED",
    class: "paid",
  }, {
    line: 4,
    date: "2026-11-25",
    transId: "xrT15p",
    uuid: "",
    orderId: "",
    type: "DEBIT",
    amountCents: 100,
    status: "REFUSED",
    class: "refused",
  }]);
  assertEquals(notes, [{ kind: "let_be", count: 1 }]);
});

Deno.test("readBankJournal() reads what a landlord chose: French names, another order, Windows-1252, columns and records that we do not know", () => {
  const text = journal(
    "Date du paiement;Date remise;Commande;Contrat commerçant;Type;Montant total;Statut;Société",
    [
      "TRANSACTION;20261125;20261126;01K;8430996;DEBIT;29300;CAPTURED;HLM d’été",
      "COMMENTAIRE;rien",
    ],
    { version: "TABLE_V_CUSTOM", end: "FIN;1;" },
  );
  const bytes = Uint8Array.from(
    text.replaceAll("’", "'"),
    (letter) => letter.charCodeAt(0),
  );
  for (const one of [text, decodeText(bytes)]) {
    const { operations, notes } = mustRead(one);
    assertEquals(operations.map((row) => [row.date, row.orderId]), [
      ["2026-11-25", "01K"],
    ]);
    assertEquals(operations.at(0)?.amountCents, 29300);
    assertEquals(notes, [{ kind: "let_be", count: 1 }]);
  }
});

Deno.test("readBankJournal() reads a journal of operations and one of bank matching", () => {
  const jo = mustRead(
    journal(
      "PAYMENT_DATE;TRANSACTION_ID;OPERATION_SEQUENCE;OPERATION_NAME;OPERATION_AMOUNT;OPERATION_CURRENCY;OPERATION_DATE",
      [
        "OPERATION;20261110;900001;1;CREDIT;500;978;261125",
        "OPERATION;20261110;000001;1;VALIDATE;500;978;261125",
      ],
    ),
    "JO_DEMO_12345678_261125.csv",
  );
  assertEquals([jo.kind, jo.operations.length], ["JO", 1]);
  assertEquals(jo.operations.at(0)?.date, "2026-11-10");
  const jrb = mustRead(
    journal(
      "PAYMENT_DATE;TRANSACTION_ID;ORIGIN_AMOUNT;CURRENCY_CODE;ORDER_ID;OPERATION_TYPE;REMITTANCE_DATE;BRUT_AMOUNT;MATCH_STATUS",
      ["MATCHING;20261124;000002;41230;978;01K;DT;20261125;41230;MATCH_OK"],
    ),
    "JRB_DEMO_12345678_261125.csv",
  );
  assertEquals([jrb.kind, jrb.operations.at(0)?.type], ["JRB", "DEBIT"]);
});

const JRI = "PAYMENT_DATE;TRANSACTION_ID;ORIGIN_AMOUNT;CURRENCY_CODE;" +
  "ORDER_ID;CHARGEBACK_DATE;CHARGEBACK_AMOUNT";
const UNPAID = "CHARGEBACK;20261101;000002;41230;978;01K;20261124;-10000";

Deno.test("readBankJournal() reads a journal of unpaid cards: the day and the sum that were taken back", () => {
  const { kind, unpaid } = mustRead(
    journal(JRI, [UNPAID]),
    "JRI_DEMO_12345678_261125.csv",
  );
  assertEquals([kind, unpaid], ["JRI", [{
    line: 3,
    orderId: "01K",
    uuid: "",
    transId: "000002",
    paidOn: "2026-11-01",
    on: "2026-11-24",
    amountCents: 10000,
  }]]);
  assertEquals(mustRead(journal(JRI, [UNPAID]), "f.csv").kind, "JRI");
});

Deno.test("readBankJournal() takes no journal for unpaid cards by mistake, nor one of them for another", () => {
  for (
    const [text, name] of [
      [journal(JT, [PAID]), "JRI_DEMO_12345678_261125.csv"],
      [journal(JRI, [UNPAID]), "JRB_DEMO_12345678_261125.csv"],
      [journal("A", ["INCONNU;1"]), "f.csv"],
    ] as const
  ) assertEquals(faultsOf(text, name), ["- unclear_journal"]);
});

Deno.test("readBankJournal() refuses what was cut, whatever was lost of it", () => {
  const rows = [PAID, PAID.replace("000123", "000124")];
  const text = journal(JT, rows);
  const cases: [string, string[]][] = [
    [journal(JT, rows, { end: "" }), ["- cut_short"]],
    [text.slice(0, -1 - "FIN;2;".length - 20), [
      "- cut_short",
    ]],
    [journal(JT, rows, { end: "FIN;3;" }), ["5 count_differs 2/3"]],
    [journal(JT, rows, { end: "FIN;;" }), ["5 count_differs 2/"]],
    [`${text}${PAID};\r\n`, ["6 after_end TRANSACTION"]],
    ["TITRE;DEMO;26/11/26_01:55:00;TABLE_V4;\r\n", ["- no_columns"]],
  ];
  for (const [cut, faults] of cases) {
    assertEquals(faultsOf(cut).slice(0, 1), faults);
  }
  const inRow = journal(JT, [PAID, "TRANSACTION;000124;2026"], { end: "" });
  assertEquals(faultsOf(inRow), ["- cut_short", "4 wrong_field_count 3/8"]);
  const unpaid = journal(JRI, [UNPAID], { version: "TABLE_V_CUSTOM", end: "" });
  assertEquals(faultsOf(unpaid, "JRI_D_12345678_261125.csv"), ["- cut_short"]);
});

Deno.test("readBankJournal() says which columns it needs, and which stand twice", () => {
  assertEquals(
    faultsOf(journal("MERCHANT_ID;PAYMENT_MEANS", ["TRANSACTION;1;CARD"])),
    [
      "2 needed_column TRANSACTION_UUID / ORDER_ID / TRANSACTION_ID",
      "2 needed_column TRANSACTION_TYPE",
      "2 needed_column AMOUNT",
    ],
  );
  assertEquals(
    faultsOf(journal(`${JT};AMOUNT`, [`${PAID};1`])),
    ["2 duplicate_column AMOUNT"],
  );
});

Deno.test("readBankJournal() names what is no amount in cents, no day, no euro", () => {
  const cases: [string, string, string][] = [
    ["41230", "412,30", "bad_cents"],
    ["41230", "-41230", "bad_cents"],
    ["20261125", "20261345", "bad_day"],
    ["978", "840", "bad_currency"],
    [UUID, "abc", "bad_uuid"],
    ["000123", "12345678", "bad_transaction"],
  ];
  for (const [from, to, reason] of cases) {
    const text = journal(JT, [PAID.replace(from, to)]);
    assertEquals(faultsOf(text), [`3 ${reason} ${to}`]);
  }
});

Deno.test("readBankJournal() reads the platform's own example, which has no last line, no day and no state", async () => {
  const text = await Deno.readTextFile(
    new URL("testdata/JT_DEMO_12345678_261125.csv", import.meta.url),
  );
  assertEquals(isJournal(text), true);
  const { operations, notes } = mustRead(text);
  assertEquals(
    operations.map(({ date, transId, amountCents }) => [
      date,
      transId,
      amountCents,
    ]),
    [["2026-11-25", "000000", 1000]],
  );
  assertEquals(notes.map(({ kind }) => kind), [
    "no_end",
    "no_status",
    "no_day",
  ]);
});

Deno.test("readBankJournal() reads quoted values, and names a quote that does not close", () => {
  const quoted = (cell: string) => journal(JT, [PAID.replace("01K", cell)]);
  const orderOf = (cell: string) =>
    mustRead(quoted(cell)).operations.at(0)?.orderId;
  assertEquals(orderOf('"01K"'), "01K");
  assertEquals(orderOf('"a;b ""c"""'), 'a;b "c"');
  assertEquals(orderOf('5" x'), '5" x');
  assertEquals(orderOf('""'), "");
  assertEquals(faultsOf(quoted('"01K')).slice(0, 1), ["3 bad_quoting"]);
});

Deno.test("readBankJournal() reads an empty journal", () => {
  assertEquals(mustRead(journal(JT, [])).operations, []);
  assertEquals(mustRead(journal(JRI, []), "JRI_D_1_261125.csv").unpaid, []);
});

Deno.test("readJournalName() knows the journal, its mode and its day; parseBankDay() every way to write one", () => {
  assertEquals(readJournalName("TEST_JRB_SHOP_12345678_261125.csv"), {
    kind: "JRB",
    isTest: true,
    day: "2026-11-25",
  });
  assertEquals(readJournalName("TEST_banque.csv").isTest, true);
  assertEquals(readJournalName("banque.csv").isTest, null);
  for (
    const text of [
      "20261125",
      "261125",
      "26/11/25_01:55:00",
      "261125_02:05:00",
      "20261125 02:01:01",
      "2026-11-25T23:59:59.000Z",
      "2026-11-26T00:30:00+01:00",
      "2026-11-25",
      "25/11/2026",
    ]
  ) assertEquals([text, parseBankDay(text)], [text, "2026-11-25"]);
  assertEquals(parseBankDay("hier"), null);
});

Deno.test("readBankJournal() stops at half a million lines", () => {
  const rows = Array.from({ length: 500_001 }, () => "X;");
  assertEquals(faultsOf(`ENTETE;A;\n${rows.join("\n")}\n`).slice(0, 1), [
    "- too_many_rows",
  ]);
});
