import { assert } from "../domain/assert.ts";
import { zip } from "../domain/zip.ts";
import { decodeBase64 } from "@oslojs/encoding";
import { type FontData, FONTS } from "./font/font_data.ts";

/** A font that documents are written in. */
export type FaceKey = keyof typeof FONTS;

/** A font, ready to measure and to embed. */
export interface Face {
  key: FaceKey;
  data: FontData;
  /** Advance widths by glyph, in thousandths of the size. */
  widths: number[];
  /** Glyphs by code point. */
  glyphs: Map<number, number>;
  /** The deflated file. */
  file: Uint8Array;
}

const faces = new Map<FaceKey, Face>();

/** A font of the documents; read once for all of them. */
export function faceOf(key: FaceKey): Face {
  const known = faces.get(key);
  if (known !== undefined) return known;
  const data = FONTS[key];
  const points = data.points.split(" ").map((text) => parseInt(text, 36));
  const glyphs = data.glyphs.split(" ").map((text) => parseInt(text, 36));
  const face: Face = {
    key,
    data,
    widths: data.widths.split(" ").map(Number),
    glyphs: new Map(zip(points, glyphs)),
    file: decodeBase64(data.deflated),
  };
  faces.set(key, face);
  return face;
}

/** The width of a glyph of a font, in thousandths of its size. */
export function widthOfGlyph({ widths }: Face, glyph: number): number {
  const width = widths[glyph];
  assert(width !== undefined, "every glyph of a font has a width");
  return width;
}
