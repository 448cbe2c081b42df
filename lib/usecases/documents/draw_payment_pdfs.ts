import type { Quittance } from "../../domain/documents/quittance.ts";
import type { Receipt } from "../../domain/documents/receipt.ts";
import { renderQuittance } from "../../notices/render_quittance.ts";
import { renderReceipt } from "../../notices/render_receipt.ts";

/** Draws a receipt as a PDF; null where a name has signs that no font here has: its page stays. */
export async function drawReceiptPdf(
  receipt: Receipt,
): Promise<Uint8Array | null> {
  const rendered = await renderReceipt(receipt);
  return rendered.ok ? rendered.bytes : null;
}

/** Draws a quittance as a PDF, or null as above. */
export async function drawQuittancePdf(
  quittance: Quittance,
): Promise<Uint8Array | null> {
  const rendered = await renderQuittance(quittance);
  return rendered.ok ? rendered.bytes : null;
}
