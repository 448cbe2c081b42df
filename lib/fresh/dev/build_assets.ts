import {
  type Bundle,
  type BundledIsland,
  bundleIslands,
} from "./bundle_islands.ts";
import type { BuilderConfig } from "./builder_options.ts";
import type { ProjectFiles } from "./crawl_project.ts";
import { BUILD_ID_PLACEHOLDER } from "./island_entry_plugin.ts";
import { sha256 } from "./hash.ts";
import { listStaticFiles } from "./static_source.ts";

/** Everything the browser can fetch, under its URL path. */
export interface Assets {
  buildId: string;
  /** Islands, with URL paths of their modules. */
  islands: BundledIsland[];
  /** URL paths of the module that reads props beyond JSON, and of what it shares. */
  extras: string[];
  /** Bundled modules. */
  modules: Map<string, Uint8Array<ArrayBuffer>>;
  /** Static files on disk. */
  files: Map<string, string>;
}

/**
 * What one build differs in from another: the deployment's or the commit's name where the surroundings tell it,
 * else what browsers fetch.
 */
async function buildMark(
  bundle: Bundle,
  files: Map<string, string>,
): Promise<string> {
  for (const name of ["DENO_DEPLOYMENT_ID", "GITHUB_SHA", "CI_COMMIT_SHA"]) {
    const mark = Deno.env.get(name);
    if (mark) return mark;
  }
  const parts: string[] = [];
  for (const [name, bytes] of bundle.files) {
    parts.push(name, await sha256(bytes));
  }
  for (const [path, file] of files) {
    parts.push(path, await sha256(await Deno.readFile(file)));
  }
  return parts.join("\n");
}

/** The build's id: hashed, for it stands in addresses and need not tell which commit runs here. */
async function findBuildId(
  bundle: Bundle,
  files: Map<string, string>,
): Promise<string> {
  const mark = new TextEncoder().encode(await buildMark(bundle, files));
  return (await sha256(mark)).slice(0, 32);
}

function fillIn(bytes: Uint8Array, buildId: string): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(
    text.replaceAll(BUILD_ID_PLACEHOLDER, buildId),
  );
}

/** Bundles the islands and lists the static files. */
export async function buildAssets(
  config: BuilderConfig,
  project: ProjectFiles,
  mode: "development" | "production",
): Promise<Assets> {
  const { root, target, staticDirs, outDir } = config;
  const sources = project.islands;
  const bundle = await bundleIslands({ sources, root, target, mode });
  const files = await listStaticFiles(staticDirs, outDir);
  const buildId = await findBuildId(bundle, files);
  const toUrl = (file: string) => `/_fresh/js/${buildId}/${file}`;
  return {
    buildId,
    files,
    islands: bundle.islands.map((island) => ({
      ...island,
      file: toUrl(island.file),
      imports: island.imports.map(toUrl),
    })),
    extras: bundle.extras.map(toUrl),
    modules: new Map(
      [...bundle.files].map(([name, bytes]) =>
        [toUrl(name), fillIn(bytes, buildId)] as const
      ),
    ),
  };
}
