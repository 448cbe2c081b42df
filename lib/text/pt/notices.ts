import type { SubscriptionText } from "../fr/notices.ts";

/** The page of the notices and of the choice between screen and paper. */
export const noticesText = {
  title: "Avisos de renda («avis d’échéance»)",
  lead: "O seu aviso de renda diz todos os meses o que tem a pagar, e porquê.",
  empty: (month: string): string =>
    `O seu senhorio põe aqui os avisos de renda a partir de ${month}. Ainda não há nenhum.`,
  choiceTitle: "Neste site ou por correio",
  /** The sentence that is agreed to: a change of it takes a new version (`lib/domain/subscription.ts`). */
  consent:
    "Aceito receber os meus avisos de renda («avis d’échéance») neste site, e já não por correio. É gratuito. Posso parar quando quiser.",
  unknown: "Esta escolha não foi compreendida. Tente de novo.",
};

/** By what was decided last (`states`, `saved`) or what a button does (`buttons`). */
export const subscriptionText: SubscriptionText = {
  states: {
    souscrire: "Recebe os seus avisos neste site.",
    arreter: "Recebe os seus avisos por correio.",
  },
  buttons: {
    souscrire: "Receber os meus avisos neste site",
    arreter: "Voltar ao correio",
  },
  saving: "A guardar…",
  saved: {
    souscrire:
      "Está guardado. Um e-mail confirma-o. Os seus próximos avisos chegam a este site.",
    arreter:
      "Está guardado. Um e-mail confirma-o. Os seus próximos avisos chegam por correio.",
  },
  failed: "A ligação caiu, nada foi guardado. Carregue de novo no botão.",
};

/** Since when a contract stands as it does. */
export const subscribedSince = (day: string): string => `Desde ${day}.`;

/** The list of a contract's notices. */
export const noticeListText = {
  latest: "Os seus últimos avisos",
  all: "Todos os seus avisos",
  older: "Ver todos os avisos",
  item: (month: string): string => `Aviso de ${month}`,
  byPost: (month: string): string => `Aviso de ${month}: enviado por correio.`,
  noNotice: (month: string): string => `Não há aviso de ${month}.`,
};
