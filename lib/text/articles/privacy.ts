import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, terms, text, writeTo } from "../article.ts";
import { french } from "../french.ts";
import { textsOf } from "../texts.ts";
import { contactFacts } from "./contact_facts.ts";
import { privacyDurations } from "./privacy_durations.ts";
import { privacyPurposes } from "./privacy_purposes.ts";
import { privacyRecipients } from "./privacy_recipients.ts";
import { privacyRights } from "./privacy_rights.ts";

/** Who is responsible, what for, what must be given, who receives what, how long, and a tenant's rights. */
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
    needed(),
    {
      id: "jamais",
      title: t("privacy-never"),
      blocks: [
        text(linked("privacy-never-what", { cookie: "/cookies" })),
        text(t("privacy-never-decided")),
      ],
    },
    privacyRecipients(landlord),
    privacyDurations(landlord),
    privacyRights(landlord),
    {
      id: "deces",
      title: t("privacy-death"),
      blocks: [text(t("privacy-death-will")), text(t("privacy-death-heirs"))],
    },
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

/** What must be given, and what follows where it is not. */
function needed(): ArticleSection {
  const { t } = french;
  return {
    id: "obligatoire",
    title: t("privacy-needed"),
    blocks: [
      terms(
        [t("privacy-needed-space"), t("privacy-needed-space-why")],
        [t("privacy-needed-account"), t("privacy-needed-account-why")],
        [t("privacy-needed-lease"), t("privacy-needed-lease-why")],
        [t("privacy-needed-pay"), t("privacy-needed-pay-why")],
        [t("privacy-needed-free"), t("privacy-needed-free-why")],
      ),
    ],
  };
}

const CNIL = { label: "www.cnil.fr", href: "https://www.cnil.fr/" };
