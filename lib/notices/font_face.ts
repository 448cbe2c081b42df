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
    glyphs: new Map(points.map((point, i) => [point, glyphs[i]])),
    file: decodeBase64(data.deflated),
  };
  faces.set(key, face);
  return face;
}
