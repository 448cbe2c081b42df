import type { Landlord } from "../../domain/landlord.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  phoneHref,
  steps,
  text,
  warning,
} from "../article.ts";
import type { Texts } from "../texts.ts";

/** Paying by card and by transfer, and what to do when it does not go through. */
export function helpPayment(texts: Texts, landlord: Landlord): ArticleSection {
  const { t, linked } = texts;
  const { phone } = landlord;
  return {
    id: "payer",
    title: t("help-payment"),
    questions: [
      byCard(texts, landlord),
      {
        id: "refuse",
        question: t("help-refused"),
        answer: [
          text(t("help-refused-retry")),
          text(linked("help-refused-otherwise", {
            transfer: "#virement",
            phone: phoneHref(phone),
          }, { phone })),
        ],
      },
      {
        id: "attente",
        question: t("help-pending"),
        answer: [
          warning(t("help-pending-once")),
          text(t("help-pending-wait")),
          text(linked("help-pending-lost", { reach: "/aide#joindre" })),
        ],
      },
      {
        id: "virement",
        question: t("help-transfer"),
        answer: [
          text(
            linked("help-transfer-where", { contracts: "/espace/contrats" }),
          ),
          text(t("help-transfer-reference")),
        ],
      },
      {
        id: "prelevement",
        question: t("help-direct-debit"),
        answer: [text(t("help-direct-debit-nothing"))],
      },
    ],
  };
}

function byCard(
  { t, linked, format: { euros } }: Texts,
  { minPaymentCents: min, maxPaymentCents: max }: Landlord,
): ArticleQuestion {
  return {
    id: "etapes",
    question: t("help-card"),
    answer: [
      text(linked("help-card-start", { pay: "/espace/paiement" })),
      steps(
        t("help-card-amount"),
        t("help-card-code"),
        t("help-card-end"),
      ),
      text(t("help-card-limits", { min: euros(min), max: euros(max) })),
    ],
  };
}
