import { isTooLong, LONGEST_TYPED } from "./typed_text.ts";

const LIGATURES: Record<string, string> = {
  "œ": "oe",
  "æ": "ae",
  "ß": "ss",
  "ø": "o",
  "ł": "l",
  "đ": "d",
  "ð": "d",
  "þ": "th",
  "ı": "i",
};

/** A name for comparison only: no case, accents, hyphens, apostrophes or spaces; ligatures opened. */
export function foldName(name: string): string {
  return name.slice(0, LONGEST_TYPED).normalize("NFKD").toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Words that join the names of two holders in one field of the landlord's file: `DURAND OU MARTIN`. */
const JOINTS = new Set(["OU", "ET", "&", "/", "+"]);

/** The names that a field holds: itself, and each of those that it joins. Beside a joint there is always a name. */
export function jointNames(field: string): string[] {
  const words = field.slice(0, LONGEST_TYPED).replace(/([/&+])/g, " $1 ")
    .split(/\s+/).filter((word) => word !== "");
  const names: string[][] = [[]];
  for (const word of words) {
    if (JOINTS.has(word.toUpperCase())) names.push([]);
    else names.at(-1)?.push(word);
  }
  const joined = names.map((name) => name.join(" "));
  return joined.length === 1 || joined.includes("")
    ? [field]
    : [field, ...joined];
}

/**
 * Whether a typed surname is one of a lease holder's (married or birth name), or of two whom the file names together.
 * An empty name matches nothing.
 */
export function matchesSurname(
  typed: string,
  names: readonly string[],
): boolean {
  if (isTooLong(typed)) return false;
  const folded = foldName(typed);
  if (folded === "") return false;
  let matched = false;
  for (const name of names.flatMap(jointNames)) {
    if (foldName(name) === folded) matched = true;
  }
  return matched;
}

/** The civility as printed: administrative forms dropped "Mlle" in 2012. */
export function printedCivility(civility: string): string {
  return /^(mlle|mademoiselle)\.?$/i.test(civility.trim())
    ? "Mme"
    : civility.trim();
}

/** Civility, first name and surname in one line, what is empty left out. */
export function fullName(
  name: { civility: string; firstName: string; surname: string },
): string {
  return [printedCivility(name.civility), name.firstName, name.surname]
    .filter((part) => part !== "").join(" ");
}

/** A person as one speaks to her: `Madame`, `Moreau`. */
export interface SpokenName {
  title: "madam" | "sir";
  surname: string;
}

const TITLES: ReadonlyMap<string, SpokenName["title"]> = new Map([
  ["mme", "madam"],
  ["mlle", "madam"],
  ["madame", "madam"],
  ["mademoiselle", "madam"],
  ["m", "sir"],
  ["mr", "sir"],
  ["monsieur", "sir"],
]);

/**
 * How a person is spoken to; null where the file does not say it of one person (two holders, a company, no civility):
 * a wrong "Madame" is worse than none. Names in capitals get small letters: `DE L’ÎLE-ADAM` gives `De L’Île-Adam`.
 */
export function spokenName(
  { civility, surname }: { civility: string; surname: string },
): SpokenName | null {
  const title = TITLES.get(civility.trim().toLowerCase().replace(/\.$/, ""));
  const name = surname.trim();
  const isOne = name !== "" && name.length <= LONGEST_TYPED &&
    jointNames(name).length === 1;
  if (title === undefined || !isOne) return null;
  const isShouted = name === name.toLocaleUpperCase("fr");
  return {
    title,
    surname: isShouted
      ? name.toLocaleLowerCase("fr").replace(
        /(^|[\s\-‐‑–'’])(\p{L})/gu,
        (_, before: string, letter: string) =>
          before + letter.toLocaleUpperCase("fr"),
      )
      : name,
  };
}

/** The first letter of each word of names, in their order: `JEAN-PIERRE`, `D’ALMEIDA` give `J. P. D.` */
export function initialsOf(names: readonly string[]): string {
  return names.flatMap((name) =>
    name.slice(0, LONGEST_TYPED).normalize("NFC").split(/[\s\-‐‑–]/)
  ).flatMap((word) => {
    const letter = /\p{L}/u.exec(word)?.[0];
    return letter === undefined ? [] : [`${letter.toLocaleUpperCase("fr")}.`];
  }).join("\u00A0");
}
