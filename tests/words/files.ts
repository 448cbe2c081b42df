import { join } from "@std/path";
import { LANGUAGES } from "../../lib/domain/language.ts";
import { type Catalogue, parseCatalogue } from "./catalogue.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const TEXT = join(ROOT, "lib/text");

/** Languages that French is translated into. */
export const TRANSLATIONS = LANGUAGES.filter((language) => language !== "fr");

/** Where the generated types stand. */
export const TYPES_FILE = join(TEXT, "messages.ts");
/** Where each translation says which French text it was made from. */
export const SOURCES_FILE = join(TEXT, "locales/sources.json");

/** By language and id: the mark of the French text that a translation was made from. */
export type Sources = Record<string, Record<string, string>>;

/** The catalogue of a language. */
export async function readLocale(language: string): Promise<Catalogue> {
  const path = join(TEXT, "locales", `${language}.ftl`);
  return parseCatalogue(await Deno.readTextFile(path));
}

/** What stands in French only: one catalogue of all its files. */
export async function readFrenchOnly(): Promise<Catalogue> {
  let text = "";
  for await (const { name } of Deno.readDir(join(TEXT, "french"))) {
    if (!name.endsWith(".ftl")) continue;
    text += await Deno.readTextFile(join(TEXT, "french", name)) + "\n";
  }
  return parseCatalogue(text);
}

/** Which French text each translation was made from. */
export async function readSources(): Promise<Sources> {
  return JSON.parse(await Deno.readTextFile(SOURCES_FILE));
}

/** Every quoted word of the sources that may be an id. */
export async function readQuotedWords(): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const folder of ["lib", "routes", "components", "islands"]) {
    for await (const path of sourceFiles(join(ROOT, folder))) {
      if (path === TYPES_FILE) continue;
      const source = await Deno.readTextFile(path);
      for (const [, word = ""] of source.matchAll(/"([a-z][a-z0-9-]*)"/g)) {
        words.add(word);
      }
    }
  }
  return words;
}

async function* sourceFiles(folder: string): AsyncGenerator<string> {
  for await (const entry of Deno.readDir(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory && entry.name !== "node_modules") {
      yield* sourceFiles(path);
    } else if (/(?<!_test)\.tsx?$/.test(entry.name)) yield path;
  }
}
