/** What pages carry inline, as the build has made it: texts by their names, in the order in which a page has them. */
export interface PageParts {
  sheets: Readonly<Record<string, string>>;
  scripts: Readonly<Record<string, string>>;
}

/** What the page that is being rendered has asked for, by the same names; scripts with the words that they show. */
export interface PageNeeds {
  sheets: Set<string>;
  scripts: Map<string, Readonly<Record<string, string>>>;
}
