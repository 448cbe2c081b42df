import type { LotName } from "../../domain/exchange/lot.ts";
import type { LotFile } from "../../landlord_files/rent_roll.ts";
import type { LotOutcome, TakeOptions } from "../landlord/lot_outcome.ts";
import type { LotServices } from "../landlord/lot_taking.ts";
import type { ExchangeFolder } from "./exchange_folder.ts";

/** What taking a lot stands on. */
export type TakeServices = LotServices;

/**
 * Takes the landlord's files and keeps the `Delivery` and its report under their name; refused files leave the record
 * of a lot that was taken under it as it is. Null: the name that `lot.csv` says, if it does.
 */
export type TakeLot = (
  services: TakeServices,
  files: readonly LotFile[],
  options: TakeOptions & { name: LotName | null },
) => Promise<LotOutcome>;

/** Files that the landlord's software fetches: remises of payments, decisions, messages. */
export interface Outgoing {
  /** Closes what is due to be closed; called any number of times a day, it does it once. */
  prepare(services: TakeServices): Promise<void>;
  /** The names of the files that can be fetched: letters, digits and `. _ -`. They never change afterwards. */
  list(services: TakeServices): Promise<readonly string[]>;
  /** The text of one; null where there is none of this name. */
  read(services: TakeServices, name: string): Promise<string | null>;
}

/** How files come in and go out; put together by a composition root. */
export interface Exchange {
  /** SHA-256 of the key of the landlord's software, hexadecimal; null: nothing comes by HTTPS. */
  keyHash: string | null;
  /** The watched folder; null: none. */
  folder: ExchangeFolder | null;
  /** The files of a zip; null where it cannot be read. */
  readZip(bytes: Uint8Array): LotFile[] | null;
  take: TakeLot;
  outgoing: Outgoing;
}
