import type { SubscriptionText } from "../fr/notices.ts";

/** The page of the notices and of the choice between screen and paper. */
export const noticesText = {
  title: "Kira bildirimleri («avis d’échéance»)",
  lead: "Kira bildiriminiz her ay ne ödeyeceğinizi ve nedenini söyler.",
  empty: (month: string): string =>
    `Ev sahibi kurumunuz kira bildirimlerini buraya koyar; başlangıç: ${month}. Henüz bildirim yok.`,
  choiceTitle: "Bu sitede ya da postayla",
  /** The sentence that is agreed to: a change of it takes a new version (`CONSENT_VERSION`). */
  consent:
    "Kira bildirimlerimi («avis d’échéance») postayla değil, bu sitede almayı kabul ediyorum. Ücretsizdir. Dilediğim zaman bırakabilirim.",
  unknown: "Bu seçim anlaşılamadı. Yeniden deneyin.",
};

/** By what was decided last (`states`, `saved`) or what a button does (`buttons`). */
export const subscriptionText: SubscriptionText = {
  states: {
    souscrire: "Bildirimlerinizi bu sitede alıyorsunuz.",
    arreter: "Bildirimlerinizi postayla alıyorsunuz.",
  },
  buttons: {
    souscrire: "Bildirimlerimi bu sitede al",
    arreter: "Postaya dön",
  },
  saving: "Kaydediliyor…",
  saved: {
    souscrire:
      "Kaydedildi. Bir e-posta bunu onaylar. Sonraki bildirimleriniz bu siteye gelir.",
    arreter:
      "Kaydedildi. Bir e-posta bunu onaylar. Sonraki bildirimleriniz postayla gelir.",
  },
  failed: "Bağlantı koptu, hiçbir şey kaydedilmedi. Düğmeye yeniden basın.",
};

/** Since when a contract stands as it does. */
export const subscribedSince = (day: string): string => `Başlangıç: ${day}.`;

/** The list of a contract's notices. */
export const noticeListText = {
  latest: "Son bildirimleriniz",
  all: "Bütün bildirimleriniz",
  older: "Bütün bildirimleri gör",
  item: (month: string): string => `${month} bildirimi`,
  noNotice: (month: string): string => `${month} için bildirim yok.`,
};
