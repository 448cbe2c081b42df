import type { MessageSubject } from "../../domain/message.ts";

/** What a tenant can write about. */
export const messageSubjects: Record<MessageSubject, string> = {
  paiement: "A minha renda, o meu saldo ou um pagamento",
  logement: "A minha casa, uma reparação",
  avis: "Os meus avisos de renda",
  documents: "Um documento ou uma «quittance»",
  compte: "A minha conta neste site",
  autre: "Outro assunto",
};
