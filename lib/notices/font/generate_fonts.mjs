/**
 * Makes `font_data.ts`: the fonts of the documents, subset and deflated once for all. Run with Node in an empty
 * folder that has the packages named below, then format:
 *
 *   npm install subset-font@2.9.0 fontkit@2.0.4 @expo-google-fonts/atkinson-hyperlegible-next@0.4.1 \
 *     @expo-google-fonts/noto-sans@0.4.2
 *   node generate_fonts.mjs > font_data.ts
 */
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { createRequire } from "node:module";
import process from "node:process";

const require = createRequire(`${process.cwd()}/`);
const subsetFont = require("subset-font");
const fontkit = require("fontkit");

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** Latin-1, Latin Extended-A, Romanian's comma letters, punctuation, the euro and a true minus. */
const LATIN = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...range(0x218, 0x21b),
  ...[0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2026],
  ...[0x20ac, 0x2212],
];
/** What names of Vietnam and some of Africa need beside it; embedded only where a document has one of them. */
const MORE = [
  ...[0x181, 0x186, 0x18a, 0x18e, 0x190, 0x198, 0x19d, 0x1a0, 0x1a1, 0x1af],
  ...[0x1b0, 0x1b3, 0x1b4, 0x1dd, 0x253, 0x254, 0x257, 0x259, 0x25b, 0x272],
  ...range(0x1cd, 0x1dc),
  ...range(0x1ea0, 0x1ef9),
];

const FACES = [
  [
    "regular",
    "AtkinsonHyperlegibleNext-Regular",
    "@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
    LATIN,
  ],
  [
    "bold",
    "AtkinsonHyperlegibleNext-Bold",
    "@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
    LATIN,
  ],
  [
    "more",
    "NotoSans-Regular",
    "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
    MORE,
  ],
];

async function build([key, name, file, wanted]) {
  const whole = readFileSync(`${process.cwd()}/node_modules/${file}`);
  const all = fontkit.create(whole);
  const points = wanted.filter((point) => all.hasGlyphForCodePoint(point));
  const subset = await subsetFont(whole, String.fromCodePoint(...points), {
    targetFormat: "truetype",
    noLayoutClosure: true,
  });
  const font = fontkit.create(subset);
  const scale = 1000 / font.unitsPerEm;
  const widths = range(0, font.numGlyphs - 1).map((id) =>
    Math.round(font.getGlyph(id).advanceWidth * scale)
  );
  const glyphs = points.map((point) => font.glyphForCodePoint(point).id);
  const { minX, minY, maxX, maxY } = font.bbox;
  const box = [minX, minY, maxX, maxY].map((n) => Math.round(n * scale));
  const deflated = deflateSync(subset, { level: 9 });
  return `  ${key}: {
    name: "${name}",
    length: ${subset.length},
    ascent: ${Math.round(font.ascent * scale)},
    descent: ${Math.round(font.descent * scale)},
    capHeight: ${Math.round(font.capHeight * scale)},
    box: [${box.join(", ")}],
    widths: "${widths.join(" ")}",
    points: "${points.map((n) => n.toString(36)).join(" ")}",
    glyphs: "${glyphs.map((n) => n.toString(36)).join(" ")}",
    deflated: "${deflated.toString("base64")}",
  },`;
}

const faces = [];
for (const face of FACES) faces.push(await build(face));
process.stdout.write(`// Made by generate_fonts.mjs; not to be edited.
// Atkinson Hyperlegible Next and Noto Sans, both under the SIL Open Font License 1.1 (see OFL.txt).

/** A subset font: its file deflated (base64), its measures in thousandths, its glyphs by code point. */
export interface FontData {
  name: string;
  /** Bytes of the file before it was deflated. */
  length: number;
  ascent: number;
  descent: number;
  capHeight: number;
  box: [number, number, number, number];
  /** Advance widths by glyph, in decimal. */
  widths: string;
  /** Code points, in base 36. */
  points: string;
  /** The glyph of each, in base 36. */
  glyphs: string;
  deflated: string;
}

export const FONTS: Record<"regular" | "bold" | "more", FontData> = {
${faces.join("\n")}
};
`);
