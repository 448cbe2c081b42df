import {
  createFormatter,
  type Translate,
  type TranslateLinked,
} from "./bundle.ts";
import { frenchFormats } from "./format.ts";
import documents from "./french/documents.ftl" with { type: "text" };
import landlord from "./french/landlord.ftl" with { type: "text" };
import office from "./french/office.ftl" with { type: "text" };
import money from "./french/money.ftl" with { type: "text" };
import legal from "./french/legal.ftl" with { type: "text" };
import own from "./french/own.ftl" with { type: "text" };
import team from "./french/team.ftl" with { type: "text" };
import shared from "./locales/fr.ftl" with { type: "text" };
import type { FrenchMessages, LinkedFrenchMessages } from "./messages.ts";

/** An id of a French message that takes no value: what a table may name. */
export type PlainFrench = {
  [Id in keyof FrenchMessages]: FrenchMessages[Id] extends null ? Id : never;
}[keyof FrenchMessages];

/** What is said in French only: documents, legal pages, the landlord's commands. It may name the tenant's messages. */
interface French {
  t: Translate<FrenchMessages>;
  linked: TranslateLinked<LinkedFrenchMessages>;
}

const { format: t, formatLinked: linked } = createFormatter(
  [shared, documents, landlord, legal, office, money, team, own],
  { locale: frenchFormats.locale, isolating: false },
);

/** The words that stand in French only. */
export const french: French = { t, linked };
