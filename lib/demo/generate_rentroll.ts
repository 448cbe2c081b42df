import { isMonth } from "../domain/month.ts";
import { buildRentRollFiles } from "./build_rentroll_files.ts";
import { DEMO } from "./demo.ts";

/** Writes the demonstration's files; the argument is the last month of entries. */
async function generateRentRoll(last: string): Promise<void> {
  if (!isMonth(last)) {
    throw new Error(
      `Cannot generate files: "${last}" is no month such as 2026-10`,
    );
  }
  await Deno.mkdir(DEMO.rentrollDir, { recursive: true });
  for (const [name, text] of Object.entries(buildRentRollFiles(last))) {
    await Deno.writeTextFile(`${DEMO.rentrollDir}/${name}`, text);
  }
}

if (import.meta.main) await generateRentRoll(Deno.args[0] ?? DEMO.lastMonth);
