import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, terms, text, writeTo } from "../article.ts";
import { french } from "../french.ts";
import { textsOf } from "../texts.ts";
import { contactFacts } from "./contact_facts.ts";
import { privacyDurations } from "./privacy_durations.ts";
import { privacyPurposes } from "./privacy_purposes.ts";
import { privacyRights } from "./privacy_rights.ts";

/** Who is responsible, what for, who receives what, how long, and a tenant's rights. */
export function privacySections(landlord: Landlord): ArticleSection[] {
  const { t, linked } = french;
  return [
    {
      id: "responsable",
      title: t("privacy-controller"),
      blocks: [
        text(t("privacy-controller-who")),
        contactFacts(textsOf("fr"), landlord),
        text([
          `${t("privacy-officer")} `,
          writeTo(landlord.dataProtectionOfficer),
        ]),
      ],
    },
    privacyPurposes(),
    {
      id: "jamais",
      title: t("privacy-never"),
      blocks: [text(linked("privacy-never-what", { cookie: "/cookies" }))],
    },
    {
      id: "destinataires",
      title: t("privacy-recipients"),
      blocks: [
        terms(
          [
            t("privacy-recipient-landlord"),
            t("privacy-recipient-landlord-why"),
          ],
          [t("privacy-recipient-bank"), t("privacy-recipient-bank-why")],
          [t("privacy-recipient-mail"), t("privacy-recipient-mail-why")],
          [t("privacy-recipient-host"), landlord.host],
        ),
      ],
    },
    privacyDurations(landlord.retention),
    privacyRights(landlord),
    {
      id: "cnil",
      title: t("privacy-complaint"),
      blocks: [
        text(t("privacy-complaint-cnil")),
        terms(
          [t("privacy-complaint-online"), [CNIL]],
          [t("privacy-complaint-post"), t("privacy-complaint-address")],
        ),
      ],
    },
  ];
}

const CNIL = { label: "www.cnil.fr", href: "https://www.cnil.fr/" };
