import { leftToRight } from "./isolated.ts";

/** What the tenant keeps of the message. */
export const contactMail = {
  subject: (number: string): string =>
    `وصلتنا رسالتكم رقم ${leftToRight(number)}`,
  lead:
    "وصلتنا رسالتكم. سنرد عليكم برسالة إلكترونية على هذا العنوان. إذا اتصلتم بنا بالهاتف، فأعطونا رقمها.",
  message: "الرسالة",
  number: (number: string): string => `رقم ${leftToRight(number)}`,
  about: "الموضوع",
  again: "الاطلاع على رسائلكم من جديد",
};
