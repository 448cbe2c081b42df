import { must } from "../support/must.ts";
import { assert, assertEquals, assertMatch } from "@std/assert";
import { SCRIPTS } from "../../components/scripts.ts";
import { SHEETS } from "../../components/sheets.ts";
import { buildPageParts } from "../../lib/commands/build_page_parts.ts";
import { openSignedIn, openTestApp, Visitor } from "../support/test_app.ts";

const COMPONENTS = new URL("../../components/", import.meta.url);
const parts = await buildPageParts();

/** The style element's text, the names of its sheets in their order, and the scripts of a page. */
async function partsOf(response: Response) {
  const html = await response.text();
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)];
  const [, css = ""] = styles[0] ?? [];
  const places = SHEETS.map((name) => ({
    name,
    at: css.indexOf(must(parts.sheets[name])),
  })).filter(({ at }) => at >= 0);
  const scripts = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
  return {
    html,
    css,
    styles: styles.length,
    places: places.map(({ at }) => at),
    sheets: places.map(({ name }) => name as string),
    scripts: scripts.map(([, attributes, code]) => ({ attributes, code })),
  };
}

Deno.test("every style sheet and every script has its file, and every file has its place in the order", () => {
  const sheets: string[] = [];
  for (const { name } of Deno.readDirSync(COMPONENTS)) {
    if (name.endsWith(".css")) sheets.push(name.replace(/\.css$/, ""));
  }
  assertEquals(sheets.sort(), [...SHEETS].sort());
  const scripts: string[] = [];
  const folder = new URL("scripts/", COMPONENTS);
  for (const { name } of Deno.readDirSync(folder)) {
    const text = Deno.readTextFileSync(new URL(name, folder));
    // What exports something is a part of scripts, not one by itself.
    if (!/^export /m.test(text)) scripts.push(name.replace(/\.ts$/, ""));
  }
  assertEquals(scripts.sort(), [...SCRIPTS].sort());
});

Deno.test("a page has the sheets that its parts asked for: once, in their order, in one element under the nonce", async () => {
  await using app = await openTestApp();
  const signIn = await partsOf(await new Visitor(app).get("/connexion"));
  assertEquals(signIn.styles, 1);
  assertEquals(
    signIn.sheets,
    [
      "base",
      "frame",
      "button",
      "quiet",
      "field",
      "error",
      "links",
      "languages",
    ],
  );
  assertEquals(signIn.places, [...signIn.places].sort((a, b) => a - b));
  const length = signIn.sheets.reduce(
    (sum, name) => sum + must(parts.sheets[name]).length,
    0,
  );
  // Beside them only the landlord's colour: none twice, no other.
  assertMatch(signIn.css.slice(length), /^:root\{--a:#[^<]*\}\}$/);
  const nonce = /<style nonce="(\w+)"/.exec(signIn.html)?.[1];
  assert(signIn.scripts.length > 0);
  for (const { attributes } of signIn.scripts) {
    assert(attributes?.includes(`nonce="${nonce}"`), attributes);
  }
});

Deno.test("a form that failed has what its errors ask for; an error page, inside the routes or not, has its frame", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  const failed = await partsOf(await visitor.post("/connexion", {}));
  assert(failed.sheets.includes("summary"));
  for (const path of ["/nulle-part", "/aide/nulle-part"]) {
    const missing = await partsOf(await visitor.get(path));
    assertEquals(missing.sheets, ["base", "frame"], path);
    assertEquals(missing.scripts, [], path);
  }
});

Deno.test("scripts come with their words in the reader's language, safe in attributes, and only where something needs them", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await visitor.post("/langue", { langue: "tr", retour: "/" });
  const account = await partsOf(await visitor.get("/espace/compte"));
  assertEquals(
    account.scripts.map(({ code }) => code),
    [
      parts.scripts.offline_form,
      parts.scripts.keep_offline,
    ],
  );
  const password = await partsOf(
    await visitor.get("/espace/compte/mot-de-passe"),
  );
  assertMatch(password.scripts[0]?.attributes, / data-show="[^"]*öster[^"]*"/);
  const space = await partsOf(await visitor.get("/espace/solde"));
  assertEquals(
    space.scripts.map(({ code }) => code),
    [parts.scripts.offline_form],
  );
  const home = await partsOf(await visitor.get("/espace"));
  assertEquals(home.scripts, []);
});

Deno.test("what somebody has typed is never taken for a style, a script or a place for one", async () => {
  await using app = await openTestApp();
  const typed = "/*styles*/ /*scripts*/ </style></script><script>x</script>";
  const plain = await partsOf(
    await new Visitor(app).post("/connexion", { email: "x" }),
  );
  const answer = await partsOf(
    await new Visitor(app).post("/connexion", { email: typed }),
  );
  assertEquals(answer.css, plain.css);
  assertEquals(
    answer.scripts.map(({ code }) => code),
    plain.scripts.map(({ code }) => code),
  );
  assert(answer.html.includes("/*styles*/ /*scripts*/ &lt;/style>"));
});
