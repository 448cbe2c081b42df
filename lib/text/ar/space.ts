import type { Device } from "../../domain/device.ts";
import type { ContractKind, LineNature } from "../../domain/tenant.ts";
import { counted, months as monthNoun, years as yearNoun } from "./counted.ts";
import { isolated } from "./isolated.ts";

/** What a contract is for, in words. */
export const contractKinds: Record<ContractKind, string> = {
  habitation: "مسكن",
  garage: "مرآب (garage)",
  jardin: "حديقة",
  autre: "إيجار آخر",
};

/** What a monthly line is about, in plain words. */
export const lineNatures: Record<LineNature, { name: string; plain: string }> =
  {
    loyer: {
      name: "الإيجار الأساسي (loyer principal)",
      plain: "ثمن إيجار مسكنكم.",
    },
    annexe: {
      name: "ملحق (annexe)",
      plain: "ثمن إيجار مرآب أو حديقة أو قبو بالإضافة إلى المسكن.",
    },
    sls: {
      name: "زيادة التضامن في الإيجار (SLS: supplément de loyer de solidarité)",
      plain: "مبلغ يضاف إلى الإيجار عندما يتجاوز دخل الأسرة حدًا معيّنًا.",
    },
    charge: {
      name: "المصاريف (charges)",
      plain:
        "مبلغ يُدفع مسبقًا كل شهر من أجل مصاريف العمارة: الماء والتدفئة والصيانة والنفايات المنزلية.",
    },
    regularisation: {
      name: "تسوية المصاريف (régularisation de charges)",
      plain: "الفرق بين المصاريف التي دُفعت والمصاريف الحقيقية.",
    },
    plan: {
      name: "خطة تسديد الدين (plan d’apurement)",
      plain: "الجزء من دينكم الذي تسددونه كل شهر.",
    },
    rls: {
      name: "تخفيض التضامن في الإيجار (RLS: réduction de loyer de solidarité)",
      plain: "تخفيض يُنقص الإيجار الذي يجب دفعه.",
    },
    apl: {
      name: "مساعدة السكن (APL)",
      plain:
        "مساعدة من CAF (صندوق الإعانات العائلية) أو من MSA (صندوق الضمان الاجتماعي الفلاحي)، تُدفع مباشرة إلى المؤجر.",
    },
    rappel_apl: {
      name: "مساعدة سكن متأخرة (rappel d’aide au logement)",
      plain: "مساعدة سكن عن شهر ماضٍ، دُفعت متأخرة.",
    },
  };

export const menuText = {
  pay: "الدفع عبر الإنترنت",
  informations: "الاطلاع على معلوماتي",
  balance: "الاطلاع على رصيدي",
  contracts: "الاطلاع على عقودي",
  notices: "إشعارات الإيجار (avis d’échéance)",
  contact: "الاتصال بنا",
  documents: "تحميل وثائقي",
  account: "حسابي",
};

export const spaceText = {
  title: "فضائي",
  location: "الإيجار",
  balance: "رصيد الحساب",
  balanceAll: "كل عقودكم معًا.",
  holder: "معلومات الساكن الرئيسي",
  civility: "السيد أو السيدة",
  surname: "اسم العائلة",
  firstName: "الاسم الشخصي",
  contracts: "عقودكم",
  contract: "العقد",
  ended: "منتهٍ",
  noContract:
    "لا يوجد حاليًا أي عقد مرتبط بحسابكم. اتصلوا بنا بالهاتف: سنربطه بحسابكم.",
};

export const informationsText = {
  title: "معلوماتي",
  tenant: "صاحب عقد الإيجار",
  birthName: "اسم العائلة عند الولادة",
  number: "رقم المستأجر",
  contactTitle: "للكتابة إليكم",
  email: "البريد الإلكتروني لحسابكم",
  homes: "ما تستأجرونه",
  address: "العنوان",
  homeNumber: "رقم المسكن",
  wrong: "هل هناك معلومة غير صحيحة؟",
  tell: "أخبرونا بذلك",
};

export const ledgerText = {
  title: "رصيدي",
  caption: "عمليات حسابكم، الأحدث أولًا",
  date: "التاريخ",
  label: "العملية",
  debit: "المطلوب منكم (débit)",
  credit: "لصالحكم (crédit)",
  balance: "الرصيد بعد العملية",
  contract: "العقد",
  from: "من (يوم/شهر/سنة)",
  to: "إلى (يوم/شهر/سنة)",
  show: "عرض",
  all: "كل العمليات",
  filter: "اختيار فترة",
  dateFault: "اكتبوا تاريخًا بهذا الشكل: 30/11/2026.",
  orderFault: "تاريخ النهاية يسبق تاريخ البداية.",
  none: "لا توجد أي عملية في هذه الفترة.",
  empty: "لا توجد أي عملية حاليًا.",
  older: "عمليات أقدم",
  newer: "عمليات أحدث",
  explain:
    "المطلوب منكم (débit): ما يُطلب منكم دفعه. لصالحكم (crédit): ما دفعتموه أو ما هو في صالحكم.",
};

export const contractsText = {
  title: "عقودي",
  one: "العقد",
  kind: "النوع",
  address: "العنوان",
  homeNumber: "رقم المسكن",
  start: "بداية عقد الإيجار",
  end: "نهاية عقد الإيجار",
  running: "سارٍ",
  directDebit: "الاقتطاع التلقائي (prélèvement automatique)",
  yes: "نعم",
  no: "لا",
  see: "الاطلاع على هذا العقد",
  linesTitle: "ممّ يتكوّن المبلغ الشهري",
  linesCaption: "سطور هذا الشهر",
  line: "السطر",
  asked: "المطلوب",
  favour: "لصالحكم",
  total: "مجموع الشهر",
  explainTitle: "فهم هذه السطور",
  noLines: "لا يوجد أي سطر معروف لهذا الشهر.",
  transferTitle: "الدفع بتحويل بنكي (virement)",
};

