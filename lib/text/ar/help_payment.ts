import type { Landlord } from "../../domain/landlord.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  phoneLink,
  steps,
  text,
  warning,
} from "../article.ts";
import { euros } from "./format.ts";
import { isolatedLink } from "./isolated.ts";
import { paymentSteps } from "./payment.ts";
import { menuText } from "./space.ts";

/** Paying by card and by transfer, and what to do when it does not go through. */
export function helpPayment(landlord: Landlord): ArticleSection {
  return {
    id: "payer",
    title: "الدفع",
    questions: [
      byCard(landlord),
      {
        id: "refuse",
        question: "رُفضت عملية الدفع",
        answer: [
          text(
            "لم يُسحب أي مبلغ. يمكنكم المحاولة من جديد، بالبطاقة نفسها أو ببطاقة أخرى. يمكن للبنك الذي تتعاملون معه أن يخبركم بسبب الرفض: غالبًا ما يكون السبب هو الحد الأقصى للبطاقة.",
          ),
          text(
            "يمكنكم أيضًا الدفع على عدة مرات، أو ",
            link("بتحويل بنكي", "#virement"),
            ". لا تستطيعون دفع المبلغ كله؟ اتصلوا بنا دون انتظار على الرقم ",
            isolatedLink(phoneLink(landlord.phone)),
            ".",
          ),
        ],
      },
      pending,
      transfer,
      {
        id: "prelevement",
        question: "أدفع بالاقتطاع التلقائي (prélèvement automatique)",
        answer: [
          text(
            "ليس عليكم القيام بأي شيء: يُقتطع المبلغ من حسابكم البنكي. ادفعوا عبر الإنترنت فقط لتسديد دين أقدم.",
          ),
        ],
      },
    ],
  };
}

function byCard(landlord: Landlord): ArticleQuestion {
  const [amount, bank, end] = paymentSteps;
  const { minPaymentCents: min, maxPaymentCents: max } = landlord;
  return {
    id: "etapes",
    question: "كيف أدفع الإيجار عبر الإنترنت؟",
    answer: [
      text(
        "سجّلوا الدخول، ثم اختاروا ",
        link(menuText.pay, "/espace/paiement"),
        ". هناك ثلاث خطوات:",
      ),
      steps(
        `${amount}: تختارون العقد والمبلغ.`,
        `${bank}: تختارون بطاقتكم، ثم تكتبون رقمها في صفحة La Banque Postale. لا تكتبوه هنا أبدًا.`,
        `${end}: ترون هل قُبل الدفع. تؤكد لكم ذلك رسالة إلكترونية ويكون إيصالكم (reçu) جاهزًا.`,
      ),
      text(
        `بالبطاقة البنكية، يمكنكم دفع ما بين ${euros(min)} و${
          euros(max)
        } في مرة واحدة. تبقى صفحة البنك مفتوحة لمدة 10 دقائق.`,
      ),
    ],
  };
}

const pending: ArticleQuestion = {
  id: "attente",
  question: "عملية الدفع في الانتظار، أو لا أراها",
  answer: [
    warning("لا تدفعوا مرة ثانية."),
    text(
      "أحيانًا يتأخر البنك في الجواب. صفحة الدفع تُحدَّث، ونكتب إليكم فور وصول الجواب.",
    ),
    text(
      "خرج المال من حسابكم البنكي، لكن عملية الدفع لا تظهر حتى الآن؟ ",
      link("اتصلوا بنا", "/aide#joindre"),
      "، مع ذكر التاريخ والمبلغ.",
    ),
  ],
};

const transfer: ArticleQuestion = {
  id: "virement",
  question: "كيف أدفع بتحويل بنكي (virement)؟",
  answer: [
    text(
      "افتحوا صفحة ",
      link(menuText.contracts, "/espace/contrats"),
      " واختاروا عقدًا. تجدون فيها رقم الحساب البنكي (IBAN) والمستفيد (bénéficiaire) والمرجع الذي يجب نسخه عند البنك الذي تتعاملون معه.",
    ),
    text(
      "انسخوا المرجع بدقة: فهو الذي يسمح لنا بالتعرف على المبلغ الذي دفعتموه. يحتاج التحويل البنكي إلى بضعة أيام ليظهر في رصيدكم.",
    ),
  ],
};
