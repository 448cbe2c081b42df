import { leftToRight } from "./isolated.ts";

/** What every mail has. */
export const mailText = {
  hello: "مرحبًا،",
  /** The line against phishing that every mail to a tenant ends with. */
  neverAsked:
    "لن نطلب منكم أبدًا كلمة السر ولا رقم بطاقتكم البنكية، لا برسالة إلكترونية ولا بالهاتف.",
  phone: (phone: string): string => `الهاتف: ${leftToRight(phone)}`,
  email: (email: string): string => `البريد الإلكتروني: ${leftToRight(email)}`,
};
