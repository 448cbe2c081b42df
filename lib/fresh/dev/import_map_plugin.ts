import type { OnResolveArgs, Plugin, PluginBuild } from "esbuild";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The part of deno.json that decides what a bare import means. */
export interface ImportMap {
  /** Folder of the deno.json. */
  dir: string;
  imports: Record<string, string>;
}

const CLIENT_RUNTIME = fileURLToPath(
  new URL("../client/mod.ts", import.meta.url),
);
const RUNTIME = /^(?:jsr:\/?)?@fresh\/core(?:@[^/]*)?\/runtime$/;
const NPM = /^npm:\/?((?:@[^/]+\/)?[^@/]+)(?:@[^/]*)?(\/.*)?$/;

/** Reads the deno.json of a folder or of the nearest one above it. */
export async function readImportMap(root: string): Promise<ImportMap> {
  for (let dir = resolve(root);; dir = dirname(dir)) {
    try {
      const text = await Deno.readTextFile(join(dir, "deno.json"));
      return { dir, imports: JSON.parse(text).imports ?? {} };
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
      if (dir === dirname(dir)) return { dir: root, imports: {} };
    }
  }
}

/** What an import map makes of a specifier; the specifier itself when it is not listed. */
export function mapSpecifier(
  specifier: string,
  imports: Record<string, string>,
): string {
  const exact = imports[specifier];
  if (exact !== undefined) return exact;
  const key = Object.keys(imports)
    .filter((name) => specifier.startsWith(name.replace(/\/?$/, "/")))
    .sort((a, b) => b.length - a.length)[0];
  const target = key === undefined ? undefined : imports[key];
  if (key === undefined || target === undefined) return specifier;
  const rest = specifier.slice(key.replace(/\/$/, "").length);
  return target.replace(/\/$/, "") + rest;
}

/** Has esbuild find the imports of islands as Deno does. */
export function importMapPlugin(map: ImportMap): Plugin {
  const own = Symbol("resolved by this plugin");

  function resolveBare(build: PluginBuild, args: OnResolveArgs, path: string) {
    const { kind, importer } = args;
    const resolveDir = map.dir;
    return build.resolve(path, { kind, importer, resolveDir, pluginData: own });
  }

  return {
    name: "deno-import-map",
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, (args) => {
        if (args.pluginData === own || args.kind === "entry-point") return;
        if (args.importer.includes("/node_modules/")) return;
        const target = mapSpecifier(args.path, map.imports);
        if (args.path === "fresh/runtime" || RUNTIME.test(target)) {
          return { path: CLIENT_RUNTIME };
        }
        if (/^\.{0,2}\//.test(target)) {
          return { path: resolve(map.dir, target) };
        }
        if (target.startsWith("file:")) return { path: fileURLToPath(target) };
        const [, name, subpath = ""] = NPM.exec(target) ?? [];
        if (name !== undefined) return resolveBare(build, args, name + subpath);
        if (/^[a-z]+:/.test(target)) {
          const text =
            `Cannot bundle "${args.path}" for the browser: islands take npm packages, project files and "fresh/runtime"`;
          return { errors: [{ text }] };
        }
        return resolveBare(build, args, target);
      });
    },
  };
}
