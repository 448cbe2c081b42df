import type { Milliseconds } from "../domain/duration.ts";

/** What has become of the file that a store was opened on: what is written now would be lost. */
export type StoreFileFault =
  | "store_gone"
  | "store_replaced"
  | "store_truncated";

/** Thrown instead of acknowledging a commit that went into a file which nobody will open again. */
export class StoreFileError extends Error {
  override readonly name = "StoreFileError";

  constructor(readonly fault: StoreFileFault) {
    super(`Cannot commit: the store's file is not the one opened (${fault})`);
  }
}

/** The file under a store, held against the one that was opened. */
export interface StoreFile {
  /** What is wrong with it now; null when nothing is. */
  fault(): StoreFileFault | null;
}

/** How long the file of the write-ahead log is believed to be the same: it goes with its database. */
const LOG_BELIEVED_MS: Milliseconds = 1_000;

/**
 * Watches the file that was opened at a path. SQLite goes on in a file that was deleted or replaced, and says
 * nothing: only the path tells. A look costs some microseconds, so that every commit can afford one.
 */
export function watchStoreFile(
  path: string,
  elapsedMs: () => number = () => performance.now(),
): StoreFile {
  const database = watchPath(path, true);
  const log = watchPath(`${path}-wal`, false);
  let lookedAt = elapsedMs();
  return {
    fault() {
      const fault = database();
      if (fault !== null || elapsedMs() - lookedAt < LOG_BELIEVED_MS) {
        return fault;
      }
      lookedAt = elapsedMs();
      return log();
    },
  };
}

/** Compares a path with what stood there at first; a database only grows, a log does not. */
function watchPath(path: string, grows: boolean): StoreFile["fault"] {
  const first = lookAt(path);
  let size = first?.size ?? 0;
  return () => {
    const now = lookAt(path);
    if (now === null) return first === null ? null : "store_gone";
    if (first === null) return null;
    if (now.dev !== first.dev || now.ino !== first.ino) return "store_replaced";
    if (grows && now.size < size) return "store_truncated";
    size = now.size;
    return null;
  };
}

function lookAt(path: string): Deno.FileInfo | null {
  try {
    return Deno.statSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}
