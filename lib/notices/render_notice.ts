import { buildEpcPayload } from "../domain/epc.ts";
import type { Cents } from "../domain/money.ts";
import type { NoticeDraft, NoticeLine } from "../domain/notice.ts";
import { formatHomeNumber } from "../domain/references.ts";
import { euros, inFours, longDate, monthName } from "../text/format.ts";
import { documentText as text } from "../text/fr/documents.ts";
import { noticeSentence } from "../text/fr/notice.ts";
import { noticePageText as words } from "../text/fr/notices.ts";
import { Canvas, PAGE_HEIGHT, PAGE_WIDTH } from "./canvas.ts";
import { buildQrCode } from "./qr_code.ts";
import { breakLines } from "./set_text.ts";
import { writePdf } from "./write_pdf.ts";

/** A document as a file, or the characters that its fonts do not have. */
export type Rendered =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; missing: string[] };

const LEFT = 42;
const RIGHT = PAGE_WIDTH - 42;
const WIDTH = RIGHT - LEFT;
/** The right edges of the two columns of figures. */
const DEBIT = RIGHT - 98;
const CREDIT = RIGHT - 8;
/** Where the window of a French DL envelope is (20 mm from the right, 50 mm from the top). */
const WINDOW = { x: 312, y: 150 };
/** Where the slip begins, and what stands above it must end. */
const SLIP = PAGE_HEIGHT - 138;
const BOTTOM = SLIP - 22;
/** Line distances of the table: the first that lets everything stand on one page. */
const LEADINGS = [17, 15, 13, 11];
/** What the ways to pay need under the table. */
const PAY_HEIGHT = 100;

/** Draws a notice as a tagged PDF of one page (more where its lines are very many). The same notice gives the same bytes. */
export async function renderNotice(
  notice: NoticeDraft,
): Promise<Rendered> {
  const canvas = new Canvas();
  drawNotice(canvas, notice);
  if (canvas.missing.size > 0) {
    return { ok: false, missing: [...canvas.missing] };
  }
  const title = `${words.title(monthName(notice.month))}, ${notice.contract}`;
  const info = { title, author: notice.landlord.name };
  return { ok: true, bytes: await writePdf(canvas, info) };
}

/** Draws many notices as one file for the printer, each on pages of its own, the fonts shared. */
export async function renderNotices(
  notices: readonly NoticeDraft[],
): Promise<Rendered> {
  const canvas = new Canvas();
  for (const [i, notice] of notices.entries()) {
    if (i > 0) canvas.newPage();
    canvas.element("Art", () => drawNotice(canvas, notice));
  }
  if (canvas.missing.size > 0) {
    return { ok: false, missing: [...canvas.missing] };
  }
  const title = words.printTitle;
  const author = notices.at(0)?.landlord.name ?? "";
  return { ok: true, bytes: await writePdf(canvas, { title, author }) };
}

/** Draws a notice on a canvas whose last page is empty. */
export function drawNotice(canvas: Canvas, notice: NoticeDraft) {
  drawHead(canvas, notice);
  let y = drawSentence(canvas, notice, 256);
  y = drawTable(canvas, notice, y + 12);
  if (y + PAY_HEIGHT > BOTTOM) {
    canvas.newPage();
    y = 60;
  }
  drawWaysToPay(canvas, notice, y + 20);
  if (isToPay(notice)) drawSlip(canvas, notice);
  drawFoot(canvas, notice);
}

const isToPay = ({ netCents, directDebit }: NoticeDraft) =>
  netCents > 0 && !directDebit;

