import type { ArticleSection } from "../text/article.ts";
import { helpSections } from "../text/articles/help.ts";
import type { PortalState } from "./state.ts";

/** Sections of the help with a page of their own; the others stand on `/aide` itself. */
const THEMES: readonly string[] = ["compte", "payer", "documents"];

/** Whether a section has a page of its own. */
export function isHelpTheme(id: string): boolean {
  return THEMES.includes(id);
}

/** The help in the reader's language, with this landlord's facts. */
export function helpOf(
  { text, landlord, origin, services }: PortalState,
): ArticleSection[] {
  const bankOrigin = new URL(services.scellius.url).origin;
  return helpSections(text, landlord, { origin, bankOrigin });
}
