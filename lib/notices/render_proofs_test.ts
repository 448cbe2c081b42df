import { asNewId } from "@/lib/domain/ids.ts";
import { paymentFacts } from "../domain/ledger/entry_facts.ts";
import { assert, assertEquals } from "@std/assert";
import { buildTestNotice } from "../../tests/support/test_notice.ts";
import { hasTool, runTool } from "../../tests/support/pdf_tools.ts";
import { LANDLORD } from "../../tests/support/test_services.ts";
import type { Entry } from "../domain/ledger/ledger.ts";
import {
  buildQuittance,
  type Quittance,
} from "../domain/documents/quittance.ts";
import type { Receipt } from "../domain/documents/receipt.ts";
import { renderQuittance } from "./render_quittance.ts";
import { renderReceipt } from "./render_receipt.ts";
import type { Rendered } from "./write_document.ts";

const RECEIPT: Receipt = {
  number: asNewId("01M8437N2P5PS3V8YR1YTT2GGP"),
  code: "7K3M-0QWX-PZ9D",
  paidOn: "2026-12-03",
  amountCents: 123456,
  refundedCents: 0,
  rejectedCents: 0,
  shares: [
    { contract: "L/0039000204", month: "2026-11", amountCents: 120000 },
    { contract: "L/0039900015", month: null, amountCents: 3456 },
  ],
  card: "VISA",
  brand: "VISA",
  transId: "000123",
  landlord: LANDLORD,
  payer: "Mme Laëtitia MOREAU",
  holders: [],
  address: ["3 avenue des Tilleuls", "16730 LINARS"],
  site: "https://locataires.exemple.fr",
};

function quittance(surname = "MOREAU"): Quittance {
  const notice = buildTestNotice({ surname });
  const entry: Entry = {
    v: 2,
    id: "payment:P:u",
    ...paymentFacts(
      { paymentId: asNewId("P"), operationKey: "u", change: "paid" },
      null,
    ),
    contract: notice.contract,
    holder: notice.tenantNumber,
    number: 2,
    date: "2026-12-03",
    label: "Paiement par carte bancaire",
    amountCents: notice.totalCents - 1000,
    balanceAfterCents: 0,
    postedAt: "2026-12-03T09:00:00.000Z",
  };
  const made = buildQuittance(notice, {
    kind: "paid",
    parts: [
      { entry: null, kind: "help", nature: "apl", amountCents: 24100 },
      { entry: null, kind: "money", nature: "reprise", amountCents: 1000 },
      {
        entry,
        kind: "money",
        nature: "encaissement",
        amountCents: entry.amountCents,
      },
    ],
    paidOn: "2026-12-03",
    olderDebtCents: 12345,
  });
  if (made === null) throw new Error("Cannot set up: no quittance was made");
  return made;
}

const bytesOf = (rendered: Rendered): Uint8Array => {
  if (!rendered.ok) throw new Error(rendered.missing.join());
  return rendered.bytes;
};

async function textOf(bytes: Uint8Array): Promise<string> {
  const text = await runTool("pdftotext", ["-layout", "-", "-"], bytes);
  return text.replace(/[\u00A0\u202F]/g, " ");
}

Deno.test({
  name: "the text of a receipt has who, when, how much, for what and its code",
  ignore: !hasTool("pdftotext"),
  async fn() {
    const bytes = bytesOf(await renderReceipt(RECEIPT));
    assertEquals(bytesOf(await renderReceipt(RECEIPT)), bytes);
    const text = await textOf(bytes);
    for (
      const fact of [
        "Reçu de paiement",
        "Nous avons reçu 1 234,56 € le 3 décembre 2026.",
        "Mme Laëtitia MOREAU",
        "Visa",
        "Contrat L/0039000204, pour novembre 2026",
        "1 200,00 €",
        "34,56 €",
        "Il n’est pas une quittance de loyer.",
        "7K3M-0QWX-PZ9D",
      ]
    ) assert(text.includes(fact), `${fact}\n${text}`);
    assertEquals(text.includes("Remboursé"), false);
    const refunded = await renderReceipt({ ...RECEIPT, refundedCents: 3456 });
    assert(/Remboursé depuis +34,56 €/.test(await textOf(bytesOf(refunded))));
    assertEquals(text.includes("Pour le compte de"), false);
    const payer = "Mme Jeanne DURAND";
    const other = { ...RECEIPT, payer, holders: ["Mme Laëtitia MOREAU"] };
    const named = await textOf(bytesOf(await renderReceipt(other)));
    assert(/Reçu de +Mme Jeanne DURAND/.test(named), named);
    assert(/Pour le compte de +Mme Laëtitia MOREAU/.test(named), named);
  },
});

Deno.test({
  name:
    "the text of a quittance has the act, its period, rent and charges apart, every payment and the older debt",
  ignore: !hasTool("pdftotext"),
  async fn() {
    const text = await textOf(bytesOf(await renderQuittance(quittance())));
    for (
      const fact of [
        "QUITTANCE DE LOYER",
        "du 1er novembre 2026 au 30 novembre 2026",
        "sous réserve de tous droits",
        "Mme Laëtitia MOREAU",
        "3 avenue des Tilleuls",
        "Avance sur votre compte",
        "Carte bancaire, en ligne",
        "Il reste dû 123,45 €",
      ]
    ) assert(text.replace(/\s+/g, " ").includes(fact), `${fact}\n${text}`);
    for (
      const row of [
        /Loyer +412,30 €/,
        /Provisions pour charges +63,30 €/,
        /Réduction de loyer de solidarité \(RLS\) +−51,12 €/,
        /Aide au logement \(APL\) reçue pour vous +−241,00 €/,
        /Payé par le locataire +228,48 €/,
        /3 décembre 2026 +Carte bancaire, en ligne +218,48 €/,
      ]
    ) assert(row.test(text), `${row}\n${text}`);
    assertEquals(text.includes("droit de bail"), false);
  },
});

Deno.test({
  name: "receipts and quittances are tagged, in French, one page, well formed",
  ignore: !hasTool("pdfinfo") || !hasTool("qpdf"),
  async fn() {
    const folder = await Deno.makeTempDir();
    const files = [
      await renderReceipt(RECEIPT),
      await renderQuittance(quittance()),
    ];
    for (const [i, file] of files.entries()) {
      const bytes = bytesOf(file);
      const info = await runTool("pdfinfo", ["-"], bytes);
      assert(/Tagged:\s+yes/.test(info) && /Pages:\s+1/.test(info), info);
      const tree = await runTool("pdfinfo", ["-struct-text", "-"], bytes);
      assert(tree.indexOf("H1") < tree.indexOf("Table"), tree);
      const path = `${folder}/${i}.pdf`;
      await Deno.writeFile(path, bytes);
      const checked = await runTool("qpdf", ["--check", path]);
      assert(/No syntax or stream encoding errors/.test(checked), checked);
    }
    await Deno.remove(folder, { recursive: true });
  },
});

Deno.test("a name with signs that no font has gives no PDF, and names them", async () => {
  const receipt = await renderReceipt({ ...RECEIPT, payer: "Mme 王" });
  assertEquals(receipt, { ok: false, missing: ["王"] });
  assertEquals((await renderQuittance(quittance("😀"))).ok, false);
});
