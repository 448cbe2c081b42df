import { assert, assertEquals } from "@std/assert";
import { LANDLORD } from "../../tests/support/test_services.ts";
import { sha256 } from "@oslojs/crypto/sha2";
import { encodeHexLowerCase } from "@oslojs/encoding";
import {
  buildNotice,
  type NoticeDraft,
  type NoticeLine,
} from "../domain/notice.ts";
import { euros } from "../text/format.ts";
import { renderNotice } from "./render_notice.ts";
import { hasTool, runTool } from "../../tests/support/pdf_tools.ts";

const LINES: [NoticeLine["nature"], string, number][] = [
  ["loyer", "Loyer principal", 41230],
  ["annexe", "Garage", 4500],
  ["charge", "Provision charges générales", 3875],
  ["charge", "Provision eau froide", 2455],
  ["rls", "Réduction de loyer de solidarité", -5112],
  ["apl", "Aide personnalisée au logement", -24100],
];

function draft(
  changes: { surname?: string; lines?: typeof LINES; balanceCents?: number } =
    {},
): NoticeDraft {
  const contract = "L/0039000204";
  const lines = (changes.lines ?? LINES).map(([nature, label, cents], i) => ({
    code: `C${i}`,
    nature,
    label,
    direction: cents < 0 ? "C" as const : "D" as const,
    amountCents: Math.abs(cents),
    from: "2026-01",
    to: null,
  }));
  const notice = buildNotice({
    contract: {
      v: 1,
      contract,
      tenantNumber: "000123456",
      kind: "habitation",
      homeNumber: "0123456789",
      address: "3 avenue des Tilleuls",
      postcode: "16730",
      city: "LINARS",
      startsOn: "2015-03-01",
      endsOn: null,
      directDebit: false,
    },
    tenant: {
      v: 1,
      number: "000123456",
      civility: "Mlle",
      surname: changes.surname ?? "MOREAU",
      birthName: "",
      firstName: "Laëtitia",
      email: "",
    },
    schedule: { v: 1, contract, lines, totals: {} },
    landlord: LANDLORD,
    month: "2026-11",
    issuedOn: "2026-11-28",
    balanceCents: changes.balanceCents ?? -12345,
    code: "7K3M-0QWX-PZ9D",
    paperless: true,
    site: "https://locataires.exemple.fr",
  });
  if (typeof notice === "string") throw new Error(notice);
  return notice;
}

async function bytesOf(notice: NoticeDraft): Promise<Uint8Array> {
  const rendered = await renderNotice(notice);
  if (!rendered.ok) throw new Error(rendered.missing.join());
  return rendered.bytes;
}

/** The text as an independent tool reads it, its spaces plain. */
async function textOf(bytes: Uint8Array): Promise<string> {
  return plain(await runTool("pdftotext", ["-layout", "-", "-"], bytes));
}

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

Deno.test("renderNotice() gives the same bytes for the same notice, today and after any change of the code", async () => {
  const bytes = await bytesOf(draft());
  assertEquals(await bytesOf(draft()), bytes);
  assert(bytes.length <= 50_000, `${bytes.length} bytes`);
  // Issued notices keep this sum: another drawing needs a version of its own beside this one.
  assertEquals(
    encodeHexLowerCase(sha256(bytes)),
    "137373123bf7d00e7fbeb7fc07d65864347f7ce5687240e14567938bcd0e662e",
  );
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
    assert((await renderNotice(draft({ surname }))).ok, surname);
  }
  const decomposed = await renderNotice(draft({ surname: "Zoe\u0308" }));
  assertEquals(decomposed, await renderNotice(draft({ surname: "Zoë" })));
  assertEquals(await renderNotice(draft({ surname: "😀 王" })), {
    ok: false,
    missing: ["😀", "王"],
  });
});

Deno.test({
  name:
    "the text that another tool takes out of the PDF has every line and total to the cent, in the order of reading",
  ignore: !hasTool("pdftotext"),
  async fn() {
    const notice = draft();
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
        "FR76 3000 6000 0112 3456 7890 189",
        "RF71L0039000204",
        "7K3M-0QWX-PZ9D",
      ]
    ) assert(text.includes(plain(fact)), fact);
  },
});

Deno.test({
  name:
    "the PDF is tagged: headings, a table with scopes, the picture's alternative, French, one page",
  ignore: !hasTool("pdfinfo") || !hasTool("qpdf"),
  async fn() {
    const bytes = await bytesOf(draft());
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
    assert(places[0] >= 0, tree);
    const folder = await Deno.makeTempDir();
    await Deno.writeFile(`${folder}/n.pdf`, bytes);
    const checked = await runTool("qpdf", ["--check", `${folder}/n.pdf`]);
    await Deno.remove(folder, { recursive: true });
    assert(/No syntax or stream encoding errors/.test(checked), checked);
  },
});

Deno.test({
  name:
    "many lines stay on the page as long as they can, then go on to a second one, and none is cut",
  ignore: !hasTool("pdftotext"),
  async fn() {
    for (const [count, pages] of [[18, 1], [60, 2]]) {
      const lines = Array.from({ length: count }, (_, i): typeof LINES[0] => [
        "charge",
        `Provision numéro ${i + 1}`,
        100 + i,
      ]);
      const bytes = await bytesOf(draft({ lines }));
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
    const bytes = await bytesOf(draft({ balanceCents: 50_000 }));
    const text = await textOf(bytes);
    assert(text.includes("Vous n’avez rien à payer."));
    assertEquals(text.includes("Talon"), false);
  },
});
