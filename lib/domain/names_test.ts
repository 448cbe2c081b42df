import { assertEquals } from "@std/assert";
import {
  initialsOf,
  matchesSurname,
  printedCivility,
  spokenName,
} from "./names.ts";

Deno.test("matchesSurname() is forgiving on form and strict on match", () => {
  const names = ["D’ŒUVRE-LEFÈVRE", "Le Guen"];
  for (
    const typed of [
      "d'oeuvre lefevre",
      "D'Œuvre-Lefèvre",
      "DOEUVRELEFEVRE",
      "leguen",
      " LE  GUEN ",
      "D'ŒUVRE-LEFE\u0300VRE",
    ]
  ) assertEquals(matchesSurname(typed, names), true, typed);
  for (const typed of ["", "-", "Guen", "D'Oeuvre", "Lefevre D'Oeuvre", "’"]) {
    assertEquals(matchesSurname(typed, names), false, typed);
  }
  assertEquals(matchesSurname("Lukasz", ["Łukasz", ""]), true);
  assertEquals(matchesSurname("ayse", ["Ayşe"]), true);
  assertEquals(matchesSurname("", [""]), false);
});

Deno.test("printedCivility() prints Mme for Mlle", () => {
  assertEquals(printedCivility("Mlle"), "Mme");
  assertEquals(printedCivility("M."), "M.");
});

Deno.test("initialsOf() gives the first letter of each word, accents kept, and nothing of what is no letter", () => {
  const cases: [string[], string][] = [
    [["LAETITIA", "MOREAU"], "L. M."],
    [["Jean-Pierre", "de la Tour"], "J. P. D. L. T."],
    [["élodie", "D’ALMEIDA"], "É. D."],
    [["E\u0301lodie", "  (Œuvray) "], "É. Œ."],
    [["", "DURAND OU MARTIN"], "D. O. M."],
    [["", " 12 - "], ""],
  ];
  for (const [names, initials] of cases) {
    assertEquals(initialsOf(names).replaceAll("\u00A0", " "), initials);
  }
});

Deno.test("matchesSurname() takes either of two names that a file joins, and no half of a name", () => {
  for (
    const field of [
      "DURAND OU MARTIN",
      "Durand et Martin",
      "DURAND/MARTIN",
      "DURAND & MARTIN",
    ]
  ) {
    assertEquals(matchesSurname("Durand", [field]), true, field);
    assertEquals(matchesSurname("martin", [field]), true, field);
    assertEquals(matchesSurname(field, [field]), true, field);
    assertEquals(matchesSurname("Durandou", [field]), false, field);
  }
  // A name of two words is one name; a joint without a name on both sides joins nothing.
  assertEquals(matchesSurname("LE", ["LE GOFF"]), false);
  assertEquals(matchesSurname("TAHIRI", ["ET TAHIRI"]), false);
  assertEquals(matchesSurname("OUDIN", ["OUDIN"]), true);
});

Deno.test("spokenName() says Madame or Monsieur and a name in small letters; nothing of two people, a company or an empty civility", () => {
  const spoken = (civility: string, surname: string) => {
    const name = spokenName({ civility, surname });
    return name === null ? null : `${name.title} ${name.surname}`;
  };
  assertEquals(spoken("Mme", "MOREAU"), "madam Moreau");
  assertEquals(spoken("Mlle", "D’ŒUVRE-LEFÈVRE"), "madam D’Œuvre-Lefèvre");
  assertEquals(spoken("M.", "ÉTÉ DE LA TOUR"), "sir Été De La Tour");
  assertEquals(spoken("M", "McDonald"), "sir McDonald");
  for (
    const [civility, surname] of [
      ["M.", "DURAND OU MARTIN"],
      ["M. et Mme", "DURAND"],
      ["", "DURAND"],
      ["SARL", "DURAND"],
      ["Mme", " "],
      ["Mme", "X".repeat(10_000)],
    ] as const
  ) assertEquals(spoken(civility, surname), null, `${civility} ${surname}`);
});
