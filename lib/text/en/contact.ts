import type { MessageSubject } from "../../domain/message.ts";

/** What a tenant can write about. */
export const messageSubjects: Record<MessageSubject, string> = {
  paiement: "My rent, my balance or a payment",
  logement: "My home, a repair",
  avis: "My rent notices",
  documents: "A document or a quittance (rent receipt)",
  compte: "My account on this site",
  autre: "Something else",
};
