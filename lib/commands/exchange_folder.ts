import { join } from "@std/path";
import type {
  ExchangeFolder,
  FolderZip,
} from "../usecases/exchange/exchange_folder.ts";
import { writeWholeFile } from "./write_private_file.ts";

/** Whoever sends may be another account of the machine, in our group. */
const FOLDER_MODE = 0o770;
const FILE_MODE = 0o660;

/** What is ours alone. */
const CLAIMED = "en_cours";
const FOLDERS = ["entree", CLAIMED, "traites", "refuses", "sortie"];

/** The watched folder cannot be used as it stands. */
export class ExchangeFolderError extends Error {
  override readonly name = "ExchangeFolderError";
}

/**
 * Opens the folder that the landlord's software and the portal share; its folders are made where they are missing.
 * @throws ExchangeFolderError
 */
export async function openExchangeFolder(
  root: string,
): Promise<ExchangeFolder> {
  for (const name of FOLDERS) {
    const path = join(root, name);
    try {
      await makeFolder(path);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.name : "unknown error";
      throw new ExchangeFolderError(
        `Cannot make ${path} (${reason}): make it, or give this user the right to write there (EXCHANGE_DIR).`,
        { cause },
      );
    }
  }
  const pathOf = ({ file, isClaimed }: FolderZip) =>
    join(root, isClaimed ? CLAIMED : "entree", file);
  return {
    async list() {
      return [
        ...await listZips(join(root, CLAIMED), true),
        ...await listZips(join(root, "entree"), false),
      ];
    },
    read: (zip) => unlessGone(() => readZip(pathOf(zip), zip)),
    claim: (zip) =>
      zip.isClaimed
        ? Promise.resolve(zip)
        : unlessGone(() => claimZip(zip, pathOf)),
    async move(zip, to, stamp, report) {
      // With what stands around it, a name has 255 bytes at most.
      const name = zip.file.replace(/\.zip$/i, "").slice(0, 64);
      const folder = join(root, to);
      await writeWholeFile(folder, `${name}.rapport.csv`, report, FILE_MODE);
      await Deno.rename(pathOf(zip), join(folder, `${name}-${stamp}.zip`));
    },
    async written() {
      const names = new Set<string>();
      for await (const { name } of Deno.readDir(join(root, "sortie"))) {
        names.add(name);
      }
      return names;
    },
    write: (name, text) =>
      writeWholeFile(join(root, "sortie"), name, text, FILE_MODE),
  };
}

/** What an act comes to; null where the file is not there any more. */
async function unlessGone<T>(act: () => Promise<T | null>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

async function readZip(
  path: string,
  zip: FolderZip,
): Promise<Uint8Array | null> {
  using file = await Deno.open(path);
  if (!isSame(await file.stat(), zip)) return null;
  const bytes = new Uint8Array(zip.size);
  for (let at = 0; at < zip.size;) {
    const count = await file.read(bytes.subarray(at));
    if (count === null) return null;
    at += count;
  }
  // Written to meanwhile, or another one stands there now.
  if (!isSame(await file.stat(), zip)) return null;
  return isSame(await Deno.lstat(path), zip) ? bytes : null;
}

async function claimZip(
  zip: FolderZip,
  pathOf: (zip: FolderZip) => string,
): Promise<FolderZip | null> {
  const claimed = { ...zip, isClaimed: true };
  // One of that name that is not done with keeps its place.
  if (await isThere(pathOf(claimed))) return null;
  await Deno.rename(pathOf(zip), pathOf(claimed));
  return isSame(await Deno.lstat(pathOf(claimed)), zip) ? claimed : null;
}

async function makeFolder(path: string): Promise<void> {
  if (await isThere(path)) return;
  await Deno.mkdir(path, { recursive: true });
  // What the process may not give by default, it gives here.
  await Deno.chmod(path, FOLDER_MODE);
}

async function listZips(
  folder: string,
  isClaimed: boolean,
): Promise<FolderZip[]> {
  const zips: FolderZip[] = [];
  for await (const { name, isFile } of Deno.readDir(folder)) {
    if (!isFile || !/^[^.].*\.zip$/i.test(name)) continue;
    const info = await Deno.lstat(join(folder, name)).catch(() => null);
    if (info === null || !info.isFile) continue;
    zips.push({ file: name, isClaimed, ...factsOf(info) });
  }
  return zips.sort((a, b) =>
    (a.modifiedMs ?? 0) - (b.modifiedMs ?? 0) || (a.file < b.file ? -1 : 1)
  );
}

function factsOf({ size, mtime, ino }: Deno.FileInfo) {
  return { size, modifiedMs: mtime?.getTime() ?? null, inode: ino };
}

function isSame(info: Deno.FileInfo, zip: FolderZip): boolean {
  const { size, modifiedMs, inode } = factsOf(info);
  return info.isFile && size === zip.size && modifiedMs === zip.modifiedMs &&
    inode === zip.inode;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await Deno.lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
