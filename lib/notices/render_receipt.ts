import type { Cents } from "../domain/money.ts";
import type { Receipt } from "../domain/documents/receipt.ts";
import { euros, longDate } from "../text/format.ts";
import { cardName } from "../text/card_names.ts";
import { Canvas } from "./canvas.ts";
import {
  drawCells,
  drawFoot,
  drawHeading,
  drawLead,
  drawLetterhead,
  drawParagraph,
  LEFT,
  RIGHT_FIGURES,
  WIDTH,
} from "./letter.ts";
import { type Rendered, writeDocument } from "./write_document.ts";
import { french } from "../text/french.ts";
import { receiptShare } from "../text/receipt_share.ts";

/** Draws the receipt of a payment as a tagged PDF of one page. The same receipt gives the same bytes. */
export function renderReceipt(receipt: Receipt): Promise<Rendered> {
  const canvas = new Canvas();
  const { landlord, card, brand, paidOn, amountCents } = receipt;
  const day = longDate(paidOn);
  drawLetterhead(canvas, {
    landlord,
    to: [receipt.payer, ...receipt.address],
    facts: [
      [french.t("receipt-number"), receipt.number],
      [
        french.t("receipt-means"),
        card === null ? "" : cardName(french, card, brand),
      ],
      [french.t("receipt-transaction"), receipt.transId],
      [french.t("printed-paid-on"), day],
      ...payerFacts(receipt),
    ],
    title: french.t("receipt-title"),
  });
  const y = drawTable(
    canvas,
    receipt,
    drawLead(
      canvas,
      french.t("receipt-lead", { amount: euros(amountCents), day }),
    ) + 12,
  );
  drawParagraph(canvas, french.t("receipt-not-quittance"), y + 24);
  drawFoot(canvas, receipt, "");
  const title = `${french.t("receipt-title")}, ${day}`;
  return writeDocument(canvas, { title, author: landlord.name });
}

/** Who has paid, and for whom, where that is not the same person. */
function payerFacts({ payer, holders }: Receipt): [string, string][] {
  return holders.length === 0 ? [] : [
    [french.t("receipt-payer"), payer],
    [french.t("receipt-for"), holders.join(", ")],
  ];
}

function drawTable(canvas: Canvas, receipt: Receipt, top: number): number {
  const { shares, amountCents, refundedCents, rejectedCents } = receipt;
  const bold = { size: 12, weight: "bold" as const };
  let y = top + 17;
  const row = (label: string, cents: Cents, style: { size: number }) =>
    drawCells(canvas, label, [[euros(cents), RIGHT_FIGURES]], y, style, 8);
  canvas.element("Table", () => {
    canvas.element("TR", () => {
      drawHeading(canvas, french.t("printed-line"), LEFT + 8, y, "left");
      drawHeading(
        canvas,
        french.t("receipt-amount"),
        RIGHT_FIGURES,
        y,
        "right",
      );
    });
    canvas.rule(LEFT, y + 5, WIDTH, 1);
    for (const share of shares) {
      y += 18;
      const label = receiptShare(share.contract, share.month);
      row(label, share.amountCents, { size: 10 });
      canvas.rule(LEFT, y + 5, WIDTH, 0.3, 0.7);
    }
    y += 26;
    canvas.box(LEFT, y - 16, WIDTH, 24, 0.87);
    row(french.t("receipt-total"), amountCents, bold);
    if (refundedCents > 0) {
      y += 24;
      row(french.t("receipt-refunded-row"), refundedCents, bold);
    }
    if (rejectedCents > 0) {
      y += 24;
      row(french.t("receipt-rejected-row"), rejectedCents, bold);
    }
  });
  return y + 12;
}
