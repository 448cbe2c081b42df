import { assertEquals, assertThrows } from "@std/assert";
import { buildEpcPayload } from "./epc.ts";

const LANDLORD = {
  name: "Office public de l’habitat de Démonstration",
  iban: "FR7630006000011234567890189",
  bic: "AGRIFRPP",
};

Deno.test("buildEpcPayload() writes the lines of EPC069-12 with a dot, the RF reference and nothing after it", () => {
  assertEquals(
    buildEpcPayload(LANDLORD, "L/0039000204", 83041),
    "BCD\n002\n1\nSCT\nAGRIFRPP\nOffice public de l’habitat de Démonstration\n" +
      "FR7630006000011234567890189\nEUR830.41\n\nRF71L0039000204",
  );
  const lines = buildEpcPayload({ ...LANDLORD, bic: "" }, "L/0039000204", 5)
    .split("\n");
  assertEquals([lines[4], lines[7]], ["", "EUR0.05"]);
});

Deno.test("buildEpcPayload() keeps to 70 characters of name, and gives nothing to pay no code", () => {
  const name = "é".repeat(80);
  const lines = buildEpcPayload({ ...LANDLORD, name }, "L/0039000204", 1)
    .split("\n");
  assertEquals(lines[5], "é".repeat(70));
  for (const cents of [0, -83041]) {
    assertThrows(() => buildEpcPayload(LANDLORD, "L/0039000204", cents));
  }
});
