import type { MessageSubject } from "../../domain/message.ts";
import { fieldFaults } from "./faults.ts";

/** What a tenant can write about. */
export const messageSubjects: Record<MessageSubject, string> = {
  paiement: "Mon loyer, mon solde ou un paiement",
  logement: "Mon logement, une réparation",
  avis: "Mes avis d’échéance",
  documents: "Un document ou une quittance",
  compte: "Mon compte sur ce site",
  autre: "Autre chose",
};

/** The sentence of a fault in a message's form. */
export function messageFault(
  fault:
    | { field: "sujet"; fault: "unknown" }
    | { field: "message"; fault: "empty" | "too_long" }
    | { field: "contrat"; fault: "unknown" },
  maxLength: number,
): string {
  switch (fault.field) {
    case "sujet":
      return fieldFaults.subjectUnknown;
    case "contrat":
      return fieldFaults.contractUnknown;
    case "message":
      return fault.fault === "empty"
        ? fieldFaults.messageEmpty
        : fieldFaults.messageTooLong(maxLength);
  }
}
