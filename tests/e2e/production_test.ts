import { assert, assertEquals } from "@std/assert";
import { brotliDecompressSync } from "node:zlib";
import { DEMO } from "../../lib/demo/demo.ts";
import { composeServices, openKv } from "../../lib/commands/compose.ts";
import { createOutboxViewer } from "../../lib/mail/outbox_viewer.ts";
import { createUser } from "../../lib/usecases/create_user.ts";
import { fetchWire } from "../support/over_the_wire.ts";
import {
  buildProduction,
  freePort,
  runPortal,
  startPortal,
  writeEnvironment,
} from "../support/portal_process.ts";
import { LANDLORD } from "../support/test_services.ts";

/** JavaScript that a page with one island may weigh, all modules together, compressed with brotli. */
const SCRIPT_BYTES = 9_000;

/** The production server on the demo's files, and the cookie of a signed-in tenant. */
async function withSignedIn(
  body: (origin: string, cookie: string) => Promise<void>,
) {
  await buildProduction();
  const folder = await Deno.makeTempDir();
  try {
    const env = await writeEnvironment(folder, freePort());
    const imported = await runPortal(env, [
      "lib/commands/import.ts",
      DEMO.rentrollDir,
    ]);
    assertEquals(imported.code, 0, imported.output);
    await putAccount(env);
    await using server = await startPortal(env);
    const signedIn = await fetch(`${server.origin}/connexion`, {
      method: "POST",
      redirect: "manual",
      headers: { "sec-fetch-site": "same-origin" },
      body: new URLSearchParams({
        email: DEMO.signIn.email,
        mot_de_passe: DEMO.signIn.password,
      }),
    });
    await signedIn.body?.cancel();
    assertEquals(signedIn.status, 303);
    const cookie = signedIn.headers.getSetCookie()[0].split(";")[0];
    await body(server.origin, cookie);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function putAccount(env: Record<string, string>) {
  using kv = await openKv(env.KV_PATH);
  const services = composeServices({
    origin: env.ORIGIN,
    landlord: LANDLORD,
    scellius: {
      siteId: env.SCELLIUS_SITE_ID,
      key: env.SCELLIUS_KEY,
      mode: "TEST",
      url: "https://banque.example.fr/",
      rest: null,
    },
  }, { kv, mailer: createOutboxViewer(Date.now) });
  await createUser(services, DEMO.signIn);
}

/** Every module that a page names, in its markup and its Link header. */
function scriptsOf(html: string, link = ""): string[] {
  const named = [...`${html} ${link}`.matchAll(/["'<]([^"'<>]+\.js)["'>]/g)];
  return [...new Set(named.map(([, path]) => path))];
}

Deno.test("a page with an island ships at most 9 kB of JavaScript, one without ships none", async () => {
  await withSignedIn(async (origin, cookie) => {
    const open = async (path: string) => {
      const page = await fetchWire(origin + path, { cookie });
      assertEquals(page.status, 200, path);
      assertEquals(page.headers["content-encoding"], "br", path);
      const html = new TextDecoder().decode(brotliDecompressSync(page.body));
      return scriptsOf(html, page.headers.link);
    };
    const started = await fetch(`${origin}/espace/paiement`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, "sec-fetch-site": "same-origin" },
      body: new URLSearchParams({ contrat: "L0112000317", montant: "10" }),
    });
    await started.body?.cancel();
    const state = started.headers.get("location")?.replace("/carte", "") ?? "";
    for (const path of ["/espace/paiement", state]) {
      const scripts = await open(path);
      assert(scripts.length > 0, path);
      let bytes = 0;
      for (const script of scripts) {
        const file = await fetchWire(new URL(script, origin).href);
        assertEquals(file.status, 200, script);
        assertEquals(file.headers["content-encoding"], "br", script);
        assert(/immutable/.test(file.headers["cache-control"] ?? ""), script);
        bytes += file.body.length;
      }
      assert(bytes <= SCRIPT_BYTES, `${path}: ${bytes} bytes`);
    }
    for (const path of ["/espace", "/espace/solde", "/espace/contact"]) {
      assertEquals(await open(path), [], path);
    }
    for (const path of ["/espace/compte", "/espace/contrats", "/aide"]) {
      assertEquals(await open(path), [], path);
    }
  });
});

Deno.test("the production server has nothing of development's, and serves hashed files for ever", async () => {
  await buildProduction();
  const folder = await Deno.makeTempDir();
  try {
    const env = await writeEnvironment(folder, freePort());
    await using server = await startPortal(env);
    for (const path of ["/courrier", "/banque-simulee", "/banque-simulee/x"]) {
      assertEquals((await fetchWire(server.origin + path)).status, 404, path);
    }
    const home = await fetchWire(`${server.origin}/connexion`);
    const html = new TextDecoder().decode(brotliDecompressSync(home.body));
    const styles = /href="(\/styles\.css[^"]*)"/.exec(html)?.[1] ?? "";
    const file = await fetchWire(server.origin + styles.replace("&amp;", "&"));
    assertEquals(file.status, 200);
    assertEquals(file.headers["content-encoding"], "br");
    assert(/immutable/.test(file.headers["cache-control"] ?? ""));
    const head = await fetch(`${server.origin}/connexion`, { method: "HEAD" });
    assertEquals([head.status, await head.text()], [200, ""]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("start names everything that is missing or malformed at once, and serves nothing", async () => {
  await buildProduction();
  const missing = await runPortal({});
  assertEquals(missing.code, 1);
  const names = ["ORIGIN", "MAIL_URL", "MAIL_FROM", "LANDLORD_FILE"];
  const shop = ["SCELLIUS_SITE_ID", "SCELLIUS_KEY", "SCELLIUS_MODE"];
  for (const name of [...names, ...shop]) {
    assert(missing.output.includes(`${name} is missing`), name);
  }
  const folder = await Deno.makeTempDir();
  try {
    const env = await writeEnvironment(folder, freePort(), {
      ORIGIN: "http://locataires.exemple.fr",
      SCELLIUS_KEY: "court",
      TRUST_PROXY: "beaucoup",
    });
    const malformed = await runPortal(env);
    assertEquals(malformed.code, 1);
    for (const name of ["ORIGIN", "SCELLIUS_KEY", "TRUST_PROXY"]) {
      assert(malformed.output.includes(`${name} must`), name);
    }
    assertEquals(malformed.output.includes("court"), false);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
