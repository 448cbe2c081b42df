import type { SubscriptionText } from "../fr/notices.ts";

/** The page of the notices and of the choice between screen and paper. */
export const noticesText = {
  title: "إشعارات الإيجار (avis d’échéance)",
  lead: "إشعار الإيجار (avis d’échéance) يبيّن لكم كل شهر ما عليكم دفعه، ولماذا.",
  empty: (month: string): string =>
    `يضع المؤجر هنا إشعارات الإيجار ابتداءً من شهر ${month}. لا يوجد أي إشعار حتى الآن.`,
  choiceTitle: "على هذا الموقع أو بالبريد الورقي",
  /** The sentence that is agreed to: a change of it takes a new version (`lib/domain/subscription.ts`). */
  consent:
    "أوافق على تلقي إشعارات إيجاري (avis d’échéance) على هذا الموقع، وعدم تلقيها بعد الآن بالبريد الورقي. هذا مجاني. يمكنني التوقف متى أردت.",
  unknown: "لم نفهم هذا الاختيار. حاولوا مرة أخرى.",
};

/** By what was decided last (`states`, `saved`) or what a button does (`buttons`). */
export const subscriptionText: SubscriptionText = {
  states: {
    souscrire: "تصلكم إشعارات الإيجار على هذا الموقع.",
    arreter: "تصلكم إشعارات الإيجار بالبريد الورقي.",
  },
  buttons: {
    souscrire: "تلقي إشعاراتي على هذا الموقع",
    arreter: "العودة إلى البريد الورقي",
  },
  saving: "جارٍ الحفظ…",
  saved: {
    souscrire:
      "تم الحفظ. ستصلكم رسالة إلكترونية تؤكد ذلك. إشعاراتكم القادمة تصل على هذا الموقع.",
    arreter:
      "تم الحفظ. ستصلكم رسالة إلكترونية تؤكد ذلك. إشعاراتكم القادمة تصل بالبريد الورقي.",
  },
  failed: "انقطع الاتصال، ولم يُحفظ أي شيء. اضغطوا على الزر من جديد.",
};

/** Since when a contract stands as it does. */
export const subscribedSince = (day: string): string => `منذ يوم ${day}.`;

/** The list of a contract's notices. */
export const noticeListText = {
  latest: "آخر إشعاراتكم",
  all: "كل إشعاراتكم",
  older: "عرض كل الإشعارات",
  item: (month: string): string => `إشعار شهر ${month}`,
  byPost: (month: string): string => `إشعار شهر ${month}: أُرسل بالبريد الورقي.`,
  noNotice: (month: string): string => `لا يوجد إشعار لشهر ${month}.`,
};
