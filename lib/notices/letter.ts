import { readableOn } from "../domain/color.ts";
import type { Landlord } from "../domain/landlord.ts";
import type { Notice } from "../domain/documents/notice.ts";
import { type Canvas, PAGE_HEIGHT, PAGE_WIDTH } from "./canvas.ts";
import { breakLines } from "./set_text.ts";
import { french } from "../text/french.ts";

/** The margins that all documents share; points. */
export const LEFT = 42;
export const RIGHT = PAGE_WIDTH - 42;
export const WIDTH = RIGHT - LEFT;
/** The right edge of the last column of figures. */
export const RIGHT_FIGURES = RIGHT - 8;
/** Where the window of a French DL envelope is (20 mm from the right, 50 mm from the top). */
const WINDOW = { x: 312, y: 150 };
/** What stands on a page must end above its foot. */
export const BOTTOM = PAGE_HEIGHT - 50;
/** What a figure of a table may need. */
const FIGURE = 80;
/** The side of the landlord's mark. */
const MARK = 24;
const PAPER = "#ffffff";
/** The small print. */
export const SMALL = { size: 9 };

/** What stands on top of every document. */
export interface Letterhead {
  /** With its mark and its colour, but in what was issued before letters had them. */
  landlord:
    & Pick<Landlord, "name" | "address" | "phone" | "email">
    & Partial<Pick<Landlord, "color" | "logo">>;
  /** In the envelope's window, one line an item. */
  to: readonly string[];
  /** Empty ones are left out. */
  facts: readonly (readonly [label: string, value: string])[];
  title: string;
}

/** Draws sender, address, facts and title. */
export function drawLetterhead(canvas: Canvas, head: Letterhead) {
  const { landlord, to, facts, title } = head;
  const indent = drawMark(canvas, landlord);
  canvas.element("P", () => {
    const maxWidth = WIDTH - indent;
    const style = { size: 13, weight: "bold" as const, maxWidth };
    canvas.text(landlord.name, LEFT + indent, 56, style);
  });
  const lines = [...landlord.address, landlord.phone, landlord.email];
  // Above the facts, however many lines there are.
  const leading = Math.min(12, 68 / Math.max(1, lines.length - 1));
  canvas.element("P", () => {
    lines.forEach((line, i) =>
      canvas.text(line, LEFT, 71 + leading * i, { ...SMALL, maxWidth: WIDTH })
    );
  });
  const window = RIGHT - WINDOW.x;
  const address = to.flatMap((line) => inTwo(line, window));
  canvas.element("P", () => {
    address.forEach((line, i) =>
      canvas.text(line, WINDOW.x, WINDOW.y + 15 * i, {
        size: 11,
        maxWidth: window,
      })
    );
  });
  const beside = WINDOW.x - LEFT - 10;
  facts.filter(([, value]) => value !== "").forEach(([label, value], i) =>
    drawFact(canvas, label, value, 152 + 13 * i, 82, SMALL, beside)
  );
  canvas.element(
    "H1",
    () => canvas.text(title, LEFT, 232, { size: 20, weight: "bold" }),
  );
}

/** Draws a band and the mark in the landlord's colour, dark enough on paper. Gives how far the name stands off. */
function drawMark(
  canvas: Canvas,
  { color, logo }: Letterhead["landlord"],
): number {
  if (color === undefined || logo === undefined) return 0;
  const accent = readableOn(color, PAPER, 4.5);
  canvas.band(6, accent);
  canvas.mark(logo, LEFT, 38, MARK, accent);
  return MARK + 8;
}

/** A line of an address, in two where it is wide: smaller letters come after that. */
function inTwo(line: string, width: number): string[] {
  const [first, ...rest] = breakLines(line, "regular", 11, width);
  return first === undefined || rest.length === 0
    ? [line]
    : [first, rest.join(" ")];
}

