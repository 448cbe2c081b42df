import { leftToRight } from "./isolated.ts";

/** The mails about notices. */
export const noticeMail = {
  contract: "العقد",
  subscribedSubject:
    "إشعارات الإيجار (avis d’échéance) تصلكم الآن على هذا الموقع",
  subscribed: (day: string, contract: string): string =>
    `منذ يوم ${day}، لم تعد إشعارات الإيجار (avis d’échéance) للعقد ${
      leftToRight(contract)
    } تُرسل بالبريد الورقي. كل شهر، تخبركم رسالة إلكترونية بأن الإشعار جاهز. هذا مجاني، ويمكنكم التوقف متى أردتم.`,
  onPaperSubject:
    "إشعارات الإيجار (avis d’échéance) تصلكم من جديد بالبريد الورقي",
  onPaper: (day: string, contract: string): string =>
    `منذ يوم ${day}، تُرسل إليكم من جديد إشعارات الإيجار (avis d’échéance) للعقد ${
      leftToRight(contract)
    } بالبريد الورقي. والإشعارات التي وصلتكم على هذا الموقع تبقى فيه.`,
  seeAll: "الاطلاع على إشعارات الإيجار",
  notYou:
    "إذا لم تكونوا أنتم من فعل ذلك، فغيّروا كلمة السر، ثم اتصلوا بنا بالهاتف.",
  readySubject: (month: string): string =>
    `إشعار الإيجار (avis d’échéance) لشهر ${month} جاهز`,
  ready: (month: string): string =>
    `إشعار الإيجار (avis d’échéance) لشهر ${month} موجود في فضائكم.`,
  read: "قراءة الإشعار",
  nothing: "ليس عليكم أي مبلغ للدفع.",
  drawn: (amount: string, day: string): string =>
    `سيُقتطع مبلغ ${amount} يوم ${day}: ليس عليكم القيام بأي شيء.`,
  left: (amount: string, day: string): string =>
    `بقي عليكم دفع ${amount} قبل يوم ${day}.`,
  reminderSubject: (month: string, day: string): string =>
    `إيجار شهر ${month} يجب دفعه قبل يوم ${day}`,
  justPaid: "إذا كنتم قد دفعتم للتو، فتجاهلوا هذه الرسالة.",
  pay: "الدفع عبر الإنترنت",
  hardship:
    "هل تجدون صعوبة في الدفع؟ اتصلوا بنا بالهاتف قبل هذا التاريخ: نبحث معكم عن حل.",
  stopReminder: "إيقاف هذا التذكير",
};
