import type { SubscriptionText } from "../fr/notices.ts";

/** The page of the notices and of the choice between screen and paper. */
export const noticesText = {
  title: "Kira bildirimleri (“avis d’échéance”)",
  lead: "Kira bildiriminiz her ay ne ödeyeceğinizi ve nedenini söyler.",
  empty: (month: string): string =>
    `Ev sahibi kurumunuz kira bildirimlerini ${month} döneminden itibaren buraya koyar. Henüz hazır bildirim yok.`,
  choiceTitle: "Bu sitede ya da postayla",
  /** The sentence that is agreed to: a change of it takes a new version (`lib/domain/subscription.ts`). */
  consent:
    "Kira bildirimlerimi (“avis d’échéance”) artık postayla değil, bu sitede almayı kabul ediyorum. Bu ücretsizdir. Dilediğim zaman bırakabilirim.",
  unknown: "Bu seçim anlaşılamadı. Yeniden deneyin.",
};

/** By what was decided last (`states`, `saved`) or what a button does (`buttons`). */
export const subscriptionText: SubscriptionText = {
  states: {
    souscrire: "Kira bildirimlerinizi bu sitede alıyorsunuz.",
    arreter: "Kira bildirimlerinizi postayla alıyorsunuz.",
  },
  buttons: {
    souscrire: "Kira bildirimlerimi bu sitede al",
    arreter: "Yeniden postayla al",
  },
  saving: "Kaydediliyor…",
  saved: {
    souscrire:
      "Kaydedildi. Bunu onaylayan bir e-posta alacaksınız. Sonraki kira bildirimleriniz bu siteye gelir.",
    arreter:
      "Kaydedildi. Bunu onaylayan bir e-posta alacaksınız. Sonraki kira bildirimleriniz postayla gelir.",
  },
  failed: "Bağlantı koptu, hiçbir şey kaydedilmedi. Düğmeye yeniden basın.",
};

/** Since when a contract stands as it does. */
export const subscribedSince = (day: string): string =>
  `${day} tarihinden beri.`;

/** The list of a contract's notices. */
export const noticeListText = {
  latest: "Son kira bildirimleriniz",
  all: "Bütün kira bildirimleriniz",
  older: "Bütün kira bildirimlerini gör",
  item: (month: string): string => `${month} kira bildirimi`,
  byPost: (month: string): string =>
    `${month} kira bildirimi: postayla gönderildi.`,
  noNotice: (month: string): string => `${month} için kira bildirimi yok.`,
};
