import type { Landlord } from "../../domain/landlord.ts";
import {
  type ArticleBlock,
  type ArticleSection,
  subtitle,
  terms,
  text,
} from "../article.ts";
import { french } from "../french.ts";

/** Who receives data, by name where the landlord's file names them, and whether any leave the Union. */
export function privacyRecipients(landlord: Landlord): ArticleSection {
  const { t } = french;
  const { host, dataUse } = landlord;
  return {
    id: "destinataires",
    title: t("privacy-recipients"),
    blocks: [
      terms(
        [t("privacy-recipient-landlord"), t("privacy-recipient-landlord-why")],
        [t("privacy-recipient-bank"), t("privacy-recipient-bank-why")],
        [
          named(t("privacy-recipient-printer"), dataUse.printer),
          t("privacy-recipient-printer-why"),
        ],
        [
          named(t("privacy-recipient-post"), dataUse.postalOperator),
          t("privacy-recipient-post-why"),
        ],
        [
          named(t("privacy-recipient-mail"), dataUse.mailOperator),
          t("privacy-recipient-mail-why"),
        ],
        [
          named(t("privacy-recipient-host"), host.name),
          t("privacy-recipient-host-why"),
        ],
        ...dataUse.others.map(({ name, reason }) => [name, reason] as const),
      ),
      subtitle(t("privacy-transfers")),
      ...transfers(dataUse.transfers),
    ],
  };
}

function named(who: string, name: string | null): string {
  return name === null
    ? who
    : french.t("privacy-recipient-named", { who, name });
}

function transfers(all: Landlord["dataUse"]["transfers"]): ArticleBlock[] {
  const { t } = french;
  if (all === null) return [text(t("privacy-transfers-unsaid"))];
  if (all.length === 0) return [text(t("privacy-transfers-none"))];
  return [
    text(t("privacy-transfers-some")),
    terms(
      ...all.map(({ recipient, country, guarantee }) =>
        [t("privacy-transfer-to", { recipient, country }), guarantee] as const
      ),
    ),
  ];
}
