import type { Card } from "../../domain/card.ts";
import type { Cents } from "../../domain/money.ts";
import type { Instant } from "../../domain/month.ts";
import type { PaymentStatus } from "../../domain/payment.ts";
import { euros, timeOfDay } from "../format.ts";

/** The three steps of a payment, as the original named them. */
export const paymentSteps = [
  "Montant du paiement",
  "Saisie du code bancaire",
  "Validation",
];

export const cardNames: Record<Card, string> = {
  CB: "CB",
  VISA_ELECTRON: "Visa Electron",
  VPAY: "V PAY",
  VISA: "Visa",
  MASTERCARD: "Mastercard",
  MAESTRO: "Maestro",
  "E-CARTEBLEUE": "e-Carte Bleue",
};

export const payText = {
  title: "Effectuez un paiement",
  contracts: "Mes contrats",
  amount: "Montant que vous souhaitez payer par carte bancaire",
  amountHint: "Par exemple 120,50.",
  month: "Ce paiement est pour",
  monthHint:
    "Sans choix de votre part, il règle ce que vous devez depuis le plus longtemps.",
  oldest: "Le plus ancien d’abord",
  severalLink: "Payer plusieurs contrats en une fois",
  severalTitle: "Payer plusieurs contrats",
  severalLead:
    "Écrivez un montant pour chaque contrat à payer, et laissez les autres vides. Vous paierez le tout en une seule fois par carte.",
  severalMissing: "Indiquez un montant pour au moins un contrat.",
  oneLink: "Payer un seul contrat",
  submit: "Valider",
  cancel: "Annuler",
  confirmTitle: "Avant de continuer",
  confirmYes: "Oui, je souhaite payer ce montant",
  confirmMissing: "Répondez à la question avant de continuer.",
  moreThanOwed: (contract: string, owed: Cents, advance: Cents): string =>
    owed === 0
      ? `Vous ne devez rien sur le contrat ${contract}. Ce paiement deviendra une avance de ${
        euros(advance)
      }.`
      : `Vous devez ${
        euros(owed)
      } sur le contrat ${contract}. En payant davantage, vous aurez une avance de ${
        euros(advance)
      }.`,
  anotherAwaited: (amount: Cents, startedAt: Instant): string =>
    `Un paiement de ${euros(amount)}, commencé à ${
      timeOfDay(startedAt)
    }, attend la réponse de la banque. Si vous l’avez terminé, ne payez pas une deuxième fois.`,
  awaited: (amount: Cents): string =>
    `Paiement de ${
      euros(amount)
    } en attente de la banque\u00A0: ne payez pas une deuxième fois.`,
  directDebit:
    "Ce contrat est en prélèvement automatique\u00A0: vous n’avez rien à faire, sauf pour régler une dette plus ancienne.",
  noContract: "Aucun contrat n’est rattaché à votre compte. Contactez-nous.",
};

export const cardText = {
  title: "Choisissez votre moyen de paiement",
  lead: (amount: Cents): string =>
    `Vous allez payer ${
      euros(amount)
    }. Choisissez la carte que vous allez utiliser.`,
  legend: "Choisissez votre moyen de paiement",
};

export const bankText = {
  title: "Vers la page de la banque",
  lead:
    "Vous allez quitter ce site pour la page de paiement sécurisée de La Banque Postale. Vous y saisirez le numéro de votre carte\u00A0: nous ne le voyons jamais.",
  amount: "Montant",
  contract: "Contrat",
  card: "Moyen de paiement",
  transaction: "Numéro de transaction",
  merchant: "Identifiant du marchand",
  checks: "Sur la page de la banque, vérifiez\u00A0:",
  checkList: [
    "que l’adresse du site commence par https\u00A0;",
    "que le montant est le bon\u00A0;",
    "que le logo de La Banque Postale est présent.",
  ],
  submit: "Continuer vers la banque",
  limit: "La page de la banque reste ouverte 10 minutes.",
  again: (at: Instant): string =>
    `Vous avez déjà ouvert la page de la banque à ${
      timeOfDay(at)
    }. Si vous y avez terminé le paiement, ne payez pas une deuxième fois.`,
  seeState: "Voir où en est ce paiement",
};