/** Draws a name and what it is, `indent` points further right, no wider than `width` together. */
export function drawFact(
  canvas: Canvas,
  label: string,
  value: string,
  y: number,
  indent: number,
  style: { size: number; weight?: "bold" },
  width = WIDTH,
) {
  const maxWidth = width - indent;
  canvas.element("P", () => {
    canvas.text(label, LEFT, y, { ...SMALL, gray: 0.35 });
    canvas.text(` ${value}`, LEFT + indent, y, { ...style, maxWidth });
  });
}

/** Draws what a document says in one sentence, in a box under its title. Gives where the box ends. */
export function drawLead(canvas: Canvas, sentence: string): number {
  const y = 256;
  const lines = breakLines(sentence, "regular", 11.5, WIDTH - 24);
  const height = 14 + 16 * lines.length;
  canvas.box(LEFT, y - 8, WIDTH, height, 0.93);
  drawLines(canvas, lines, LEFT + 12, y + 9, 16, 11.5);
  return y - 8 + height;
}

/** Draws a paragraph of its own below `y`. Gives where it ends. */
export function drawParagraph(
  canvas: Canvas,
  paragraph: string,
  y: number,
): number {
  const lines = breakLines(paragraph, "regular", 10, WIDTH);
  const from = y + 14 * lines.length > BOTTOM ? turn(canvas) : y;
  drawLines(canvas, lines, LEFT, from, 14, 10);
  return from + 14 * lines.length;
}

function drawLines(
  canvas: Canvas,
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  size: number,
) {
  const last = lines.length - 1;
  canvas.element("P", () => {
    // With its space, or the last word of a line and the first of the next are heard as one.
    lines.forEach((line, i) =>
      canvas.text(i === last ? line : `${line} `, x, y + leading * i, { size })
    );
  });
}

/** Begins another page; gives where its first line stands. */
export function turn(canvas: Canvas): number {
  canvas.newPage();
  return 70;
}

/** Draws the heading of a table's column. */
export function drawHeading(
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

/** Draws a table's row: its name, then figures that end at the given places. */
export function drawCells(
  canvas: Canvas,
  label: string,
  figures: readonly (readonly [figure: string, right: number, max?: number])[],
  y: number,
  style: { size: number; weight?: "bold" },
  indent = 0,
) {
  const maxWidth = Math.min(
    ...figures.map(([, right, widest = FIGURE]) => right - widest),
  ) - LEFT - indent;
  canvas.element("TR", () => {
    canvas.element(
      "TH",
      () => canvas.text(label, LEFT + indent, y, { ...style, maxWidth }),
      { scope: "Row" },
    );
    for (const [figure, right, widest] of figures) {
      canvas.element("TD", () => {
        if (figure !== "") {
          const more = { align: "right" as const, maxWidth: widest };
          canvas.text(figure, right, y, { ...style, ...more });
        }
      });
    }
  });
}

/** Draws the last line of the page: how to verify the document, and what it is not. */
export function drawFoot(
  canvas: Canvas,
  { code, site }: { code: string; site: string },
  remark: string,
) {
  const foot = PAGE_HEIGHT - 26;
  canvas.rule(LEFT, foot - 12, WIDTH, 0.3, 0.7);
  const line = [
    french.t("printed-verify", { code, address: `${site}/verifier` }),
    remark,
  ]
    .filter((part) => part !== "").join(". ");
  canvas.element(
    "P",
    () =>
      canvas.text(line, LEFT, foot, {
        size: 7.5,
        gray: 0.35,
        maxWidth: WIDTH,
      }),
  );
}

/** Where the letter of a notice goes, one line an item. */
export function mailAddress({ mailTo }: Pick<Notice, "mailTo">): string[] {
  return [mailTo.address, `${mailTo.postcode} ${mailTo.city}`];
}

/** What a notice is about, where its letter goes elsewhere: a fact for its head. */
export function objectOf(
  { home, mailTo }: Pick<Notice, "home" | "mailTo">,
): [string, string] {
  const isElsewhere = home.address !== mailTo.address;
  return [french.t("printed-object"), isElsewhere ? home.address : ""];
}
