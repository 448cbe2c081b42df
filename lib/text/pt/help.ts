import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, link, text } from "../article.ts";
import { contactFacts } from "./contact_facts.ts";
import { helpAccount } from "./help_account.ts";
import { helpDocuments } from "./help_documents.ts";
import { helpPayment } from "./help_payment.ts";
import { helpSafety } from "./help_safety.ts";
import { messageSubjects } from "./contact.ts";

export const helpText = {
  title: "Ajuda",
  lead:
    "Escolha uma pergunta para ler a resposta. Não encontra a sua? Telefone-nos: os nossos contactos estão ao fundo desta página.",
  contents: "Nesta página",
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
      title: "Contactar-nos",
      blocks: [
        contactFacts(landlord),
        text(
          "Tem uma conta? Escreva-nos na página ",
          link("Contactar-nos", "/espace/contact"),
          `: a sua mensagem recebe um número e fica visível. Escolha o assunto certo, por exemplo «${messageSubjects.logement}».`,
        ),
      ],
    },
  ];
}
