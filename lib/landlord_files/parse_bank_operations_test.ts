import { assertEquals } from "@std/assert";
import type { BankOperation } from "./bank_operation.ts";
import { parseBankOperations } from "./parse_bank_operations.ts";

const HEAD = "date;transaction;uuid;commande;type;montant;devise;etat";
const UUID = "0123456789abcdef0123456789ABCDEF";

const parse = (...lines: string[]) =>
  parseBankOperations(new TextEncoder().encode(lines.join("\n")));

const faultsOf = (...lines: string[]) => {
  const parsed = parse(...lines);
  return parsed.ok
    ? []
    : parsed.faults.map(({ line, column, reason }) => [line, column, reason]);
};

Deno.test("parseBankOperations() reads both forms of dates and decimals, any case, dropped zeros, columns in any order", () => {
  const operation: Omit<BankOperation, "line"> = {
    date: "2026-11-23",
    transId: "000123",
    uuid: UUID.toLowerCase(),
    orderId: "01KEXAMPLE",
    type: "DEBIT",
    amountCents: 1250,
    status: "CAPTURED",
    class: "paid",
  };
  const plain = `2026-11-23;000123;${UUID};01KEXAMPLE;DEBIT;12,50;EUR;CAPTURED`;
  const french = `23/11/2026;123;${UUID};01KEXAMPLE;debit;12.5;978;captured`;
  assertEquals(parse(HEAD, plain, "", french, ""), {
    ok: true,
    operations: [{ ...operation, line: 2 }, { ...operation, line: 4 }],
  });
  const turned = parse(
    "\ufeffETAT;libelle;montant;devise;type;commande;uuid;transaction;date",
    "REFUSED;sans intérêt;0;EUR;CREDIT;;;900001;2026-11-23",
  );
  assertEquals(turned, {
    ok: true,
    operations: [{
      line: 2,
      date: "2026-11-23",
      transId: "900001",
      uuid: "",
      orderId: "",
      type: "CREDIT",
      amountCents: 0,
      status: "REFUSED",
      class: "refused",
    }],
  });
});

Deno.test("parseBankOperations() reads Windows-1252 and CRLF", () => {
  const text = [
    `${HEAD};libellé`,
    `2026-11-23;000123;;;DEBIT;1;EUR;CAPTURED;é`,
    "",
  ].join("\r\n");
  const bytes = Uint8Array.from([...text].map((one) => one.charCodeAt(0)));
  assertEquals(parseBankOperations(bytes).ok, true);
});

Deno.test("parseBankOperations() names every fault with its line, its column and its reason", () => {
  assertEquals(
    faultsOf(
      HEAD,
      "31/02/2026;12-34;xyz;é;VIREMENT;12,505;USD;PAYÉ",
      "2026-11-23;000123;;;DEBIT;-1,00;EUR;CAPTURED",
      "2026-11-23;000123;;DEBIT;1,00;EUR;CAPTURED",
      "2026-11-23;000124;;;DEBIT;1,00;EUR;ACCEPTED",
      '2026-11-23;"000124"x;;;DEBIT;1,00;EUR;CAPTURED',
    ),
    [
      [2, "date", "bad_date"],
      [2, "transaction", "bad_transaction"],
      [2, "uuid", "bad_uuid"],
      [2, "commande", "bad_order"],
      [2, "type", "bad_type"],
      [2, "montant", "bad_amount"],
      [2, "devise", "bad_currency"],
      [2, "etat", "bad_state"],
      [3, "montant", "negative_amount"],
      [4, null, "wrong_field_count"],
      [5, "etat", "bad_state"],
      [6, null, "bad_quoting"],
    ],
  );
  assertEquals(faultsOf("date;uuid;date;commande;type;montant;devise", "x"), [
    [1, "date", "duplicate_column"],
    [1, "transaction", "missing_column"],
    [1, "etat", "missing_column"],
    [2, null, "wrong_field_count"],
  ]);
});

Deno.test("parseBankOperations() refuses what is no such file, and takes a header alone for no operation", () => {
  assertEquals(faultsOf(""), [[null, null, "empty_file"]]);
  assertEquals(faultsOf("\u0000d\u0000a"), [[null, null, "bad_encoding"]]);
  assertEquals(faultsOf(`${HEAD}\n"never closed;${"x".repeat(20_000)}`), [
    [2, null, "row_too_long"],
  ]);
  assertEquals(parse(HEAD), { ok: true, operations: [] });
});
