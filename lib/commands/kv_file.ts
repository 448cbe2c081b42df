import type { Milliseconds } from "../domain/duration.ts";
import { DatabaseSync } from "node:sqlite";

/** Why a backup or a restore was not made. */
export type KvFileFault =
  | "exists"
  | "not_found"
  | "damaged"
  | "no_file"
  | "in_use";

/** What keeps a backup or a restore from being made. */
export class KvFileError extends Error {
  override readonly name = "KvFileError";

  constructor(
    readonly fault: KvFileFault,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`Cannot copy ${path}: ${fault}`, options);
  }
}

/** Files that stand beside a database while it is open. */
const COMPANIONS = ["-wal", "-shm"];

/** Copies a live database into one new file, consistent as of one moment, while others write on. @throws KvFileError */
export async function backupKvFile(path: string, file: string) {
  await refuseUnlessFile(path);
  if (await exists(file)) {
    throw new KvFileError("exists", file);
  }
  Deno.umask(0o077);
  const part = `${file}.part`;
  if (await exists(part)) await Deno.remove(part);
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    database.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`);
  } finally {
    database.close();
  }
  checkIntegrity(part);
  await Deno.rename(part, file);
}

/**
 * Puts a backup in the place of a database; what stood there is kept beside it under another name.
 * Refuses while a process has the database open. Gives the name of what was kept, or null.
 * @throws KvFileError
 */
export async function restoreKvFile(
  file: string,
  path: string,
  nowMs: Milliseconds,
): Promise<string | null> {
  await refuseUnlessFile(file);
  checkIntegrity(file);
  const part = `${path}.part`;
  await Deno.copyFile(file, part);
  await Deno.chmod(part, 0o600);
  if (!await exists(path)) {
    await Deno.rename(part, path);
    return null;
  }
  closeForGood(path);
  const kept = `${path}.before-${new Date(nowMs).toISOString().slice(0, 19)}`
    .replaceAll(":", "");
  await Deno.rename(path, kept);
  for (const companion of COMPANIONS) {
    if (await exists(path + companion)) await Deno.remove(path + companion);
  }
  await Deno.rename(part, path);
  return kept;
}

/** Brings the write-ahead log home; SQLite grants that only while nobody else has the database open. */
function closeForGood(path: string) {
  const database = new DatabaseSync(path);
  try {
    database.exec("PRAGMA busy_timeout = 500");
    database.exec("PRAGMA journal_mode = DELETE");
    database.exec("PRAGMA journal_mode = WAL");
  } catch (cause) {
    throw new KvFileError("in_use", path, { cause });
  } finally {
    database.close();
  }
}

function checkIntegrity(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const row = database.prepare("PRAGMA integrity_check").get();
    const tables = database
      .prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'kv'")
      .get();
    if (row?.integrity_check !== "ok" || tables?.n !== 1) {
      throw new KvFileError("damaged", path);
    }
  } catch (cause) {
    if (cause instanceof KvFileError) throw cause;
    throw new KvFileError("damaged", path, { cause });
  } finally {
    database.close();
  }
}

async function refuseUnlessFile(path: string) {
  if (path === ":memory:" || path.includes("://")) {
    throw new KvFileError("no_file", path);
  }
  if (!await exists(path)) {
    throw new KvFileError("not_found", path);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await Deno.stat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
