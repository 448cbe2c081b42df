import { must } from "@/tests/support/must.ts";
import { assertEquals } from "@std/assert";
import type { FileName } from "./columns.ts";
import { LIMITS } from "./limits.ts";
import { parseRentRoll } from "./parse_rent_roll.ts";
import { faultsOf, sampleFiles, sampleWith } from "./testdata/sample_files.ts";

Deno.test("parseRentRoll() refuses a file, and rows, beyond the limits, and two files of one name", async () => {
  const files = sampleFiles();
  const reasons = async (
    limits: Partial<typeof LIMITS>,
    more: typeof files = [],
  ) => {
    const parsed = await parseRentRoll([...files, ...more], {
      ...LIMITS,
      ...limits,
    });
    return parsed.ok
      ? []
      : parsed.faults.map(({ file, reason }) => [file, reason]);
  };
  assertEquals(await reasons({ fileBytes: 300 }), [
    ["rubriques.csv", "file_too_large"],
  ]);
  assertEquals(await reasons({ rows: 3 }), [[
    "rubriques.csv",
    "too_many_rows",
  ]]);
  assertEquals(await reasons({ rows: 4 }), []);
  assertEquals(
    await reasons({}, [{ name: "Totaux.CSV", bytes: must(files[4]?.bytes) }]),
    [["totaux.csv", "duplicate_file"]],
  );
});

Deno.test("parseRentRoll() takes what stands just within the bounds", async () => {
  const within: [FileName, string, string][] = [
    ["ecritures.csv", "100,00", "1000000,00"],
    ["locataires.csv", "MOREAU", "M".repeat(100)],
    ["contrats.csv", "31/08/2026", "01/02/2020"],
    [
      "rubriques.csv",
      "350,20;2025-09;",
      "340,20;2025-09;2025-12\nL/0039000204;LOY;loyer;Loyer principal;D;350,20;2026-01;",
    ],
  ];
  for (const [file, piece, replacement] of within) {
    assertEquals(
      await faultsOf(file, sampleWith(file, piece, replacement)),
      [],
    );
  }
});
