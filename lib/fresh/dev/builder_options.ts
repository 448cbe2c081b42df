import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What `new Builder()` accepts; paths are relative to `root`. */
export interface BuilderOptions {
  /** Browsers to build for, as esbuild names them. */
  target?: string | string[];
  /** The project's folder, by default the current one. */
  root?: string;
  /** Where a build goes: `_fresh`. */
  outDir?: string;
  /** Folders of files served as they are: `static`. The first one that has a file wins. */
  staticDir?: string | string[];
  /** Folder of islands: `islands`. */
  islandDir?: string;
  /** Folder of file routes: `routes`. */
  routeDir?: string;
  /** Module that exports `app`: `main.ts`. */
  serverEntry?: string;
  /** Paths that are neither routes nor islands; by default tests. */
  ignore?: RegExp[];
}

/** The options with defaults and absolute paths. */
export interface BuilderConfig {
  target: string | string[];
  root: string;
  outDir: string;
  staticDirs: string[];
  islandDir: string;
  routeDir: string;
  serverEntry: string;
  ignore: RegExp[];
}

const TEST_FILE = /[._]test\.(?:[tj]sx?|[mc][tj]s)$/;

function absolute(path: string, root: string): string {
  if (path.startsWith("file://")) return fileURLToPath(path);
  return isAbsolute(path) ? path : join(root, path);
}

/** Fills in the defaults. */
export function resolveBuilderOptions(
  options: BuilderOptions = {},
): BuilderConfig {
  const root = absolute(options.root ?? ".", Deno.cwd());
  const staticDir = options.staticDir ?? "static";
  const staticDirs = Array.isArray(staticDir) ? staticDir : [staticDir];
  return {
    target: options.target ?? ["chrome99", "firefox99", "safari15"],
    root,
    outDir: absolute(options.outDir ?? "_fresh", root),
    staticDirs: staticDirs.map((dir) => absolute(dir, root)),
    islandDir: absolute(options.islandDir ?? "islands", root),
    routeDir: absolute(options.routeDir ?? "routes", root),
    serverEntry: absolute(options.serverEntry ?? "main.ts", root),
    ignore: options.ignore ?? [TEST_FILE],
  };
}