function drawHead(canvas: Canvas, notice: NoticeDraft) {
  const { landlord, tenant, home } = notice;
  canvas.element(
    "P",
    () => canvas.text(landlord.name, LEFT, 56, { size: 13, weight: "bold" }),
  );
  const lines = [...landlord.address, landlord.phone, landlord.email];
  canvas.element("P", () => {
    lines.forEach((line, i) => canvas.text(line, LEFT, 71 + 12 * i, SMALL));
  });
  const name = [tenant.civility, tenant.firstName, tenant.surname]
    .filter((part) => part !== "").join(" ");
  canvas.element("P", () => {
    [name, home.address, `${home.postcode} ${home.city}`].forEach((line, i) =>
      canvas.text(line, WINDOW.x, WINDOW.y + 15 * i, { size: 11 })
    );
  });
  const facts: [string, string][] = [
    [text.contract, notice.contract],
    [text.tenantNumber, notice.tenantNumber],
    [text.home, formatHomeNumber(home.number)],
    [text.issuedOn, longDate(notice.issuedOn)],
  ];
  facts.filter(([, value]) => value !== "").forEach(([label, value], i) => {
    const y = 152 + 13 * i;
    canvas.element("P", () => {
      canvas.text(label, LEFT, y, { ...SMALL, gray: 0.35 });
      canvas.text(` ${value}`, LEFT + 82, y, SMALL);
    });
  });
  canvas.element(
    "H1",
    () =>
      canvas.text(words.title(monthName(notice.month)), LEFT, 232, {
        size: 20,
        weight: "bold",
      }),
  );
}

const SMALL = { size: 9 };

/** The month in one sentence, in a box. Gives where the box ends. */
function drawSentence(canvas: Canvas, notice: NoticeDraft, y: number): number {
  const lines = breakLines(noticeSentence(notice), "regular", 11.5, WIDTH - 24);
  const height = 14 + 16 * lines.length;
  canvas.box(LEFT, y - 8, WIDTH, height, 0.93);
  const last = lines.length - 1;
  canvas.element("P", () => {
    // With its space, or the last word of a line and the first of the next are heard as one.
    lines.forEach((line, i) =>
      canvas.text(i === last ? line : `${line} `, LEFT + 12, y + 9 + 16 * i, {
        size: 11.5,
      })
    );
  });
  return y - 8 + height;
}

/** The lines and totals in two columns. Gives where the table ends. */
function drawTable(canvas: Canvas, notice: NoticeDraft, top: number): number {
  const rows = 3 + notice.lines.length;
  const leading =
    LEADINGS.find((one) => top + one * (rows + 2) + PAY_HEIGHT + 20 < BOTTOM) ??
      11;
  const size = leading > 14 ? 10 : leading > 12 ? 9 : 8.5;
  let y = top + leading;
  canvas.element("Table", () => {
    canvas.element("TR", () => {
      heading(canvas, text.line, LEFT, y, "left");
      heading(canvas, text.debit, DEBIT, y, "right");
      heading(canvas, text.credit, CREDIT, y, "right");
    });
    canvas.rule(LEFT, y + 5, WIDTH, 1);
    for (const line of notice.lines) {
      y += leading;
      if (y > PAGE_HEIGHT - 60) {
        canvas.newPage();
        y = 70;
      }
      drawRow(canvas, line.label, signedCents(line), y, { size });
      canvas.rule(LEFT, y + 4.5, WIDTH, 0.3, 0.7);
    }
    const { previousBalanceCents: previous, totalCents, netCents } = notice;
    y += leading + 2;
    const bold = { size, weight: "bold" as const };
    drawRow(canvas, words.monthTotal, totalCents, y, bold);
    canvas.rule(LEFT, y - leading + 3, WIDTH, 1);
    y += leading;
    drawRow(canvas, previousLabel(previous), -previous, y, { size });
    y += leading + 9;
    canvas.box(LEFT, y - 17, WIDTH, 25, 0.87);
    drawRow(canvas, words.net, netCents, y, { size: 14, weight: "bold" }, 8);
  });
  return y + 10;
}

function heading(
  canvas: Canvas,
  label: string,
  x: number,
  y: number,
  align: "left" | "right",
) {
  canvas.element(
    "TH",
    () => canvas.text(label, x, y, { ...SMALL, weight: "bold", align }),
    { scope: "Column" },
  );
}

