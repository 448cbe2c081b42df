import { assert, assertEquals, assertMatch } from "@std/assert";
import { brotliDecompressSync } from "node:zlib";
import { fetchWire } from "../support/over_the_wire.ts";
import {
  openProductionServer,
  postForm,
  signInDemo,
} from "../support/production_server.ts";

/** JavaScript that a page with one island may weigh, all modules together, compressed with brotli. */
const SCRIPT_BYTES = 9_000;

/** A page's markup and `Link` header; it must have come compressed. */
async function readPage(url: string, cookie = "") {
  const { status, headers, body } = await fetchWire(url, { cookie });
  assertEquals(status, 200, url);
  assertMatch(headers["content-type"] ?? "", /^text\/html/, url);
  assertEquals(headers["content-encoding"], "br", url);
  const html = new TextDecoder().decode(brotliDecompressSync(body));
  return { html, link: headers.link ?? "" };
}

/** Every module that a text names, in markup, a `Link` header or another module, as addresses. */
function modulesIn(text: string, base: string): string[] {
  const named = text.matchAll(/["'<]([^"'<>\s]+\.js(?:\?[^"'<>\s]*)?)["'>]/g);
  return [...named].map(([, path]) =>
    new URL(path.replaceAll("&amp;", "&"), base).href
  );
}

/** The bytes on the wire of all modules that a page loads, those that only its modules name included. */
async function weigh(first: readonly string[]): Promise<number> {
  const seen = new Set(first);
  let bytes = 0;
  // A set walks over what is added to it on the way.
  for (const url of seen) {
    const { status, headers, body } = await fetchWire(url);
    assertEquals(status, 200, url);
    assertEquals(headers["content-encoding"], "br", url);
    assertMatch(headers["cache-control"] ?? "", /\bimmutable\b/, url);
    bytes += body.length;
    const source = new TextDecoder().decode(brotliDecompressSync(body));
    for (const module of modulesIn(source, url)) seen.add(module);
  }
  return bytes;
}

Deno.test("a page with an island ships at most 9 kB of JavaScript", async () => {
  await using server = await openProductionServer({ withAccount: true });
  const { origin } = server;
  const cookie = await signInDemo(origin);
  const started = await postForm(`${origin}/espace/paiement`, {
    contrat: "L0112000317",
    montant: "10",
  }, cookie);
  const state = (started.headers.get("location") ?? "").replace("/carte", "");
  assertMatch(state, /^\/espace\/paiement\/\w+$/);
  for (const path of ["/espace/paiement", state, "/espace/avis"]) {
    const { html, link } = await readPage(origin + path, cookie);
    const modules = modulesIn(`${html} ${link}`, origin);
    assert(modules.length > 0, path);
    const bytes = await weigh(modules);
    assert(bytes <= SCRIPT_BYTES, `${path}: ${bytes} bytes`);
  }
});

Deno.test("a page without an island ships no JavaScript", async () => {
  await using server = await openProductionServer({ withAccount: true });
  const { origin } = server;
  const cookie = await signInDemo(origin);
  const open = ["/", "/connexion", "/inscription", "/mot-de-passe-oublie"];
  const legal = ["/aide", "/mentions-legales", "/cookies", "/accessibilite"];
  const space = ["", "/solde", "/contact", "/compte", "/contrats"];
  const more = ["/contrats/L0112000317", "/informations", "/documents"];
  const pages: [string, string][] = [
    ...[...open, ...legal].map((path) => [path, ""] as [string, string]),
    ...[...space, ...more].map((path) =>
      [`/espace${path}`, cookie] as [string, string]
    ),
  ];
  for (const [path, sent] of pages) {
    const { html, link } = await readPage(origin + path, sent);
    assertEquals(/<script\b/i.test(html), false, path);
    assertEquals(modulesIn(`${html} ${link}`, origin), [], path);
  }
});
