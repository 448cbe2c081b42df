import type { ComponentType } from "preact";
import type { FsRouteFile } from "../routing/fs_route_file.ts";

/** An island as the server knows it. */
export interface Island {
  /** URL path of its module in the browser. */
  file: string;
  /** Name that is unique on the page. */
  name: string;
  exportName: string;
  fn: ComponentType;
  /** URL paths of the modules it shares with others. */
  imports: readonly string[];
}

/** Server components that are islands. */
export type IslandRegistry = Map<ComponentType, Island>;

/** One stored form of a static file. */
export interface StaticVariant {
  encoding: "br" | "gzip" | "identity";
  size: number;
  open(): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
}

/** A static file, ready to be served. */
export interface StaticFile {
  /** Hash of the content, or null when it is not known. */
  hash: string | null;
  contentType: string;
  immutable?: boolean;
  /** The plain form first. */
  variants: [StaticVariant, ...StaticVariant[]];
}

/** Where an app finds what a build made of its files. */
export interface BuildCache {
  root: string;
  islands: IslandRegistry;
  /** URL paths of the module that reads props beyond JSON, and of what it shares. */
  extras: readonly string[];
  /** Pages carry live reload and show errors. */
  dev: boolean;
  getFsRoutes(): FsRouteFile[];
  readFile(pathname: string): Promise<StaticFile | null>;
}

/** The cache of an app without a build: no file routes, no static files. */
export function emptyBuildCache(): BuildCache {
  return {
    root: "",
    islands: new Map(),
    extras: [],
    dev: false,
    getFsRoutes: () => [],
    readFile: () => Promise.resolve(null),
  };
}
