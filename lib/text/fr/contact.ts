import type { MessageSubject } from "../../domain/message.ts";

/** What a tenant can write about. */
export const messageSubjects: Record<MessageSubject, string> = {
  paiement: "Mon loyer, mon solde ou un paiement",
  logement: "Mon logement, une réparation",
  avis: "Mes avis d’échéance",
  documents: "Un document ou une quittance",
  compte: "Mon compte sur ce site",
  autre: "Autre chose",
};
