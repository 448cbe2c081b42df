import { assert, assertEquals } from "@std/assert";
import { markOf, parseCatalogue } from "./catalogue.ts";
import { checkWords, type Words } from "./check.ts";
import { readFrenchOnly, readLocale, TYPES_FILE } from "./files.ts";
import { readWords } from "./read_words.ts";
import { writeTypes } from "./write_types.ts";

Deno.test("no translation is missing, stale or at odds with the French, and every phrase is said somewhere", async () => {
  assertEquals(checkWords(await readWords()), []);
});

Deno.test("the types of the messages are those of the French files", async () => {
  const types = writeTypes(await readLocale("fr"), await readFrenchOnly());
  assert(types.length > 10_000);
  // Mended by `deno task words --write`.
  assertEquals(await Deno.readTextFile(TYPES_FILE), types);
});

const FRENCH = parseCatalogue(`
# $max (Number): the most.
most = { $max } au plus
owed = Vous devez { $amount }
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }
help = Lisez <page>{ owed-title }</page>.
owed-title = Solde
`);

/** The words of a small house where all is well, changed as a test wants. */
function wordsWith(english: string, changes: Partial<Words> = {}): Words {
  const marks = [...FRENCH.messages].map((
    [id, message],
  ) => [id, markOf(message)]);
  return {
    french: FRENCH,
    translations: new Map([["en", parseCatalogue(english)]]),
    frenchOnly: parseCatalogue(""),
    sources: { en: Object.fromEntries(marks) },
    named: new Set(["most", "owed", "days", "help"]),
    ...changes,
  };
}

const ENGLISH = `
most = { $max } at most
owed = You owe { $amount }
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
help = Read <page>{ owed-title }</page>.
owed-title = Balance
`;

Deno.test("checkWords() finds nothing where all is well", () => {
  assertEquals(checkWords(wordsWith(ENGLISH)), []);
});

Deno.test("checkWords() names what is missing, unknown, unreadable or said twice", () => {
  const lacking = ENGLISH.replace(/^owed = .*$/m, "more = More");
  assertEquals(checkWords(wordsWith(lacking)), [
    "en: missing: owed",
    "en: unknown: more",
    "en: source of nothing: owed",
  ]);
  assertEquals(checkWords(wordsWith(`${ENGLISH}\nmost = At most { $max }`)), [
    "en: most stands twice",
  ]);
  const broken = checkWords(wordsWith(`${ENGLISH}\nopen = { $max`));
  assertEquals(broken, ["en: unreadable: open = { $max"]);
});

Deno.test("checkWords() names a translation whose French text has changed since, and one that never said which it was made from", () => {
  const changed = parseCatalogue(
    "most = { $max } au maximum\nowed = Vous devez { $amount }",
  );
  const words = wordsWith(
    "most = { $max } at most\nowed = You owe { $amount }",
  );
  const named = new Set(["most", "owed"]);
  const { en: { most = "", owed = "" } = {} } = words.sources;
  assertEquals(
    checkWords({
      ...words,
      french: changed,
      named,
      sources: { en: { most, owed } },
    }),
    ["en: stale: most (its French text has changed)"],
  );
  assertEquals(
    checkWords({ ...words, french: changed, named, sources: { en: { owed } } }),
    ["en: stale: most (its French text has changed)"],
  );
});

Deno.test("checkWords() names a translation with other values, links or messages in it", () => {
  const odd = ENGLISH.replace("owe { $amount }", "owe { $sum }")
    .replace(/<\/?page>/g, "").replace("{ owed-title }", "the balance");
  assertEquals(checkWords(wordsWith(odd)), [
    "en: owed: lacks the value amount",
    "en: owed: has an unknown value sum",
    "en: help: lacks the link page",
    "en: help: lacks the message owed-title",
  ]);
});

Deno.test("checkWords() names what nobody says, and a message that is named but is not there", () => {
  const named = new Set(["most", "owed", "days"]);
  assertEquals(checkWords(wordsWith(ENGLISH, { named })), ["unused: help"]);
  const frenchOnly = parseCatalogue("law = Selon { article }");
  const withLaw = { frenchOnly, named: new Set([...named, "help", "law"]) };
  assertEquals(checkWords(wordsWith(ENGLISH, withLaw)), [
    "french only: law: says article, which is unknown",
  ]);
});

Deno.test("writeTypes() gives each message its values with their types, and its links", () => {
  const types = writeTypes(FRENCH, parseCatalogue("law = La loi"));
  for (
    const row of [
      `  "most": { max: number };\n`,
      `  "owed": { amount: string };\n`,
      `  "days": { count: number };\n`,
      `  "owed-title": null;\n`,
      `  "help": { values: null; links: "page" };\n`,
      `  "law": null;\n`,
    ]
  ) assert(types.includes(row), row);
});
