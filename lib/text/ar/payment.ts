import type { Card } from "../../domain/card.ts";
import type { Cents } from "../../domain/money.ts";
import type { Instant } from "../../domain/month.ts";
import type { PaymentStatus } from "../../domain/payment.ts";
import { euros, timeOfDay } from "./format.ts";
import { isolated } from "./isolated.ts";

/** The three steps of a payment, as the original named them. */
export const paymentSteps = [
  "مبلغ الدفع",
  "إدخال رقم البطاقة البنكية",
  "التأكيد",
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
  title: "القيام بعملية دفع",
  contracts: "عقودي",
  amount: "المبلغ الذي تريدون دفعه بالبطاقة البنكية",
  amountHint: "مثلًا 120,50.",
  month: "هذا الدفع عن",
  monthHint: "إذا لم تختاروا شيئًا، فهذا الدفع يسدّد أقدم ما عليكم.",
  oldest: "الأقدم أولًا",
  severalLink: "الدفع عن عدة عقود في مرة واحدة",
  severalTitle: "الدفع عن عدة عقود",
  severalLead:
    "اكتبوا مبلغًا لكل عقد تريدون الدفع عنه، واتركوا الخانات الأخرى فارغة. ستدفعون المجموع في مرة واحدة بالبطاقة البنكية.",
  severalMissing: "اكتبوا مبلغًا لعقد واحد على الأقل.",
  oneLink: "الدفع عن عقد واحد فقط",
  submit: "تأكيد",
  cancel: "إلغاء",
  confirmTitle: "قبل المتابعة",
  confirmYes: "نعم، أريد دفع هذا المبلغ",
  confirmMissing: "أجيبوا عن السؤال قبل المتابعة.",
  moreThanOwed: (contract: string, owed: Cents, advance: Cents): string =>
    owed === 0
      ? `ليس عليكم أي مبلغ في العقد ${
        isolated(contract)
      }. سيصبح هذا الدفع دفعة مسبقة قدرها ${euros(advance)}.`
      : `عليكم دفع ${euros(owed)} في العقد ${
        isolated(contract)
      }. إذا دفعتم أكثر، فستكون لديكم دفعة مسبقة قدرها ${euros(advance)}.`,
  anotherAwaited: (amount: Cents, startedAt: Instant): string =>
    `هناك عملية دفع بمبلغ ${euros(amount)}، بدأت في الساعة ${
      timeOfDay(startedAt)
    }، تنتظر جواب البنك. إذا كنتم قد أتممتموها، فلا تدفعوا مرة ثانية.`,
  awaited: (amount: Cents): string =>
    `هناك عملية دفع بمبلغ ${
      euros(amount)
    } في انتظار جواب البنك: لا تدفعوا مرة ثانية.`,
  directDebit:
    "هذا العقد يُدفع بالاقتطاع التلقائي (prélèvement automatique): ليس عليكم القيام بأي شيء، إلا لتسديد دين أقدم.",
  noContract: "لا يوجد أي عقد مرتبط بحسابكم. اتصلوا بنا.",
};

export const cardText = {
  title: "اختاروا وسيلة الدفع",
  lead: (amount: Cents): string =>
    `ستدفعون ${euros(amount)}. اختاروا البطاقة التي ستستعملونها.`,
  legend: "اختاروا وسيلة الدفع",
};

export const bankText = {
  title: "إلى صفحة البنك",
  lead:
    "ستغادرون هذا الموقع إلى صفحة الدفع الآمنة لبنك La Banque Postale. ستكتبون فيها رقم بطاقتكم: نحن لا نراه أبدًا.",
  amount: "المبلغ",
  contract: "العقد",
  card: "وسيلة الدفع",
  transaction: "رقم العملية",
  merchant: "رقم تعريف البائع",
  checks: "في صفحة البنك، تحققوا من:",
  checkList: [
    "أن عنوان الموقع يبدأ بـ https؛",
    "أن المبلغ صحيح؛",
    "أن شعار La Banque Postale موجود.",
  ],
  submit: "المتابعة إلى البنك",
  limit: "تبقى صفحة البنك مفتوحة لمدة 10 دقائق.",
  again: (at: Instant): string =>
    `سبق أن فتحتم صفحة البنك في الساعة ${
      timeOfDay(at)
    }. إذا كنتم قد أتممتم الدفع فيها، فلا تدفعوا مرة ثانية.`,
  seeState: "معرفة أين وصلت عملية الدفع هذه",
};

