import { assertEquals } from "@std/assert";
import type { FileName } from "./columns.ts";
import type { FaultReason } from "./fault.ts";
import { faultsOf, sampleWith } from "./testdata/sample_files.ts";

Deno.test("parseRentRoll() says what a total should be", async () => {
  const wrong = sampleWith("totaux.csv", "350,20", "350,21");
  const [fault] = await faultsOf("totaux.csv", wrong);
  assertEquals([fault?.value, fault?.wanted], ["350,21", "350,20"]);
});

Deno.test("parseRentRoll() says nothing of what depends on rows and files that it could not read", async () => {
  const broken: [FileName, string, string, FaultReason][] = [
    ["rubriques.csv", "120.10", "?", "bad_amount"],
    ["rubriques.csv", "120.10", "120;10", "wrong_field_count"],
    ["rubriques.csv", ";Aide", ';Ai"de', "bad_quoting"],
    ["contrats.csv", "contrat;", "reference;", "missing_column"],
    ["locataires.csv", "numero_locataire;", "numero;", "missing_column"],
  ];
  for (const [file, piece, replacement, reason] of broken) {
    const reasons = (await faultsOf(file, sampleWith(file, piece, replacement)))
      .map((fault) => fault.reason)
      .filter((one) => one !== "unknown_column");
    assertEquals(reasons, [reason]);
  }
});
