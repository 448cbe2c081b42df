import type { SubscriptionChangedMail } from "../../domain/mail_message.ts";
import { parisDay } from "../../domain/month.ts";
import { longDate } from "../format.ts";
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
