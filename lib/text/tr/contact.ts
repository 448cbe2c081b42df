import type { MessageSubject } from "../../domain/message.ts";

/** What a tenant can write about. */
export const messageSubjects: Record<MessageSubject, string> = {
  paiement: "Kiram, bakiyem veya bir ödeme",
  logement: "Evim, bir onarım",
  avis: "Kira bildirimlerim",
  documents: "Bir belge veya “quittance”",
  compte: "Bu sitedeki hesabım",
  autre: "Başka bir konu",
};
