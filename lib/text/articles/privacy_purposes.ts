import {
  type ArticleBlock,
  type ArticleSection,
  subtitle,
  terms,
} from "../article.ts";
import { french } from "../french.ts";

function purpose(title: string, basis: string, data: string): ArticleBlock[] {
  const { t } = french;
  return [
    subtitle(title),
    terms([t("privacy-basis"), basis], [t("privacy-data"), data]),
  ];
}

/** What the data are used for: each purpose with its legal basis and its data. */
export function privacyPurposes(): ArticleSection {
  const { t } = french;
  const lease = t("privacy-basis-lease");
  const duty = t("privacy-basis-duty");
  const mission = t("privacy-basis-mission");
  const consent = t("privacy-basis-consent");
  return {
    id: "usages",
    title: t("privacy-purposes"),
    blocks: [
      ...purpose(t("privacy-show"), lease, t("privacy-show-data")),
      ...purpose(t("privacy-pay"), lease, t("privacy-pay-data")),
      ...purpose(t("privacy-proof"), duty, t("privacy-proof-data")),
      ...purpose(t("privacy-remind"), lease, t("privacy-remind-data")),
      ...purpose(t("privacy-account"), mission, t("privacy-account-data")),
      ...purpose(t("privacy-messages"), mission, t("privacy-messages-data")),
      ...purpose(t("privacy-paperless"), consent, t("privacy-paperless-data")),
    ],
  };
}