/** What each status is called, for lists and the live region. */
export const statusNames: Record<PaymentStatus, string> = {
  cree: "Commencé",
  en_attente: "En attente de la banque",
  paye: "Payé",
  refuse: "Refusé",
  abandonne: "Abandonné",
  expire: "Expiré",
  annule: "Annulé",
  rembourse: "Remboursé",
};

/** What each status means to the one who pays, and what to do next. */
export const statusText: Record<
  PaymentStatus,
  { title: string; lead: (amount: Cents) => string; next: string }
> = {
  cree: {
    title: "Nous attendons la réponse de la banque",
    lead: (amount) =>
      `Votre paiement de ${
        euros(amount)
      } n’est pas encore confirmé. La réponse arrive en général en quelques secondes.`,
    next:
      "Si vous avez terminé sur la page de la banque, ne payez pas une deuxième fois\u00A0: cette page se met à jour toute seule.",
  },
  en_attente: {
    title: "Paiement en attente de la banque",
    lead: (amount) =>
      `La banque traite votre paiement de ${
        euros(amount)
      }. Ne payez pas une deuxième fois.`,
    next: "Nous vous écrirons dès que la banque aura répondu.",
  },
  paye: {
    title: "Votre paiement est payé",
    lead: (amount) =>
      `Nous avons bien reçu ${
        euros(amount)
      }. Merci. Votre solde est mis à jour.`,
    next: "Un mail de confirmation vient de partir. Votre reçu est prêt.",
  },
  refuse: {
    title: "Le paiement est refusé",
    lead: (amount) =>
      `La banque a refusé le paiement de ${
        euros(amount)
      }. Rien n’a été débité.`,
    next:
      "Vous pouvez réessayer, avec la même carte ou une autre. Si le refus se répète, votre banque peut vous dire pourquoi. Vous pouvez aussi payer par virement.",
  },
  abandonne: {
    title: "Le paiement est abandonné",
    lead: (amount) =>
      `Vous avez quitté la page de la banque. Rien n’a été débité\u00A0: les ${
        euros(amount)
      } restent à payer.`,
    next: "Vous pouvez recommencer quand vous voulez.",
  },
  expire: {
    title: "Le paiement a expiré",
    lead: (amount) =>
      `La banque n’a rien confirmé pour ce paiement de ${euros(amount)}.`,
    next:
      "Si votre compte bancaire n’a pas été débité, vous pouvez recommencer. S’il l’a été, ne payez pas une deuxième fois\u00A0: le paiement apparaîtra ici, ou contactez-nous.",
  },
  annule: {
    title: "Le paiement est annulé",
    lead: (amount) =>
      `Le paiement de ${
        euros(amount)
      } a été annulé\u00A0: cette somme ne nous est pas parvenue.`,
    next: "Vous pouvez payer de nouveau, ou nous contacter.",
  },
  rembourse: {
    title: "Le paiement est remboursé",
    lead: (amount) =>
      `Le paiement de ${euros(amount)} vous a été remboursé sur votre carte.`,
    next:
      "Le remboursement apparaît sur votre compte bancaire en quelques jours.",
  },
};

export const statePageText = {
  receipt: "Voir mon reçu",
  again: "Recommencer le paiement",
  balance: "Voir mon solde",
  home: "Retour à mon espace",
  refresh: "Actualiser",
  details: "Le détail de ce paiement",
  amount: "Montant",
  contract: "Contrat",
  date: "Date",
  reference: "Référence du paiement",
  status: "État",
  month: "Pour le mois de",
  oldest: "le plus ancien d’abord",
  resume: "Reprendre ce paiement",
  newBalance: "Nouveau solde",
  balanceNow: "Solde",
};
