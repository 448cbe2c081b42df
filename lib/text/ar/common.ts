/** Words that stand on every page. */
export const commonText = {
  site: "فضاء المستأجر",
  skip: "الانتقال إلى المحتوى",
  errorPrefix: "خطأ: ",
  errorSummary: "هناك معلومات يجب تصحيحها",
  required: "إجباري",
  nav: "القائمة الرئيسية",
  home: "الرئيسية",
  pay: "الدفع",
  balance: "الرصيد",
  documents: "الوثائق",
  contact: "اتصلوا بنا",
  account: "الحساب",
  signIn: "تسجيل الدخول",
  signOut: "تسجيل الخروج",
  call: "الهاتف",
  write: "البريد الإلكتروني",
  footerNav: "معلومات",
  help: "المساعدة",
  legal: "معلومات قانونية",
  privacy: "البيانات الشخصية",
  cookies: "ملفات الكوكيز (cookies)",
  accessibility: "إمكانية الوصول لذوي الإعاقة: غير مطابقة",
  info: "معلومة",
  success: "تمّ",
  warning: "تنبيه",
  step: "الخطوة",
  done: "مكتملة",
  show: "عرض",
  iban: "رقم الحساب البنكي (IBAN)",
  bic: "رمز البنك (BIC)",
  beneficiary: "المستفيد (bénéficiaire)",
  reference: "المرجع الذي يجب نسخه",
  amount: "المبلغ",
  transfer: "الدفع بتحويل بنكي (virement)",
  transferCode:
    "أو امسحوا هذا الرمز بتطبيق البنك الذي تتعاملون معه، إذا كان التطبيق يقرأ هذا النوع من الرموز:",
  transferCodeAlt: "رمز QR للتحويل البنكي: يحتوي على المعلومات المكتوبة فوقه.",
  transferLead:
    "انسخوا هذه المعلومات عند البنك الذي تتعاملون معه. المرجع هو الذي يسمح لنا بالتعرف على المبلغ الذي دفعتموه.",
};

/** How a balance reads in words. */
export const balanceText = {
  owes: (amount: string): string => `عليكم دفع ${amount}`,
  settled: "ليس عليكم أي مبلغ",
  advance: (amount: string): string => `لديكم دفعة مسبقة قدرها ${amount}`,
};
