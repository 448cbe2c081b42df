import { must } from "@/tests/support/must.ts";
import { assert, assertEquals } from "@std/assert";
import {
  buildTestNotice,
  type TestLines,
} from "../../tests/support/test_notice.ts";
import { sha256 } from "@oslojs/crypto/sha2";
import { encodeHexLowerCase } from "@oslojs/encoding";
import decodeQR from "qr/decode.js";
import { buildEpcPayload } from "../domain/payments/epc.ts";
import { PORTAL_LOGO } from "../domain/landlord.ts";
import type { Notice } from "../domain/documents/notice.ts";
import { euros } from "../text/format.ts";
import { renderNotice } from "./render_notice.ts";
import {
  hasTool,
  runTool,
  runToolBytes,
} from "../../tests/support/pdf_tools.ts";

async function bytesOf(notice: Notice): Promise<Uint8Array> {
  const rendered = await renderNotice(notice);
  if (!rendered.ok) throw new Error(rendered.missing.join());
  return rendered.bytes;
}

/** The text as an independent tool reads it, its spaces plain. */
async function textOf(bytes: Uint8Array): Promise<string> {
  return plain(await runTool("pdftotext", ["-layout", "-", "-"], bytes));
}

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

const sumOf = (bytes: Uint8Array) => encodeHexLowerCase(sha256(bytes));

Deno.test("renderNotice() gives the same bytes for the same notice, today and after any change of the code", async () => {
  const notice = buildTestNotice();
  const bytes = await bytesOf(notice);
  assertEquals(await bytesOf(buildTestNotice()), bytes);
  assert(bytes.length <= 50_000, `${bytes.length} bytes`);
  // Issued notices keep these sums: another drawing needs a version of its own beside these.
  assertEquals(
    sumOf(bytes),
    "14ab6c16b7422d026b02ef38a6bb3eaa4f7db6cf1312f0219883f72fb0eadb6a",
  );
  // As issued before letters had the landlord's mark and colour.
  const { color: _, logo: _logo, ...landlord } = notice.landlord;
  assertEquals(
    sumOf(await bytesOf({ ...notice, landlord })),
    "c9920da300c98fdad6e4b271548342184916347b826fd6a5af0bf7065925ac6b",
  );
});

Deno.test("renderNotice() draws the landlord's mark in its colour, dark enough on paper, and goes without one that it cannot read", async () => {
  const notice = buildTestNotice();
  const drawnWith = async (logo: string[]) => {
    const landlord = { ...notice.landlord, color: "#ffe600", logo };
    return await textOf(await bytesOf({ ...notice, landlord }));
  };
  if (!hasTool("pdftotext")) return;
  const text = await drawnWith(PORTAL_LOGO);
  for (const broken of ["M3 15 L", "M a", "", "é"]) {
    assertEquals(await drawnWith([broken]), text, broken);
  }
});

Deno.test("renderNotice() draws a notice of before as it was, one whose record does not say what is due", async () => {
  const file = new URL("testdata/notices_of_before.json", import.meta.url);
  const before: Notice[] = JSON.parse(await Deno.readTextFile(file));
  assertEquals(before.length, 3);
  for (const notice of before) {
    assertEquals(notice.due, undefined);
    assertEquals(sumOf(await bytesOf(notice)), notice.pdfSha256);
  }
});

Deno.test("renderNotice() prints the names of Europe and Vietnam, and names the signs that it cannot write", async () => {
  for (
    const surname of [
      "ŁUKASZ",
      "AYŞE ĞIN",
      "ĐẶNG THỊ",
      "LEBŒUF",
      "O’Connor",
      "Ștefan",
    ]
  ) {
    assert((await renderNotice(buildTestNotice({ surname }))).ok, surname);
  }
  const decomposed = await renderNotice(
    buildTestNotice({ surname: "Zoe\u0308" }),
  );
  assertEquals(
    decomposed,
    await renderNotice(buildTestNotice({ surname: "Zoë" })),
  );
  assertEquals(await renderNotice(buildTestNotice({ surname: "😀 王" })), {
    ok: false,
    missing: ["😀", "王"],
  });
});

