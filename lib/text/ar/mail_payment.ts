import type { MailedPaymentStatus } from "../../domain/mail_message.ts";

const NOT_DEBITED =
  "لم يتغير حسابكم كمستأجر. يمكنكم المحاولة من جديد من فضائكم، أو الدفع بتحويل بنكي.";

const subjects: Record<MailedPaymentStatus, string> = {
  paye: "تم تسجيل عملية الدفع",
  refuse: "رُفضت عملية الدفع",
  abandonne: "لم تكتمل عملية الدفع",
  expire: "انتهت مهلة عملية الدفع",
  annule: "أُلغيت عملية الدفع",
  rembourse: "أُعيد إليكم المبلغ الذي دفعتموه",
};

const sentences: Record<MailedPaymentStatus, string> = {
  paye: "قُبلت عملية الدفع بالبطاقة البنكية. وقد سُجّلت في حسابكم كمستأجر.",
  refuse: `رفض البنك عملية الدفع بالبطاقة البنكية. ${NOT_DEBITED}`,
  abandonne: `عملية الدفع التي بدأتموها لم تكتمل. ${NOT_DEBITED}`,
  expire:
    `عملية الدفع التي بدأتموها لم تكتمل في الوقت المحدد. إذا سُحب المبلغ من حسابكم البنكي، فلا تدفعوا مرة ثانية: اتصلوا بنا. وإلا، فيمكنكم إعادة المحاولة من فضائكم أو الدفع بتحويل بنكي.`,
  annule:
    "أُلغيت عملية الدفع بالبطاقة البنكية: لا تُحسب في حسابكم كمستأجر. إذا لم يكن هذا ما كنتم تنتظرونه، فاتصلوا بنا بالهاتف.",
  rembourse:
    "أُعيد إليكم المبلغ الذي دفعتموه بالبطاقة البنكية. يعود المبلغ إلى حساب البطاقة التي استُعملت، عادةً خلال بضعة أيام؛ ولم يعد يُحسب في حسابكم كمستأجر.",
};

/** The mail that tells how a payment ended. */
export const paymentMail = {
  subjects,
  sentences,
  amount: "المبلغ",
  contract: "العقد",
  contracts: "العقود",
  date: "التاريخ",
  moment: (day: string, time: string): string => `${day} في الساعة ${time}`,
  number: "رقم عملية الدفع",
  receipt: "الاطلاع على الإيصال (reçu) والاحتفاظ به",
  see: "الاطلاع على عملية الدفع هذه",
};
