import { App, setBuildCache } from "../app/app.ts";
import { listenApp, type ListenOptions } from "../app/listen.ts";
import { buildAssets } from "./build_assets.ts";
import {
  type BuilderConfig,
  type BuilderOptions,
  resolveBuilderOptions,
} from "./builder_options.ts";
import { crawlProject } from "./crawl_project.ts";
import { createBrokenHandler, createDevHandler } from "./dev_handler.ts";
import { createMemoryBuildCache } from "./memory_build_cache.ts";
import { writeBuild } from "./write_build.ts";

type Mode = "development" | "production";

/** Builds a project, or serves it while it is worked on. */
export class Builder {
  /** The options with defaults and absolute paths. */
  readonly config: BuilderConfig;

  constructor(options?: BuilderOptions) {
    this.config = resolveBuilderOptions(options);
  }

  /**
   * Serves the app with live reload and errors shown in the page. Run it with `deno run --watch`:
   * Deno restarts it on every change, and open pages reload when it is back.
   */
  async listen<State>(
    importApp: () => Promise<{ app: App<State> } | App<State>>,
    options: ListenOptions = {},
  ): Promise<void> {
    let app: App<State>;
    try {
      app = await this.#loadForDev(importApp);
    } catch (error) {
      // deno-lint-ignore no-console -- the developer looks at the terminal too
      console.error(error);
      return await listenApp(createBrokenHandler(error), "", options);
    }
    await listenApp(createDevHandler(app), app.config.basePath, options);
  }

  /** Writes a build, or keeps it in memory; the function returned attaches it to an app. */
  async build(
    options: { mode?: Mode; snapshot?: "disk" | "memory" } = {},
  ): Promise<<State>(app: App<State>) => void> {
    const mode = options.mode ?? "production";
    const project = await crawlProject(this.config);
    const assets = await buildAssets(this.config, project, mode);
    if (options.snapshot !== "memory") {
      await writeBuild(this.config, project, assets);
      // deno-lint-ignore no-console -- the one line a build prints
      console.log(`Assets written to: ${this.config.outDir}`);
      return () => {
        throw new Error(
          `Cannot attach a build on disk: import server.js of it, or build with snapshot "memory"`,
        );
      };
    }
    const config = { ...this.config, dev: mode === "development" };
    const cache = await createMemoryBuildCache(config, project, assets);
    return (app) => setBuildCache(app, cache, app.config.mode);
  }

  async #loadForDev<State>(
    importApp: () => Promise<{ app: App<State> } | App<State>>,
  ): Promise<App<State>> {
    const imported = await importApp();
    const app = imported instanceof App ? imported : imported.app;
    const project = await crawlProject(this.config);
    const assets = await buildAssets(this.config, project, "development");
    const cache = await createMemoryBuildCache(
      { ...this.config, dev: true },
      project,
      assets,
    );
    setBuildCache(app, cache, "development");
    return app;
  }
}
