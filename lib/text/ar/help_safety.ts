import type { Landlord } from "../../domain/landlord.ts";
import { SESSION_IDLE_MS } from "../../domain/session.ts";
import {
  type ArticleSection,
  link,
  list,
  phoneLink,
  text,
  warning,
} from "../article.ts";
import { commonText } from "./common.ts";
import { minutes } from "./durations.ts";
import { isolated, isolatedLink } from "./isolated.ts";
import { accountPageText, menuText } from "./space.ts";

/** A shared phone, and messages that pretend to come from the landlord. */
export function helpSafety(
  landlord: Landlord,
  { origin, bankOrigin }: { origin: string; bankOrigin: string },
): ArticleSection {
  return {
    id: "securite",
    title: "الأمان",
    questions: [
      {
        id: "partage",
        question: "أستعمل هاتفًا أو حاسوبًا يستعمله غيري أيضًا",
        answer: [
          list(
            "لا تحفظوا كلمة السر في المتصفح.",
            `عندما تنتهون، اختاروا «${commonText.signOut}».`,
            `إذا نسيتم ذلك، يتم تسجيل خروجكم بعد ${
              minutes(SESSION_IDLE_MS)
            } دون نشاط.`,
            [
              "هل ضاع هاتفكم؟ على جهاز آخر، افتحوا ",
              link(
                `${menuText.account}، «${accountPageText.sessionsTitle}»`,
                "/espace/compte#appareils",
              ),
              "، وسجّلوا الخروج من الهاتف، ثم غيّروا كلمة السر.",
            ],
          ),
        ],
      },
      {
        id: "arnaque",
        question: "هل هذه الرسالة من المؤجر حقًا؟",
        answer: [
          warning(
            "لا نطلب منكم أبدًا رقم بطاقتكم البنكية ولا كلمة السر، لا برسالة إلكترونية ولا بالهاتف ولا برسالة نصية (SMS).",
          ),
          list(
            `قبل كتابة كلمة السر، انظروا إلى العنوان في أعلى الشاشة. عنوان هذا الموقع يبدأ بـ ${
              isolated(`${origin}/`)
            }.`,
            `قبل كتابة رقم بطاقتكم البنكية، افعلوا الشيء نفسه. عنوان صفحة الدفع يبدأ بـ ${
              isolated(`${bankOrigin}/`)
            }.`,
            "هل هناك رسالة تستعجلكم، أو تعدكم بالمال؟ لا تضغطوا على رابطها. افتحوا هذا الموقع بأنفسكم.",
            [
              "هل هناك رسالة تعطيكم رقم حساب بنكي جديدًا (IBAN) لدفع الإيجار؟ لا تدفعوا. اتصلوا بنا على الرقم ",
              isolatedLink(phoneLink(landlord.phone)),
              ".",
            ],
          ),
          text(
            "هل تبدو لكم رسالة مزيفة؟ ",
            link("أخبرونا بذلك", "/aide#joindre"),
            ". يمكن أيضًا التبليغ عن رسالة نصية (SMS) بتحويلها إلى الرقم 33700.",
          ),
          text(
            "هل أعطيتم رقم بطاقتكم البنكية؟ اتصلوا فورًا بالبنك الذي تتعاملون معه. هل أعطيتم كلمة السر؟ ",
            link("اختاروا كلمة سر جديدة", "/mot-de-passe-oublie"),
            " فورًا.",
          ),
        ],
      },
    ],
  };
}
