/** What a file of the routes folder is. */
export type FsRouteType =
  | "app"
  | "layout"
  | "middleware"
  | "error"
  | "notFound"
  | "route";

/** A file of the routes folder, in the order of registration. */
export interface FsRouteFile {
  /** Path below the routes folder, without extension. */
  id: string;
  type: FsRouteType;
  /** Pattern with groups kept: decides folders' middlewares and layouts. */
  pattern: string;
  /** Pattern that URLs are matched against. */
  routePattern: string;
  /** The module, or its loader for routes. */
  mod: unknown;
}
