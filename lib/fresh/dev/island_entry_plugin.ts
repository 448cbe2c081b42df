import type { Plugin } from "esbuild";
import { fileURLToPath } from "node:url";

/** Stands for the build's id until it is known; it depends on the bundle's own content. */
export const BUILD_ID_PLACEHOLDER = "__FRESH_BUILD_ID__";

/** Namespace of the modules that esbuild starts from. */
export const ENTRY_PREFIX = "fresh-island:";

const BOOT = fileURLToPath(new URL("../client/boot.ts", import.meta.url));
const JSX = fileURLToPath(new URL("../client/jsx.ts", import.meta.url));
const SERVER_BUILD_ID = /\/app\/build_id\.ts$/;

/** Module that reads props beyond JSON: loaded by pages that have some. */
export const EXTRAS_MODULE: string = fileURLToPath(
  new URL("../client/extras.ts", import.meta.url),
);

/** Modules put into each file of a project that has JSX. */
export const JSX_MODULE: string = JSX;

/**
 * Has every island's module export the page's start function beside its own exports. What all
 * islands share, Preact and the client runtime, then ends up in one common file: a page with
 * one island makes two requests.
 */
export function islandEntryPlugin(): Plugin {
  return {
    name: "fresh-island-entry",
    setup(build) {
      build.onResolve({ filter: /^fresh-island:/ }, ({ path }) => ({
        path: path.slice(ENTRY_PREFIX.length),
        namespace: "fresh-island",
      }));
      build.onLoad({ filter: /.*/, namespace: "fresh-island" }, ({ path }) => {
        const island = JSON.stringify(path);
        return {
          contents: `import * as island from ${island};
            export * from ${island};
            export default island.default;
            export { boot as $boot } from ${JSON.stringify(BOOT)};`,
          resolveDir: "/",
        };
      });
      build.onLoad({ filter: SERVER_BUILD_ID }, () => ({
        contents: `export const buildId = () => "${BUILD_ID_PLACEHOLDER}";`,
      }));
    },
  };
}
