/** Where a page's own rules go, inside its one style element; a mark that nobody outside this process can write. */
export const STYLES_MARK = `/*${crypto.randomUUID()}*/`;

/** Classes that islands and scripts give to elements after the page has been written. */
const LATER = ["second", "quiet", "error"];

/** A rule of the style sheet, or the rules of a media query. */
type Rule =
  | { selectors: Selector[]; body: string }
  | { media: string; rules: Rule[] };

/** A selector, and what a page must have for it to match anything. */
interface Selector {
  text: string;
  tags: string[];
  classes: string[];
}

/**
 * Reads a style sheet once and gives each page the rules that its own elements and classes can use. On a slow line a
 * page is one request then, and lighter than with a file beside it. The sheet is ours: rules, `@media`, no nesting.
 */
export function createStylist(sheet: string): (html: string) => string {
  const rules = parseRules(sheet.replace(/\/\*.*?\*\//gs, ""));
  return (html) => {
    const at = html.indexOf(STYLES_MARK);
    if (at < 0) return html;
    const page = {
      tags: new Set(matches(html, /<([a-z][a-z0-9]*)/g)),
      classes: new Set([
        ...LATER,
        ...matches(html, / class="([^"]*)"/g).flatMap((list) =>
          list.split(" ")
        ),
      ]),
    };
    const styles = dropUnused(writeRules(rules, page));
    return html.slice(0, at) + styles + html.slice(at + STYLES_MARK.length);
  };
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found);
}

/** What a page has. */
interface PageParts {
  tags: ReadonlySet<string>;
  classes: ReadonlySet<string>;
}

function writeRules(rules: readonly Rule[], page: PageParts): string {
  return rules.map((rule) => {
    if ("media" in rule) {
      const inner = writeRules(rule.rules, page);
      return inner === "" ? "" : `${rule.media}{${inner}}`;
    }
    const used = rule.selectors.filter(({ tags, classes }) =>
      tags.every((tag) => page.tags.has(tag)) &&
      classes.every((name) => page.classes.has(name))
    );
    return used.length === 0
      ? ""
      : `${used.map(({ text }) => text).join(",")}{${rule.body}}`;
  }).join("");
}

/** Takes out the custom properties that no rule asks for. */
function dropUnused(styles: string): string {
  const asked = new Set(matches(styles, /var\((--[a-z-]+)\)/g));
  return styles.replace(
    /(--[a-z-]+):[^;}]*(;|(?=\}))/g,
    (declaration, name) => asked.has(name) ? declaration : "",
  ).replaceAll(";}", "}");
}

function parseRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  for (;;) {
    const open = css.indexOf("{", at);
    if (open < 0) return rules;
    const close = endOfBlock(css, open);
    const head = tidy(css.slice(at, open));
    const body = css.slice(open + 1, close);
    if (head.startsWith("@media")) {
      rules.push({ media: head, rules: parseRules(body) });
    } else {
      const selectors = head.split(",").map(parseSelector);
      rules.push({ selectors, body: tidyBody(body) });
    }
    at = close + 1;
  }
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === "{") depth++;
    if (css[at] === "}" && --depth === 0) return at;
  }
  throw new Error("Cannot read styles: a block is not closed");
}

function parseSelector(selector: string): Selector {
  const text = tidy(selector).replace(/ ?([>+~]) ?/g, "$1");
  const plain = text.replace(/\[[^\]]*\]|::?[a-z-]+(?:\([^)]*\))?/g, "");
  return {
    text,
    tags: matches(plain, /(?:^|[ >+~])([a-z][a-z0-9]*)/g),
    classes: matches(plain, /\.([a-z][a-z0-9-]*)/g),
  };
}

const tidy = (text: string) => text.trim().replace(/\s+/g, " ");

const tidyBody = (body: string) =>
  tidy(body).replace(/ ?([:;,]) ?/g, "$1").replace(/;$/, "")
    .replace(/(?<=[ :,(])0\./g, ".");
