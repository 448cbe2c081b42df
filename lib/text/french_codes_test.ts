import { assertEquals } from "@std/assert";
import {
  codeOf,
  FRENCH_ACTIONS,
  FRENCH_DOCUMENTS,
  FRENCH_STATUSES,
  FRENCH_SUBJECTS,
  FRENCH_WAYS_BACK,
} from "./french_codes.ts";

Deno.test("the words outside are those of the contract, each for one code", () => {
  for (
    const [words, wanted] of [
      [
        FRENCH_STATUSES,
        "cree en_attente paye refuse abandonne expire annule rembourse rejete",
      ],
      [FRENCH_WAYS_BACK, "termine refuse annule erreur"],
      [FRENCH_ACTIONS, "souscrire arreter"],
      [FRENCH_SUBJECTS, "paiement logement avis documents compte autre"],
      [FRENCH_DOCUMENTS, "avis recu quittance"],
    ] as const
  ) assertEquals(Object.values(words).join(" "), wanted);
});

Deno.test("codeOf() finds the code of a word, and none for a code, an inherited name or nothing", () => {
  assertEquals(codeOf(FRENCH_ACTIONS, "souscrire"), "subscribe");
  assertEquals(codeOf(FRENCH_ACTIONS, "arreter"), "stop");
  for (const word of ["subscribe", "toString", "", "Souscrire"]) {
    assertEquals(codeOf(FRENCH_ACTIONS, word), null);
  }
});
