import type {
  DueReminderMail,
  NoticeReadyMail,
  SubscriptionChangedMail,
} from "../../domain/mail_message.ts";
import { parisDay } from "../../domain/month.ts";
import { contractSlug } from "../../domain/references.ts";
import { euros, longDate, monthName } from "../format.ts";
import type { MailContent } from "../mail_content.ts";

/** Confirms that notices come on screen, or on paper again. */
export function subscriptionChangedMail(
  { contract, action, at }: SubscriptionChangedMail,
): MailContent {
  const day = longDate(parisDay(at));
  const subscribed = action === "souscrire";
  return {
    subject: subscribed
      ? "Vos avis d’échéance arrivent maintenant sur ce site"
      : "Vos avis d’échéance arrivent de nouveau par courrier",
    blocks: [
      { kind: "text", text: "Bonjour," },
      {
        kind: "text",
        text: subscribed
          ? `Depuis le ${day}, vos avis d’échéance du contrat ${contract} ne sont plus envoyés par courrier. Chaque mois, un mail vous dit que votre avis est prêt. C’est gratuit, et vous pouvez arrêter quand vous voulez.`
          : `Depuis le ${day}, vos avis d’échéance du contrat ${contract} vous sont de nouveau envoyés par courrier. Ceux que vous avez reçus sur ce site y restent.`,
      },
      { kind: "link", label: "Voir mes avis d’échéance", path: "/espace/avis" },
      {
        kind: "text",
        text:
          "Si ce n’est pas vous, changez votre mot de passe, puis appelez-nous.",
      },
    ],
  };
}

/** Says that a month's notice is on screen, with what there is to do. */
export function noticeReadyMail(message: NoticeReadyMail): MailContent {
  const { contract, month } = message;
  const name = monthName(month);
  return {
    subject: `Votre avis d’échéance de ${name} est prêt`,
    blocks: [
      { kind: "text", text: "Bonjour," },
      {
        kind: "text",
        text: `Votre avis d’échéance de ${name} est sur votre espace. ${
          toDo(message)
        }`,
      },
      { kind: "facts", facts: [["Contrat", contract]] },
      {
        kind: "link",
        label: "Lire mon avis",
        path: `/espace/avis/${contractSlug(contract)}/${month}`,
      },
    ],
  };
}

/** Reminds of the day by which to pay, without a word of blame, and says how to hear no more of it. */
export function dueReminderMail(message: DueReminderMail): MailContent {
  const { contract, month, owedCents, dueOn } = message;
  return {
    subject: `Votre loyer de ${monthName(month)} est à payer avant le ${
      longDate(dueOn)
    }`,
    blocks: [
      { kind: "text", text: "Bonjour," },
      {
        kind: "text",
        text: `Il vous reste ${euros(owedCents)} à payer avant le ${
          longDate(dueOn)
        }. Si vous venez de payer, ne tenez pas compte de ce mail.`,
      },
      { kind: "facts", facts: [["Contrat", contract]] },
      {
        kind: "link",
        label: "Payer en ligne",
        path: `/espace/paiement?contrat=${contractSlug(contract)}`,
      },
      {
        kind: "text",
        text:
          "Vous avez du mal à payer\u00A0? Appelez-nous avant cette date\u00A0: nous cherchons une solution avec vous.",
      },
      {
        kind: "link",
        label: "Ne plus recevoir ce rappel",
        path: "/espace/compte#rappels",
      },
    ],
  };
}

function toDo({ netCents, dueOn, directDebit }: NoticeReadyMail): string {
  if (netCents <= 0) return "Vous n’avez rien à payer.";
  return directDebit
    ? `${euros(netCents)} seront prélevés le ${
      longDate(dueOn)
    }\u00A0: vous n’avez rien à faire.`
    : `Il vous reste ${euros(netCents)} à payer avant le ${longDate(dueOn)}.`;
}
