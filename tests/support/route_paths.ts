import { join, relative } from "@std/path";

const ROUTES = new URL("../../routes", import.meta.url).pathname;

/** Every path that the routes folder makes, parameters in their brackets. */
export function* routePaths(folder = ROUTES): Generator<string> {
  for (const entry of Deno.readDirSync(folder)) {
    const path = join(folder, entry.name);
    // What one page alone uses stands beside it, and is no page.
    if (entry.name === "(_components)") continue;
    if (entry.isDirectory) yield* routePaths(path);
    else if (/^[^_].*\.tsx?$/.test(entry.name)) {
      const route = relative(ROUTES, path).replace(/\.tsx?$/, "");
      yield `/${route}`.replace(/\/index$/, "") || "/";
    }
  }
}
