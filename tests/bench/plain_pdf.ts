import { PDFDocument } from "pdf-lib";
// @ts-types="npm:@types/fontkit@2.0.8"
import * as fontkit from "fontkit";
// @ts-types="npm:@types/pdfkit@0.17.3"
import PDFKit from "pdfkit";
import { inflateSync } from "node:zlib";
import type { Notice } from "../../lib/domain/documents/notice.ts";
import {
  Canvas,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  type TextStyle,
} from "../../lib/notices/canvas.ts";
import { faceOf } from "../../lib/notices/font_face.ts";
import { darkRuns, type QrCode } from "../../lib/notices/qr_code.ts";
import { drawNotice } from "../../lib/notices/render_notice.ts";
import { widthOf } from "../../lib/notices/set_text.ts";

/** What a page shows, to be drawn by others: texts by their baselines, and the squares of the code. */
export interface RecordedPage {
  texts: { text: string; x: number; y: number; size: number; bold: boolean }[];
  squares: { x: number; y: number; width: number; height: number }[];
}

class Recorder extends Canvas {
  readonly page: RecordedPage = { texts: [], squares: [] };

  override text(text: string, x: number, y: number, style: TextStyle) {
    const { size, weight = "regular", align = "left" } = style;
    const width = align === "right" ? widthOf(text, weight, size) : 0;
    this.page.texts.push({
      // The space that `Intl` puts between thousands is in few fonts.
      text: text.replaceAll("\u202F", "\u00A0"),
      x: x - width,
      y,
      size,
      bold: weight === "bold",
    });
  }

  override qr(code: QrCode, x: number, y: number, side: number) {
    const unit = side / code.length;
    for (const [row, modules] of code.entries()) {
      for (const [column, length] of darkRuns(modules)) {
        this.page.squares.push({
          x: x + column * unit,
          y: y + row * unit,
          width: length * unit,
          height: unit,
        });
      }
    }
  }
}

/** What a notice shows. */
export function recordNotice(notice: Notice): RecordedPage {
  const recorder = new Recorder();
  drawNotice(recorder, notice);
  return recorder.page;
}

const fontFile = (key: "regular" | "bold") => inflateSync(faceOf(key).file);

/** Draws the same page as pdf-lib's guide has it: fonts embedded and subset by the library, text by text. */
export async function drawByPdfLib(page: RecordedPage): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  // deno-lint-ignore no-explicit-any -- the library's type of its own plug-in lags behind
  file.registerFontkit(fontkit as any);
  const regular = await file.embedFont(fontFile("regular"), { subset: true });
  const bold = await file.embedFont(fontFile("bold"), { subset: true });
  const sheet = file.addPage([PAGE_WIDTH, PAGE_HEIGHT]);
  for (const { text, x, y, size, bold: isBold } of page.texts) {
    const font = isBold ? bold : regular;
    sheet.drawText(text, { x, y: PAGE_HEIGHT - y, size, font });
  }
  for (const { x, y, width, height } of page.squares) {
    sheet.drawRectangle({ x, y: PAGE_HEIGHT - y - height, width, height });
  }
  return await file.save();
}

/** Draws the same page by pdfkit. */
export function drawByPdfKit(page: RecordedPage): Promise<Uint8Array> {
  const file = new PDFKit({ size: "A4", margin: 0 });
  const chunks: Uint8Array[] = [];
  file.registerFont("regular", fontFile("regular"));
  file.registerFont("bold", fontFile("bold"));
  for (const { text, x, y, size, bold } of page.texts) {
    file.font(bold ? "bold" : "regular").fontSize(size);
    file.text(text, x, y - size, { lineBreak: false });
  }
  for (const { x, y, width, height } of page.squares) {
    file.rect(x, y, width, height);
  }
  file.fill();
  return new Promise((resolve) => {
    file.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    file.on("end", () => resolve(concat(chunks)));
    file.end();
  });
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
