import { isLocked, pause } from "./transaction.ts";

/** Tries of a commit while another process holds the file. */
const TRIES = 40;

/** Commits outside any transaction; while another process holds the file, again and again for some seconds. */
export async function commitUnlocked(
  make: () => Deno.AtomicOperation,
): Promise<Deno.KvCommitResult | Deno.KvCommitError> {
  for (let tried = 0;; tried++) {
    try {
      return await make().commit();
    } catch (error) {
      if (!isLocked(error) || tried === TRIES) throw error;
      await pause(tried);
    }
  }
}
