import type { Landlord } from "../../domain/landlord.ts";
import { type ArticleBlock, phoneLink, writeTo } from "../article.ts";
import { commonText } from "./common.ts";

/** Who the landlord is and how to reach it. */
export function contactFacts(landlord: Landlord): ArticleBlock {
  return {
    kind: "facts",
    facts: [
      ["Ev sahibi kurum", landlord.name],
      ["Adres", landlord.address.join(", ")],
      [commonText.call, [phoneLink(landlord.phone)]],
      [commonText.write, [writeTo(landlord.email)]],
    ],
  };
}
