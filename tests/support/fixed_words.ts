import type { Language } from "../../lib/domain/language.ts";
import { type PlainMessage, textsOf } from "../../lib/text/texts.ts";
import { readLocale } from "../words/files.ts";

const known = new Map<Language, ReadonlyMap<string, string>>();

/** By id, every message of a language that takes no value, as people read it. */
export async function fixedWords(
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const made = known.get(language);
  if (made !== undefined) return made;
  const { t } = textsOf(language);
  const { messages } = await readLocale(language);
  const fixed = [...messages.values()]
    .filter(({ values, links }) => values.size === 0 && links.length === 0)
    // What a file holds is known when it is read.
    .map(({ id }) => [id, t(id as PlainMessage)] as const);
  const words = new Map(fixed);
  known.set(language, words);
  return words;
}
