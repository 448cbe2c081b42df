import type {
  MailedPaymentStatus,
  PaymentResult,
} from "../../domain/mail_message.ts";
import { parisDay } from "../../domain/month.ts";
import { euros, longDate, timeOfDay } from "../format.ts";
import type { MailContent } from "../mail_content.ts";

const SUBJECTS: Record<MailedPaymentStatus, string> = {
  paye: "Votre paiement est enregistré",
  refuse: "Votre paiement a été refusé",
  abandonne: "Votre paiement n’a pas été terminé",
  expire: "Votre paiement a expiré",
  annule: "Votre paiement a été annulé",
  rembourse: "Votre paiement vous a été remboursé",
};

const NOT_DEBITED =
  "Votre compte locataire n’a pas changé. Vous pouvez recommencer depuis votre espace, ou payer par virement.";

const SENTENCES: Record<MailedPaymentStatus, string> = {
  paye:
    "Votre paiement par carte a été accepté. Il est déjà porté sur votre compte locataire.",
  refuse: `La banque a refusé votre paiement par carte. ${NOT_DEBITED}`,
  abandonne:
    `Le paiement que vous aviez commencé n’a pas été terminé. ${NOT_DEBITED}`,
  expire:
    `Le paiement que vous aviez commencé n’a pas été terminé dans le temps prévu. ${NOT_DEBITED}`,
  annule:
    "Votre paiement par carte a été annulé : il ne compte pas sur votre compte locataire. Si ce n’est pas ce que vous attendiez, appelez-nous.",
  rembourse:
    "Votre paiement par carte vous a été remboursé. La somme revient sur le compte de la carte qui a servi, en général sous quelques jours ; elle ne compte plus sur votre compte locataire.",
};

/** The mail that tells how a payment ended. */
export function paymentResultMail(message: PaymentResult): MailContent {
  const { status, amountCents, contracts, at, paymentId } = message;
  const path = `/espace/paiement/${encodeURIComponent(paymentId)}`;
  return {
    subject: `${SUBJECTS[status]} (${euros(amountCents)})`,
    blocks: [
      { kind: "text", text: "Bonjour," },
      { kind: "text", text: SENTENCES[status] },
      {
        kind: "facts",
        facts: [
          ["Montant", euros(amountCents)],
          [contracts.length > 1 ? "Contrats" : "Contrat", contracts.join(", ")],
          ["Date", `${longDate(parisDay(at))} à ${timeOfDay(at)}`],
          ["Numéro du paiement", paymentId],
        ],
      },
      status === "paye"
        ? {
          kind: "link",
          label: "Voir et garder votre reçu",
          path: `${path}/recu`,
        }
        : { kind: "link", label: "Voir ce paiement", path },
    ],
  };
}
