import { parseDocumentCode } from "../../auth/document_code.ts";
import type {
  DocumentSubject,
  VerifiedDocument,
} from "../../domain/documents/document.ts";
import { netOf } from "../../domain/documents/notice_due.ts";
import { buildReceipt } from "../../domain/documents/receipt.ts";
import { keys } from "../../store/keys.ts";
import { readNotice } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import { readQuittanceOf } from "./read_quittances.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";

/**
 * What a document's code stands for; null where it stands for none. Throttled by address: codes are not to be
 * guessed.
 */
export async function verifyDocument(
  services: Services,
  typed: string,
  addressBlock: string,
): Promise<VerifiedDocument | null | Throttled> {
  const throttled = await takeTokens(services, [
    ["verifyAddress", addressBlock],
  ]);
  if (throttled !== null) return throttled;
  const code = parseDocumentCode(typed);
  if (code === null) return null;
  const subject = await readValue(services.store, keys.document(code));
  if (subject === null) return null;
  const found = await readSubject(services, subject);
  return found === null ? null : { ...found, kind: subject.kind, code };
}

async function readSubject(
  services: Services,
  subject: DocumentSubject,
): Promise<Omit<VerifiedDocument, "kind" | "code"> | null> {
  const { store, landlord, origin: site } = services;
  if (subject.kind === "recu") {
    const payment = await readValue(store, keys.payment(subject.paymentId));
    if (payment === null) return null;
    const source = { payment, tenant: null, contract: null, landlord, site };
    const receipt = buildReceipt(source);
    // Until the bank has taken the money there is no receipt that could bear the code.
    if (receipt === null) return null;
    const { amountCents, paidOn, refundedCents } = receipt;
    const isValid = refundedCents === 0;
    return { month: null, issuedOn: paidOn, amountCents, isValid };
  }
  const { contract, month, kind } = subject;
  const notice = await readNotice(store, contract, month);
  if (notice === null) return null;
  if (kind === "avis") {
    const { issuedOn } = notice;
    return { month, issuedOn, amountCents: netOf(notice), isValid: true };
  }
  const quittance = await readQuittanceOf(services, contract, month);
  const issuedOn = quittance?.issuedOn ?? null;
  const amountCents = quittance?.paidCents ?? 0;
  return { month, issuedOn, amountCents, isValid: quittance !== null };
}
