import type { Words } from "./check.ts";
import {
  readFrenchOnly,
  readLocale,
  readQuotedWords,
  readSources,
  TRANSLATIONS,
} from "./files.ts";

/** All words of the tree, and what names them. */
export async function readWords(): Promise<Words> {
  const translations = await Promise.all(
    TRANSLATIONS.map(async (one) => [one, await readLocale(one)] as const),
  );
  return {
    french: await readLocale("fr"),
    translations: new Map(translations),
    frenchOnly: await readFrenchOnly(),
    sources: await readSources(),
    named: await readQuotedWords(),
  };
}
