import type { Landlord } from "../../domain/landlord.ts";
import { TOKEN_LIFETIME_MS } from "../../domain/user.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  list,
  phoneLink,
  steps,
  terms,
  text,
} from "../article.ts";
import { hours } from "./durations.ts";
import { isolatedLink } from "./isolated.ts";
import { accountPageText, menuText } from "./space.ts";

/** Opening an account, finding it again, closing it. */
export function helpAccount(landlord: Landlord): ArticleSection {
  const phone = isolatedLink(phoneLink(landlord.phone));
  return {
    id: "compte",
    title: "حسابكم",
    questions: [
      reference,
      {
        id: "refus",
        question: "رُفض تسجيلي. ماذا أفعل؟",
        answer: [
          text("تخبركم رسالة إلكترونية بسبب الرفض. تحققوا من:"),
          list(
            "أنكم نسختم الرقم الصحيح: 10 أرقام للعقد، أو 9 أرقام للمستأجر؛",
            "أن الاسم هو اسم عائلة صاحب عقد الإيجار، بدون الاسم الشخصي (ويمكن أيضًا كتابة اسم عائلته عند الولادة)؛",
            "أن صاحب عقد الإيجار ليس لديه حساب من قبل: حساب واحد يكفي لكل عقوده.",
          ),
          text(
            "بعد ذلك يمكنكم ",
            link("إعادة التسجيل", "/inscription"),
            ". إذا رُفض مرة أخرى، فاتصلوا بنا على الرقم ",
            phone,
            ": سنجد مرجعكم معًا.",
          ),
        ],
      },
      missingMail,
      {
        id: "mot-de-passe",
        question: "نسيت كلمة السر",
        answer: [
          text(
            "اذهبوا إلى صفحة ",
            link("نسيت كلمة السر", "/mot-de-passe-oublie"),
            " واكتبوا البريد الإلكتروني لحسابكم. سيصلكم رابط لاختيار كلمة سر جديدة.",
          ),
          text(
            `هذا الرابط صالح لمدة ${
              hours(TOKEN_LIFETIME_MS.reset)
            } ولمرة واحدة فقط.`,
          ),
        ],
      },
      {
        id: "identifiant",
        question: "نسيت اسم المستخدم",
        answer: [
          text(
            "اسم المستخدم هو البريد الإلكتروني لحسابكم. اذهبوا إلى صفحة ",
            link("نسيت اسم المستخدم", "/identifiant-oublie"),
            ": نرسل تذكيرًا إلى هذا البريد.",
          ),
          text(
            "لم يعد بإمكانكم الدخول إلى هذا البريد؟ اتصلوا بنا على الرقم ",
            phone,
            ".",
          ),
        ],
      },
      closing,
    ],
  };
}

const reference: ArticleQuestion = {
  id: "reference",
  question: "أين أجد مرجع الزبون (référence client)؟",
  answer: [
    text(
      "هو مكتوب في أعلى رسائلنا وفي أعلى إشعارات الإيجار (avis d’échéance). هناك رقمان يمكن استعمال أي منهما:",
    ),
    terms(
      [
        "رقم العقد (numéro de contrat)",
        "حرف L و10 أرقام، مثلًا \u2068L/0039000204\u2069.",
      ],
      ["رقم المستأجر (numéro de locataire)", "9 أرقام، مثلًا 000123456."],
    ),
    text(
      "اكتبوا الرقم كما تقرؤونه: الفراغات لا تهم، وحرف L موجود أصلًا أمام الخانة. أما رقم المسكن (numéro de logement) فلا يصلح.",
    ),
  ],
};

const missingMail: ArticleQuestion = {
  id: "mail",
  question: "لم تصل الرسالة الإلكترونية",
  answer: [
    steps(
      "انتظروا بضع دقائق.",
      "ابحثوا في البريد غير المرغوب فيه (spam).",
      "تأكدوا من أنكم تقرؤون البريد الصحيح: بريد العنوان الذي كتبتموه.",
      [
        "إذا كان الأمر يتعلق بالتسجيل، ",
        link(
          "فاطلبوا الرسالة مرة أخرى",
          "/inscription/envoyee",
        ),
        ".",
      ],
    ),
    text(
      `رابط التسجيل صالح لمدة ${
        hours(TOKEN_LIFETIME_MS.validation)
      }. إذا كان قديمًا جدًا، أو إذا كان العنوان خاطئًا، `,
      link("فأعيدوا التسجيل", "/inscription"),
      ": لا شيء يمنع ذلك.",
    ),
  ],
};

const closing: ArticleQuestion = {
  id: "fermer",
  question: "كيف أغيّر بريدي الإلكتروني أو أغلق حسابي؟",
  answer: [
    text(
      "تقومون بذلك بأنفسكم، في صفحة ",
      link(menuText.account, "/espace/compte"),
      `: «${accountPageText.emailTitle}» أو «${accountPageText.closeTitle}». ستُطلب منكم كلمة السر.`,
    ),
    text(
      "إغلاق الحساب لا يغيّر شيئًا في عقد إيجاركم. يمكنكم التسجيل من جديد.",
    ),
  ],
};
