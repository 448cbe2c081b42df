import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, link, text } from "../article.ts";
import { contactFacts } from "./contact_facts.ts";
import { helpAccount } from "./help_account.ts";
import { helpDocuments } from "./help_documents.ts";
import { helpPayment } from "./help_payment.ts";
import { helpSafety } from "./help_safety.ts";
import { messageSubjects } from "./contact.ts";

export const helpText = {
  title: "Yardım",
  lead:
    "Yanıtı okumak için bir soru seçin. Sorunuzu bulamadınız mı? Bizi arayın: iletişim bilgilerimiz bu sayfanın altındadır.",
  contents: "Bu sayfada",
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
      title: "İletişim",
      blocks: [
        contactFacts(landlord),
        text(
          "Hesabınız var mı? Bize şu sayfadan yazın: ",
          link("Bize ulaşın", "/espace/contact"),
          `. Mesajınıza bir numara verilir ve mesajınız görünür kalır. Doğru konuyu seçin, örneğin “${messageSubjects.logement}”.`,
        ),
      ],
    },
  ];
}
