import type { MessageSubject } from "../domain/message.ts";
import type { PlainMessage } from "./texts.ts";

/** What a tenant can write about. */
export const SUBJECT_NAMES = {
  payment: "subject-payment",
  home: "subject-home",
  notices: "subject-notices",
  documents: "subject-documents",
  account: "subject-account",
  other: "subject-other",
} as const satisfies Record<MessageSubject, PlainMessage>;
