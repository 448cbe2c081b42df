import { readZip } from "../landlord_files/read_zip.ts";
import type { Exchange } from "../usecases/exchange/exchange.ts";
import { OUTGOING } from "../usecases/landlord/outgoing.ts";
import { takeLot } from "../usecases/landlord/take_lot.ts";

/** Puts together how files come in and go out: the one place that says who reads zips, takes lots, writes exports. */
export function composeExchange(
  ways: Pick<Exchange, "keyHash" | "folder"> = { keyHash: null, folder: null },
): Exchange {
  return { ...ways, readZip, take: takeLot, outgoing: OUTGOING };
}
