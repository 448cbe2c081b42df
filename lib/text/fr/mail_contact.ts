import type {
  ContactReceipt,
  ContactToLandlord,
} from "../../domain/mail_message.ts";
import type { MailContent } from "../mail_content.ts";

/** A tenant's message as the landlord's staff read it. */
export function contactToLandlordMail(message: ContactToLandlord): MailContent {
  const { number, subject, body, tenantName, tenantNumber, contract } = message;
  return {
    subject: `Message n° ${number} d’un locataire : ${subject}`,
    blocks: [
      {
        kind: "text",
        text:
          "Un locataire vous a écrit depuis son espace. Pour lui répondre, répondez à ce courriel.",
      },
      {
        kind: "facts",
        facts: [
          ["Message", `n° ${number}`],
          ["Locataire", `${tenantName} (n° ${tenantNumber})`],
          ["Contrat", contract ?? "aucun en particulier"],
          ["Sujet", subject],
        ],
      },
      { kind: "quote", text: body },
    ],
  };
}

/** What the tenant keeps of the message. */
export function contactReceiptMail(message: ContactReceipt): MailContent {
  const { number, subject, body } = message;
  return {
    subject: `Nous avons bien reçu votre message n° ${number}`,
    blocks: [
      { kind: "text", text: "Bonjour," },
      {
        kind: "text",
        text:
          "Votre message nous est bien parvenu. Nous vous répondrons par courriel, à cette adresse. Si vous nous appelez, donnez-nous son numéro.",
      },
      {
        kind: "facts",
        facts: [["Message", `n° ${number}`], ["Sujet", subject]],
      },
      { kind: "quote", text: body },
      { kind: "link", label: "Revoir vos messages", path: "/espace/contact" },
    ],
  };
}
