import type { Landlord } from "../../domain/landlord.ts";
import { SESSION_IDLE_MS } from "../../domain/account/session.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  list,
  phoneHref,
  text,
  warning,
} from "../article.ts";
import { minutesIn } from "../durations.ts";
import type { Texts } from "../texts.ts";

/** A shared phone, and messages that pretend to come from the landlord. */
export function helpSafety(
  texts: Texts,
  landlord: Landlord,
  addresses: { origin: string; bankOrigin: string },
): ArticleSection {
  const { t, linked } = texts;
  return {
    id: "securite",
    title: t("help-safety"),
    questions: [
      {
        id: "partage",
        question: t("help-shared"),
        answer: [
          list(
            t("help-shared-password"),
            t("help-shared-sign-out"),
            t("help-shared-idle", { time: minutesIn(texts, SESSION_IDLE_MS) }),
            linked("help-shared-lost", {
              devices: "/espace/compte#appareils",
            }),
          ),
        ],
      },
      scam(texts, landlord, addresses),
    ],
  };
}

function scam(
  { t, linked }: Texts,
  { phone }: Landlord,
  { origin, bankOrigin }: { origin: string; bankOrigin: string },
): ArticleQuestion {
  return {
    id: "arnaque",
    question: t("help-scam"),
    answer: [
      warning(t("help-scam-never")),
      list(
        t("help-scam-site", { address: `${origin}/` }),
        t("help-scam-bank", { address: `${bankOrigin}/` }),
        t("help-scam-hurry"),
        linked("help-scam-iban", { phone: phoneHref(phone) }, { phone }),
      ),
      text(linked("help-scam-report", { reach: "/aide#joindre" })),
      text(linked("help-scam-given", { password: "/mot-de-passe-oublie" })),
    ],
  };
}
