/** Every regular expression of the project is read and held to linear time, wherever its text comes from. */
import { assert, assertEquals } from "@std/assert";
import { join, relative } from "@std/path";
import { analyse } from "scslre";

const ROOT = new URL("../..", import.meta.url).pathname;
const FOLDERS = ["lib", "routes", "components", "islands", "static"];

interface Found {
  file: string;
  pattern: RegExp;
}

function* sourceFiles(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(folder)) {
    const path = join(folder, name);
    if (name === "testdata" || name === "node_modules") continue;
    if (isDirectory) yield* sourceFiles(path);
    else if (/\.(tsx?|m?js)$/.test(name) && !/_test\.tsx?$/.test(name)) {
      yield path;
    }
  }
}

/** The regular expressions that a file writes, found by its syntax tree. */
function patternsIn(path: string): RegExp[] {
  const found: RegExp[] = [];
  Deno.lint.runPlugin(
    {
      name: "patterns",
      rules: {
        find: {
          create: () => ({
            Literal(node) {
              if ("regex" in node && node.regex) {
                found.push(new RegExp(node.regex.pattern, node.regex.flags));
              }
            },
          }),
        },
      },
    },
    path,
    Deno.readTextFileSync(path),
  );
  return found;
}

const isSlow = (pattern: RegExp) => analyse(pattern).reports.length > 0;

Deno.test("no regular expression takes more than linear time", () => {
  const all: Found[] = FOLDERS.flatMap((folder) =>
    [...sourceFiles(join(ROOT, folder))].flatMap((path) =>
      patternsIn(path).map((pattern) => ({
        file: relative(ROOT, path),
        pattern,
      }))
    )
  );
  assert(all.length > 200, `only ${all.length} patterns were found`);
  const slow = all.filter(({ pattern }) => isSlow(pattern));
  assertEquals(slow.map(({ file, pattern }) => `${file} ${pattern}`), []);
});

Deno.test("the reader of regular expressions tells a slow one", () => {
  assertEquals([/a+$/, /^(?:a+)+$/, /^a+a+b$/].map(isSlow), [true, true, true]);
  assertEquals([/^a+$/, /a$/, /^a+b+c$/].map(isSlow), [false, false, false]);
});
