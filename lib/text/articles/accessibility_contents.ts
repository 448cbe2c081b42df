import type { Landlord } from "../../domain/landlord.ts";
import {
  type ArticleBlock,
  type ArticleSection,
  list,
  subtitle,
  text,
} from "../article.ts";
import { french } from "../french.ts";

/** What is not accessible, under the three titles of the model; a title with nothing under it is left out. */
export function accessibilityContents(
  { accessibility }: Landlord,
): ArticleSection {
  const { t } = french;
  const { audit, breaches, exceptions, exempt } = accessibility;
  const named = breaches.length + exceptions.length > 0;
  const lead = audit === null
    ? [text(t("accessibility-contents-unaudited"))]
    : named
    ? []
    : [text(t("accessibility-contents-none"))];
  return {
    id: "limites",
    title: t("accessibility-contents"),
    blocks: [
      ...lead,
      ...part(t("accessibility-breaches"), breaches),
      ...part(t("accessibility-exceptions"), exceptions),
      ...part(t("accessibility-exempt"), exempt),
    ],
  };
}

function part(title: string, items: readonly string[]): ArticleBlock[] {
  return items.length === 0 ? [] : [subtitle(title), list(...items)];
}
