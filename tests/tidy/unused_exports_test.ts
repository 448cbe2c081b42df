import { assertEquals } from "@std/assert";
import { join, relative } from "@std/path";

const ROOT = new URL("../..", import.meta.url).pathname;
const FOLDERS = ["lib", "components", "islands", "routes", "tests"];
/** Written by programs, a framework's own face to the outside, or read by the type checker alone. */
const EXEMPT =
  /^(lib\/fresh\/|lib\/text\/messages\.ts|.*font_data\.ts|tests\/confusions\.ts)/;
/** Values alone: a type that an exported function gives back may be named by nobody. */
const EXPORT = /^export (?:async )?(?:const|function\*?|class|let) (\w+)/gm;

function* codeFiles(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(join(ROOT, folder))) {
    const path = join(folder, name);
    if (isDirectory) yield* codeFiles(path);
    else if (/\.tsx?$/.test(name)) yield path;
  }
}

/** Exported names that no other file says, as `file: name`. */
function unusedExports(sources: ReadonlyMap<string, string>): string[] {
  const sayers = new Map<string, number>();
  for (const source of sources.values()) {
    for (const word of new Set(source.match(/\w+/g))) {
      sayers.set(word, (sayers.get(word) ?? 0) + 1);
    }
  }
  return [...sources].flatMap(([file, source]) =>
    EXEMPT.test(file) || file.startsWith("routes/")
      ? []
      : [...source.matchAll(EXPORT)]
        .filter(([, name = ""]) => sayers.get(name) === 1)
        .map(([, name]) => `${file}: ${name}`)
  );
}

Deno.test("every exported value is imported somewhere", async () => {
  const sources = new Map<string, string>();
  for (const folder of FOLDERS) {
    for (const file of codeFiles(folder)) {
      const path = join(ROOT, file);
      sources.set(relative(ROOT, path), await Deno.readTextFile(path));
    }
  }
  for (const root of ["main.ts", "dev.ts", "serve.ts", "fresh.config.ts"]) {
    sources.set(root, await Deno.readTextFile(join(ROOT, root)));
  }
  assertEquals(unusedExports(sources), []);
});

Deno.test("unusedExports() names what nobody imports, and nothing else", () => {
  const found = unusedExports(
    new Map([
      ["lib/a.ts", "export const used = 1;\nexport function lost() {}"],
      ["lib/b.ts", 'import { used } from "./a.ts";'],
    ]),
  );
  assertEquals(found, ["lib/a.ts: lost"]);
});
