import { isAbsolute, join } from "node:path";
import type { FsRouteFile } from "../routing/fs_route_file.ts";
import type {
  BuildCache,
  IslandRegistry,
  StaticFile,
  StaticVariant,
} from "./build_cache.ts";
import { setBuildId } from "./build_id.ts";

/** Where one form of a static file lies, relative to the project. */
export interface StoredVariant {
  encoding: StaticVariant["encoding"];
  filePath: string;
  size: number;
}

/** A static file as a build's snapshot lists it. */
export interface StoredFile {
  name: string;
  hash: string;
  contentType: string;
  variants: [StoredVariant, ...StoredVariant[]];
}

/** What `_fresh/snapshot.js` exports. */
export interface BuildSnapshot {
  version: string;
  fsRoutes: FsRouteFile[];
  staticFiles: Map<string, StoredFile>;
  islands: IslandRegistry;
  extras: string[];
}

/** Reads files as listed by a build on disk, and no others. */
export class ProdBuildCache implements BuildCache {
  readonly islands: IslandRegistry;
  readonly extras: readonly string[];
  readonly dev = false;
  #snapshot: BuildSnapshot;

  constructor(readonly root: string, snapshot: BuildSnapshot) {
    setBuildId(snapshot.version);
    this.#snapshot = snapshot;
    this.islands = snapshot.islands;
    this.extras = snapshot.extras;
  }

  /** The files of the routes folder. */
  getFsRoutes(): FsRouteFile[] {
    return this.#snapshot.fsRoutes;
  }

  /** The file of a URL path, or null. */
  readFile(pathname: string): Promise<StaticFile | null> {
    const stored = this.#snapshot.staticFiles.get(pathname);
    if (stored === undefined) return Promise.resolve(null);
    const [plain, ...encoded] = stored.variants;
    return Promise.resolve({
      hash: stored.hash,
      contentType: stored.contentType,
      variants: [this.#variant(plain), ...encoded.map((v) => this.#variant(v))],
    });
  }

  #variant({ encoding, filePath, size }: StoredVariant): StaticVariant {
    const path = isAbsolute(filePath) ? filePath : join(this.root, filePath);
    const open = async () => (await Deno.open(path)).readable;
    return { encoding, size, open };
  }
}
