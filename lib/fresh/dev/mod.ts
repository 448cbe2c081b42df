/** Development server and production build: `fresh/dev`. */
export { Builder } from "./builder.ts";
export type { BuilderConfig, BuilderOptions } from "./builder_options.ts";
