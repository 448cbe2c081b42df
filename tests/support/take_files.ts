import type { FileName } from "../../lib/landlord_files/columns.ts";
import { lotFileOf } from "../../lib/landlord_files/lot_files.ts";
import type { RentRollFile } from "../../lib/landlord_files/rent_roll.ts";
import type { LotName } from "../../lib/domain/exchange/lot.ts";
import type {
  LotOutcome,
  TakeOptions,
} from "../../lib/usecases/landlord/lot_outcome.ts";
import type { LotServices } from "../../lib/usecases/landlord/lot_taking.ts";
import { takeLot } from "../../lib/usecases/landlord/take_lot.ts";

/** Takes files in memory, as a command would. */
export function takeFiles(
  services: LotServices,
  files: readonly RentRollFile[],
  options: TakeOptions & { name?: LotName } = {},
): Promise<LotOutcome> {
  return takeLot(
    services,
    files.map(({ name, bytes }) => lotFileOf(name, bytes)),
    { ...options, name: options.name ?? null },
  );
}

/** The same of files that must be taken. */
export async function mustTake(
  services: LotServices,
  files: readonly RentRollFile[],
  options: TakeOptions & { name?: LotName } = {},
): Promise<LotOutcome & { state: "taken" }> {
  const outcome = await takeFiles(services, files, options);
  if (outcome.state === "taken") return outcome;
  throw new Error(JSON.stringify(outcome.faults));
}

/** The rows of `lot.csv`. */
export function lotText(
  name: string,
  closedAt: string,
  more: readonly string[] = [],
): string {
  return ["champ;valeur", `lot;${name}`, `arrete_le;${closedAt}`, ...more]
    .join("\n");
}

/** A file of a lot by name and text. */
export function fileOf(name: FileName, text: string): RentRollFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
