import type { VerifiedDocument } from "../domain/documents/document.ts";
import type { PlainMessage } from "./texts.ts";

/** What a verified document is. */
export const DOCUMENT_KINDS = {
  avis: "document-notice",
  recu: "document-receipt",
  quittance: "document-quittance",
} as const satisfies Record<VerifiedDocument["kind"], PlainMessage>;

/** Why a document is worth nothing any more. */
export const NOT_VALID = {
  avis: "verify-not-valid-notice",
  recu: "verify-not-valid-receipt",
  quittance: "verify-not-valid-quittance",
} as const satisfies Record<VerifiedDocument["kind"], PlainMessage>;
