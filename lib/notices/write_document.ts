import type { Canvas } from "./canvas.ts";
import { type PdfInfo, writePdf } from "./write_pdf.ts";

/** A document as a file, or the characters that its fonts do not have. */
export type Rendered =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; missing: string[] };

/** Makes a file of what was drawn; none where a character would be missing from it. */
export async function writeDocument(
  canvas: Canvas,
  info: PdfInfo,
): Promise<Rendered> {
  return canvas.missing.size > 0
    ? { ok: false, missing: [...canvas.missing] }
    : { ok: true, bytes: await writePdf(canvas, info) };
}
