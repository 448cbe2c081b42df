import type { Landlord } from "../../domain/landlord.ts";
import {
  type ArticleSection,
  list,
  phoneHref,
  terms,
  text,
  writeTo,
} from "../article.ts";
import { longDate } from "../format.ts";
import { french } from "../french.ts";

/** When the statement was written. */
const WRITTEN_ON = "2026-11-23";

/** The Defender of Rights, who hears complaints. */
const DEFENDER = {
  site: "https://www.defenseurdesdroits.fr/",
  phone: "09 69 39 00 00",
};

const phoneLink = (phone: string) => ({ label: phone, href: phoneHref(phone) });

/** The accessibility statement: state, design, how to report, how to complain. */
export function accessibilitySections(landlord: Landlord): ArticleSection[] {
  const { t } = french;
  return [
    {
      id: "etat",
      title: t("accessibility-state"),
      blocks: [
        text(t("accessibility-state-law")),
        text(t("accessibility-state-audit")),
      ],
    },
    design(),
    checks(),
    {
      id: "limites",
      title: t("accessibility-limits"),
      blocks: [text(t("accessibility-limits-bank"))],
    },
    {
      id: "signaler",
      title: t("accessibility-report"),
      blocks: [
        text(t("accessibility-report-what")),
        terms(
          [t("accessibility-by-phone"), [phoneLink(landlord.phone)]],
          [t("accessibility-by-mail"), [writeTo(landlord.email)]],
          [
            t("accessibility-by-post"),
            [landlord.name, ...landlord.address].join(", "),
          ],
        ),
      ],
    },
    complaint(),
    {
      id: "date",
      title: t("accessibility-date"),
      blocks: [
        text(t("accessibility-date-written", { day: longDate(WRITTEN_ON) })),
      ],
    },
  ];
}

function design(): ArticleSection {
  const { t } = french;
  return {
    id: "conception",
    title: t("accessibility-design"),
    blocks: [
      text(t("accessibility-design-so-that")),
      list(
        t("accessibility-design-keyboard"),
        t("accessibility-design-reader"),
        t("accessibility-design-zoom"),
        t("accessibility-design-colors"),
        t("accessibility-design-errors"),
        t("accessibility-design-script"),
      ),
      text(t("accessibility-design-unproven")),
    ],
  };
}

function checks(): ArticleSection {
  const { t } = french;
  return {
    id: "verifications",
    title: t("accessibility-checks"),
    blocks: [
      text(t("accessibility-checks-how")),
      list(
        t("accessibility-check-axe"),
        t("accessibility-check-keyboard"),
        t("accessibility-check-script"),
        t("accessibility-check-width"),
        t("accessibility-check-pdf"),
      ),
      text(t("accessibility-checks-limits")),
    ],
  };
}

function complaint(): ArticleSection {
  const { t } = french;
  const site = { label: t("accessibility-defender"), href: DEFENDER.site };
  return {
    id: "recours",
    title: t("accessibility-complaint"),
    blocks: [
      text(t("accessibility-complaint-who")),
      terms(
        [t("accessibility-online"), [site]],
        [t("accessibility-by-phone"), [phoneLink(DEFENDER.phone)]],
        [
          t("accessibility-by-free-post"),
          t("accessibility-defender-address"),
        ],
      ),
    ],
  };
}
