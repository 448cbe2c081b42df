import { drawSvgPath, rgb } from "pdf-lib";
import { assert } from "../domain/assert.ts";
import { rgbOf } from "../domain/color.ts";
import type { FaceKey } from "./font_face.ts";
import { bitsOfQrCode, type QrCode } from "./qr_code.ts";
import { setText, type Weight } from "./set_text.ts";

/** A4, in points. */
export const PAGE_WIDTH = 595.28;
export const PAGE_HEIGHT = 841.89;

/** A part of a document as a screen reader meets it: PDF's standard structure types. */
export interface Element {
  tag: string;
  /** For pictures. */
  alt?: string;
  /** Of a heading cell. */
  scope?: "Column" | "Row";
  kids: (Element | { page: number; mark: number })[];
}

/** A page's drawing operators, and the element of each of its marks. */
export interface Page {
  operators: string[];
  marks: Element[];
}

/** How a text is drawn; points. */
export interface TextStyle {
  size: number;
  weight?: Weight;
  /** Where `x` is on the line. */
  align?: "left" | "right";
  /** 0 is black, 1 white. */
  gray?: number;
  /** A wider text is set smaller, until it fits. */
  maxWidth?: number;
}

/**
 * Draws pages and notes their structure at once: what is drawn inside `element` belongs to it, what is drawn as
 * `decoration` to nothing. Coordinates are points from the top left.
 */
export class Canvas {
  readonly pages: Page[] = [];
  readonly root: Element = { tag: "Document", kids: [] };
  /** The glyphs that are drawn, by font. */
  readonly glyphs = new Map<FaceKey, Set<number>>();
  /** Characters that could not be drawn. */
  readonly missing = new Set<string>();
  #open: Element = this.root;

  constructor() {
    this.newPage();
  }

  newPage() {
    this.pages.push({ operators: [], marks: [] });
  }

  /** Opens an element for what `draw` draws. */
  element(
    tag: string,
    draw: () => void,
    more: Pick<Element, "alt" | "scope"> = {},
  ) {
    const parent = this.#open;
    const element: Element = { tag, ...more, kids: [] };
    parent.kids.push(element);
    this.#open = element;
    draw();
    this.#open = parent;
  }

  /** Draws a line of text whose baseline is at `y`. */
  text(text: string, x: number, y: number, style: TextStyle) {
    const { weight = "regular", align = "left", gray = 0 } = style;
    const set = setText(text, weight);
    const { maxWidth = Infinity } = style;
    const size = Math.min(style.size, 1000 * maxWidth / set.width);
    for (const char of set.missing) this.missing.add(char);
    const left = align === "right" ? x - set.width * size / 1000 : x;
    const shown = set.runs.map(({ face, ids }) => {
      const used = this.glyphs.get(face.key) ?? new Set();
      for (const id of ids) used.add(id);
      this.glyphs.set(face.key, used);
      return `/${face.key} ${number(size)} Tf <${hexOf(ids)}> Tj`;
    });
    this.#mark(
      `BT ${number(gray)} g ${number(left)} ${number(PAGE_HEIGHT - y)} Td ${
        shown.join(" ")
      } ET`,
    );
  }

  /** A horizontal rule. */
  rule(x: number, y: number, width: number, thickness = 0.6, gray = 0) {
    this.decoration(
      `${number(gray)} G ${number(thickness)} w ${number(x)} ${
        number(PAGE_HEIGHT - y)
      } m ${number(x + width)} ${number(PAGE_HEIGHT - y)} l S`,
    );
  }

  /** A dashed line to cut along. */
  cut(y: number) {
    this.decoration(
      `0.45 G 0.6 w [3 3] 0 d 0 ${number(PAGE_HEIGHT - y)} m ${
        number(PAGE_WIDTH)
      } ${number(PAGE_HEIGHT - y)} l S [] 0 d`,
    );
  }

  /** A filled box. */
  box(x: number, y: number, width: number, height: number, gray: number) {
    this.decoration(
      `${number(gray)} g ${number(x)} ${number(PAGE_HEIGHT - y - height)} ${
        number(width)
      } ${number(height)} re f`,
    );
  }

  /** A band of a colour (`#rrggbb`) along the top of the page. */
  band(height: number, color: string) {
    this.decoration(
      `${rgbOperands(color)} rg 0 ${number(PAGE_HEIGHT - height)} ${
        number(PAGE_WIDTH)
      } ${number(height)} re f`,
    );
  }

  /** A mark of paths in a square of 32, `side` points wide: the first in a colour, the others cut out of it. */
  mark(
    paths: readonly string[],
    x: number,
    y: number,
    side: number,
    color: string,
  ) {
    const drawn = paths.map((path, i) =>
      operatorsOf(path, {
        x,
        y: PAGE_HEIGHT - y,
        scale: side / 32,
        color: i === 0 ? rgb(...shares(color)) : rgb(1, 1, 1),
        borderColor: undefined,
        borderWidth: 0,
      })
    );
    if (drawn.every((one) => one !== "")) this.decoration(drawn.join(" "));
  }

  /** A QR symbol, `side` points wide, as a picture with its alternative text. */
  qr(code: QrCode, x: number, y: number, side: number, alt: string) {
    const modules = code.length;
    this.element("Figure", () =>
      this.#mark(
        `q 0 g ${number(side)} 0 0 ${number(side)} ${number(x)} ${
          number(PAGE_HEIGHT - y - side)
        } cm BI /W ${modules} /H ${modules} /IM true /F /AHx ID ${
          bitsOfQrCode(code)
        }> EI Q`,
      ), { alt });
  }

  /** What is nothing to read: rules, boxes. */
  decoration(operators: string) {
    this.#page.operators.push(`/Artifact BMC ${operators} EMC`);
  }

  get #page(): Page {
    const page = this.pages.at(-1);
    assert(page !== undefined, "a canvas has a page from its beginning");
    return page;
  }

  #mark(operators: string) {
    const { marks } = this.#page;
    const mark = marks.length;
    marks.push(this.#open);
    this.#open.kids.push({ page: this.pages.length - 1, mark });
    this.#page.operators.push(
      `/${this.#open.tag} <</MCID ${mark}>> BDC ${operators} EMC`,
    );
  }
}

/** A path as PDF draws it; empty where it cannot be read: a browser draws paths that this reader does not. */
function operatorsOf(
  path: string,
  style: Parameters<typeof drawSvgPath>[1],
): string {
  try {
    const operators = drawSvgPath(path, style).map(String).join(" ");
    return /NaN|undefined|Infinity/.test(operators) ? "" : operators;
  } catch {
    return "";
  }
}

/** The parts of a colour from 0 to 1. */
function shares(color: string): [number, number, number] {
  const [red, green, blue] = rgbOf(color);
  return [red / 255, green / 255, blue / 255];
}

const rgbOperands = (color: string) => shares(color).map(number).join(" ");

/** Glyphs as PDF writes them: four digits each. */
const hexes: string[] = [];
function hexOf(ids: readonly number[]): string {
  let hex = "";
  for (const id of ids) {
    hex += hexes[id] ??= id.toString(16).padStart(4, "0");
  }
  return hex;
}

/** A number as PDF writes it, two decimals at most. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
