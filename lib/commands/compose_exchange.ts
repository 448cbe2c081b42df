import { unzipSync } from "fflate";
import type { LotFile } from "../landlord_files/rent_roll.ts";
import type { Exchange } from "../usecases/exchange/exchange.ts";
import { OUTGOING } from "../usecases/landlord/outgoing.ts";
import { takeLot } from "../usecases/landlord/take_lot.ts";

/** Puts together how files come in and go out: the one place that says who reads zips, takes lots, writes exports. */
export function composeExchange(
  ways: Pick<Exchange, "keyHash" | "folder"> = { keyHash: null, folder: null },
): Exchange {
  return { ...ways, readZip, take: takeLot, outgoing: OUTGOING };
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
