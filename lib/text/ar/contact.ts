import type { MessageSubject } from "../../domain/message.ts";

/** What a tenant can write about. */
export const messageSubjects: Record<MessageSubject, string> = {
  paiement: "الإيجار أو الرصيد أو الدفع",
  logement: "مسكني أو إصلاح فيه",
  avis: "إشعارات الإيجار (avis d’échéance)",
  documents: "وثيقة أو مخالصة إيجار (quittance)",
  compte: "حسابي على هذا الموقع",
  autre: "موضوع آخر",
};
