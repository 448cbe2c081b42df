import { encodeHexLowerCase } from "@oslojs/encoding";
import type { Notice, NoticeSeal } from "../domain/documents/notice.ts";
import { renderNotice } from "./render_notice.ts";

/** The SHA-256 of a PDF, hexadecimal. By the runtime: it is many times faster than any of JavaScript. */
export async function sumOfPdf(bytes: Uint8Array): Promise<string> {
  const sum = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return encodeHexLowerCase(new Uint8Array(sum));
}

/** Draws the PDF of a notice and gives its sum and size; null where a sign of it is in no font. */
export async function sealOf(notice: Notice): Promise<NoticeSeal | null> {
  const rendered = await renderNotice(notice);
  if (!rendered.ok) return null;
  const { bytes } = rendered;
  return { pdfSha256: await sumOfPdf(bytes), pdfBytes: bytes.length };
}
