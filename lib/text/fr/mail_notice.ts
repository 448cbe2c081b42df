import { ofMonth } from "./of_month.ts";
/** The mails about notices. */
export const noticeMail = {
  contract: "Contrat",
  subscribedSubject: "Vos avis d’échéance arrivent maintenant sur ce site",
  subscribed: (day: string, contract: string): string =>
    `Depuis le ${day}, vos avis d’échéance du contrat ${contract} ne sont plus envoyés par courrier. Chaque mois, un mail vous dit que votre avis est prêt. C’est gratuit, et vous pouvez arrêter quand vous voulez.`,
  onPaperSubject: "Vos avis d’échéance arrivent de nouveau par courrier",
  onPaper: (day: string, contract: string): string =>
    `Depuis le ${day}, vos avis d’échéance du contrat ${contract} vous sont de nouveau envoyés par courrier. Ceux que vous avez reçus sur ce site y restent.`,
  seeAll: "Voir mes avis d’échéance",
  notYou:
    "Si ce n’est pas vous, changez votre mot de passe, puis appelez-nous.",
  readySubject: (month: string): string =>
    `Votre avis d’échéance ${ofMonth(month)} est prêt`,
  ready: (month: string): string =>
    `Votre avis d’échéance ${ofMonth(month)} est sur votre espace.`,
  read: "Lire mon avis",
  nothing: "Vous n’avez rien à payer.",
  drawn: (amount: string, day: string): string =>
    `${amount} seront prélevés le ${day}\u00A0: vous n’avez rien à faire.`,
  left: (amount: string, day: string): string =>
    `Il vous reste ${amount} à payer avant le ${day}.`,
  reminderSubject: (month: string, day: string): string =>
    `Votre loyer ${ofMonth(month)} est à payer avant le ${day}`,
  justPaid: "Si vous venez de payer, ne tenez pas compte de ce mail.",
  pay: "Payer en ligne",
  hardship:
    "Vous avez du mal à payer\u00A0? Appelez-nous avant cette date\u00A0: nous cherchons une solution avec vous.",
  stopReminder: "Ne plus recevoir ce rappel",
};
