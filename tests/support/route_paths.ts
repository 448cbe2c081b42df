import { join, relative } from "@std/path";

const ROUTES = new URL("../../routes", import.meta.url).pathname;

/** Every path that the routes folder makes, parameters in their brackets. */
export function* routePaths(folder = ROUTES): Generator<string> {
  for (const entry of Deno.readDirSync(folder)) {
    const path = join(folder, entry.name);
    // Components beside their page are no routes.
    if (entry.name.startsWith("(_")) continue;
    if (entry.isDirectory) yield* routePaths(path);
    else if (/^[^_].*\.tsx?$/.test(entry.name)) {
      const route = relative(ROUTES, path).replace(/\.tsx?$/, "");
      yield `/${route}`.replace(/\/index$/, "") || "/";
    }
  }
}
