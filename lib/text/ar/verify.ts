import type { VerifiedDocument } from "../../domain/document.ts";

/** The public page that says what a document's code stands for. */
export const verifyText = {
  title: "التحقق من وثيقة",
  lead:
    "كل وثيقة من وثائق هذا الموقع تحمل رمزًا. اكتبوه هنا لمعرفة هل الوثيقة أصلية.",
  code: "رمز الوثيقة",
  hint: "12 من الحروف والأرقام، مثلًا \u20687K3M-0QWX-PZ9D\u2069.",
  submit: "التحقق",
  validTitle: "هذه الوثيقة أصلية",
  valid:
    "قارنوا هذه المعلومات بالمعلومات المكتوبة على الوثيقة. إذا كانت مختلفة، فقد تم تغيير الوثيقة.",
  notValidTitle: "هذه الوثيقة لم تعد صالحة",
  notValid: {
    avis: "هذا الإشعار لم يعد صالحًا.",
    recu: "أُعيد المبلغ المدفوع بعد ذلك، كله أو جزء منه.",
    quittance: "الإيجار والمصاريف لهذا الشهر ليست مدفوعة بالكامل اليوم.",
  },
  unknown:
    "لا توجد في هذا الموقع أي وثيقة تحمل هذا الرمز. تحققوا من أنكم نسختموه بشكل صحيح. إذا كان الرمز صحيحًا، فالوثيقة ليست أصلية.",
  kind: "الوثيقة",
  month: "الشهر",
  amount: "المبلغ",
  issuedOn: "تاريخ الإصدار",
  issuer: "صادرة عن",
};

export const documentKinds: Record<VerifiedDocument["kind"], string> = {
  avis: "إشعار الإيجار (avis d’échéance)",
  recu: "إيصال الدفع (reçu)",
  quittance: "مخالصة الإيجار (quittance)",
};
