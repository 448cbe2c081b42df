import type { VerifiedDocument } from "../domain/documents/document.ts";
import type { PlainMessage } from "./texts.ts";

/** What a verified document is. */
export const DOCUMENT_KINDS = {
  notice: "document-notice",
  receipt: "document-receipt",
  quittance: "document-quittance",
} as const satisfies Record<VerifiedDocument["kind"], PlainMessage>;

/** Why a document is worth nothing any more. */
const NOT_VALID = {
  notice: "verify-not-valid-notice",
  receipt: "verify-not-valid-receipt",
  quittance: "verify-not-valid-quittance",
} as const satisfies Record<VerifiedDocument["kind"], PlainMessage>;

/** Why a document is not valid any more. */
export function notValidMessage(
  { kind, isRejected }: Pick<VerifiedDocument, "kind" | "isRejected">,
): PlainMessage {
  return isRejected ? "verify-rejected-receipt" : NOT_VALID[kind];
}
