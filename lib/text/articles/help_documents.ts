import type { Landlord } from "../../domain/landlord.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  terms,
  text,
} from "../article.ts";
import type { Texts } from "../texts.ts";

/** Reading a notice, the three documents, paperless, former tenants. */
export function helpDocuments(
  texts: Texts,
  { term, noticeDay, dueDay }: Landlord,
): ArticleSection {
  const { t, linked } = texts;
  return {
    id: "documents",
    title: t("help-documents"),
    questions: [
      {
        id: "lire",
        question: t("help-notice"),
        answer: [
          text(t("help-notice-columns")),
          terms(
            [t("line-loyer"), t("help-line-loyer")],
            [t("line-charge"), t("help-line-charge")],
            [t("line-regularisation"), t("help-line-regularisation")],
            [t("line-apl"), t("help-line-apl")],
            [t("line-rappel-apl"), t("help-line-rappel-apl")],
            [t("line-rls"), t("help-line-rls")],
            [t("line-sls"), t("help-line-sls")],
          ),
          text(
            term === "echu"
              ? t("help-notice-days", { noticeDay, dueDay })
              : t("help-notice-days-ahead", { noticeDay, dueDay }),
          ),
        ],
      },
      kinds(texts),
      {
        id: "papier",
        question: t("help-paper"),
        answer: [
          text(linked("help-paper-choice", { notices: "/espace/avis" })),
          text(t("help-paper-free")),
        ],
      },
      {
        id: "depart",
        question: t("help-former"),
        answer: [
          text(t("help-former-account")),
          text(linked("help-former-documents", { reach: "/aide#joindre" })),
        ],
      },
    ],
  };
}

function kinds({ t, linked }: Texts): ArticleQuestion {
  return {
    id: "differences",
    question: t("help-kinds"),
    answer: [
      terms(
        [t("help-kinds-notice"), t("help-kinds-notice-meaning")],
        [t("help-kinds-receipt"), t("help-kinds-receipt-meaning")],
        [t("help-kinds-quittance"), t("help-kinds-quittance-meaning")],
      ),
      text(linked("help-kinds-page", {
        documents: "/espace/documents",
        ask: "/espace/contact",
      })),
    ],
  };
}
