import type { Notice } from "../domain/documents/notice.ts";
import type { Quittance } from "../domain/documents/quittance.ts";
import { french } from "../text/french.ts";
import { Canvas } from "./canvas.ts";
import { drawNotice } from "./render_notice.ts";
import { drawQuittance } from "./render_quittance.ts";
import { type Rendered, writeDocument } from "./write_document.ts";

/** A document that goes out by post. */
export type Letter =
  | { kind: "notice"; notice: Notice }
  | { kind: "quittance"; quittance: Quittance };

/** Draws many documents as one file for the printer, each on pages of its own, the fonts shared. */
export function renderLetters(letters: readonly Letter[]): Promise<Rendered> {
  const canvas = new Canvas();
  for (const [i, letter] of letters.entries()) {
    if (i > 0) canvas.newPage();
    canvas.element("Art", () => draw(canvas, letter));
  }
  const [first] = letters;
  return writeDocument(canvas, {
    title: french.t("notice-print-title"),
    author: first === undefined ? "" : noticeOf(first).landlord.name,
  });
}

function draw(canvas: Canvas, letter: Letter) {
  if (letter.kind === "notice") drawNotice(canvas, letter.notice);
  else drawQuittance(canvas, letter.quittance);
}

/** The notice that a letter is, or whose month it proves. */
export function noticeOf(letter: Letter): Notice {
  return letter.kind === "notice" ? letter.notice : letter.quittance.notice;
}
