import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, link, text } from "../article.ts";
import { contactFacts } from "./contact_facts.ts";
import { helpAccount } from "./help_account.ts";
import { helpDocuments } from "./help_documents.ts";
import { helpPayment } from "./help_payment.ts";
import { helpSafety } from "./help_safety.ts";
import { messageSubjects } from "./contact.ts";

export const helpText = {
  title: "Help",
  lead:
    "Choose a question to read the answer. Can’t find yours? Call us: our contact details are at the bottom of this page.",
  contents: "On this page",
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
      title: "How to reach us",
      blocks: [
        contactFacts(landlord),
        text(
          "Do you have an account? Write to us on the page ",
          link("Contact us", "/espace/contact"),
          `: your message gets a number and stays visible. Choose the right subject, for example ‘${messageSubjects.logement}’.`,
        ),
      ],
    },
  ];
}
