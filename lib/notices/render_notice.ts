import { buildEpcPayload } from "../domain/payments/epc.ts";
import type { Cents } from "../domain/money.ts";
import type { Notice, NoticeLine } from "../domain/documents/notice.ts";
import { askedBy } from "../domain/documents/notice_due.ts";
import { addresseeOf } from "../text/addressee.ts";
import { formatHomeNumber } from "../domain/references.ts";
import { euros, inFours, longDate } from "../text/format.ts";
import { noticeTitle, replacedSentence } from "../text/amended_notice.ts";
import { lineLabel } from "../text/line_label.ts";
import { noticeSentence } from "../text/notice_sentence.ts";
import { noticeTotals } from "../text/notice_totals.ts";
import { Canvas, PAGE_HEIGHT } from "./canvas.ts";
import { buildQrCode } from "./qr_code.ts";
import {
  BOTTOM as BOTTOM_OF_PAGE,
  drawCells,
  drawFact,
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
  SMALL,
  turn,
  WIDTH,
} from "./letter.ts";
import { type Rendered, writeDocument } from "./write_document.ts";
import { french } from "../text/french.ts";

/** The right edge of the first of the two columns of figures. */
const DEBIT = RIGHT - 98;
/** Where the slip begins, and what stands above it must end. */
const SLIP = PAGE_HEIGHT - 138;
const BOTTOM = SLIP - 22;
/** Line distances of the table: the first that lets everything stand on one page. */
const LEADINGS = [17, 15, 13, 11];
/** What the ways to pay need under the table. */
const PAY_HEIGHT = 100;

/**
 * Draws a notice as a tagged PDF of one page (more where its lines are very many). The same notice gives the same
 * bytes.
 */
export function renderNotice(notice: Notice): Promise<Rendered> {
  const canvas = new Canvas();
  drawNotice(canvas, notice);
  const title = `${noticeTitle(notice)}, ${notice.contract}`;
  return writeDocument(canvas, { title, author: notice.landlord.name });
}

/** Draws a notice on a canvas whose last page is empty. */
export function drawNotice(canvas: Canvas, notice: Notice) {
  drawLetterhead(canvas, {
    landlord: notice.landlord,
    to: [addresseeOf(notice), ...mailAddress(notice)],
    facts: [
      [french.t("printed-contract"), notice.contract],
      [french.t("printed-tenant-number"), notice.tenantNumber],
      [french.t("printed-home"), formatHomeNumber(notice.home.number)],
      objectOf(notice),
      [french.t("printed-issued-on"), longDate(notice.issuedOn)],
    ],
    title: noticeTitle(notice),
  });
  let y = drawLead(canvas, noticeSentence(notice));
  if (notice.replaces !== undefined) {
    y = drawParagraph(canvas, replacedSentence(notice), y + 20);
  }
  y = drawTable(canvas, notice, y + 12);
  if (y + PAY_HEIGHT > BOTTOM) {
    canvas.newPage();
    y = 60;
  }
  drawWaysToPay(canvas, notice, y + 20);
  if (isToPay(notice)) drawSlip(canvas, notice);
  drawFoot(canvas, notice, french.t("printed-not-quittance"));
}

const isToPay = (notice: Notice) => askedBy(notice).toPayCents > 0;

/** The lines and totals in two columns. Gives where the table ends. */
function drawTable(canvas: Canvas, notice: Notice, top: number): number {
  const { before, net } = noticeTotals(notice);
  const rows = 3 + notice.lines.length + before.length;
  const leading =
    LEADINGS.find((one) => top + one * (rows + 2) + PAY_HEIGHT + 20 < BOTTOM) ??
      11;
  const size = leading > 14 ? 10 : leading > 12 ? 9 : 8.5;
  let y = top + leading;
  canvas.element("Table", () => {
    canvas.element("TR", () => {
      drawHeading(canvas, french.t("printed-line"), LEFT, y, "left");
      drawHeading(canvas, french.t("printed-debit"), DEBIT, y, "right");
      drawHeading(
        canvas,
        french.t("printed-credit"),
        RIGHT_FIGURES,
        y,
        "right",
      );
    });
    canvas.rule(LEFT, y + Math.min(5, leading * 0.27), WIDTH, 1);
    for (const line of notice.lines) {
      y += leading;
      if (y > BOTTOM_OF_PAGE) y = turn(canvas);
      drawRow(canvas, lineLabel(line), signedCents(line), y, { size });
      canvas.rule(LEFT, y + leading * 0.27, WIDTH, 0.3, 0.7);
    }
    const { previousBalanceCents: previous, totalCents } = notice;
    // The totals stay together.
    if (y + (3 + before.length) * leading + 20 > BOTTOM_OF_PAGE) {
      y = turn(canvas) - leading;
    }
    y += leading + 2;
    const bold = { size, weight: "bold" as const };
    drawRow(canvas, french.t("notice-month-total"), totalCents, y, bold);
    canvas.rule(LEFT, y - leading + 3, WIDTH, 1);
    y += leading;
    drawRow(canvas, previousLabel(previous), -previous, y, { size });
    for (const { label, cents } of before) {
      y += leading;
      drawRow(canvas, label, cents, y, { size });
    }
    y += leading + 9;
    canvas.box(LEFT, y - 17, WIDTH, 25, 0.87);
    const strong = { size: 14, weight: "bold" as const };
    drawRow(canvas, net.label, net.cents, y, strong, 8);
  });
  return y + 10;
}

