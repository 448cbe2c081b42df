import {
  isSealed,
  type Notice,
  type NoticeSeal,
  type SealedNotice,
} from "../../domain/documents/notice.ts";
import type { UnsealedNotice } from "../../domain/documents/unsealed_notice.ts";
import { zip } from "../../domain/zip.ts";
import { MAX_CHECKS, transact } from "../../store/transaction.ts";
import {
  listUnsealed,
  putSeal,
  readUnsealed,
  removeUnsealed,
} from "../../store/unsealed_notices.ts";
import type { Services } from "../services.ts";

/** What sealing needs. */
export type SealServices = Pick<Services, "store" | "sealer" | "log">;

/** Batches at once: one is drawn while the other is written. */
const UNDERWAY = 2;

/**
 * Draws each PDF that has not been drawn yet, and writes its sum and size into the notice's record. It may be
 * interrupted anywhere, run twice or in two processes: a record that has its seal keeps it.
 * @returns how many it sealed
 * @throws Error when some cannot be drawn; the others are sealed
 */
export async function sealNotices(
  services: SealServices & Pick<Services, "stopping">,
): Promise<number> {
  const undrawn: string[] = [];
  let sealed = 0;
  let after: UnsealedNotice | null = null;
  let isDone = false;
  const work = async () => {
    while (!isDone && !services.stopping.aborted) {
      const batch = await next();
      if (batch.length === 0) return;
      const outcome = await sealBatch(services, batch);
      sealed += outcome.sealed;
      undrawn.push(...outcome.undrawn);
    }
  };
  /** One batch is listed at a time, so that none is drawn twice. */
  let listing: Promise<unknown> = Promise.resolve();
  const next = () => {
    const batch = listing.then(async () => {
      const found = await listUnsealed(services.store, after, MAX_CHECKS);
      after = found.at(-1) ?? after;
      isDone ||= found.length < MAX_CHECKS;
      return found;
    });
    listing = batch.catch(() => {});
    return batch;
  };
  await Promise.all(Array.from({ length: UNDERWAY }, work));
  if (sealed > 0) services.log.info("notices_sealed", { sealed });
  if (undrawn.length > 0) {
    throw new Error(`Cannot draw notices: ${undrawn.slice(0, 5).join(", ")}`);
  }
  return sealed;
}

async function sealBatch(
  services: SealServices,
  batch: readonly UnsealedNotice[],
): Promise<{ sealed: number; undrawn: string[] }> {
  const found = await readUnsealed(services.store, batch);
  const open = found.flatMap((one) => one === null || isSealed(one) ? [] : one);
  const seals = await services.sealer.seal(open);
  const undrawn = new Set<Notice>();
  await transact(services.store, async (tx) => {
    for (const [one, notice] of zip(batch, found)) {
      if (notice === null || isSealed(notice)) removeUnsealed(tx, one);
    }
    for (const [notice, seal] of zip(open, seals)) {
      if (seal === null) undrawn.add(notice);
      else await putSeal(tx, notice, seal);
    }
  });
  return {
    sealed: open.length - undrawn.size,
    undrawn: [...undrawn].map(({ contract, month }) => `${contract} ${month}`),
  };
}

/** A notice with its seal: one that has none yet is drawn now, for whoever reads it first. */
export async function withSeal(
  services: SealServices,
  notice: Notice,
): Promise<SealedNotice> {
  if (isSealed(notice)) return notice;
  const [seal = null] = await services.sealer.seal([notice]);
  if (seal === null) throw new Error(`Cannot draw notice: ${notice.contract}`);
  await keepSeal(services, notice, seal);
  return { ...notice, ...seal };
}

/** Writes the seal of a notice that has just been drawn. */
export function keepSeal(
  { store }: Pick<Services, "store">,
  notice: Notice,
  seal: NoticeSeal,
): Promise<void> {
  return transact(store, (tx) => putSeal(tx, notice, seal));
}