Deno.test({
  name:
    "the text that another tool takes out of the PDF has every line and total to the cent, in the order of reading",
  ignore: !hasTool("pdftotext"),
  async fn() {
    const notice = buildTestNotice();
    const text = await textOf(await bytesOf(notice));
    for (const { label, amountCents } of notice.lines) {
      const row = text.split("\n").find((line) => line.startsWith(label)) ?? "";
      assert(row.includes(plain(euros(amountCents))), label);
    }
    for (
      const fact of [
        "Avis d’échéance de novembre 2026",
        "Mme Laëtitia MOREAU",
        euros(notice.totalCents),
        euros(notice.netCents),
        "Solde antérieur (reste dû)",
        "FR76 3000 6000 0112 3456 7890 189",
        "RF71L0039000204",
        "7K3M-0QWX-PZ9D",
      ]
    ) assert(text.includes(plain(fact)), fact);
  },
});

Deno.test({
  name:
    "an account number whose bank nobody has named stands on the PDF without a BIC",
  ignore: !hasTool("pdftotext"),
  async fn() {
    const notice = buildTestNotice();
    const landlord = {
      ...notice.landlord,
      iban: "FR1420041010050500013M02606",
      bic: "",
    };
    const plain = await textOf(await bytesOf(notice));
    assert(plain.includes(notice.landlord.bic));
    const text = await textOf(await bytesOf({ ...notice, landlord }));
    assert(text.includes("FR14 2004 1010 0505 0001 3M02 606"), text);
    assertEquals(text.includes("BIC"), false);
    assert(text.includes(notice.rfReference));
  },
});

Deno.test({
  name:
    "the PDF is tagged: headings, a table with scopes, the picture's alternative, French, one page",
  ignore: !hasTool("pdfinfo") || !hasTool("qpdf"),
  async fn() {
    const bytes = await bytesOf(buildTestNotice());
    const info = await runTool("pdfinfo", ["-"], bytes);
    assert(/Tagged:\s+yes/.test(info) && /Pages:\s+1/.test(info), info);
    const tree = await runTool("pdfinfo", ["-struct-text", "-"], bytes);
    const order = [
      "H1",
      "Table",
      "/Scope /Column",
      "/Scope /Row",
      "H2",
      "Figure",
    ];
    const places = order.map((tag) => tree.indexOf(tag));
    assertEquals(places, [...places].sort((a, b) => a - b));
    assert(must(places[0]) >= 0, tree);
    const folder = await Deno.makeTempDir();
    await Deno.writeFile(`${folder}/n.pdf`, bytes);
    const checked = await runTool("qpdf", ["--check", `${folder}/n.pdf`]);
    await Deno.remove(folder, { recursive: true });
    assert(/No syntax or stream encoding errors/.test(checked), checked);
  },
});

/** A page as a grey picture (binary PGM), in the pixels that a reader of codes takes. */
function pixelsOf(pgm: Uint8Array) {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(
    new TextDecoder("latin1").decode(pgm.subarray(0, 30)),
  );
  if (head === null) throw new Error("not a picture");
  const [width, height] = [Number(head[1]), Number(head[2])];
  const grey = pgm.subarray(head[0].length);
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    data.fill(must(grey[i]), i * 4, i * 4 + 3);
  }
  return { width, height, data };
}

Deno.test({
  name:
    "the code on the page, read off its picture, is the transfer of what is asked",
  ignore: !hasTool("pdftoppm"),
  async fn() {
    const notice = buildTestNotice();
    const page = await runToolBytes(
      "pdftoppm",
      ["-gray", "-r", "200"],
      await bytesOf(notice),
    );
    assertEquals(
      decodeQR(pixelsOf(page)),
      buildEpcPayload(notice.landlord, notice.contract, notice.netCents),
    );
  },
});

Deno.test({
  name:
    "many lines stay on the page as long as they can, then go on to a second one, and none is cut",
  ignore: !hasTool("pdftotext"),
  async fn() {
    for (const [count, pages] of [[18, 1], [60, 2]] as const) {
      const lines = Array.from({ length: count }, (_, i): TestLines[number] => [
        "charge",
        `Provision numéro ${i + 1}`,
        100 + i,
      ]);
      const bytes = await bytesOf(buildTestNotice({ lines }));
      const text = await textOf(bytes);
      for (const [, label] of lines) assert(text.includes(label), label);
      assertEquals(text.split("\f").length - 1, pages, `${count} lines`);
    }
  },
});

Deno.test({
  name: "a notice with nothing to pay has no slip, no code and says so",
  ignore: !hasTool("pdftotext"),
  async fn() {
    const bytes = await bytesOf(buildTestNotice({ balanceCents: 50_000 }));
    const text = await textOf(bytes);
    assert(text.includes("Vous n’avez rien à payer."));
    assertEquals(text.includes("Talon"), false);
  },
});
