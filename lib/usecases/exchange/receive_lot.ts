import { type Arrival, MAX_ZIP_BYTES } from "../../domain/exchange/arrival.ts";
import type { LotName } from "../../domain/exchange/lot.ts";
import { toInstant } from "../../domain/month.ts";
import { putArrival } from "../../store/deliveries.ts";
import {
  dropBytes,
  keepBytes,
  TooManyBytesError,
} from "../../store/delivery_bytes.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";

/**
 * What a sending came to. `received`: it is taken soon. `known`: this very zip waits already, or was taken: nothing is
 * done again. `other_content`: the name belongs to another zip.
 */
export type Received =
  | "received"
  | "known"
  | "other_content"
  | "too_large"
  | "not_a_zip";

/** Thrown inside only: the bytes are no zip's. */
class NotAZipError extends Error {}

/**
 * Keeps a zip that comes, durably, for `takeDeliveries` to take; nothing of it counts before its last byte is kept.
 * @throws what reading the bytes throws: then nothing is kept
 */
export async function receiveLot(
  services: Pick<Services, "store" | "now" | "newId">,
  name: LotName,
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes = MAX_ZIP_BYTES, isPartial = false }: {
    maxBytes?: number;
    isPartial?: boolean;
  } = {},
): Promise<Received> {
  const { store } = services;
  try {
    const bytes = await keepBytes(
      store,
      services.newId(),
      zipOnly(chunks),
      maxBytes,
    );
    const { hash: archiveHash, ...kept } = bytes;
    const received = await nameArrival(services, {
      name,
      archiveHash,
      kept,
      ...isPartial && { isPartial },
    });
    if (received !== "received") await dropBytes(store, kept);
    return received;
  } catch (error) {
    if (error instanceof TooManyBytesError) return "too_large";
    if (error instanceof NotAZipError) return "not_a_zip";
    throw error;
  }
}

/**
 * Gives a name to a zip, once and for good; a refused one has written nothing, and its name is free again.
 * @throws ConflictError
 */
export async function nameArrival(
  { store, now }: Pick<Services, "store" | "now">,
  arrival: Pick<Arrival, "name" | "archiveHash" | "kept" | "isPartial">,
): Promise<"received" | "known" | "other_content"> {
  const { name, archiveHash } = arrival;
  const former = await transact(store, async (tx) => {
    const before = await tx.get(keys.arrival(name));
    if (before !== null && before.state !== "refused") return before;
    const receivedAt = toInstant(now());
    putArrival(tx, before, { v: 1, receivedAt, state: "waiting", ...arrival });
    return null;
  });
  if (former === null) return "received";
  return former.archiveHash === archiveHash ? "known" : "other_content";
}

/** The beginnings of zips: of one with files, of one without (APPNOTE 4.3.7, 4.3.16). */
const BEGINNINGS = [[0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06]];

/** Lets bytes through that begin as a zip does: what is none is not kept first. */
async function* zipOnly(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let begun: number[] | null = [];
  for await (const chunk of chunks) {
    if (begun !== null) {
      begun.push(...chunk.subarray(0, 4 - begun.length));
      if (begun.length === 4) {
        checkBeginning(begun);
        begun = null;
      }
    }
    yield chunk;
  }
  if (begun !== null) checkBeginning(begun);
}

function checkBeginning(begun: readonly number[]) {
  const isZip = BEGINNINGS.some((one) =>
    one.every((byte, at) => byte === begun[at])
  );
  if (!isZip) throw new NotAZipError("Cannot take what is no zip");
}
