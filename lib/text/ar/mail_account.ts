import { type Instant, parisDay } from "../../domain/month.ts";
import type { MailBlock, MailContent } from "../mail_content.ts";
import { longDate, timeOfDay } from "./format.ts";

const hello: MailBlock = { kind: "text", text: "مرحبًا،" };
const text = (words: string): MailBlock => ({ kind: "text", text: words });
const link = (label: string, path: string): MailBlock => ({
  kind: "link",
  label,
  path,
});
const tokenPath = (folder: string, token: string) =>
  `/${folder}/${encodeURIComponent(token)}`;
const moment = (at: Instant) =>
  `يوم ${longDate(parisDay(at))} في الساعة ${timeOfDay(at)}`;
const notYou = text(
  "إذا لم تكونوا أنتم من فعل ذلك، فغيّروا كلمة السر فورًا عن طريق «نسيت كلمة السر»، ثم اتصلوا بنا بالهاتف.",
);
const ignore = (what: string) =>
  text(`إذا لم تطلبوا شيئًا، فلا تفعلوا أي شيء: ${what}`);

/** The mails about an account, by kind. */
export const accountMails = {
  validation: (token: string, at: Instant): MailContent => ({
    subject: "أكّدوا بريدكم الإلكتروني لفتح فضاء المستأجر الخاص بكم",
    blocks: [
      hello,
      text(
        `طلبتم إنشاء فضاء المستأجر الخاص بكم ${
          moment(at)
        }. بقيت خطوة واحدة: افتحوا هذا الرابط واضغطوا على الزر الموجود في الصفحة.`,
      ),
      link("تأكيد بريدي الإلكتروني", tokenPath("validation", token)),
      text("هذا الرابط صالح لمدة 48 ساعة ولمرة واحدة فقط."),
      text(
        "على جهاز غير الذي سجّلتم منه، تطلب الصفحة كلمة السر التي اخترتموها.",
      ),
      text(
        "إذا وصلتكم عدة رسائل مثل هذه، فلا تفتحوا إلا الرسالة التي تحمل ساعة طلبكم أنتم.",
      ),
      ignore("بدون تأكيد، لن يُنشأ أي حساب."),
    ],
  }),
  // Also for an address without account, when the tenant number has an owner already.
  already_has_account: (): MailContent => ({
    subject: "لديكم من قبل فضاء مستأجر",
    blocks: [
      hello,
      text(
        "طُلب الآن تسجيل أو تغيير عنوان باستعمال هذا البريد الإلكتروني. لم يتغير أي شيء، لأن هناك فضاء مستأجر موجودًا من قبل: بهذا العنوان، أو للمرجع الذي كُتب.",
      ),
      text(
        "سجّلوا الدخول كالعادة. إذا لم تعودوا تعرفون بأي عنوان أو بأي كلمة سر، فهذه الصفحات تساعدكم.",
      ),
      link("تسجيل الدخول", "/connexion"),
      link("نسيت اسم المستخدم", "/identifiant-oublie"),
      link("نسيت كلمة السر", "/mot-de-passe-oublie"),
      ignore("لم يُنشأ أي حساب ولم يُغيَّر أي حساب."),
    ],
  }),
  reference_not_recognised: (): MailContent => ({
    subject: "تسجيلكم: لم نتعرف على المرجع أو الاسم",
    blocks: [
      hello,
      text(
        "طلبتم إنشاء فضاء مستأجر. لم نتمكن من إتمام ذلك: المرجع والاسم اللذان كتبتموهما لا يتطابقان في ملفاتنا.",
      ),
      text("تحققوا في إشعار الإيجار (avis d’échéance) من:"),
      {
        kind: "facts",
        facts: [
          [
            "مرجع الزبون (référence client)",
            "حرف L وعشرة أرقام، أو رقم المستأجر المكوّن من تسعة أرقام",
          ],
          [
            "اسم العائلة",
            "اسم عائلة صاحب عقد الإيجار، بدون الاسم الشخصي؛ ويمكن أيضًا كتابة اسم العائلة عند الولادة",
          ],
        ],
      },
      link("إعادة التسجيل", "/inscription"),
      text(
        "إذا لم ينجح ذلك أيضًا، فاتصلوا بنا بالهاتف: سنجد مرجعكم معًا.",
      ),
      ignore("لم يُنشأ أي حساب."),
    ],
  }),
  someone_tried_your_number: (at: Instant): MailContent => ({
    subject: "حاول شخص إنشاء حساب ثانٍ بمرجعكم",
    blocks: [
      hello,
      text(
        `جرت محاولة تسجيل ${
          moment(at)
        } بمرجعكم واسمكم، لكن ببريد إلكتروني آخر غير بريدكم. لم تنجح هذه المحاولة: لم يتغير حسابكم ولا بياناتكم.`,
      ),
      text(
        "إذا كنتم أنتم من فعل ذلك أو أحد أقربائكم، فسجّلوا الدخول بالعنوان الذي وصلتكم عليه هذه الرسالة. وإلا فاتصلوا بنا بالهاتف.",
      ),
      link("تسجيل الدخول", "/connexion"),
    ],
  }),
  account_created: (): MailContent => ({
    subject: "فضاء المستأجر الخاص بكم مفتوح",
    blocks: [
      hello,
      text(
        "تم تأكيد بريدكم الإلكتروني وفضاء المستأجر الخاص بكم مفتوح. يمكنكم فيه الاطلاع على رصيدكم وعقودكم، ودفع الإيجار عبر الإنترنت.",
      ),
      link("تسجيل الدخول", "/connexion"),
      text("اسم المستخدم هو العنوان الذي وصلتكم عليه هذه الرسالة."),
    ],
  }),
  password_reset: (token: string): MailContent => ({
    subject: "اختاروا كلمة سر جديدة",
    blocks: [
      hello,
      text(
        "طلبتم تغيير كلمة السر. افتحوا هذا الرابط لاختيار كلمة سر جديدة.",
      ),
      link("اختيار كلمة سر جديدة", tokenPath("mot-de-passe", token)),
      text("هذا الرابط صالح لمدة ساعة ولمرة واحدة فقط."),
      ignore("تبقى كلمة السر كما هي."),
    ],
  }),
  password_changed: (at: Instant): MailContent => ({
    subject: "تم تغيير كلمة السر",
    blocks: [
      hello,
      text(
        `تم تغيير كلمة السر لفضاء المستأجر الخاص بكم ${
          moment(at)
        }. وتم تسجيل الخروج من أجهزتكم الأخرى.`,
      ),
      notYou,
      link("نسيت كلمة السر", "/mot-de-passe-oublie"),
    ],
  }),
  identifier_reminder: (): MailContent => ({
    subject: "اسم المستخدم الخاص بكم",
    blocks: [
      hello,
      text(
        "طلبتم التذكير باسم المستخدم: هو العنوان الذي وصلتكم عليه هذه الرسالة.",
      ),
      link("تسجيل الدخول", "/connexion"),
      link("نسيت كلمة السر", "/mot-de-passe-oublie"),
      ignore("لم يظهر هذا العنوان لأي شخص."),
    ],
  }),
  email_change_confirm: (token: string): MailContent => ({
    subject: "أكّدوا بريدكم الإلكتروني الجديد",
    blocks: [
      hello,
      text(
        "طلبتم استعمال هذا العنوان لفضاء المستأجر الخاص بكم. افتحوا هذا الرابط واضغطوا على الزر الموجود في الصفحة.",
      ),
      link("تأكيد هذا العنوان", tokenPath("adresse", token)),
      text(
        "هذا الرابط صالح لمدة ساعة ولمرة واحدة فقط. إلى ذلك الحين، يبقى عنوانكم القديم هو الصحيح.",
      ),
      ignore("لن يُستعمل هذا العنوان."),
    ],
  }),
  email_change_asked: (at: Instant): MailContent => ({
    subject: "طُلب تغيير البريد الإلكتروني لفضاء المستأجر الخاص بكم",
    blocks: [
      hello,
      text(
        `كُتب بريد إلكتروني آخر ${
          moment(at)
        } لفضاء المستأجر الخاص بكم. سيحل محل هذا البريد عندما يتم تأكيده.`,
      ),
      text("إذا كنتم أنتم من فعل ذلك، فليس عليكم القيام بأي شيء هنا."),
      notYou,
    ],
  }),
  email_changed: (at: Instant): MailContent => ({
    subject: "تغيّر البريد الإلكتروني لفضاء المستأجر الخاص بكم",
    blocks: [
      hello,
      text(
        `تم تغيير البريد الإلكتروني لفضاء المستأجر الخاص بكم ${
          moment(at)
        }. لن تصلكم رسائلنا هنا بعد الآن، ولم يعد هذا العنوان صالحًا لتسجيل الدخول.`,
      ),
      text("إذا لم تكونوا أنتم من فعل ذلك، فاتصلوا بنا بالهاتف فورًا."),
    ],
  }),
  account_closed: (at: Instant): MailContent => ({
    subject: "تم إغلاق فضاء المستأجر الخاص بكم",
    blocks: [
      hello,
      text(
        `تم إغلاق فضاء المستأجر الخاص بكم ${
          moment(at)
        }، بطلب منكم. لا يتغير عقد إيجاركم ولا حسابكم كمستأجر.`,
      ),
      text(
        "يمكنكم التسجيل من جديد متى أردتم. إذا لم تكونوا أنتم من أغلقه، فاتصلوا بنا بالهاتف.",
      ),
      link("إنشاء حساب", "/inscription"),
    ],
  }),
  account_closed_by_landlord: (at: Instant): MailContent => ({
    subject: "أغلق المؤجر فضاء المستأجر الخاص بكم",
    blocks: [
      hello,
      text(
        `أغلق المؤجر فضاء المستأجر الخاص بكم ${
          moment(at)
        }. لا يتغير عقد إيجاركم ولا حسابكم كمستأجر.`,
      ),
      text(
        "إذا كنتم لا تعرفون السبب، فاتصلوا بنا بالهاتف. يمكنكم التسجيل من جديد متى أردتم.",
      ),
      link("إنشاء حساب", "/inscription"),
    ],
  }),
  account_reopened: (token: string): MailContent => ({
    subject: "أُعيد فتح فضاء المستأجر الخاص بكم: اختاروا كلمة سر",
    blocks: [
      hello,
      text(
        "أعاد المؤجر فتح فضاء المستأجر الخاص بكم بهذا البريد الإلكتروني. افتحوا هذا الرابط لاختيار كلمة السر.",
      ),
      link("اختيار كلمة السر", tokenPath("mot-de-passe", token)),
      text(
        "هذا الرابط صالح لمدة ساعة ولمرة واحدة فقط. بعد ذلك اطلبوا رابطًا آخر عن طريق «نسيت كلمة السر».",
      ),
      link("نسيت كلمة السر", "/mot-de-passe-oublie"),
      text(
        "إذا لم تكونوا من مستأجرينا، فلا تفتحوا هذا الرابط واتصلوا بنا بالهاتف: فقد سُجّل البريد الإلكتروني خطأً.",
      ),
    ],
  }),
};
