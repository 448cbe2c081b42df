import type { Cents } from "../../domain/money.ts";
import type { Month } from "../../domain/month.ts";
import { counted, documents } from "./counted.ts";
import { euros, fileSize, monthName } from "./format.ts";
import { isolated } from "./isolated.ts";

/** The page of all documents. */
export const documentsText = {
  title: "وثائقي",
  lead:
    "إشعار الإيجار (avis d’échéance) يبيّن ما هو مطلوب منكم. إيصال الدفع (reçu) يثبت أنكم دفعتم مبلغًا. مخالصة الإيجار (quittance) تثبت أن الشهر مدفوع بالكامل.",
  years: "اختيار السنة",
  year: (year: string): string => `وثائق سنة ${year}`,
  notices: "إشعارات الإيجار (avis d’échéance)",
  receipts: "إيصالات الدفع (reçus)",
  quittances: "مخالصات الإيجار (quittances)",
  notice: (month: string): string => `إشعار شهر ${monthName(month)}`,
  quittance: (month: string): string => `مخالصة شهر ${monthName(month)}`,
  receipt: (date: string, amount: Cents): string =>
    `إيصال يوم ${date}، ${euros(amount)}`,
  download: (name: string, bytes: number): string =>
    `تحميل ${name} (${isolated("PDF")}، ${fileSize(bytes)})`,
  theNotice: (month: string): string => `إشعار شهر ${monthName(month)}`,
  theQuittance: (month: string): string => `مخالصة شهر ${monthName(month)}`,
  theReceipt: (date: string): string => `إيصال يوم ${date}`,
  missing: (month: Month, missing: Cents): string =>
    `${monthName(month)}: ينقص ${
      euros(missing)
    } للحصول على المخالصة (quittance)`,
  pay: (missing: Cents): string => `دفع ${euros(missing)}`,
  drawn: (day: string): string => `سيُقتطع هذا المبلغ يوم ${day}.`,
  tooSmall: (min: Cents): string =>
    `أصغر مبلغ يمكن دفعه عبر الإنترنت هو ${
      euros(min)
    }: أضيفوا المبلغ الناقص إلى عملية الدفع القادمة.`,
  archive: (count: number, bytes: number): string =>
    `تحميل الكل (${isolated("ZIP")}، ${counted(count, documents)}، حوالي ${
      fileSize(bytes)
    })`,
  onPaper:
    "إشعارات الإيجار تُرسل إليكم بالبريد الورقي. للحصول عليها هنا أيضًا، اختاروا ذلك في صفحة إشعارات الإيجار.",
  empty:
    "لا توجد أي وثيقة حاليًا. يظهر هنا إيصال (reçu) بعد كل دفع عبر الإنترنت، ومخالصة (quittance) عندما يُدفع الشهر بالكامل.",
};
