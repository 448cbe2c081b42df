import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, text } from "../article.ts";
import type { Texts } from "../texts.ts";
import { contactFacts } from "./contact_facts.ts";
import { helpAccount } from "./help_account.ts";
import { helpDocuments } from "./help_documents.ts";
import { helpPayment } from "./help_payment.ts";
import { helpSafety } from "./help_safety.ts";

/** Questions and answers, by theme. */
export function helpSections(
  texts: Texts,
  landlord: Landlord,
  addresses: { origin: string; bankOrigin: string },
): ArticleSection[] {
  const { t, linked } = texts;
  return [
    helpAccount(texts, landlord),
    helpPayment(texts, landlord),
    helpDocuments(texts, landlord),
    helpSafety(texts, landlord, addresses),
    {
      id: "joindre",
      title: t("help-reach"),
      blocks: [
        contactFacts(texts, landlord),
        text(linked("help-reach-write", { contact: "/espace/contact" })),
      ],
    },
  ];
}
