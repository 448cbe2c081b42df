import type { Landlord } from "../../domain/landlord.ts";
import {
  type ArticleBlock,
  type ArticleSection,
  list,
  phoneHref,
  subtitle,
  terms,
  text,
  writeTo,
} from "../article.ts";
import { longDate, percent } from "../format.ts";
import { french } from "../french.ts";
import { accessibilityContents } from "./accessibility_contents.ts";

/** The Defender of Rights, who hears complaints. */
const DEFENDER = {
  form: "https://formulaire.defenseurdesdroits.fr/",
  delegates: "https://www.defenseurdesdroits.fr/saisir/delegues",
  phone: "09 69 39 00 00",
};
/** What the pages are made of, where the landlord's file does not say it. */
const TECHNOLOGIES = ["HTML, CSS, SVG, JavaScript, PDF"];

const phoneLink = (phone: string) => ({ label: phone, href: phoneHref(phone) });

/** The accessibility statement of that site, by name and address, in the titles and the order of the official model. */
export function accessibilitySections(
  landlord: Landlord,
  site: string,
): ArticleSection[] {
  return [
    state(landlord, site),
    results(landlord),
    accessibilityContents(landlord),
    making(landlord),
    contact(landlord),
    complaint(),
  ];
}

/** What stands before the first title: the promise, the plans, the site. */
export function accessibilityLead(
  { name, accessibility: { plans } }: Landlord,
  site: string,
): ArticleBlock[] {
  const { t } = french;
  const named = [
    [t("accessibility-plan-multiyear"), plans.multiyear],
    [t("accessibility-plan-yearly"), plans.yearly],
  ] as const;
  const links = named.flatMap(([label, href]) =>
    href === null ? [] : [[{ label, href }]]
  );
  return [
    text(t("accessibility-promise", { name })),
    ...links.length === 0
      ? []
      : [text(t("accessibility-plans")), list(...links)],
    text(t("accessibility-scope", { site })),
    text(t("accessibility-scope-bank")),
  ];
}

function state({ accessibility }: Landlord, site: string): ArticleSection {
  return {
    id: "etat",
    title: french.t("accessibility-state"),
    blocks: [text(stateWords(accessibility, site))],
  };
}

function stateWords(
  { state, audit }: Landlord["accessibility"],
  site: string,
): string {
  const { t } = french;
  if (audit === null) return t("accessibility-state-unaudited", { site });
  const { standard } = audit;
  switch (state) {
    case "non_conforme":
      return t("accessibility-state-none", { site, standard });
    case "partiellement_conforme":
      return t("accessibility-state-partial", { site, standard });
    case "totalement_conforme":
      return t("accessibility-state-total", { site, standard });
  }
}

function results({ accessibility: { audit } }: Landlord): ArticleSection {
  const { t } = french;
  const section = { id: "resultats", title: t("accessibility-results") };
  if (audit === null) {
    return { ...section, blocks: [text(t("accessibility-results-none"))] };
  }
  const { by, standard, ratePercent, meanPercent, report } = audit;
  const rate = percent(ratePercent);
  const items = [t("accessibility-results-rate", { rate, standard })];
  if (meanPercent !== null) {
    const mean = percent(meanPercent);
    items.push(t("accessibility-results-mean", { rate: mean }));
  }
  const label = t("accessibility-results-report");
  return {
    ...section,
    blocks: [
      text(t("accessibility-results-audit", { by })),
      list(...items, ...report === null ? [] : [[{ label, href: report }]]),
    ],
  };
}

function making({ accessibility }: Landlord): ArticleSection {
  const { t } = french;
  const { madeOn, updatedOn, environments } = accessibility;
  const made = madeOn === null
    ? t("accessibility-not-made")
    : t("accessibility-made-on", { day: longDate(madeOn) });
  const updated = updatedOn === null
    ? ""
    : ` ${t("accessibility-updated-on", { day: longDate(updatedOn) })}`;
  const { technologies, tools, pages } = accessibility;
  return {
    id: "date",
    title: t("accessibility-made"),
    blocks: [
      text(made + updated),
      subtitle(t("accessibility-technologies")),
      list(...technologies.length === 0 ? TECHNOLOGIES : technologies),
      subtitle(t("accessibility-environments")),
      ...environments.length === 0
        ? [text(t("accessibility-environments-none"))]
        : [
          text(t("accessibility-environments-how")),
          list(...environments),
        ],
      subtitle(t("accessibility-tools")),
      declared(tools),
      subtitle(t("accessibility-pages")),
      declared(pages),
    ],
  };
}

function declared(items: readonly string[]): ArticleBlock {
  return items.length === 0
    ? text(french.t("accessibility-none-declared"))
    : list(...items);
}

function contact(landlord: Landlord): ArticleSection {
  const { t } = french;
  const { contact } = landlord.accessibility;
  const form = { label: t("accessibility-form"), href: "/espace/contact" };
  return {
    id: "signaler",
    title: t("accessibility-report"),
    blocks: [
      text(t("accessibility-report-what")),
      terms(
        [t("accessibility-by-form"), [form]],
        [
          t("accessibility-by-phone"),
          [phoneLink(contact.phone ?? landlord.phone)],
        ],
        [
          t("accessibility-by-mail"),
          [writeTo(contact.email ?? landlord.email)],
        ],
        [
          t("accessibility-by-post"),
          [landlord.name, ...landlord.address].join(", "),
        ],
      ),
    ],
  };
}

function complaint(): ArticleSection {
  const { t } = french;
  const form = { label: t("accessibility-defender"), href: DEFENDER.form };
  const near = {
    label: t("accessibility-delegates"),
    href: DEFENDER.delegates,
  };
  return {
    id: "recours",
    title: t("accessibility-complaint"),
    blocks: [
      text(t("accessibility-complaint-who")),
      terms(
        [t("accessibility-online"), [form]],
        [t("accessibility-in-person"), [near]],
        [t("accessibility-by-phone"), [phoneLink(DEFENDER.phone)]],
        [
          t("accessibility-by-free-post"),
          t("accessibility-defender-address"),
        ],
      ),
    ],
  };
}
