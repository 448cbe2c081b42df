import type { Quittance } from "../domain/documents/quittance.ts";
import { formatHomeNumber } from "../domain/references.ts";
import { addresseeOf } from "../text/addressee.ts";
import { euros, longDate } from "../text/format.ts";
import {
  meansOf,
  QUITTANCE_LINES,
  quittanceLead,
  tenantsOf,
} from "../text/quittance_words.ts";
import { Canvas } from "./canvas.ts";
import {
  BOTTOM,
  drawCells,
  drawFoot,
  drawHeading,
  drawLead,
  drawLetterhead,
  drawParagraph,
  LEFT,
  mailAddress,
  objectOf,
  RIGHT,
  RIGHT_FIGURES,
  turn,
  WIDTH,
} from "./letter.ts";
import { type Rendered, writeDocument } from "./write_document.ts";
import { french } from "../text/french.ts";

/** What the day of a payment needs. */
const DAY = 130;
/** Where the means of a payment end. */
const MEANS = RIGHT - 110;
const ROW = 17;

/** Draws the quittance of a month as a tagged PDF. The same quittance gives the same bytes. */
export function renderQuittance(quittance: Quittance): Promise<Rendered> {
  const canvas = new Canvas();
  drawQuittance(canvas, quittance);
  const { month, contract, landlord } = quittance.notice;
  const title = `${french.t("quittance-title")} ${month}, ${contract}`;
  return writeDocument(canvas, { title, author: landlord.name });
}

/** Draws a quittance on a canvas whose last page is empty. */
export function drawQuittance(canvas: Canvas, quittance: Quittance) {
  const { notice, olderDebtCents } = quittance;
  const { landlord, period } = notice;
  const days = french.t("quittance-period", {
    from: longDate(period.from),
    to: longDate(period.to),
  });
  drawLetterhead(canvas, {
    landlord,
    to: [addresseeOf(notice, tenantsOf(quittance)), ...mailAddress(notice)],
    facts: [
      [french.t("printed-contract"), notice.contract],
      [french.t("printed-tenant-number"), notice.tenantNumber],
      [french.t("printed-home"), formatHomeNumber(notice.home.number)],
      objectOf(notice),
      [french.t("quittance-for-period"), days],
      [french.t("quittance-issued-on"), longDate(quittance.issuedOn)],
    ],
    title: french.t("quittance-title").toUpperCase(),
  });
  let y = drawLead(
    canvas,
    quittanceLead(quittance.paidCents, tenantsOf(quittance), days),
  );
  y = drawLinesOf(canvas, quittance, y + 12);
  y = drawPayments(canvas, quittance, y + 24);
  if (olderDebtCents > 0) {
    y = drawParagraph(
      canvas,
      french.t("quittance-older-debt", { amount: euros(olderDebtCents) }),
      y + 22,
    );
  }
  drawParagraph(canvas, french.t("quittance-replaces"), y + 22);
  drawFoot(canvas, { code: notice.quittanceCode, site: notice.site }, "");
}

function drawLinesOf(
  canvas: Canvas,
  { paidCents, sums }: Quittance,
  top: number,
): number {
  let y = top + ROW;
  canvas.element("Table", () => {
    canvas.element("TR", () => {
      drawHeading(canvas, french.t("quittance-line"), LEFT + 8, y, "left");
      drawHeading(
        canvas,
        french.t("quittance-amount"),
        RIGHT_FIGURES,
        y,
        "right",
      );
    });
    canvas.rule(LEFT, y + 5, WIDTH, 1);
    for (const { nature, amountCents } of sums) {
      y += ROW;
      const figure = [[euros(amountCents), RIGHT_FIGURES]] as const;
      drawCells(canvas, french.t(QUITTANCE_LINES[nature]), figure, y, {
        size: 10,
      }, 8);
      canvas.rule(LEFT, y + 4.5, WIDTH, 0.3, 0.7);
    }
    y += 26;
    canvas.box(LEFT, y - 16, WIDTH, 24, 0.87);
    const total = [[euros(paidCents), RIGHT_FIGURES]] as const;
    const bold = { size: 12, weight: "bold" as const };
    drawCells(canvas, french.t("quittance-total"), total, y, bold, 8);
  });
  return y + 8;
}

function drawPayments(
  canvas: Canvas,
  { parts }: Quittance,
  top: number,
): number {
  if (parts.length === 0) return top;
  let y = top;
  canvas.element(
    "H2",
    () =>
      canvas.text(french.t("quittance-paid-title"), LEFT, y, {
        size: 12,
        weight: "bold",
      }),
  );
  y += ROW;
  canvas.element("Table", () => {
    canvas.element("TR", () => {
      drawHeading(canvas, french.t("quittance-paid-on"), LEFT + 8, y, "left");
      drawHeading(canvas, french.t("quittance-means"), MEANS, y, "right");
      drawHeading(
        canvas,
        french.t("quittance-amount"),
        RIGHT_FIGURES,
        y,
        "right",
      );
    });
    canvas.rule(LEFT, y + 5, WIDTH, 1);
    for (const part of parts) {
      y += ROW;
      if (y > BOTTOM) y = turn(canvas);
      const figures = [
        [meansOf(part), MEANS, MEANS - LEFT - DAY],
        [euros(part.amountCents), RIGHT_FIGURES],
      ] as const;
      const day = part.entry === null ? "" : longDate(part.entry.date);
      drawCells(canvas, day, figures, y, { size: 10 }, 8);
      canvas.rule(LEFT, y + 4.5, WIDTH, 0.3, 0.7);
    }
  });
  return y + 8;
}
