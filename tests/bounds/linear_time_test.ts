/** What reads text from outside takes a time like a linear one's, whatever the text is. */
import { must } from "../support/must.ts";
import { assert, assertEquals } from "@std/assert";
import { join, relative } from "@std/path";
import { isLinear } from "./measure_linear.ts";
import { askRestClient } from "./bank_parsers.ts";
import { PARSERS } from "./parsers.ts";
import { worstTexts } from "./worst_texts.ts";

const ROOT = new URL("../..", import.meta.url).pathname;

for (const [name, parse] of Object.entries(PARSERS)) {
  Deno.test(`${name}() takes linear time for 64 kB of its worst text`, async () => {
    // The first is enough: a slow one takes its time.
    for (const [shape, text] of worstTexts()) {
      assert(await isLinear(parse, text), shape);
    }
  });
}

Deno.test("an answer of the bank's REST interface is read in linear time", async () => {
  let answer = "";
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    () => new Response(answer),
  );
  const url = `http://127.0.0.1:${server.addr.port}/`;
  for (const [shape, text] of worstTexts()) {
    const status = "SUCCESS";
    const transactions = [text, { uuid: text, detailedStatus: text }];
    for (
      answer of [text, JSON.stringify({ status, answer: { transactions } })]
    ) {
      assert(await isLinear(() => askRestClient(url), text), shape);
    }
  }
});

Deno.test("the measure tells a quadratic parser from a linear one", async () => {
  const [, spaces] = worstTexts(32_768).find(([name]) => name === "aspacesa") ??
    [];
  const trims = (pattern: RegExp) => (text: string) =>
    text.replace(pattern, "").length;
  assertEquals(await isLinear(trims(/^\s+|\s+$/g), spaces ?? ""), false);
  assertEquals(await isLinear(trims(/^\s+|(?<!\s)\s+$/g), spaces ?? ""), true);
});

/** Those whose text is our own: files of the project, checked ids, what a build writes. */
const OURS: ReadonlySet<string> = new Set([
  ...["isHelpTheme", "readStyles", "isCompressible", "isHidden"],
  ...["findStaticFile", "readableOn"],
  ...["isHandlerByMethod", "isSignal", "deserialize", "readImportMap"],
  // What a text is told from: no pattern, its length.
  "isTooLong",
  // They open files, whose text is fed to the parsers of this test.
  ...["readLandlordFile", "readRentRollFiles", "readBankFile"],
  // The simulated bank's, of development.
  ...["readSettings", "parseCard", "checkForm", "findTestCard"],
  ...["readShopSettings", "readOperation"],
  // A token of the office: its shape is `isTokenShape`, the rest is read by its hash.
  "findActivation",
  // It compares the whole message of an error with one text.
  "isLocked",
  // Signatures, compared byte by byte, are in `parseNotification`.
  "isSignedBy",
]);

const SIGNATURE =
  /export (?:async )?function ((?:parse|read|is|fold|describe|check|matches|safe|visible|decode|trim|find|deserialize)\w*)(?:<[^(]*>)?\(\s*\w+: (?:string|Uint8Array|Headers|Request|Fields|ReadonlyMap|unknown)/g;

function* sourceFiles(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(folder)) {
    const path = join(folder, name);
    if (name === "testdata") continue;
    if (isDirectory) yield* sourceFiles(path);
    else if (/\.tsx?$/.test(name) && !/_test\.tsx?$/.test(name)) yield path;
  }
}

Deno.test("every exported function that reads a text is measured here", () => {
  const measured = new Set(
    Object.keys(PARSERS).map((name) => name.split(",")[0]),
  );
  const forgotten = [...sourceFiles(join(ROOT, "lib"))].flatMap((path) =>
    [...Deno.readTextFileSync(path).matchAll(SIGNATURE)]
      .map(([, name]) => name)
      .filter((name) => !measured.has(name) && !OURS.has(must(name)))
      .map((name) => `${relative(ROOT, path)} ${name}`)
  );
  assertEquals(forgotten, []);
});
