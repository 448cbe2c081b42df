import { type Face, faceOf, widthOfGlyph } from "./font_face.ts";

/** How heavy a text is. */
export type Weight = "regular" | "bold";

/** A piece of text in one font. */
export interface Run {
  face: Face;
  /** Its glyphs, in order. */
  ids: number[];
  /** In thousandths of the size. */
  width: number;
}

/** A text as it will be drawn. */
export interface SetText {
  runs: Run[];
  /** In thousandths of the size. */
  width: number;
  /** Characters that no font here has, each once. */
  missing: string[];
}

/** What the fonts do not have, or what must not reach a page, by what it becomes. */
const MAPPED: Record<string, string> = {
  "\u202F": "\u00A0",
  "\u2007": "\u00A0",
  "\u2009": "\u00A0",
  "\u2010": "-",
  "\u2011": "-",
  "\u02BC": "\u2019",
  "\u02BB": "\u2018",
  "\u2032": "\u2019",
  "\u1E9E": "SS",
  "\u2192": "->",
  "\u2265": ">=",
  "\u2264": "<=",
  "\u200B": "",
  "\u00AD": "",
  "\uFEFF": "",
};

const MAPPED_CHARS = new RegExp(`[${Object.keys(MAPPED).join("")}]`, "g");

/** Finds a font for each character of a text: the weight's own, else the one with more letters. */
export function setText(text: string, weight: Weight): SetText {
  const own = faceOf(weight);
  const more = faceOf("more");
  const runs: Run[] = [];
  const missing = new Set<string>();
  const place = (char: string): boolean => {
    const point = char.codePointAt(0) ?? 0;
    const inOwn = own.glyphs.get(point);
    const glyph = inOwn ?? more.glyphs.get(point);
    if (glyph === undefined) return false;
    const face = inOwn === undefined ? more : own;
    let run = runs.at(-1);
    if (run?.face !== face) {
      run = { face, ids: [], width: 0 };
      runs.push(run);
    }
    run.ids.push(glyph);
    run.width += widthOfGlyph(face, glyph);
    return true;
  };
  for (const char of normalized(text)) {
    if (place(char)) continue;
    // Roman numerals, raised letters and the like are written out: Ⅱ, ᵉʳ.
    for (const written of char.normalize("NFKC")) {
      if (!place(written)) missing.add(written);
    }
  }
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  return { runs, width, missing: [...missing] };
}

/** Breaks a text into lines of at most `width` points at a size; a word that is longer stands alone. */
export function breakLines(
  text: string,
  weight: Weight,
  size: number,
  width: number,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, weight, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** How wide a text is, in points. */
export function widthOf(text: string, weight: Weight, size: number): number {
  return setText(text, weight).width * size / 1000;
}

function normalized(text: string): string {
  return text.normalize("NFC")
    .replace(
      MAPPED_CHARS,
      (char) => MAPPED[char] ?? char,
    )
    .replace(/\p{Cc}+/gu, " ");
}
