import { unzipSync } from "fflate";
import type { LotFile } from "../landlord_files/rent_roll.ts";
import type { Exchange, Outgoing } from "../usecases/exchange/exchange.ts";
import { takeRoll } from "../usecases/landlord/take_roll.ts";

/** Nothing is handed over this way yet. */
const NO_OUTGOING: Outgoing = {
  prepare: () => Promise.resolve(),
  list: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
};

/** Puts together how files come in and go out: the one place that says who reads zips, takes lots, writes exports. */
export function composeExchange(
  ways: Pick<Exchange, "keyHash" | "folder"> = { keyHash: null, folder: null },
): Exchange {
  return { ...ways, readZip, take: takeRoll, outgoing: NO_OUTGOING };
}

/** The files of a zip, those of its folders by their own name; null where it cannot be read. */
function readZip(bytes: Uint8Array): LotFile[] | null {
  try {
    return Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith("/"))
      .map(([path, content]) => ({
        name: path.replace(/^.*\//, ""),
        async *open() {
          yield content;
        },
      }));
  } catch {
    return null;
  }
}
