import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, link, text } from "../article.ts";
import { contactFacts } from "./contact_facts.ts";
import { helpAccount } from "./help_account.ts";
import { helpDocuments } from "./help_documents.ts";
import { helpPayment } from "./help_payment.ts";
import { helpSafety } from "./help_safety.ts";
import { messageSubjects } from "./contact.ts";

export const helpText = {
  title: "Aide",
  lead:
    "Choisissez une question pour lire la réponse. Vous ne trouvez pas la vôtre ? Appelez-nous : nos coordonnées sont en bas de cette page.",
  contents: "Sur cette page",
};

/** Questions and answers, by theme. */
export function helpSections(
  landlord: Landlord,
  addresses: { origin: string; bankOrigin: string },
): ArticleSection[] {
  return [
    helpAccount(landlord),
    helpPayment(landlord),
    helpDocuments(landlord),
    helpSafety(landlord, addresses),
    {
      id: "joindre",
      title: "Nous joindre",
      blocks: [
        contactFacts(landlord),
        text(
          "Vous avez un compte ? Écrivez-nous à la page ",
          link("Nous contacter", "/espace/contact"),
          ` : votre message reçoit un numéro et reste visible. Choisissez le bon sujet, par exemple « ${messageSubjects.logement} ».`,
        ),
      ],
    },
  ];
}