/** What each status is called, for lists and the live region. */
export const statusNames: Record<PaymentStatus, string> = {
  cree: "بدأ",
  en_attente: "في انتظار جواب البنك",
  paye: "مدفوع",
  refuse: "مرفوض",
  abandonne: "تُرك قبل إتمامه",
  expire: "انتهت مهلته",
  annule: "ملغى",
  rembourse: "أُعيد المبلغ",
};

/** What each status means to the one who pays, and what to do next. */
export const statusText: Record<
  PaymentStatus,
  { title: string; lead: (amount: Cents) => string; next: string }
> = {
  cree: {
    title: "ننتظر جواب البنك",
    lead: (amount) =>
      `عملية الدفع بمبلغ ${
        euros(amount)
      } لم تُؤكَّد بعد. يصل الجواب عادةً خلال بضع ثوانٍ.`,
    next:
      "إذا كنتم قد أتممتم العملية في صفحة البنك، فلا تدفعوا مرة ثانية: هذه الصفحة تُحدَّث وحدها.",
  },
  en_attente: {
    title: "الدفع في انتظار جواب البنك",
    lead: (amount) =>
      `البنك يعالج عملية الدفع بمبلغ ${euros(amount)}. لا تدفعوا مرة ثانية.`,
    next: "سنكتب إليكم فور وصول جواب البنك.",
  },
  paye: {
    title: "تم الدفع",
    lead: (amount) => `وصلنا مبلغ ${euros(amount)}. شكرًا لكم. تم تحديث رصيدكم.`,
    next: "أُرسلت إليكم الآن رسالة إلكترونية للتأكيد. إيصالكم (reçu) جاهز.",
  },
  refuse: {
    title: "رُفض الدفع",
    lead: (amount) => `رفض البنك دفع مبلغ ${euros(amount)}. لم يُسحب أي مبلغ.`,
    next:
      "يمكنكم المحاولة من جديد، بالبطاقة نفسها أو ببطاقة أخرى. إذا تكرر الرفض، يمكن للبنك الذي تتعاملون معه أن يخبركم بالسبب. يمكنكم أيضًا الدفع بتحويل بنكي.",
  },
  abandonne: {
    title: "تُرك الدفع قبل إتمامه",
    lead: (amount) =>
      `غادرتم صفحة البنك. لم يُسحب أي مبلغ: بقي عليكم دفع ${euros(amount)}.`,
    next: "يمكنكم المحاولة من جديد متى أردتم.",
  },
  expire: {
    title: "انتهت مهلة الدفع",
    lead: (amount) =>
      `لم يؤكد البنك أي شيء بخصوص عملية الدفع هذه بمبلغ ${euros(amount)}.`,
    next:
      "إذا لم يُسحب المبلغ من حسابكم البنكي، يمكنكم المحاولة من جديد. وإذا سُحب، فلا تدفعوا مرة ثانية: سيظهر الدفع هنا، أو اتصلوا بنا.",
  },
  annule: {
    title: "أُلغي الدفع",
    lead: (amount) =>
      `أُلغيت عملية الدفع بمبلغ ${euros(amount)}: لم يصلنا هذا المبلغ.`,
    next: "يمكنكم الدفع من جديد، أو الاتصال بنا.",
  },
  rembourse: {
    title: "أُعيد إليكم المبلغ",
    lead: (amount) =>
      `أُعيد إليكم على بطاقتكم المبلغ الذي دفعتموه، وهو ${euros(amount)}.`,
    next: "يظهر المبلغ المُعاد في حسابكم البنكي خلال بضعة أيام.",
  },
};

export const statePageText = {
  receipt: "الاطلاع على إيصالي (reçu)",
  again: "إعادة محاولة الدفع",
  balance: "الاطلاع على رصيدي",
  home: "العودة إلى فضائي",
  refresh: "تحديث",
  details: "تفاصيل عملية الدفع هذه",
  amount: "المبلغ",
  contract: "العقد",
  date: "التاريخ",
  reference: "مرجع عملية الدفع",
  status: "الحالة",
  month: "عن شهر",
  oldest: "الأقدم أولًا",
  resume: "متابعة عملية الدفع هذه",
  newBalance: "الرصيد الجديد",
  balanceNow: "الرصيد",
};
