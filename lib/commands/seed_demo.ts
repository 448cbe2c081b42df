import { DEMO } from "../demo/demo.ts";
import { parseRentRoll } from "../rentroll/parse_rent_roll.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import { createUser } from "../usecases/create_user.ts";
import { importRentRoll } from "../usecases/import_rent_roll.ts";
import type { Services } from "../usecases/services.ts";
import { readRentRollFiles } from "./read_rent_roll_files.ts";

/** Loads the demo landlord's files and its demo account; nothing where they are loaded already. */
export async function seedDemo(services: Services): Promise<void> {
  const { tenantNumber } = DEMO.signIn;
  const seeded = await readValue(services.store, keys.tenant(tenantNumber));
  if (seeded === null) {
    const files = await readRentRollFiles(DEMO.rentrollDir);
    const parsed = parseRentRoll(files);
    if (!parsed.ok) throw new Error("Cannot seed: the demo files have faults");
    await importRentRoll(services, parsed.roll);
  }
  await createUser(services, DEMO.signIn);
}
