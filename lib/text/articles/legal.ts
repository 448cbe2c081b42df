import type { Landlord } from "../../domain/landlord.ts";
import { formatSiren } from "../../domain/siren.ts";
import {
  type ArticleSection,
  phoneHref,
  text,
  type Words,
} from "../article.ts";
import { euros } from "../format.ts";
import { french } from "../french.ts";
import { textsOf } from "../texts.ts";
import { contactFacts } from "./contact_facts.ts";

type Fact = readonly [string, Words];

/** Who publishes, directs, hosts and takes payments: the sections of the page. */
export function legalSections(landlord: Landlord): ArticleSection[] {
  const { t, linked } = french;
  return [
    {
      id: "editeur",
      title: t("legal-publisher"),
      blocks: [
        text(t("legal-publisher-who")),
        {
          kind: "facts",
          facts: [
            ...contactFacts(textsOf("fr"), landlord).facts,
            ...identityFacts(landlord),
          ],
        },
      ],
    },
    {
      id: "directeur",
      title: t("legal-director"),
      blocks: [text(landlord.publicationDirector)],
    },
    host(landlord),
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

/** Form, register and capital, as far as the landlord's file says them. */
function identityFacts({ identity }: Landlord): Fact[] {
  if (identity === null) return [];
  const { t } = french;
  const { nature, form, registry, capitalCents } = identity;
  const siren = formatSiren(identity.siren);
  const capital = nature === "etablissement_public"
    ? t("legal-no-capital")
    : capitalCents === null
    ? ""
    : euros(capitalCents);
  const facts: Fact[] = [
    [t("legal-form"), form],
    registry === null ? [t("legal-siren"), siren] : [
      t("legal-registry"),
      t("legal-registry-number", { city: registry, siren }),
    ],
    [t("legal-capital"), capital],
  ];
  return facts.filter(([, words]) => words !== "");
}

function host({ host: { name, address, phone } }: Landlord): ArticleSection {
  const { t } = french;
  const fr = textsOf("fr");
  const facts: Fact[] = [[t("legal-name"), name]];
  if (address !== null) facts.push([fr.t("contact-address"), address]);
  if (phone !== null) {
    const call = { label: phone, href: phoneHref(phone) };
    facts.push([fr.t("common-call"), [call]]);
  }
  return {
    id: "hebergeur",
    title: t("legal-host"),
    blocks: [
      text(t("legal-host-what")),
      facts.length === 1 ? text(name) : { kind: "facts", facts },
    ],
  };
}
