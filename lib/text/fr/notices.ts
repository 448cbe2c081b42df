import { ofMonth } from "./of_month.ts";
import type { SubscriptionAction } from "../../domain/subscription.ts";

/** The page of the notices and of the choice between screen and paper. */
export const noticesText = {
  title: "Avis d’échéance",
  lead:
    "Votre avis d’échéance dit chaque mois ce que vous avez à payer, et pourquoi.",
  empty: (month: string): string =>
    `Votre bailleur met ici les avis d’échéance à partir ${
      ofMonth(month)
    }. Aucun n’est encore disponible.`,
  choiceTitle: "Sur ce site ou par courrier",
  /** The sentence that is agreed to: a change of it takes a new version (`lib/domain/subscription.ts`). */
  consent:
    "J’accepte de recevoir mes avis d’échéance sur ce site, et non plus par courrier. C’est gratuit. Je peux arrêter quand je veux.",
  unknown: "Ce choix n’a pas été compris. Réessayez.",
};

/** What the island of the choice may say; given to it as a prop, so that its script holds no words. */
export interface SubscriptionText {
  states: Record<SubscriptionAction, string>;
  buttons: Record<SubscriptionAction, string>;
  saving: string;
  saved: Record<SubscriptionAction, string>;
  failed: string;
}

/** By what was decided last (`states`, `saved`) or what a button does (`buttons`). */
export const subscriptionText: SubscriptionText = {
  states: {
    souscrire: "Vous recevez vos avis sur ce site.",
    arreter: "Vous recevez vos avis par courrier.",
  },
  buttons: {
    souscrire: "Recevoir mes avis sur ce site",
    arreter: "Revenir au courrier",
  },
  saving: "Enregistrement…",
  saved: {
    souscrire:
      "C’est enregistré. Un mail vous le confirme. Vos prochains avis arrivent sur ce site.",
    arreter:
      "C’est enregistré. Un mail vous le confirme. Vos prochains avis arrivent par courrier.",
  },
  failed:
    "La connexion est coupée, rien n’a été enregistré. Appuyez de nouveau sur le bouton.",
};

/** Since when a contract stands as it does. */
export const subscribedSince = (day: string): string => `Depuis le ${day}.`;

/** The list of a contract's notices. */
export const noticeListText = {
  latest: "Vos derniers avis",
  all: "Tous vos avis",
  older: "Voir tous les avis",
  item: (month: string): string => `Avis ${ofMonth(month)}`,
  byPost: (month: string): string =>
    `Avis ${ofMonth(month)}\u00A0: envoyé par courrier.`,
  noNotice: (month: string): string => `Pas d’avis pour ${month}.`,
};
