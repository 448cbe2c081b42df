/**
 * `deno task words` lists what is missing, stale or unused in the words, and exits with 1 when anything is.
 *
 * - `--write` writes the types of the French messages anew
 * - `--translated LANGUAGE [ID …]` notes that these translations (all, without an id) say what the French says today
 */
import { markOf } from "./catalogue.ts";
import { checkWords } from "./check.ts";
import {
  readFrenchOnly,
  readLocale,
  readSources,
  SOURCES_FILE,
  TRANSLATIONS,
  TYPES_FILE,
} from "./files.ts";
import { readWords } from "./read_words.ts";
import { writeTypes } from "./write_types.ts";

const [option, language, ...ids] = Deno.args;
if (option === "--write") {
  const types = writeTypes(await readLocale("fr"), await readFrenchOnly());
  await Deno.writeTextFile(TYPES_FILE, types);
} else if (option === "--translated" && isTranslation(language)) {
  await noteTranslated(language, ids);
} else if (option !== undefined) {
  console.error("Cannot read the options: --write, or --translated LANGUAGE");
  Deno.exit(2);
}

const found = checkWords(await readWords());
for (const line of found) console.error(line);
console.log(`${found.length} to mend`);
Deno.exit(found.length === 0 ? 0 : 1);

function isTranslation(text: string | undefined): text is string {
  return TRANSLATIONS.some((one) => one === text);
}

async function noteTranslated(language: string, only: readonly string[]) {
  const sources = await readSources();
  const { messages: french } = await readLocale("fr");
  const { messages } = await readLocale(language);
  const known = sources[language] ?? {};
  const marks = [...messages.keys()].sort().flatMap((id) => {
    const source = french.get(id);
    const mark = only.length === 0 || only.includes(id)
      ? source && markOf(source)
      : known[id];
    return mark === undefined ? [] : [[id, mark]];
  });
  sources[language] = Object.fromEntries(marks);
  const text = JSON.stringify(sources, null, 2) + "\n";
  await Deno.writeTextFile(SOURCES_FILE, text);
}
