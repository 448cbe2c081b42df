import { dirname, join, relative, sep } from "node:path";
import type { StoredFile, StoredVariant } from "../app/prod_build_cache.ts";
import type { Assets } from "./build_assets.ts";
import type { BuilderConfig } from "./builder_options.ts";
import { compress } from "./compress.ts";
import { contentType, isCompressible } from "./content_type.ts";
import type { ProjectFiles } from "./crawl_project.ts";
import { sha256 } from "./hash.ts";
import {
  compiledEntrySource,
  serverSource,
  snapshotSource,
} from "./snapshot_source.ts";

async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  await Deno.mkdir(dirname(path), { recursive: true });
  await Deno.writeFile(path, bytes);
}

/** Stores a file's compressed forms and describes all of them. */
async function storeFile(
  config: BuilderConfig,
  name: string,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<StoredFile> {
  const toStored = (file: string) =>
    relative(config.root, file).replaceAll(sep, "/");
  const plain: StoredVariant = {
    encoding: "identity",
    filePath: toStored(path),
    size: bytes.byteLength,
  };
  const type = contentType(path);
  const variants: StoredFile["variants"] = [plain];
  for (const it of isCompressible(type) ? compress(bytes) : []) {
    const extension = it.encoding === "br" ? ".br" : ".gz";
    const file = join(config.outDir, "encoded", name + extension);
    await writeFile(file, it.bytes);
    variants.push({
      encoding: it.encoding,
      filePath: toStored(file),
      size: it.bytes.byteLength,
    });
  }
  return { name, hash: await sha256(bytes), contentType: type, variants };
}

/** Writes a build to the output folder, from scratch. */
export async function writeBuild(
  config: BuilderConfig,
  project: ProjectFiles,
  assets: Assets,
): Promise<void> {
  const { outDir } = config;
  for (const dir of ["static", "encoded"]) {
    await Deno.remove(join(outDir, dir), { recursive: true }).catch(() => {});
  }
  const stored: StoredFile[] = [];
  for (const [name, path] of assets.files) {
    stored.push(await storeFile(config, name, path, await Deno.readFile(path)));
  }
  for (const [name, bytes] of assets.modules) {
    const path = join(outDir, "static", name);
    await writeFile(path, bytes);
    stored.push(await storeFile(config, name, path, bytes));
  }
  const texts = {
    "snapshot.js": snapshotSource(config, project, assets, stored),
    "server.js": serverSource(config),
    "compiled-entry.js": compiledEntrySource(),
  };
  await Deno.mkdir(outDir, { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    await Deno.writeTextFile(join(outDir, name), text);
  }
}