/** A row: what is asked on the left of the two columns, what is in favour on the right. */
function drawRow(
  canvas: Canvas,
  label: string,
  cents: Cents,
  y: number,
  style: { size: number; weight?: "bold" },
  indent = 0,
) {
  const right = { ...style, align: "right" as const };
  canvas.element("TR", () => {
    canvas.element(
      "TH",
      () => canvas.text(label, LEFT + indent, y, style),
      { scope: "Row" },
    );
    canvas.element("TD", () => {
      if (cents >= 0) canvas.text(euros(cents), DEBIT, y, right);
    });
    canvas.element("TD", () => {
      if (cents < 0) canvas.text(euros(-cents), CREDIT, y, right);
    });
  });
}

const signedCents = ({ direction, amountCents }: NoticeLine): Cents =>
  direction === "D" ? amountCents : 0 - amountCents;

function previousLabel(cents: Cents): string {
  if (cents < 0) return words.previousOwed;
  return cents > 0 ? words.previousAdvance : words.previousNone;
}

function drawWaysToPay(
  canvas: Canvas,
  notice: NoticeDraft,
  top: number,
) {
  const { netCents, dueOn, landlord } = notice;
  if (!isToPay(notice)) {
    const sentence = netCents > 0
      ? text.drawn(euros(netCents), longDate(dueOn))
      : text.nothing;
    canvas.element(
      "P",
      () => canvas.text(sentence, LEFT, top, { size: 12, weight: "bold" }),
    );
    return;
  }
  canvas.element(
    "H2",
    () => canvas.text(text.payTitle, LEFT, top, { size: 12, weight: "bold" }),
  );
  canvas.element(
    "P",
    () => canvas.text(text.online(notice.site), LEFT, top + 17, SMALL),
  );
  canvas.element("P", () => canvas.text(text.transfer, LEFT, top + 31, SMALL));
  const facts: [string, string][] = [
    [text.beneficiary, landlord.name],
    [text.iban, inFours(landlord.iban)],
    [text.bic, landlord.bic],
    [text.reference, notice.rfReference],
  ];
  facts.forEach(([label, value], i) => {
    const y = top + 46 + 13 * i;
    canvas.element("P", () => {
      canvas.text(label, LEFT, y, { ...SMALL, gray: 0.35 });
      canvas.text(` ${value}`, LEFT + 62, y, { ...SMALL, weight: "bold" });
    });
  });
  const payload = buildEpcPayload(landlord, notice.contract, netCents);
  canvas.qr(buildQrCode(payload), RIGHT - 92, top - 10, 96, text.qrAlt);
}

/** What is cut off and goes back with the money. */
function drawSlip(canvas: Canvas, notice: NoticeDraft) {
  canvas.cut(SLIP);
  canvas.element(
    "H2",
    () => canvas.text(text.slip, LEFT, SLIP + 20, { size: 10, weight: "bold" }),
  );
  const { tenant, netCents } = notice;
  const facts: [string, string][] = [
    [text.contract, `${notice.contract}, ${tenant.surname}`],
    [text.reference, notice.rfReference],
    [text.slipAmount, euros(netCents)],
    [text.slipDue, longDate(notice.dueOn)],
  ];
  facts.forEach(([label, value], i) => {
    const y = SLIP + 38 + 14 * i;
    canvas.element("P", () => {
      canvas.text(label, LEFT, y, { ...SMALL, gray: 0.35 });
      canvas.text(` ${value}`, LEFT + 92, y, { size: 10, weight: "bold" });
    });
  });
}

function drawFoot(canvas: Canvas, notice: NoticeDraft) {
  const foot = PAGE_HEIGHT - 26;
  canvas.rule(LEFT, foot - 12, WIDTH, 0.3, 0.7);
  canvas.element("P", () =>
    canvas.text(
      `${
        text.verify(notice.code, `${notice.site}/verifier`)
      }. ${text.notQuittance}`,
      LEFT,
      foot,
      { size: 7.5, gray: 0.35 },
    ));
}
