import * as esbuild from "esbuild";
import { basename, extname, join } from "node:path";
import { importMapPlugin, readImportMap } from "./import_map_plugin.ts";
import {
  ENTRY_PREFIX,
  EXTRAS_MODULE,
  islandEntryPlugin,
  JSX_MODULE,
} from "./island_entry_plugin.ts";

const EXTRAS_NAME = "fresh-extras";

/** An island's module in the browser. */
export interface BundledIsland {
  /** Source file. */
  source: string;
  /** Its name as an identifier. */
  name: string;
  /** Output file, and those it shares with other islands. */
  file: string;
  imports: string[];
}

/** What the browser gets: files by name, without folder. */
export interface Bundle {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  islands: BundledIsland[];
  /** The module that reads props beyond JSON, and what it shares with islands. */
  extras: string[];
}

function uniqueNames(sources: string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const source of sources) {
    const base = basename(source, extname(source))
      .replaceAll(/^[^a-z_$]|[^a-z0-9_$]/gi, "_");
    let name = base;
    for (let i = 1; names.has(name); i++) name = `${base}_${i}`;
    names.set(name, source);
  }
  return names;
}

function importClosure(file: string, metafile: esbuild.Metafile): string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? []) {
      if (kind !== "import-statement" || found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(file);
  return [...found];
}

/** Bundles islands for the browser: one module each, and what they share. */
export async function bundleIslands(options: {
  sources: string[];
  root: string;
  target: string | string[];
  mode: "development" | "production";
}): Promise<Bundle> {
  const { sources, root, target, mode } = options;
  if (sources.length === 0) {
    return { files: new Map(), islands: [], extras: [] };
  }
  const names = uniqueNames(sources);
  const map = await readImportMap(root);
  const isDev = mode === "development";
  try {
    const result = await esbuild.build({
      entryPoints: [
        { in: EXTRAS_MODULE, out: EXTRAS_NAME },
        ...[...names].map(([name, source]) => ({
          in: ENTRY_PREFIX + source,
          out: name,
        })),
      ],
      absWorkingDir: root,
      outdir: root,
      write: false,
      metafile: true,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "browser",
      target,
      minify: !isDev,
      sourcemap: isDev ? "inline" : false,
      jsx: "transform",
      jsxFactory: "$jsx",
      jsxFragment: "$jsxFragment",
      inject: [JSX_MODULE],
      nodePaths: [join(map.dir, "node_modules/.deno/node_modules")],
      define: { "process.env.NODE_ENV": JSON.stringify(mode) },
      logLevel: "silent",
      plugins: [islandEntryPlugin(), importMapPlugin(map)],
    });
    const files = new Map(
      result.outputFiles.map(({ path, contents }) =>
        [basename(path), new Uint8Array(contents)] as const
      ),
    );
    const islands = [...names].map(([name, source]) => ({
      source,
      name,
      file: `${name}.js`,
      imports: importClosure(`${name}.js`, result.metafile),
    }));
    const extras = `${EXTRAS_NAME}.js`;
    return {
      files,
      islands,
      extras: [extras, ...importClosure(extras, result.metafile)],
    };
  } finally {
    await esbuild.stop();
  }
}
