import type { ContactToLandlord } from "../../domain/mail_message.ts";
import type { MailContent } from "../mail_content.ts";
import { messageSubjects } from "./contact.ts";

/** A tenant's message as the landlord's staff read it: in French, whatever the tenant's language. */
export function contactToLandlordMail(message: ContactToLandlord): MailContent {
  const { number, body, tenantName, tenantNumber, contract } = message;
  const subject = messageSubjects[message.subject];
  return {
    subject: `Message n° ${number} d’un locataire\u00A0: ${subject}`,
    blocks: [
      {
        kind: "text",
        text:
          "Un locataire vous a écrit depuis son espace. Pour lui répondre, répondez à ce courriel.",
      },
      {
        kind: "facts",
        facts: [
          ["Message", `n° ${number}`],
          ["Locataire", `${tenantName} (n° ${tenantNumber})`],
          ["Contrat", contract ?? "aucun en particulier"],
          ["Sujet", subject],
        ],
      },
      { kind: "quote", text: body },
    ],
  };
}

/** What the tenant keeps of the message. */
export const contactMail = {
  subject: (number: string): string =>
    `Nous avons bien reçu votre message n° ${number}`,
  lead:
    "Votre message nous est bien parvenu. Nous vous répondrons par courriel, à cette adresse. Si vous nous appelez, donnez-nous son numéro.",
  message: "Message",
  number: (number: string): string => `n° ${number}`,
  about: "Sujet",
  again: "Revoir vos messages",
};