const signedCents = ({ direction, amountCents }: NoticeLine): Cents =>
  direction === "D" ? amountCents : 0 - amountCents;

/** A row: what is asked on the left of the two columns, what is in favour on the right. */
function drawRow(
  canvas: Canvas,
  label: string,
  cents: Cents,
  y: number,
  style: { size: number; weight?: "bold" },
  indent = 0,
) {
  const figures = [
    [cents >= 0 ? euros(cents) : "", DEBIT],
    [cents < 0 ? euros(-cents) : "", RIGHT_FIGURES],
  ] as const;
  drawCells(canvas, label, figures, y, style, indent);
}

function previousLabel(cents: Cents): string {
  if (cents < 0) return french.t("notice-previous-owed");
  return cents > 0
    ? french.t("notice-previous-advance")
    : french.t("notice-previous-none");
}

function drawWaysToPay(
  canvas: Canvas,
  notice: Notice,
  from: number,
) {
  const { landlord } = notice;
  const { drawing, toPayCents } = askedBy(notice);
  let top = from;
  const strong = { size: 12, weight: "bold" as const };
  if (!isToPay(notice)) {
    canvas.element(
      "P",
      () => canvas.text(nothingToDo(notice), LEFT, top, strong),
    );
  } else if (drawing !== null) {
    const day = longDate(drawing.on);
    const amount = euros(drawing.cents);
    const sentence = french.t("printed-drawn-part", { amount, day });
    canvas.element("P", () => canvas.text(sentence, LEFT, top, strong));
  }
  if (drawing !== null && drawing.rum !== "") {
    const mandate = french.t("printed-mandate", { rum: drawing.rum });
    top += 15;
    canvas.element("P", () => canvas.text(mandate, LEFT, top, SMALL));
  }
  if (!isToPay(notice)) return;
  if (drawing !== null) top += 20;
  const title = drawing === null
    ? french.t("printed-pay-title")
    : french.t("printed-drawn-rest", { amount: euros(toPayCents) });
  canvas.element("H2", () => canvas.text(title, LEFT, top, strong));
  canvas.element(
    "P",
    () =>
      canvas.text(
        french.t("printed-online", { address: notice.site }),
        LEFT,
        top + 17,
        SMALL,
      ),
  );
  canvas.element(
    "P",
    () => canvas.text(french.t("printed-transfer"), LEFT, top + 31, SMALL),
  );
  const facts: [string, string][] = [
    [french.t("printed-beneficiary"), landlord.name],
    [french.t("printed-iban"), inFours(landlord.iban)],
    ...landlord.bic === ""
      ? []
      : [[french.t("printed-bic"), landlord.bic] as [string, string]],
    [french.t("printed-reference"), notice.rfReference],
  ];
  const bold = { ...SMALL, weight: "bold" as const };
  facts.forEach(([label, value], i) =>
    drawFact(canvas, label, value, top + 46 + 13 * i, 62, bold, WIDTH - 106)
  );
  const payload = buildEpcPayload(landlord, notice.contract, toPayCents);
  canvas.qr(
    buildQrCode(payload),
    RIGHT - 92,
    top - 10,
    96,
    french.t("printed-qr-alt"),
  );
}

/** Why there is nothing to do. */
function nothingToDo(notice: Notice): string {
  const { askedCents, inFavourCents, givenBack, drawing } = askedBy(notice);
  if (drawing !== null) {
    const amount = euros(drawing.cents);
    return french.t("printed-drawn", { amount, day: longDate(drawing.on) });
  }
  return givenBack && askedCents === 0 && inFavourCents > 0
    ? french.t("printed-given-back", { amount: euros(inFavourCents) })
    : french.t("printed-nothing");
}

/** What is cut off and goes back with the money. */
function drawSlip(canvas: Canvas, notice: Notice) {
  canvas.cut(SLIP);
  canvas.element(
    "H2",
    () =>
      canvas.text(french.t("printed-slip"), LEFT, SLIP + 20, {
        size: 10,
        weight: "bold",
      }),
  );
  const { tenant, due } = notice;
  const dueLabel = due === undefined
    ? french.t("printed-slip-due-before")
    : french.t("printed-slip-due");
  const facts: [string, string][] = [
    [french.t("printed-contract"), `${notice.contract}, ${tenant.surname}`],
    [french.t("printed-reference"), notice.rfReference],
    [french.t("printed-slip-amount"), euros(askedBy(notice).toPayCents)],
    [dueLabel, longDate(notice.dueOn)],
  ];
  const bold = { size: 10, weight: "bold" as const };
  facts.forEach(([label, value], i) =>
    drawFact(canvas, label, value, SLIP + 38 + 14 * i, 92, bold)
  );
}
