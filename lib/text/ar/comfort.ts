/** The choice of the language, and what is in French only. */
export const languageText = {
  /** Of the choice itself. */
  title: "اللغة",
  /** Above what has no translation: legal texts, the landlord's own words. */
  frenchOnly: "ما يلي مكتوب بالفرنسية: هذا هو النص المعتمد.",
};

/** Small conveniences of forms and facts. */
export const comfortText = {
  showPassword: "إظهار كلمة السر",
  hidePassword: "إخفاء كلمة السر",
  copy: "نسخ",
  copied: "تم النسخ",
  /** A file of the days by which to pay, for the calendar of a phone. */
  calendar: "إضافة مواعيد الدفع إلى تقويمي (ملف ICS)",
  calendarEvent: "إيجار يجب دفعه",
  calendarName: "مواعيد دفع الإيجار",
};

/** What a search engine or a shared link shows of the site. */
export const siteText = {
  description:
    "فضاء المستأجر: رصيدكم، وإشعارات الإيجار (avis d’échéance)، ومدفوعاتكم، ووثائقكم.",
};

/** The last balance and notice, kept on a device that has been told to. */
export const offlineText = {
  title: "على هذا الجهاز، بدون إنترنت",
  lead:
    "يمكنكم الاحتفاظ على هذا الجهاز بآخر رصيد وآخر إشعار إيجار. ستتمكنون من رؤيتهما حتى بدون إنترنت.",
  shared:
    "لا تفعلوا ذلك على هاتف أو حاسوب يستعمله غيركم أيضًا: قد يقرؤهما الآخرون. يُمسح كل شيء عند تسجيل الخروج.",
  keep: "الاحتفاظ بآخر رصيد وآخر إشعار على هذا الجهاز",
  kept: "تم الحفظ على هذا الجهاز.",
  eraseLead: "يمكن مسح ما هو محفوظ على هذا الجهاز من هنا، حتى بدون إنترنت.",
  erase: "مسح ما هو محفوظ على هذا الجهاز",
  erased: "تم المسح. لم يبق أي شيء محفوظًا على هذا الجهاز.",
  failed: "لم يُحفظ أي شيء. أعيدوا تحميل هذه الصفحة ثم حاولوا مرة أخرى.",
  unable: "هذا المتصفح لا يستطيع حفظ صفحات لقراءتها بدون إنترنت.",
  pageTitle: "لا يوجد إنترنت",
  pageLead: "ليس لديكم اتصال بالإنترنت. هذا ما حفظه هذا الجهاز.",
  pageEmpty: "ليس لديكم اتصال بالإنترنت. حاولوا مرة أخرى عندما يعود الاتصال.",
  /** Before a date and a time. */
  savedOn: "حُفظ يوم",
  retry: "المحاولة مرة أخرى",
  /** A form that could not be sent. */
  notSent:
    "لا يوجد إنترنت: لم يُرسل أي شيء. ما كتبتموه لا يزال موجودًا. حاولوا مرة أخرى.",
};
