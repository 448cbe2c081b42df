import { assertEquals } from "@std/assert";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { MAX_ROW_BYTES } from "./limits.ts";
import { RecordScanner } from "./record_scanner.ts";

interface Scanned {
  records: { line: number; cells: string[]; raw: string }[];
  broken: [reason: string, line: number][];
}

/** What a text's records are when it comes in pieces of so many bytes. */
function scan(text: string | Uint8Array, size: number): Scanned {
  const bytes = typeof text === "string"
    ? new TextEncoder().encode(text)
    : text;
  const scanned: Scanned = { records: [], broken: [] };
  const scanner = new RecordScanner({
    onRecord(record) {
      const raw = new TextDecoder().decode(
        record.bytes.subarray(record.start, record.end),
      );
      scanned.records.push({ line: record.line, cells: record.texts(), raw });
    },
    onBroken: (reason, line) => void scanned.broken.push([reason, line]),
  });
  for (let at = 0; at < bytes.length; at += size) {
    scanner.push(bytes.subarray(at, at + size), false);
  }
  scanner.push(new Uint8Array(), true);
  return scanned;
}

const cell = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 })
    .map((text) => text.replace(/[";\r\n=]/g, "é")),
  fc.array(fc.constantFrom('"', ";", "\n", "\r\n", "é", "x", " "), {
    maxLength: 6,
  }).map((signs) => ({ quoted: signs.join("") })),
);
const file = fc.record({
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
    maxLength: 8,
  }),
  end: fc.constantFrom("\n", "\r\n"),
  isEnded: fc.boolean(),
});

Deno.test("RecordScanner finds the records and cells that csv-parse finds, cut anywhere", () => {
  fc.assert(
    fc.property(file, fc.integer({ min: 1, max: 9 }), (made, size) => {
      const lines = made.rows.map((row) =>
        row.map((one) =>
          typeof one === "string"
            ? one
            : `"${one.quoted.replaceAll('"', '""')}"`
        ).join(";")
      );
      const text = lines.join(made.end) + (made.isEnded ? made.end : "");
      const expected: { line: number; cells: string[] }[] = [];
      parse(text.replaceAll("\r\n", "\n"), {
        delimiter: ";",
        record_delimiter: "\n",
        relax_column_count: true,
        on_record(cells: string[], { lines }: { lines: number }) {
          const inner = cells.join("").split("\n").length - 1;
          if (cells.every((one) => one.trim() === "")) return null;
          expected.push({ line: lines - inner, cells });
          return null;
        },
      });
      const { records, broken } = scan(text, size);
      assertEquals(broken, []);
      assertEquals(
        records.map(({ line, cells }) => ({
          line,
          cells: cells.map((one) => one.replaceAll("\r\n", "\n")),
        })),
        expected.map(({ line, cells }) => ({
          line,
          cells: cells.map((one) => one.trim()),
        })),
      );
      assertEquals(scan(text, text.length * 4 + 1), { records, broken });
    }),
  );
});

Deno.test("RecordScanner gives the same at every place where a text may be cut", () => {
  const text =
    'a;b\r\n"x;""y""\r\nz";="0012"\r"é";2\n;;\n\n="1";"=""2"""\nA"B;1\n"open;3\nlast;4\x1A\r\n\x1A';
  const whole = scan(text, 1_000);
  assertEquals(whole, {
    records: [
      { line: 1, cells: ["a", "b"], raw: "a;b" },
      {
        line: 2,
        cells: ['x;"y"\r\nz', "0012"],
        raw: '"x;""y""\r\nz";="0012"',
      },
      { line: 4, cells: ["é", "2"], raw: '"é";2' },
      { line: 7, cells: ["1", "2"], raw: '="1";"=""2"""' },
      { line: 10, cells: ["last", "4"], raw: "last;4" },
    ],
    broken: [["bad_quoting", 8], ["bad_quoting", 9]],
  });
  for (let size = 1; size < 60; size++) assertEquals(scan(text, size), whole);
});

Deno.test("RecordScanner does not let one quote, or one line, swallow a file", () => {
  const rows = Array.from({ length: 5_000 }, (_, n) => `${n};x`).join("\n");
  for (const start of ['"open;', "x".repeat(MAX_ROW_BYTES + 1)]) {
    for (const size of [7_000, 1_000_000]) {
      const { records, broken } = scan(`a;b\n${start}\n${rows}`, size);
      assertEquals(broken, [["row_too_long", 2]]);
      assertEquals([records.length, records.at(-1)?.line], [5_001, 5_002]);
    }
  }
  const longest = "x".repeat(MAX_ROW_BYTES);
  assertEquals(scan(`a;b\n${longest}\n1;2`, 1_000).records.length, 3);
});
