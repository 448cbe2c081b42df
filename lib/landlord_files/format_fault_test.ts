import { assertEquals, assertMatch } from "@std/assert";
import { ROLL_FAULTS } from "../text/rentroll_faults.ts";
import type { Fault, FaultReason } from "./fault.ts";
import { formatFault, formatFaults } from "./format_fault.ts";

const FAULT: Fault = {
  file: "contrats.csv",
  line: 12,
  column: "debut",
  reason: "bad_date",
  value: "31/02/2026",
};

Deno.test("formatFault() says where and what in one French sentence", () => {
  assertEquals(
    formatFault(FAULT).replaceAll("\u00A0", " "),
    "contrats.csv, ligne 12, colonne « debut » : « 31/02/2026 » n’est pas une date (2026-11-30 ou 30/11/2026)",
  );
  assertEquals(
    formatFault({
      file: "totaux.csv",
      line: 3,
      column: "total",
      reason: "total_mismatch",
      value: "350,21",
      wanted: "350,20",
    }).replaceAll("\u00A0", " "),
    "totaux.csv, ligne 3, colonne « total » : le total donné est « 350,21 », mais les rubriques du mois font « 350,20 »",
  );
  assertEquals(
    formatFault({
      file: "rubriques.csv",
      line: null,
      column: null,
      reason: "missing_file",
    }).replaceAll("\u00A0", " "),
    "rubriques.csv : le fichier manque",
  );
});

Deno.test("formatFault() lets nothing invisible and nothing endless out of a file", () => {
  const hostile = { ...FAULT, value: `\u001b[2J\n\u202E${"x".repeat(500)}` };
  const sentence = formatFault(hostile);
  assertMatch(sentence, /^[^\p{C}]{1,200}$/u);
  const column = { ...FAULT, column: "\u001b[31m" };
  assertMatch(formatFault(column), /^[^\p{C}]+$/u);
});

Deno.test("formatFault() has a sentence without holes for every reason", () => {
  for (const reason of Object.keys(ROLL_FAULTS) as FaultReason[]) {
    const sentence = formatFault({ ...FAULT, reason, value: "v", wanted: "w" });
    assertMatch(sentence, /^contrats\.csv, ligne 12, .+\u00A0: .{10,}$/u);
    assertEquals(/undefined| [:;?!»]|« |'/.test(sentence), false, sentence);
  }
});

Deno.test("formatFaults() ends with how many are not listed", () => {
  const one = formatFault(FAULT);
  assertEquals(formatFaults([FAULT], 0), [one]);
  assertEquals(formatFaults([FAULT], 1), [one, "et 1 autre erreur"]);
  assertEquals(formatFaults([FAULT], 7), [one, "et 7 autres erreurs"]);
});
