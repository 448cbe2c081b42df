import type { Landlord } from "../../domain/landlord.ts";
import type { LineNature } from "../../domain/tenant.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  terms,
  text,
} from "../article.ts";
import { lineNatures, menuText } from "./space.ts";

const named = (nature: LineNature, words: string) =>
  [lineNatures[nature].name, words] as const;

/** Reading a notice, the three documents, paperless, former tenants. */
export function helpDocuments(landlord: Landlord): ArticleSection {
  const { noticeDay, dueDay } = landlord;
  return {
    id: "documents",
    title: "الإشعارات والإيصالات والمخالصات",
    questions: [
      {
        id: "lire",
        question: "كيف أقرأ إشعار الإيجار (avis d’échéance)؟",
        answer: [
          text(
            "كلمة débit تعني ما هو مطلوب منكم. كلمة crédit تعني ما هو لصالحكم. هذه هي السطور التي تظهر غالبًا:",
          ),
          lines,
          text(
            `يُدفع الإيجار في نهاية الشهر. يصدر إشعار كل شهر حوالي يوم ${noticeDay}. ويجب دفعه قبل يوم ${dueDay} من الشهر التالي.`,
          ),
        ],
      },
      kinds,
      paperless,
      former,
    ],
  };
}

const lines = terms(
  named("loyer", "ثمن إيجار مسكنكم."),
  named(
    "charge",
    "مبلغ يُدفع مسبقًا كل شهر من أجل مصاريف العمارة: الماء والتدفئة والمصعد والصيانة والنفايات المنزلية.",
  ),
  named(
    "regularisation",
    "الفرق بين المصاريف التي دفعتموها والمصاريف الحقيقية. إذا كنتم قد دفعتم أكثر من اللازم، يُكتب الفرق لصالحكم (crédit). وإذا كنتم قد دفعتم أقل من اللازم، يُكتب في المطلوب منكم (débit).",
  ),
  named(
    "apl",
    "مساعدة من CAF (صندوق الإعانات العائلية) أو من MSA (صندوق الضمان الاجتماعي الفلاحي). تُدفع لنا مباشرة، ونحن نخصمها مما عليكم.",
  ),
  named(
    "rappel_apl",
    "مساعدة سكن عن شهر ماضٍ، وصلت متأخرة.",
  ),
  named(
    "rls",
    "تخفيض يُنقص المبلغ الذي يجب دفعه، دون تغيير الإيجار المكتوب في العقد.",
  ),
  named(
    "sls",
    "مبلغ يضاف إلى الإيجار عندما يتجاوز دخل الأسرة حدًا معيّنًا.",
  ),
);

const kinds: ArticleQuestion = {
  id: "differences",
  question: "الإشعار والإيصال والمخالصة: ما الفرق؟",
  answer: [
    terms(
      ["إشعار الإيجار (avis d’échéance)", "ما هو مطلوب منكم عن شهر واحد."],
      ["إيصال الدفع (reçu)", "دليل على الدفع، حتى لو دفعتم جزءًا من الإيجار."],
      [
        "مخالصة الإيجار (quittance)",
        "دليل على أن الإيجار والمصاريف عن شهر مدفوعة بالكامل. وهي مجانية.",
      ],
    ),
    text(
      "الإشعار لا يحل محل المخالصة أبدًا. تجدون وثائقكم في صفحة ",
      link(menuText.documents, "/espace/documents"),
      ". هل تنقصكم وثيقة؟ ",
      link("اطلبوها منا", "/espace/contact"),
      ".",
    ),
  ],
};

const paperless: ArticleQuestion = {
  id: "papier",
  question: "هل يمكنني التوقف عن تلقي إشعاراتي على الورق؟",
  answer: [
    text(
      "تصلكم إشعاراتكم على الورق ما دمتم لم تطلبوا غير ذلك. تختارون ذلك لكل عقد، في صفحة ",
      link(menuText.notices, "/espace/avis"),
      ". تخبركم رسالة إلكترونية كل شهر بأن الإشعار جاهز.",
    ),
    text(
      "هذا مجاني وليس إجباريًا أبدًا. يمكنكم العودة إلى الورق في أي وقت.",
    ),
  ],
};

const former: ArticleQuestion = {
  id: "depart",
  question: "غادرت مسكني",
  answer: [
    text(
      "يبقى حسابكم صالحًا. لا يزال بإمكانكم الاطلاع على رصيدكم، ودفع ما عليكم، وتحميل مخالصاتكم.",
    ),
    text(
      "لم يكن لديكم حساب؟ قوموا بالتسجيل برقم عقدكم القديم أو برقم المستأجر. هل تنقصكم مخالصة؟ ",
      link("اطلبوها منا", "/aide#joindre"),
      ".",
    ),
  ],
};
