import { must } from "../support/must.ts";
import { assert, assertEquals, assertMatch } from "@std/assert";
import { brotliDecompressSync } from "node:zlib";
import { buildNotification, readForm } from "../support/bank_oracle.ts";
import { modulesIn } from "../support/page_weight.ts";
import { fetchWire } from "../support/over_the_wire.ts";
import {
  buildProduction,
  freePort,
  runPortal,
  writeEnvironment,
} from "../support/portal_process.ts";
import {
  openProductionServer,
  postForm,
  signInDemo,
} from "../support/production_server.ts";

const KEY = "1122334455667788";
const SLUG = "L0112000317";

Deno.test("the production server has nothing of development's, answers HEAD, and serves hashed files for ever", async () => {
  await using server = await openProductionServer({ withAccount: true });
  const { origin } = server;
  for (const path of ["/courrier", "/banque-simulee", "/banque-simulee/x"]) {
    assertEquals((await fetchWire(origin + path)).status, 404, path);
  }
  const cookie = await signInDemo(origin);
  const paying = await fetchWire(
    `${origin}/espace/paiement?contrat=L0112000317`,
    {
      cookie,
    },
  );
  const html = new TextDecoder().decode(brotliDecompressSync(paying.body));
  const [moduleUrl] = modulesIn(html, origin);
  const file = await fetchWire(must(moduleUrl));
  assertEquals(file.status, 200);
  assertEquals(file.headers["content-encoding"], "br");
  assertMatch(file.headers["cache-control"] ?? "", /\bimmutable\b/);
  for (const url of [`${origin}/connexion`, moduleUrl]) {
    const head = await fetch(must(url), { method: "HEAD" });
    assertEquals([head.status, await head.text()], [200, ""], url);
    const got = await fetch(must(url));
    await got.body?.cancel();
    const type = got.headers.get("content-type");
    assertEquals(head.headers.get("content-type"), type, url);
  }
});

Deno.test("after a power cut a tenant is still signed in, and the bank's answer finds its payment and books it once", async () => {
  await using server = await openProductionServer({ withAccount: true });
  const { origin } = server;
  const cookie = await signInDemo(origin);
  const read = async (path: string) => {
    const answer = await fetch(origin + path, { headers: { cookie } });
    assertEquals([answer.status, answer.url], [200, origin + path]);
    return await answer.text();
  };
  const ledgerPath = `/espace/solde?contrat=${SLUG}`;
  const countPayments = async () =>
    (await read(ledgerPath)).split("Paiement par carte bancaire").length;
  const before = await countPayments();
  const started = await postForm(`${origin}/espace/paiement`, {
    contrat: SLUG,
    montant: "10,00",
  }, cookie);
  const cardPath = started.headers.get("location") ?? "";
  assertMatch(cardPath, /^\/espace\/paiement\/\w+\/carte$/);
  const statePath = cardPath.replace("/carte", "");
  await postForm(origin + cardPath, { carte: "CB" }, cookie);
  const { fields } = readForm(await read(`${statePath}/banque`));
  const body = buildNotification(fields, KEY, { status: "AUTHORISED" });
  const notify = async () => {
    const answer = await fetch(`${origin}/scellius/notification`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body,
    });
    return [answer.status, (await answer.text()).slice(0, 3)];
  };
  await server.restart();
  assertEquals(await read(`${statePath}/statut`), '{"statut":"cree"}');
  assertEquals(await notify(), [200, "OK-"]);
  await server.restart();
  assertEquals(await notify(), [200, "OK-"]);
  assertEquals(await read(`${statePath}/statut`), '{"statut":"paye"}');
  assertEquals(await countPayments(), before + 1);
});

Deno.test("start names everything that is missing at once, and serves nothing", async () => {
  await buildProduction();
  const { code, output } = await runPortal({});
  assertEquals(code, 1);
  const names = ["ORIGIN", "MAIL_URL", "MAIL_FROM", "LANDLORD_FILE"];
  const shop = ["SCELLIUS_SITE_ID", "SCELLIUS_KEY", "SCELLIUS_MODE"];
  for (const name of [...names, ...shop]) {
    assert(output.includes(`${name} is missing`), name);
  }
});

Deno.test("start names everything that is malformed at once, and no value", async () => {
  await buildProduction();
  const folder = await Deno.makeTempDir();
  const malformed = {
    ORIGIN: "http://locataires.exemple.fr",
    PORT: "0",
    HOST: "partout !",
    KV_PATH: "ftp://donnees.exemple.fr/kv",
    MAIL_URL: "http://portail:motdepasse@smtp.exemple.fr",
    MAIL_FROM: "personne",
    SCELLIUS_SITE_ID: "123",
    SCELLIUS_KEY: "clefcourte",
    SCELLIUS_MODE: "ESSAI",
    SCELLIUS_URL: "http://banque.exemple.fr/",
    SCELLIUS_REST_URL: "http://rest.exemple.fr/",
    SCELLIUS_REST_PASSWORD: "secret!",
    TRUST_PROXY: "beaucoup",
    LANDLORD_FILE: `${folder}/absent.json`,
  };
  try {
    const env = await writeEnvironment(folder, freePort(), malformed);
    const { code, output } = await runPortal(env);
    assertEquals(code, 1);
    for (const [name, value] of Object.entries(malformed)) {
      assertMatch(output, new RegExp(`${name} (must|cannot be read)`));
      if (value.length > 3) assertEquals(output.includes(value), false, name);
    }
    assertEquals(output.includes("motdepasse"), false);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
