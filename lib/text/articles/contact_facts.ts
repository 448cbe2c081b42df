import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleBlock, phoneHref, writeTo } from "../article.ts";
import type { Texts } from "../texts.ts";

/** Who the landlord is and how to reach it. */
export function contactFacts(
  { t, isolate }: Texts,
  { name, address, phone, email }: Landlord,
): Extract<ArticleBlock, { kind: "facts" }> {
  return {
    kind: "facts",
    facts: [
      [t("contact-landlord"), isolate(name)],
      [t("contact-address"), isolate(address.join(", "))],
      [t("common-call"), [{ label: isolate(phone), href: phoneHref(phone) }]],
      [t("common-write"), [writeTo(email)]],
    ],
  };
}
