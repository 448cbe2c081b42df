import { assert } from "../domain/assert.ts";
import * as esbuild from "esbuild";
import { fromFileUrl } from "@std/path";
import { SCRIPTS } from "../../components/scripts.ts";
import { SHEETS } from "../../components/sheets.ts";
import { builderOptions } from "../../fresh.config.ts";
import type { PageParts } from "../http/page_parts.ts";
import { BUILT_PARTS } from "./read_page_parts.ts";

const COMPONENTS = fromFileUrl(new URL("../../components/", import.meta.url));
/** Makes the texts of style sheets and scripts, as small as they get. */
export async function buildPageParts(): Promise<PageParts> {
  try {
    return {
      sheets: await bundleEach(SHEETS, (name) => `${name}.css`, {}),
      scripts: await bundleEach(SCRIPTS, (name) => `scripts/${name}.ts`, {
        format: "iife",
        target: builderOptions.target,
      }),
    };
  } finally {
    await esbuild.stop();
  }
}

async function bundleEach(
  names: readonly string[],
  pathOf: (name: string) => string,
  options: esbuild.BuildOptions,
): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of names) {
    const { outputFiles: [file] } = await esbuild.build({
      ...options,
      entryPoints: [COMPONENTS + pathOf(name)],
      write: false,
      bundle: true,
      minify: true,
      charset: "utf8",
      logLevel: "silent",
    });
    assert(file !== undefined, "a bundle is one file");
    texts[name] = file.text.trim();
  }
  return texts;
}

/** Makes them and keeps them with the build. */
export async function writePageParts(): Promise<void> {
  await Deno.writeTextFile(
    BUILT_PARTS,
    JSON.stringify(await buildPageParts()),
  );
}
