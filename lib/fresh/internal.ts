/** What the files of a build import: `fresh/internal`. */
import * as path from "node:path";

export { path };
export { setBuildCache, setErrorInterceptor } from "./app/app.ts";
export { IslandPreparer } from "./app/island_preparer.ts";
export {
  type BuildSnapshot,
  ProdBuildCache,
  type StoredFile,
  type StoredVariant,
} from "./app/prod_build_cache.ts";
