import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleBlock, phoneLink, writeTo } from "../article.ts";
import { commonText } from "./common.ts";
import { isolated, isolatedLink } from "./isolated.ts";

/** Who the landlord is and how to reach it. */
export function contactFacts(landlord: Landlord): ArticleBlock {
  return {
    kind: "facts",
    facts: [
      ["المؤجر (bailleur)", isolated(landlord.name)],
      ["العنوان", isolated(landlord.address.join(", "))],
      [commonText.call, [isolatedLink(phoneLink(landlord.phone))]],
      [commonText.write, [writeTo(landlord.email)]],
    ],
  };
}
