import type { MessageSubject } from "../domain/message.ts";
import type { PlainMessage } from "./texts.ts";

/** What a tenant can write about. */
export const SUBJECT_NAMES = {
  paiement: "subject-payment",
  logement: "subject-home",
  avis: "subject-notices",
  documents: "subject-documents",
  compte: "subject-account",
  autre: "subject-other",
} as const satisfies Record<MessageSubject, PlainMessage>;
