import { type Instant, parisDay } from "../../domain/month.ts";
import { longDate, timeOfDay } from "../format.ts";
import type { MailContent } from "../mail_content.ts";

/**
 * To the address of the landlord's file: an account was opened with another one. In French, as the landlord's
 * letters are: whoever opened the account must not choose the language in which its owner is warned.
 */
export const openedForYourNumberMail = (at: Instant): MailContent => ({
  subject: "Un espace locataire vient d’être ouvert pour votre numéro",
  blocks: [
    { kind: "text", text: "Bonjour," },
    {
      kind: "text",
      text: `Un espace locataire a été ouvert le ${longDate(parisDay(at))} à ${
        timeOfDay(at)
      } pour votre numéro de locataire, avec une autre adresse mail que celle-ci, qui est dans votre dossier.`,
    },
    {
      kind: "text",
      text:
        "Si c’est vous, ou une personne à qui vous l’avez demandé, vous n’avez rien à faire.",
    },
    {
      kind: "text",
      text:
        "Si ce n’est pas vous, appelez-nous tout de suite\u00A0: nous fermerons cet espace.",
    },
  ],
});
