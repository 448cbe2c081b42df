/** What Fresh's Builder needs to know: where things are and for which browsers islands are built. */
export const builderOptions = {
  /** Phones of 2018 and later: ES modules, async, no more. */
  target: "es2018",
  root: import.meta.dirname,
  outDir: "_fresh",
  staticDir: "static",
  islandDir: "islands",
  routeDir: "routes",
};
