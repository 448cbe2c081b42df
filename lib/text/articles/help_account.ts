import type { Landlord } from "../../domain/landlord.ts";
import { TOKEN_LIFETIME_MS } from "../../domain/account/user.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  list,
  phoneHref,
  steps,
  terms,
  text,
} from "../article.ts";
import { hoursIn } from "../durations.ts";
import type { Texts } from "../texts.ts";

/** Opening an account, finding it again, closing it. */
export function helpAccount(
  texts: Texts,
  { phone }: Landlord,
): ArticleSection {
  const { t, linked } = texts;
  const call = phoneHref(phone);
  return {
    id: "compte",
    title: t("help-account"),
    questions: [
      reference(texts),
      {
        id: "refus",
        question: t("help-refusal"),
        answer: [
          text(t("help-refusal-check")),
          list(
            t("help-refusal-number"),
            t("help-refusal-name"),
            t("help-refusal-once"),
          ),
          text(linked("help-refusal-again", {
            register: "/inscription",
            phone: call,
          }, { phone })),
        ],
      },
      missingMail(texts),
      {
        id: "mot-de-passe",
        question: t("help-password"),
        answer: [
          text(linked("help-password-page", { page: "/mot-de-passe-oublie" })),
          text(t("help-password-lifetime", {
            time: hoursIn(texts, TOKEN_LIFETIME_MS.reset),
          })),
        ],
      },
      {
        id: "identifiant",
        question: t("help-identifier"),
        answer: [
          text(linked("help-identifier-page", { page: "/identifiant-oublie" })),
          text(linked("help-identifier-lost", { phone: call }, { phone })),
        ],
      },
      {
        id: "fermer",
        question: t("help-close"),
        answer: [
          text(linked("help-close-page", { account: "/espace/compte" })),
          text(t("help-close-lease")),
        ],
      },
    ],
  };
}

function reference({ t }: Texts): ArticleQuestion {
  return {
    id: "reference",
    question: t("help-reference"),
    answer: [
      text(t("help-reference-where")),
      terms(
        [t("help-reference-contract"), t("help-reference-contract-shape")],
        [t("help-reference-tenant"), t("help-reference-tenant-shape")],
      ),
      text(t("help-reference-write")),
    ],
  };
}

function missingMail(texts: Texts): ArticleQuestion {
  const { t, linked } = texts;
  return {
    id: "mail",
    question: t("help-mail"),
    answer: [
      steps(
        t("help-mail-wait"),
        t("help-mail-junk"),
        t("help-mail-address"),
        linked("help-mail-again", { again: "/inscription/envoyee" }),
      ),
      text(linked("help-mail-lifetime", { register: "/inscription" }, {
        time: hoursIn(texts, TOKEN_LIFETIME_MS.validation),
      })),
    ],
  };
}
