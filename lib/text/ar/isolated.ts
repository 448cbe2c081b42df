import type { ArticleLink } from "../article.ts";

/** A Latin code, a number in groups or an address, kept in its own order inside Arabic words. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** A link whose label keeps its own order, such as a telephone number. */
export const isolatedLink = ({ label, href }: ArticleLink): ArticleLink => ({
  label: isolated(label),
  href,
});

/** The same for mails, whose writer takes isolates out of every text. */
export const leftToRight = (text: string): string => `\u200E${text}\u200E`;
