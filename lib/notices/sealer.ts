import type { Notice, NoticeSeal } from "../domain/documents/notice.ts";
import { createWorkerPool } from "../worker_pool.ts";

/** What a thread is asked: notices to draw. */
export type SealRequest = readonly Notice[];

/** What it answers: each one's seal in the same order, null where a sign of it is in no font. */
export type SealAnswer =
  | { seals: (NoticeSeal | null)[] }
  | { reason: string };

/** Draws PDFs for their sums off the event loop that serves. */
export interface Sealer extends AsyncDisposable {
  /** @throws Error when a notice cannot be drawn for another reason than its signs */
  seal(notices: SealRequest): Promise<(NoticeSeal | null)[]>;
}

/** A PDF leaves some megabytes of small objects behind. */
const HEAP = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 };

/** Starts a thread when the first notice is to be drawn; it is for the caller to bound how many at once. */
export function createSealer(): Sealer {
  const entry = new URL("./seal_worker.ts", import.meta.url);
  const pool = createWorkerPool<SealRequest, SealAnswer>(entry, HEAP);
  return {
    async seal(notices) {
      const answer = await pool.ask(notices);
      if ("seals" in answer) return answer.seals;
      throw new Error(`Cannot draw notices: ${answer.reason}`);
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}
