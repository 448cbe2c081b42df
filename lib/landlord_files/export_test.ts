import { assertEquals } from "@std/assert";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { asTenantNumber } from "../domain/references.ts";
import { buildCsv } from "./build_csv.ts";
import {
  buildMessagesCsv,
  buildPaymentsCsv,
  buildSubscriptionsCsv,
  type PaymentRow,
} from "./export.ts";

const PAID: PaymentRow = {
  identifier: "01K",
  date: "2026-11-12",
  contract: "L/0039000204",
  amountCents: 83_041,
  card: "CB",
  transaction: "000123",
  uuid: "a1b2",
  status: "paid" as const,
  holder: asTenantNumber("000123456"),
  month: "2026-10",
  remise: 12,
  remittedOn: "2026-11-13",
};
const HEAD = "identifiant;date;contrat;montant;carte;transaction;uuid;etat;" +
  "numero_locataire;mois;remise;jour_remise\n";

Deno.test("buildPaymentsCsv() writes a row a payment, the sum of all and their count", () => {
  const refund = {
    ...PAID,
    identifier: "01L",
    amountCents: -12_05,
    month: null,
  };
  assertEquals(
    buildPaymentsCsv([PAID, refund]),
    HEAD +
      "01K;2026-11-12;L/0039000204;830,41;CB;000123;a1b2;paye;000123456;2026-10;12;2026-11-13\n" +
      "01L;2026-11-12;L/0039000204;-12,05;CB;000123;a1b2;paye;000123456;;12;2026-11-13\n" +
      "TOTAL;;;818,36;2\n",
  );
  assertEquals(buildPaymentsCsv([]), HEAD + "TOTAL;;;0,00;0\n");
});

Deno.test("buildSubscriptionsCsv() writes a row a decision", () => {
  assertEquals(
    buildSubscriptionsCsv([{
      contract: "L/0039000204",
      action: "stop",
      date: "2026-11-12",
      version: "2026-1",
    }]),
    "contrat;action;date;version\nL/0039000204;arreter;2026-11-12;2026-1\n",
  );
});

Deno.test("buildMessagesCsv() quotes what needs it and disarms formulas", () => {
  assertEquals(
    buildMessagesCsv([{
      number: "2026-000001",
      date: "2026-11-12",
      contract: null,
      subject: "home",
      message: '=HYPERLINK("x")\nla fuite ; urgente',
    }]),
    "numero;date;contrat;sujet;message\n" +
      `2026-000001;2026-11-12;;logement;"'=HYPERLINK(""x"")\nla fuite ; urgente"\n`,
  );
  for (const sign of ["=", "+", "-", "@"]) {
    assertEquals(buildCsv([[`${sign}1`]]), `'${sign}1\n`);
  }
  for (const [sign, cell] of [["\t", `"'\t1 "`], ["\r", `"'\r1 "`]]) {
    assertEquals(buildCsv([[`${sign}1 `]]), `${cell}\n`);
  }
  assertEquals(buildCsv([[-12_05, 0]]), "-12,05;0,00\n");
  assertEquals(buildCsv([[" a"]]), '" a"\n');
  assertEquals(buildCsv([["l’eau"]]), "l’eau\n");
});

Deno.test("buildCsv() comes back from a parser of CSV as it went, whatever the texts", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aé;\"' \n\r\t=-@0,") });
  const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
  });
  fc.assert(fc.property(rows, (texts) => {
    const csv = buildCsv(texts);
    const back = parse(csv, {
      delimiter: ";",
      record_delimiter: "\n",
      relax_column_count: true,
    });
    assertEquals(
      back,
      texts.map((row) =>
        row.map((one) => /^[=+\-@\t\r]/.test(one) ? `'${one}` : one)
      ),
    );
  }));
});