export const contactText = {
  title: "الاتصال بنا",
  lead: "اكتبوا إلينا: رسالتكم تحمل رقمًا وتبقى ظاهرة هنا.",
  subject: "الموضوع",
  choose: "اختاروا موضوعًا",
  contract: "العقد المعني",
  noContract: "لا يتعلق بعقد معيّن",
  message: "رسالتكم",
  submit: "إرسال",
  sent: (number: string): string =>
    `أُرسلت رسالتكم رقم ${
      isolated(number)
    }. ستصلكم نسخة منها بالبريد الإلكتروني.`,
  list: "رسائلكم",
  caption: "رسائلكم، الأحدث أولًا",
  number: "الرقم",
  date: "التاريخ",
  none: "لم تكتبوا هنا أي رسالة بعد.",
  otherWays: "بالهاتف أو بالبريد الورقي",
};

export const accountPageText = {
  title: "حسابي",
  emailTitle: "تغيير البريد الإلكتروني",
  emailNow: "بريدكم الإلكتروني الحالي",
  newEmail: "البريد الإلكتروني الجديد",
  currentPassword: "كلمة السر الحالية",
  emailSubmit: "تغيير البريد الإلكتروني",
  emailSent:
    "أُرسلت الآن رسالة إلكترونية إلى العنوان الجديد. اضغطوا على الرابط الموجود فيها لتأكيده؛ إلى ذلك الحين، لا يتغير أي شيء.",
  passwordTitle: "تغيير كلمة السر",
  passwordSubmit: "تغيير كلمة السر",
  passwordDone: "تم تغيير كلمة السر. وتم تسجيل الخروج من كل أجهزتكم الأخرى.",
  remindersTitle: "التذكير قبل موعد الدفع",
  remindersOn:
    "إذا لم يُدفع الإيجار بعد، تذكّركم به رسالة إلكترونية قبل موعد الدفع ببضعة أيام.",
  remindersOff: "لا يصلكم تذكير قبل موعد الدفع.",
  remindersStop: "إيقاف هذا التذكير",
  remindersResume: "تلقي هذا التذكير",
  remindersStopped: "تم الحفظ: لن يصلكم أي تذكير بعد الآن.",
  remindersBack: "تم الحفظ: ستذكّركم رسالة إلكترونية بموعد الدفع.",
  sessionsTitle: "الأجهزة التي سجّلتم الدخول منها",
  sessionsCaption: "جلسات الدخول المفتوحة",
  device: "الجهاز",
  deviceName: ({ browser, system }: Device): string => {
    const name = browser === null ? "متصفح غير معروف" : isolated(browser);
    return system === null ? name : `${name} على ${isolated(system)}`;
  },
  since: "تاريخ تسجيل الدخول",
  seen: "آخر نشاط",
  thisOne: "هذا الجهاز",
  end: "تسجيل الخروج من الجهاز",
  endLead: "لتسجيل الخروج من جهاز آخر، اكتبوا كلمة السر أولًا.",
  endOthers: "تسجيل الخروج من كل الأجهزة الأخرى",
  ended: "تم تسجيل الخروج من الجهاز.",
  othersEnded: "تم تسجيل الخروج من كل أجهزتكم الأخرى.",
  emailDone: "تم تغيير بريدكم الإلكتروني.",
  unknownAction: "هذا الطلب ناقص. حاولوا من جديد.",
  dataTitle: "تحميل بياناتي",
  dataLead:
    "كل ما يحتفظ به هذا الموقع عنكم: حسابكم وعقودكم وعملياتكم ومدفوعاتكم ورسائلكم.",
  dataHtml: "بياناتي للقراءة (صفحة HTML)",
  dataJson: "بياناتي لاستعمالها في برنامج (ملف JSON)",
  closeTitle: "إغلاق حسابي",
  closeLead:
    "عقد إيجاركم مستمر: يُغلق فقط دخولكم إلى هذا الموقع. يمكنكم التسجيل من جديد.",
  closeErased:
    "يُمسح فورًا: البريد الإلكتروني الذي تدخلون به، وكلمة السر، وجلسات الدخول المفتوحة.",
  closeKept: (years: number, months: number): string =>
    `يبقى عند المؤجر: عقدكم والعمليات والمدفوعات والرسائل، إلى غاية ${
      counted(years, yearNoun)
    } بعد نهاية عقد الإيجار؛ وسجلات الدخول إلى الموقع، لمدة ${
      counted(months, monthNoun)
    }.`,
  closeSubmit: "إغلاق حسابي",
  closeConfirm: "أريد إغلاق حسابي",
  closeConfirmMissing: "ضعوا علامة في الخانة لإغلاق حسابكم.",
};

/** What the account page says after an action, by its name. */
export const accountDone: Readonly<Record<string, string>> = {
  courriel: accountPageText.emailSent,
  "mot-de-passe": accountPageText.passwordDone,
  session: accountPageText.ended,
  "autres-sessions": accountPageText.othersEnded,
  "rappels-arreter": accountPageText.remindersStopped,
  "rappels-reprendre": accountPageText.remindersBack,
  adresse: accountPageText.emailDone,
};
