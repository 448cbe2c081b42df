import { formatFaults } from "../landlord_files/format_fault.ts";
import { createLogger } from "../log.ts";
import { parseRentRoll } from "../landlord_files/parse_rent_roll.ts";
import { createStore } from "../store/store.ts";
import { importRentRoll } from "../usecases/landlord/import_rent_roll.ts";
import { checkClock } from "../usecases/watch_clock.ts";
import { openKv } from "./compose.ts";
import { kvPathOf } from "./kv_path.ts";
import { readOptions } from "./read_options.ts";
import { readRentRollFiles } from "./read_rent_roll_files.ts";

/** `deno task import DIR [--check]`: 0 when all went well, 1 when the files have faults, 2 when called wrongly. */
async function importFolder(args: readonly string[]): Promise<number> {
  const taken = readOptions(args, { check: { type: "boolean" } });
  const [folder, ...more] = taken?.words ?? [];
  if (taken === null || folder === undefined || more.length > 0) {
    console.error("Usage : deno task import DOSSIER [--check]");
    return 2;
  }
  const files = await readRentRollFiles(folder).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return null;
    if (error instanceof Deno.errors.NotADirectory) return null;
    throw error;
  });
  if (files === null) {
    console.error(`Dossier introuvable : ${folder}`);
    return 2;
  }
  const parsed = parseRentRoll(files);
  if (!parsed.ok) {
    for (const line of formatFaults(parsed.faults, parsed.more)) {
      console.error(line);
    }
    console.error("Rien n’a été écrit.");
    return 1;
  }
  const { roll } = parsed;
  console.log(
    `Fichiers lus : ${roll.tenants.length} locataires, ${roll.contracts.length} contrats, ${roll.entries.length} écritures.`,
  );
  if (taken.values.check) {
    console.log("Contrôle terminé sans faute. Rien n’a été écrit.");
    return 0;
  }
  using kv = await openKv(kvPathOf(Deno.env.toObject()));
  const store = createStore(kv);
  const imported = await importRentRoll({ store, now: Date.now }, roll);
  if (!imported.ok) {
    for (const { contract, identifier } of imported.bookedOtherwise) {
      console.error(
        `ecritures.csv, identifiant « ${identifier} » (contrat ${contract}) : déjà comptabilisé avec d’autres valeurs.`,
      );
    }
    console.error("Rien n’a été écrit.");
    return 1;
  }
  // A portal that has never run has nothing else to hold its clock against.
  await checkClock({
    store,
    now: Date.now,
    log: createLogger(Date.now, (line) => console.error(line)),
  });
  console.log(
    `Importé : ${imported.tenants} locataires et ${imported.contracts} contrats nouveaux ou modifiés, ${imported.entries} écritures nouvelles.`,
  );
  return 0;
}

Deno.exit(await importFolder(Deno.args));
