import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import { assert } from "../domain/assert.ts";
import { type ArticleLink, type Words } from "./article.ts";
import { ofMonth } from "./of_month.ts";

/** What a message is filled with: texts that are ready to be read, and counts. */
type Values = Readonly<Record<string, string | number>>;

/** A message with links: what it is filled with, and the names of its links. */
interface Linked {
  values: Values | null;
  links: string;
}

type Filled<V> = V extends null ? [] : [values: V];

/**
 * Gives a message by its id as it stands in the `.ftl`; a missing id or value, or one of another type, does not
 * compile.
 */
export type Translate<M> = <Id extends keyof M & string>(
  id: Id,
  ...values: Filled<M[Id]>
) => string;

/** Gives a message that holds links, `<name>…</name>` in the `.ftl`, each with where it leads. */
export type TranslateLinked<L extends { [Id in keyof L]: Linked }> = <
  Id extends keyof L & string,
>(
  id: Id,
  links: Readonly<Record<L[Id]["links"], string>>,
  ...values: Filled<L[Id]["values"]>
) => Words;

/** Formats messages of one language, whatever their types. */
export interface Formatter {
  format: (id: string, values?: Values) => string;
  formatLinked: (
    id: string,
    links: Readonly<Record<string, string>>,
    values?: Values,
  ) => Words;
}

/** A count chooses the form of a noun, and stands in figures alone: `1200`, not `1 200`. */
class Count extends FluentNumber {
  override toString(): string {
    return String(this.value);
  }
}

type Pattern = Parameters<FluentBundle["formatPattern"]>[0];

/**
 * Reads the messages of a language, once. Values are isolated only where `isolating`, in a language of the other
 * direction than the codes and sums that are put into it.
 */
export function createFormatter(
  sources: readonly string[],
  options: {
    locale: string;
    isolating: boolean;
    /** Speaks where a message has no translation yet. */
    fallback?: Formatter;
  },
): Formatter {
  const bundle = new FluentBundle(options.locale, {
    useIsolating: options.isolating,
    functions: { DE: ([month]) => ofMonth(String(month)) },
  });
  const ids: string[] = [];
  for (const source of sources) {
    const resource = new FluentResource(source);
    ids.push(...resource.body.map(({ id }) => id));
    assert(bundle.addResource(resource).length === 0, "ids are unique");
  }
  const { fixed, patterns } = formatFixed(bundle, ids);
  const counted = new Map<string, string>();
  const format = (id: string, values: Values = {}) => {
    const text = fixed.get(id);
    if (text !== undefined) return text;
    const pattern = patterns.get(id);
    if (pattern === undefined) {
      assert(options.fallback !== undefined, "every id has a message");
      return options.fallback.format(id, values);
    }
    const key = keyOfCounts(id, values);
    const known = key === null ? undefined : counted.get(key);
    if (known !== undefined) return known;
    const made = bundle.formatPattern(pattern, countsOf(values));
    if (key !== null && counted.size < COUNTED_MAX) counted.set(key, made);
    return made;
  };
  return {
    format,
    formatLinked: (id, links, values) => putLinks(format(id, values), links),
  };
}

/** Messages without a value are formatted at once: giving one is looking it up. */
function formatFixed(bundle: FluentBundle, ids: readonly string[]) {
  const fixed = new Map<string, string>();
  const patterns = new Map<string, Pattern>();
  for (const id of ids) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern === undefined || pattern === null) continue;
    const faults: Error[] = [];
    const text = bundle.formatPattern(pattern, null, faults);
    if (faults.length === 0) fixed.set(id, text);
    else patterns.set(id, pattern);
  }
  return { fixed, patterns };
}

/** What counts alone make of a message is kept: there are few, and choosing a plural costs more than all else. */
const COUNTED_MAX = 1_000;

function keyOfCounts(id: string, values: Values): string | null {
  let key = id;
  for (const name in values) {
    const value = values[name];
    if (typeof value !== "number") return null;
    key += ` ${name} ${value}`;
  }
  return key;
}

function countsOf(values: Values): Record<string, string | Count> {
  const counts: Record<string, string | Count> = {};
  for (const name in values) {
    const value = values[name];
    if (value === undefined) continue;
    counts[name] = typeof value === "number" ? new Count(value) : value;
  }
  return counts;
}

/** Cuts a text at its links. */
function putLinks(
  text: string,
  links: Readonly<Record<string, string>>,
): (string | ArticleLink)[] {
  const names = Object.keys(links).join("|");
  const words: (string | ArticleLink)[] = [];
  let from = 0;
  for (
    const found of text.matchAll(new RegExp(`<(${names})>(.*?)</\\1>`, "g"))
  ) {
    const [whole, name = "", label = ""] = found;
    const href = links[name];
    assert(href !== undefined, "a link is looked for by its name");
    words.push(text.slice(from, found.index), { label, href });
    from = found.index + whole.length;
  }
  words.push(text.slice(from));
  return words.filter((part) => part !== "");
}
