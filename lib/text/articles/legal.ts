import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleSection, text } from "../article.ts";
import { french } from "../french.ts";
import { textsOf } from "../texts.ts";
import { contactFacts } from "./contact_facts.ts";

/** Who publishes, directs, hosts and takes payments: the sections of the page. */
export function legalSections(landlord: Landlord): ArticleSection[] {
  const { t, linked } = french;
  return [
    {
      id: "editeur",
      title: t("legal-publisher"),
      blocks: [
        text(t("legal-publisher-who")),
        contactFacts(textsOf("fr"), landlord),
      ],
    },
    {
      id: "directeur",
      title: t("legal-director"),
      blocks: [text(landlord.publicationDirector)],
    },
    {
      id: "hebergeur",
      title: t("legal-host"),
      blocks: [text(t("legal-host-what")), text(landlord.host)],
    },
    {
      id: "paiement",
      title: t("legal-payment"),
      blocks: [
        text(t("legal-payment-service")),
        text(t("legal-payment-card")),
      ],
    },
    {
      id: "propriete",
      title: t("legal-property"),
      blocks: [
        text(t("legal-property-site")),
        text(t("legal-property-documents")),
      ],
    },
    {
      id: "voir-aussi",
      title: t("legal-more"),
      blocks: [
        text(linked("legal-more-pages", {
          privacy: "/donnees-personnelles",
          cookies: "/cookies",
        })),
      ],
    },
  ];
}
