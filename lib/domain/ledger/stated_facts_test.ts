import type { Month } from "../month.ts";
import { assertEquals } from "@std/assert";
import { NATURES } from "./nature.ts";
import { natureFaults, NOTHING_STATED } from "./stated_facts.ts";

/** Whether a nature may be asked from the tenant, in the tenant's favour, or both. */
const SENSES: Readonly<Record<typeof NATURES[number], "D" | "C" | "DC">> = {
  quittancement: "D",
  regularisation: "DC",
  frais: "DC",
  assurance: "DC",
  penalite: "DC",
  depot_garantie: "DC",
  encaissement: "C",
  apl: "DC",
  rappel_apl: "DC",
  rls: "C",
  remise: "C",
  rejet: "D",
  impaye: "D",
  remboursement: "D",
  plan: "DC",
  transfert: "DC",
  non_valeur: "C",
  effacement: "C",
  annulation: "DC",
  reprise: "DC",
  correction: "DC",
  inconnue: "DC",
};

const MONTH: Month = "2026-11";

Deno.test("natureFaults() lets each nature go in its own sense, and 0,00 in any", () => {
  for (const nature of NATURES) {
    const stated = { ...NOTHING_STATED, nature, month: MONTH, reference: "E1" };
    const senses = SENSES[nature];
    const asked = senses.includes("D") ? [] : ["never_asked"];
    const inFavour = senses.includes("C") ? [] : ["never_in_favour"];
    assertEquals<string[]>(natureFaults(stated, -1), asked, nature);
    assertEquals<string[]>(natureFaults(stated, 1), inFavour, nature);
    assertEquals(natureFaults(stated, 0), [], nature);
  }
});

Deno.test("natureFaults() wants a rent's month and a correction's reference, and nothing of a row without a nature", () => {
  const bare = (nature: typeof NATURES[number]) =>
    natureFaults({ ...NOTHING_STATED, nature }, 0);
  assertEquals(bare("quittancement"), ["month_needed"]);
  assertEquals(bare("correction"), ["reference_needed"]);
  assertEquals(bare("rejet"), []);
  assertEquals(natureFaults(NOTHING_STATED, -1), []);
});
