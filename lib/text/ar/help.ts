import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, link, text } from "../article.ts";
import { messageSubjects } from "./contact.ts";
import { contactFacts } from "./contact_facts.ts";
import { helpAccount } from "./help_account.ts";
import { helpDocuments } from "./help_documents.ts";
import { helpPayment } from "./help_payment.ts";
import { helpSafety } from "./help_safety.ts";

export const helpText = {
  title: "المساعدة",
  lead:
    "اختاروا سؤالًا لقراءة الجواب. لم تجدوا سؤالكم؟ اتصلوا بنا بالهاتف: معلومات الاتصال موجودة في أسفل هذه الصفحة.",
  contents: "في هذه الصفحة",
};

/** Questions and answers, by theme. */
export function helpSections(
  landlord: Landlord,
  addresses: { origin: string; bankOrigin: string },
): ArticleSection[] {
  return [
    helpAccount(landlord),
    helpPayment(landlord),
    helpDocuments(landlord),
    helpSafety(landlord, addresses),
    {
      id: "joindre",
      title: "كيف تتصلون بنا",
      blocks: [
        contactFacts(landlord),
        text(
          "لديكم حساب؟ اكتبوا إلينا في صفحة ",
          link("الاتصال بنا", "/espace/contact"),
          `: تحصل رسالتكم على رقم وتبقى ظاهرة. اختاروا الموضوع المناسب، مثلًا «${messageSubjects.logement}».`,
        ),
      ],
    },
  ];
}
