import { assert, assertEquals } from "@std/assert";
import { LANGUAGES } from "../domain/language.ts";
import { parseDay } from "../domain/period.ts";
import { textsOf } from "./texts.ts";

/** Words that are the same in every language: makes, and signs of the banks. */
const EVERYWHERE = [
  "Visa",
  "Visa Electron",
  "Mastercard",
  "Maestro",
  "V PAY",
  "CB",
  "e-Carte Bleue",
  "IBAN",
  "BIC",
];

/** Words that a language shares with French or English, looked at one by one. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Documents",
    "Contact",
    "Cookies",
    "Information",
    "Message",
    "Date",
    "Garage",
    "Type",
    "Document",
  ],
  pt: ["Menu principal", "Cookies"],
  tr: [],
  ar: [],
};

/** A phrase of a catalogue (with values in it, the source of what writes it) and where it stands. */
type Phrase = readonly [path: string, words: string];

/** Every phrase of a catalogue; `format` writes numbers and dates, not words. */
function phrases(value: unknown, path = ""): Phrase[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value)]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => path !== "" || key !== "format")
    .flatMap(([key, inner]) => phrases(inner, `${path}.${key}`));
}

const catalogue = (language: typeof LANGUAGES[number]) =>
  new Map(phrases(textsOf(language)));

Deno.test("a translation leaves no phrase in French, nor in any other language than its own", () => {
  for (const language of LANGUAGES.filter((one) => one !== "fr")) {
    const known = [...EVERYWHERE, ...SHARED[language]];
    const own = catalogue(language);
    assert(own.size > 450, `${language}: ${own.size} phrases`);
    for (const other of LANGUAGES.filter((one) => one !== language)) {
      const theirs = catalogue(other);
      const left = [...own].filter(([path, words]) =>
        /\p{L}{2}/u.test(words) && theirs.get(path) === words &&
        !known.includes(words)
      );
      assertEquals(left, [], `${language} says what ${other} says`);
    }
  }
});

Deno.test("Arabic is written in Arabic letters, makes aside", () => {
  const foreign = [...catalogue("ar")].filter(([, words]) =>
    /\p{L}{2}/u.test(words) && !/\p{Script=Arabic}/u.test(words) &&
    !EVERYWHERE.includes(words)
  );
  assertEquals(foreign, []);
});

Deno.test("a day is shown in each language as it can be typed back", () => {
  for (const language of LANGUAGES) {
    const { shortDate } = textsOf(language).format;
    assertEquals(parseDay(shortDate("2026-03-01")), "2026-03-01", language);
  }
});

Deno.test("no translation gives a day more to pay than the French notice, which says before", () => {
  const before = {
    fr: "avant le",
    en: "before",
    pt: "antes de",
    tr: "tarihinden önce",
    ar: "قبل يوم",
  };
  for (const language of LANGUAGES) {
    const { noticeMail } = textsOf(language);
    for (
      const sentence of [
        noticeMail.left("1,00 €", "10"),
        noticeMail.reminderSubject("mars", "10"),
      ]
    ) assert(sentence.includes(before[language]), sentence);
  }
});
