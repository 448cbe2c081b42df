import { pathToFileURL } from "node:url";
import type {
  BuildCache,
  IslandRegistry,
  StaticFile,
} from "../app/build_cache.ts";
import { setBuildId } from "../app/build_id.ts";
import { IslandPreparer } from "../app/island_preparer.ts";
import type { FsRouteFile } from "../routing/fs_route_file.ts";
import type { Assets } from "./build_assets.ts";
import type { ProjectFiles } from "./crawl_project.ts";
import { contentType } from "./content_type.ts";
import { sha256 } from "./hash.ts";
import { findStaticFile } from "./static_source.ts";

function load(path: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(path).href);
}

async function toStaticFile(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<StaticFile> {
  const open = () => Promise.resolve(new Blob([bytes]).stream());
  const size = bytes.byteLength;
  return {
    hash: await sha256(bytes),
    contentType: contentType(path),
    variants: [{ encoding: "identity", size, open }],
  };
}

/** Serves a build that was never written, and static files as they are now. */
export async function createMemoryBuildCache(
  config: { root: string; staticDirs: string[]; dev: boolean },
  project: ProjectFiles,
  assets: Assets,
): Promise<BuildCache> {
  setBuildId(assets.buildId);
  const islands: IslandRegistry = new Map();
  const preparer = new IslandPreparer();
  for (const { source, file, name, imports } of assets.islands) {
    preparer.prepare(islands, await load(source), file, name, imports);
  }
  const routes: FsRouteFile[] = await Promise.all(
    project.routes.map(async ({ filePath, lazy, ...route }) => ({
      ...route,
      mod: lazy ? () => load(filePath) : await load(filePath),
    })),
  );
  return {
    root: config.root,
    dev: config.dev,
    islands,
    extras: assets.extras,
    getFsRoutes: () => routes,
    async readFile(pathname) {
      const module = assets.modules.get(pathname);
      if (module !== undefined) return await toStaticFile(pathname, module);
      const path = await findStaticFile(config.staticDirs, pathname);
      if (path === null) return null;
      return await toStaticFile(path, await Deno.readFile(path));
    },
  };
}
