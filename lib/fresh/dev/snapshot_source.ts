import { relative, sep } from "node:path";
import type { StoredFile } from "../app/prod_build_cache.ts";
import type { Assets } from "./build_assets.ts";
import type { BuilderConfig } from "./builder_options.ts";
import type { ProjectFiles } from "./crawl_project.ts";

const NOTICE = "// Written by the build. Changes are lost with the next one.";

function specifier(config: BuilderConfig, path: string): string {
  const path_ = relative(config.outDir, path).replaceAll(sep, "/");
  return JSON.stringify(path_.startsWith(".") ? path_ : `./${path_}`);
}

/** The text of `_fresh/snapshot.js`: what the server must know of the build. */
export function snapshotSource(
  config: BuilderConfig,
  project: ProjectFiles,
  assets: Assets,
  staticFiles: StoredFile[],
): string {
  const imports: string[] = [];
  const islands = assets.islands.map(
    ({ source, file, name, imports: uses }) => {
      imports.push(
        `import * as island_${name} from ${specifier(config, source)};`,
      );
      const args = [file, name, uses].map((arg) => JSON.stringify(arg));
      return `preparer.prepare(islands, island_${name}, ${args.join(", ")});`;
    },
  );
  const routes = project.routes.map(({ filePath, lazy, ...route }, i) => {
    const path = specifier(config, filePath);
    if (!lazy) imports.push(`import * as route_${i} from ${path};`);
    const mod = lazy ? `() => import(${path})` : `route_${i}`;
    return `  { ...${JSON.stringify(route)}, mod: ${mod} },`;
  });
  const files = staticFiles.map((file) =>
    `  [${JSON.stringify(file.name)}, ${JSON.stringify(file)}],`
  );
  return `${NOTICE}
import { IslandPreparer } from "fresh/internal";
${imports.join("\n")}

export const version = ${JSON.stringify(assets.buildId)};

export const islands = new Map();
const preparer = new IslandPreparer();
${islands.join("\n")}

export const extras = ${JSON.stringify(assets.extras)};

export const staticFiles = new Map([
${files.join("\n")}
]);

export const fsRoutes = [
${routes.join("\n")}
];
`;
}

/** The text of `_fresh/server.js`, whose default export answers requests. */
export function serverSource(config: BuilderConfig): string {
  const root = relative(config.outDir, config.root).replaceAll(sep, "/");
  return `${NOTICE}
import { path, ProdBuildCache, setBuildCache } from "fresh/internal";
import * as snapshot from "./snapshot.js";
import { app } from ${specifier(config, config.serverEntry)};

const root = path.join(import.meta.dirname, ${JSON.stringify(root)});
setBuildCache(app, new ProdBuildCache(root, snapshot), "production");

export default { fetch: app.handler() };
`;
}

/** The text of `_fresh/compiled-entry.js`: a server by itself, for \`deno compile\`. */
export function compiledEntrySource(): string {
  return `${NOTICE}
import server from "./server.js";

const port = Number(Deno.env.get("PORT") ?? 8000);
Deno.serve({ port, hostname: Deno.env.get("HOSTNAME") }, server.fetch);
`;
}
