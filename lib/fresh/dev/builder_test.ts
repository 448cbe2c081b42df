import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Builder } from "fresh/dev";

const root = fileURLToPath(new URL("../testdata/app", import.meta.url));

/** Where git, the formatter and the linter look away. */
const scratch = join(root, "_fresh");

type Fetch = (request: Request) => Promise<Response>;

/** Builds the sample app beside its sources, where Deno finds its imports. */
async function withBuild(use: (fetch: Fetch, outDir: string) => Promise<void>) {
  await Deno.mkdir(scratch, { recursive: true });
  const outDir = await Deno.makeTempDir({ dir: scratch });
  const log = console.log;
  console.log = () => {};
  try {
    await new Builder({ root, outDir }).build();
    const url = pathToFileURL(join(outDir, "server.js")).href;
    const server: { default: { fetch: Fetch } } = await import(url);
    await use(server.default.fetch, outDir);
  } finally {
    console.log = log;
    await Deno.remove(outDir, { recursive: true });
  }
}

function request(path: string, init?: RequestInit) {
  return new Request(`http://localhost${path}`, init);
}

async function checkStatic(fetch: Fetch) {
  const encoded = async (encoding: string) => {
    const headers = { "Accept-Encoding": encoding };
    const response = await fetch(request("/styles.css", { headers }));
    assertEquals(response.headers.get("Content-Encoding"), encoding);
    const bytes = await response.bytes();
    assertEquals(
      response.headers.get("Content-Length"),
      String(bytes.byteLength),
    );
    return bytes;
  };
  const plain = await fetch(request("/styles.css"));
  const text = await plain.text();
  assertEquals(plain.headers.get("Content-Type"), "text/css; charset=UTF-8");
  assertEquals(
    plain.headers.get("Cache-Control"),
    "no-cache, no-store, max-age=0, must-revalidate",
  );
  assertEquals(plain.headers.get("Vary"), "If-None-Match, Accept-Encoding");
  assertEquals(brotliDecompressSync(await encoded("br")).toString(), text);
  assertEquals(gunzipSync(await encoded("gzip")).toString(), text);

  const head = await fetch(request("/styles.css", { method: "HEAD" }));
  assertEquals([...head.headers], [...plain.headers]);
  const etag = plain.headers.get("ETag") ?? "";
  assertStringIncludes(etag, 'W/"');
  const known = { headers: { "If-None-Match": etag } };
  assertEquals((await fetch(request("/styles.css", known))).status, 304);
  const post = await fetch(request("/styles.css", { method: "POST" }));
  assertEquals(post.status, 405);
}

async function checkLocked(fetch: Fetch) {
  const html = await (await fetch(request("/"))).text();
  const path = /src="([^"]*)"/.exec(html)?.[1] ?? "";
  assertStringIncludes(path, "/dot.svg?__frsh_c=");
  const image = await fetch(request(path));
  assertEquals(image.headers.get("Content-Type"), "image/svg+xml");
  assertEquals(
    image.headers.get("Cache-Control"),
    "public, max-age=31536000, immutable",
  );
  await image.body?.cancel();
  const old = await fetch(request("/dot.svg?__frsh_c=old&a=b"));
  assertEquals(old.status, 307);
  assertEquals(old.headers.get("Location"), "/dot.svg?a=b");
}

async function checkHidden(fetch: Fetch) {
  for (
    const path of [
      "/.hidden",
      "/..%2f..%2fmain.ts",
      "/%2e%2e/main.ts",
      "/../main.ts",
      "/%00",
      "/%E0%A4%A",
      "/_fresh/snapshot.js",
    ]
  ) {
    assertEquals((await fetch(request(path))).status, 404, path);
  }
  const known = await fetch(request("/.well-known/app.json"));
  assertEquals(await known.json(), {});
  assertEquals(await (await fetch(request("/a%20b.txt"))).text(), "a b\n");
}

async function checkScripts(fetch: Fetch) {
  const plain = await fetch(request("/blog/latest"));
  assertEquals(plain.headers.get("Link"), null);
  assertEquals((await plain.text()).includes("<script"), false);

  const page = await fetch(request("/counter"));
  const html = await page.text();
  const nonce = /<script type="module" nonce="(\w+)">/.exec(html)?.[1];
  assertStringIncludes(
    page.headers.get("Content-Security-Policy") ?? "",
    `script-src 'self' 'nonce-${nonce}'`,
  );
  const link = page.headers.get("Link") ?? "";
  const modules = [...link.matchAll(/<([^>]+)>; rel="modulepreload"/g)]
    .map(([, path]) => path ?? "");
  assertEquals(modules.length, 3);
  let total = 0;
  for (const path of modules) {
    assertStringIncludes(html, path);
    const headers = { "Accept-Encoding": "br" };
    const module = await fetch(request(path, { headers }));
    assertEquals(module.headers.get("Content-Encoding"), "br");
    assertEquals(
      module.headers.get("Cache-Control"),
      "public, max-age=31536000, immutable",
    );
    total += (await module.bytes()).byteLength;
  }
  assert(total <= 9_000, `${total} bytes of JavaScript`);
}

Deno.test("Builder.build() writes a server for everything static", async (t) => {
  await withBuild(async (fetch) => {
    await t.step(
      "compressed, validated, with exact lengths",
      () => checkStatic(fetch),
    );
    await t.step("for ever under a hashed address", () => checkLocked(fetch));
    await t.step("nothing outside the static folder", () => checkHidden(fetch));
    await t.step(
      "at most 9 kB of script, none without an island",
      () => checkScripts(fetch),
    );
  });
});

Deno.test("Builder.build() writes the same build twice", async () => {
  const read = async (dir: string) =>
    (await Deno.readTextFile(join(dir, "snapshot.js")))
      .replaceAll(/_fresh\/\w+/g, "_fresh");
  let first = "";
  await withBuild(async (_fetch, outDir) => {
    first = await read(outDir);
  });
  await withBuild(async (_fetch, outDir) => {
    assertEquals(await read(outDir), first);
  });
});

Deno.test("Builder.build() keeps the deployment's name out of its addresses", async () => {
  const idOf = async (outDir: string) => {
    const snapshot = await Deno.readTextFile(join(outDir, "snapshot.js"));
    return /version = "([^"]*)"/.exec(snapshot)?.[1] ?? "";
  };
  const ids: string[] = [];
  try {
    for (const name of ["one/../name", "another"]) {
      Deno.env.set("DENO_DEPLOYMENT_ID", name);
      await withBuild(async (_fetch, outDir) => {
        ids.push(await idOf(outDir));
      });
    }
  } finally {
    Deno.env.delete("DENO_DEPLOYMENT_ID");
  }
  for (const id of ids) assertMatch(id, /^[0-9a-f]{32}$/);
  assertEquals(new Set(ids).size, 2);
});

Deno.test("Builder.build() names the import that no browser can have", async () => {
  await Deno.mkdir(scratch, { recursive: true });
  const dir = await Deno.makeTempDir({ dir: scratch });
  try {
    await Deno.mkdir(join(dir, "islands"));
    await Deno.writeTextFile(
      join(dir, "islands/Bad.ts"),
      `import { App } from "jsr:@fresh/core"; export default () => App;`,
    );
    const build = new Builder({ root: dir }).build({ snapshot: "memory" });
    const error = await build.then(() => null, (error: Error) => error);
    assertStringIncludes(
      error?.message ?? "",
      'Cannot bundle "jsr:@fresh/core" for the browser',
    );
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
