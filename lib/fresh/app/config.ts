/** What `new App()` accepts. */
export interface FreshConfig {
  /** Path under which the whole app is served, without a trailing slash. */
  basePath?: string;
  /** Development turns static caching off and shows errors in pages. */
  mode?: "development" | "production";
  /** Believe `X-Forwarded-Proto` and `X-Forwarded-Host` of a reverse proxy. */
  trustProxy?: boolean;
}

/** The configuration with every default filled in, as found on `ctx.config`. */
export interface ResolvedFreshConfig {
  /** Absolute path of the project once a build is attached, "." before. */
  root: string;
  basePath: string;
  mode: "development" | "production";
  trustProxy: boolean;
}

/** Fills in the defaults. */
export function resolveConfig(config: FreshConfig = {}): ResolvedFreshConfig {
  return {
    root: ".",
    basePath: config.basePath ?? "",
    mode: config.mode ?? "production",
    trustProxy: config.trustProxy ?? false,
  };
}
