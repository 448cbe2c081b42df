import type { MailedPaymentStatus } from "../../domain/mail_message.ts";

const NOT_DEBITED =
  "Votre compte locataire n’a pas changé. Vous pouvez recommencer depuis votre espace, ou payer par virement.";

const subjects: Record<MailedPaymentStatus, string> = {
  paye: "Votre paiement est enregistré",
  refuse: "Votre paiement a été refusé",
  abandonne: "Votre paiement n’a pas été terminé",
  expire: "Votre paiement a expiré",
  annule: "Votre paiement a été annulé",
  rembourse: "Votre paiement vous a été remboursé",
};

const sentences: Record<MailedPaymentStatus, string> = {
  paye:
    "Votre paiement par carte a été accepté. Il est déjà porté sur votre compte locataire.",
  refuse: `La banque a refusé votre paiement par carte. ${NOT_DEBITED}`,
  abandonne:
    `Le paiement que vous aviez commencé n’a pas été terminé. ${NOT_DEBITED}`,
  expire:
    `Le paiement que vous aviez commencé n’a pas été terminé dans le temps prévu. Si votre compte bancaire a été débité, ne payez pas une deuxième fois\u00A0: contactez-nous. Sinon, vous pouvez recommencer depuis votre espace, ou payer par virement.`,
  annule:
    "Votre paiement par carte a été annulé\u00A0: il ne compte pas sur votre compte locataire. Si ce n’est pas ce que vous attendiez, appelez-nous.",
  rembourse:
    "Votre paiement par carte vous a été remboursé. La somme revient sur le compte de la carte qui a servi, en général sous quelques jours\u00A0; elle ne compte plus sur votre compte locataire.",
};

/** The mail that tells how a payment ended. */
export const paymentMail = {
  subjects,
  sentences,
  amount: "Montant",
  contract: "Contrat",
  contracts: "Contrats",
  date: "Date",
  moment: (day: string, time: string): string => `${day} à ${time}`,
  number: "Numéro du paiement",
  receipt: "Voir et garder votre reçu",
  see: "Voir ce paiement",
};
