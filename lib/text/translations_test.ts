import { must } from "@/tests/support/must.ts";
import { assert, assertEquals } from "@std/assert";
import { LANGUAGES } from "../domain/language.ts";
import { parseDay } from "../domain/period.ts";
import { readFrenchOnly, readLocale } from "../../tests/words/files.ts";
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
    // By its id: `{ $count } minutes`.
    "duration-minutes",
  ],
  pt: ["Menu principal", "Cookies"],
  tr: [],
  ar: [],
};

/** By id, what stands in the file of a language, values and forms of plurals included. */
async function catalogue(
  language: typeof LANGUAGES[number],
): Promise<ReadonlyMap<string, string>> {
  const { messages } = await readLocale(language);
  return new Map([...messages].map((
    [id, { source }],
  ) => [id, source.slice(id.length + 3)]));
}

Deno.test("a translation leaves no phrase in French, nor in any other language than its own", async () => {
  for (const language of LANGUAGES.filter((one) => one !== "fr")) {
    const known = [...EVERYWHERE, ...must(SHARED[language])];
    const own = await catalogue(language);
    assert(own.size > 450, `${language}: ${own.size} phrases`);
    for (const other of LANGUAGES.filter((one) => one !== language)) {
      const theirs = await catalogue(other);
      const left = [...own].filter(([path, words]) =>
        /\p{L}{2}/u.test(words) && theirs.get(path) === words &&
        !known.includes(words) && !known.includes(path)
      );
      assertEquals(left, [], `${language} says what ${other} says`);
    }
  }
});

Deno.test("Arabic is written in Arabic letters, makes aside", async () => {
  const foreign = [...await catalogue("ar")].filter(([, words]) =>
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

Deno.test("every language says until when to pay, that day included", () => {
  const atTheLatest = {
    fr: "au plus tard le 10",
    en: "by 10 at the latest",
    pt: "o mais tardar em 10",
    tr: "en geç 10",
    ar: "في موعد أقصاه",
  };
  const before = / avant le|before 10|antes de|tarihinden önce|قبل/;
  for (const language of LANGUAGES) {
    const { t } = textsOf(language);
    const values = { what: "Mars", amount: "1,00 €", day: "10", month: "mars" };
    for (
      const sentence of [
        t("mail-notice-left", values),
        t("mail-notice-left-month", values),
        t("mail-notice-reminder-subject", values),
        t("due-by", values),
      ]
    ) {
      const said = sentence.toLocaleLowerCase("tr");
      assert(said.includes(atTheLatest[language]), sentence);
      assertEquals(before.test(said), false, sentence);
    }
  }
});

Deno.test("one year and one month are said in the singular", () => {
  const singular = {
    fr: ["1 an ", "1 mois"],
    en: ["1 year ", "1 month."],
    pt: ["1 ano ", "1 mês."],
    tr: ["1 yıl", "1 ay"],
    ar: ["سنة واحدة", "شهر واحد"],
  };
  for (const language of LANGUAGES) {
    const { t } = textsOf(language);
    const kept = t("account-close-kept", { years: 1, months: 1 })
      .replaceAll("\u00A0", " ");
    for (const words of singular[language]) assert(kept.includes(words), kept);
  }
});

Deno.test("French is written by its typographic rules", async () => {
  const all = [await readLocale("fr"), await readFrenchOnly()];
  const wrong = all.flatMap(({ messages }) => [...messages.values()])
    // What is typed or read by a machine stands as it is.
    .filter(({ id }) => !id.endsWith("-usage"))
    .map(({ id, source }) => [id, source.replace(/\{ "[^"]*" \}/g, "")])
    .filter(([, source = ""]) =>
      /['"]| [:;?!»]|« |[^\s\u00A0\u202F][;?!»]|\.\.\.|\} (ans?|mois|heures?|jours?|minutes?)\b/
        .test(source)
    );
  assertEquals(wrong, []);
});
