import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, terms, text, writeTo } from "../article.ts";
import { french } from "../french.ts";

const ACCOUNT = "/espace/compte";

/** A tenant's rights over the data, and how to use each. */
export function privacyRights(landlord: Landlord): ArticleSection {
  const { t, linked } = french;
  return {
    id: "droits",
    title: t("privacy-rights"),
    blocks: [
      terms(
        [
          t("privacy-access"),
          linked("privacy-access-how", { data: `${ACCOUNT}#donnees` }),
        ],
        [
          t("privacy-correction"),
          linked("privacy-correction-how", { account: ACCOUNT }),
        ],
        [
          t("privacy-erasure"),
          linked("privacy-erasure-how", { close: `${ACCOUNT}#fermer` }),
        ],
        [t("privacy-restriction"), t("privacy-restriction-how")],
        [t("privacy-objection"), t("privacy-objection-how")],
        [
          t("privacy-withdrawal"),
          linked("privacy-withdrawal-how", { notices: "/espace/avis" }),
        ],
      ),
      text(t("privacy-rights-answer")),
      text([
        `${t("privacy-rights-officer")} `,
        writeTo(landlord.dataProtectionOfficer),
      ]),
    ],
  };
}
