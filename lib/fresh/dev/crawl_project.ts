import { relative, sep } from "node:path";
import type { FsRouteFile, FsRouteType } from "../routing/fs_route_file.ts";
import { pathToPattern } from "../routing/path_to_pattern.ts";
import type { BuilderConfig } from "./builder_options.ts";
import { compareRoutes } from "./compare_routes.ts";
import { walkFiles } from "./walk_files.ts";

/** A file of the routes folder before its module is loaded. */
export interface RouteFile extends Omit<FsRouteFile, "mod"> {
  filePath: string;
  /** Loaded on the first request instead of at the start. */
  lazy: boolean;
}

/** The files that a build is made of. */
export interface ProjectFiles {
  islands: string[];
  routes: RouteFile[];
}

const CODE = /\.[tj]sx?$/;
const PRIVATE_GROUP = /(?:^|\/)\((_[^/]+)\)\//;
const SPECIAL: Readonly<Record<string, FsRouteType>> = {
  _app: "app",
  _layout: "layout",
  _middleware: "middleware",
  _error: "error",
  _500: "error",
  _404: "notFound",
};

async function readRoute(filePath: string, path: string): Promise<RouteFile> {
  const id = new URL(path, "http://localhost/").pathname.replace(CODE, "");
  const slash = id.lastIndexOf("/");
  const type = SPECIAL[id.slice(slash + 1)] ?? "route";
  if (type === "app" || type === "notFound") {
    return {
      id,
      type,
      filePath,
      pattern: "*",
      routePattern: "*",
      lazy: false,
    };
  }
  if (type !== "route") {
    const pattern = pathToPattern(id.slice(1, slash), { keepGroups: true });
    return { id, type, filePath, pattern, routePattern: pattern, lazy: false };
  }
  const kept = pathToPattern(id.slice(1), { keepGroups: true });
  // An index lies in its folder: the slash makes the folder's middlewares its own.
  const isIndex = id.endsWith("/index") && !kept.endsWith("/");
  const code = await Deno.readTextFile(filePath);
  return {
    id,
    type,
    filePath,
    pattern: isIndex ? kept + "/" : kept,
    routePattern: pathToPattern(id.slice(1)),
    // Its pattern is known only once it is loaded.
    lazy: !code.includes("routeOverride"),
  };
}

/** Finds routes and islands; `(_islands)` folders among the routes hold islands too. */
export async function crawlProject(
  config: BuilderConfig,
): Promise<ProjectFiles> {
  const isCode = (path: string) =>
    CODE.test(path) && !config.ignore.some((pattern) => pattern.test(path));
  const islands = (await walkFiles(config.islandDir)).filter(isCode);
  const routes: RouteFile[] = [];
  for (const file of (await walkFiles(config.routeDir)).filter(isCode)) {
    const path = relative(config.routeDir, file).replaceAll(sep, "/");
    const group = PRIVATE_GROUP.exec(path)?.[1];
    if (group === undefined) routes.push(await readRoute(file, path));
    else if (group === "_islands") islands.push(file);
  }
  routes.sort((a, b) => compareRoutes(a.id, b.id));
  return { islands, routes };
}
