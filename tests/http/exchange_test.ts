/** The door of the landlord's software: what it sends is kept before it is answered, taken once, and told. */
import { assert, assertEquals } from "@std/assert";
import { MAX_ZIP_BYTES } from "../../lib/domain/exchange/arrival.ts";
import { THROTTLES } from "../../lib/domain/throttle.ts";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import type { Exchange } from "../../lib/usecases/exchange/exchange.ts";
import { takeDeliveries } from "../../lib/usecases/exchange/take_deliveries.ts";
import {
  createTaker,
  EXCHANGE_KEY,
  EXCHANGE_KEY_SHA256,
  REFUSED,
  SET_ASIDE,
  zipOf,
} from "../support/exchange_stand_in.ts";
import { openTestApp, type TestApp } from "../support/test_app.ts";
import { TEST_ORIGIN } from "../support/test_services.ts";

const GOOD = zipOf({ "contrats.csv": "bon" });
const BEARER = `Bearer ${EXCHANGE_KEY}`;

interface Answer {
  status: number;
  headers: Headers;
  json: Record<string, unknown>;
}

/** The app, its door open, and a client that shows the key unless told otherwise. */
async function openDoor(exchange: Partial<Exchange> = {}) {
  const taker = createTaker();
  const app = await openTestApp({
    exchange: { keyHash: EXCHANGE_KEY_SHA256, ...taker, ...exchange },
  });
  const ask = async (
    method: string,
    path: string,
    body?: BodyInit,
    authorization: string | null = BEARER,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const shown = new Headers(headers);
    if (authorization !== null) shown.set("authorization", authorization);
    const answer = await app.handle(
      new Request(`${TEST_ORIGIN}/echange/${path}`, {
        method,
        body,
        headers: shown,
      }),
    );
    const type = answer.headers.get("content-type") ?? "";
    assert(type.startsWith("application/json"), `${path}: ${type}`);
    assertEquals(answer.headers.get("set-cookie"), null);
    const json = await answer.json();
    return { status: answer.status, headers: answer.headers, json };
  };
  return { app, ask, taken: taker.taken };
}

/** Lets what follows an answer end. */
const settle = (app: TestApp) => app.mails();

/** How many parts of zips the store holds. */
async function countParts({ services }: TestApp): Promise<number> {
  return (await listValues(services.store, keys.allDeliveryBytes())).length;
}

Deno.test("/echange answers 404 everywhere while no key is configured, whatever is shown", async () => {
  const { app, ask } = await openDoor({ keyHash: null });
  await using _ = app;
  for (const path of ["lots/nuit-1", "sorties/", "sorties/remise-000001.csv"]) {
    assertEquals((await ask("GET", path)).status, 404, path);
  }
  const sent = await ask("PUT", "lots/nuit-1", GOOD);
  assertEquals([sent.status, sent.json], [404, { erreur: "inconnu" }]);
  assertEquals(await countParts(app), 0);
});

Deno.test("/echange answers 401 without the key, and after many tries 429, to all but who has it; the key is in no line of the log", async () => {
  const { app, ask } = await openDoor();
  await using _ = app;
  const wrong = "Bearer cle-fausse-mais-assez-longue-pour-en-etre-une";
  const shown = [
    null,
    wrong,
    EXCHANGE_KEY,
    `Basic ${EXCHANGE_KEY}`,
    `${BEARER}x`,
    "Bearer court",
    `Bearer ${"x".repeat(10_000)}`,
  ];
  for (const authorization of shown) {
    const { status, headers } = await ask(
      "PUT",
      "lots/nuit-1",
      GOOD,
      authorization,
    );
    assertEquals(status, 401, authorization?.slice(0, 60));
    assertEquals(headers.get("www-authenticate"), "Bearer");
  }
  assertEquals(await countParts(app), 0);
  const left = THROTTLES.exchangeKeyAddress.capacity - shown.length;
  for (let i = 0; i < left; i++) await ask("GET", "sorties/", undefined, wrong);
  const tired = await ask("GET", "sorties/", undefined, wrong);
  assertEquals(tired.status, 429);
  assertEquals(tired.headers.get("retry-after"), "60");
  assertEquals((await ask("GET", "sorties/")).status, 200);
  const log = JSON.stringify(app.log);
  assertEquals(log.includes("exchange_key"), true);
  assertEquals(/cle-fausse|cle-d-essai/.test(log), false);
});

Deno.test("PUT of a lot answers 202 once it is kept; then it is taken, and GET tells the report", async () => {
  const { app, ask, taken } = await openDoor();
  await using _ = app;
  const unknown = await ask("GET", "lots/nuit-1");
  assertEquals([unknown.status, unknown.json], [404, { erreur: "inconnu" }]);
  const sent = await ask("PUT", "lots/nuit-1", zipOf(SET_ASIDE));
  assertEquals([sent.status, sent.json.etat], [202, "en_cours"]);
  await settle(app);
  assertEquals(taken, ["nuit-1 contrats.csv=mettre de côté"]);
  const { status, json } = await ask("GET", "lots/nuit-1");
  assertEquals(status, 200);
  assertEquals([json.etat, json.pris, json.contrats_mis_de_cote], [
    "pris",
    1,
    1,
  ]);
  assertEquals(json.mis_de_cote, [{
    fichier: "contrats.csv",
    ligne: 2,
    colonne: "debut",
    contrat: "L/0039000204",
    raison: "«\u00A0hier\u00A0» n’est pas une date (2026-11-30 ou 30/11/2026)",
  }]);
  assertEquals(await countParts(app), 0);
  const alerts = await listValues(app.services.store, keys.alerts());
  assertEquals(alerts.map(({ kind, about, detail }) => [kind, about, detail]), [
    ["contracts_set_aside", "nuit-1", "1"],
  ]);
});

Deno.test("the same lot again answers 202 and does nothing; another content under its name answers 409", async () => {
  const { app, ask, taken } = await openDoor();
  await using _ = app;
  await ask("PUT", "lots/nuit-1", GOOD);
  await settle(app);
  const again = await ask("PUT", "lots/nuit-1", GOOD);
  assertEquals([again.status, again.json.etat, again.json.pris], [
    202,
    "pris",
    2,
  ]);
  const other = await ask("PUT", "lots/nuit-1", zipOf(SET_ASIDE));
  assertEquals([other.status, other.json], [409, { erreur: "autre_contenu" }]);
  await settle(app);
  assertEquals(taken, ["nuit-1 contrats.csv=bon"]);
  assertEquals(await countParts(app), 0);
});

Deno.test("a refused lot says why, alerts once, and leaves its name free for the mended one", async () => {
  const { app, ask, taken } = await openDoor();
  await using _ = app;
  await ask("PUT", "lots/nuit-1", zipOf(REFUSED));
  await settle(app);
  const { json } = await ask("GET", "lots/nuit-1");
  assertEquals([json.etat, json.pris, json.mis_de_cote], ["refuse", 0, []]);
  assertEquals(Array.isArray(json.refus) && json.refus.length, 1);
  // Sent again as it was, it is taken anew, refused anew, and nobody is told twice.
  await ask("PUT", "lots/nuit-1", zipOf(REFUSED));
  await settle(app);
  const alerts = await listValues(app.services.store, keys.alerts());
  assertEquals(alerts.map(({ kind }) => kind), ["import_refused"]);
  const mended = await ask("PUT", "lots/nuit-1", GOOD);
  assertEquals([mended.status, mended.json.etat], [202, "en_cours"]);
  await settle(app);
  assertEquals((await ask("GET", "lots/nuit-1")).json.etat, "pris");
  assertEquals((await ask("GET", "lots/nuit-1")).json.refus, []);
  assertEquals(taken.length, 3);
});

Deno.test("a bad name, what is no zip and a zip beyond the bound are refused, and nothing is kept", async () => {
  const { app, ask } = await openDoor();
  await using _ = app;
  for (const name of ["-nuit", "nuit%201", "n%C3%A9", "a".repeat(65)]) {
    assertEquals((await ask("PUT", `lots/${name}`, GOOD)).status, 400, name);
  }
  for (const body of ["contrat;numero", "", "PK"]) {
    const { status, json } = await ask("PUT", "lots/nuit-1", body);
    assertEquals([status, json], [400, { erreur: "pas_un_zip" }], body);
  }
  const large = await ask("PUT", "lots/nuit-1", GOOD, BEARER, {
    "content-length": String(MAX_ZIP_BYTES + 1),
  });
  assertEquals([large.status, large.json], [413, { erreur: "trop_gros" }]);
  assertEquals((await ask("POST", "lots/nuit-1", GOOD)).status, 404);
  assertEquals((await ask("GET", "rien/du/tout")).status, 404);
  assertEquals((await ask("GET", "lots/nuit-1")).status, 404);
  assertEquals(await countParts(app), 0);
});

Deno.test("a zip that cannot be read is refused with its report", async () => {
  const { app, ask, taken } = await openDoor();
  await using _ = app;
  await ask("PUT", "lots/nuit-1", GOOD.slice(0, GOOD.length - 30));
  await settle(app);
  const { json } = await ask("GET", "lots/nuit-1");
  assertEquals([json.etat, taken], ["refuse", []]);
  assertEquals(json.refus, [{
    fichier: "nuit-1.zip",
    ligne: null,
    colonne: null,
    contrat: null,
    raison: "ce n’est pas un fichier .zip lisible",
  }]);
});

Deno.test("a sending that breaks off answers 400 and keeps nothing, also after parts of it were written", async () => {
  const { app, ask } = await openDoor();
  await using _ = app;
  const chunks = [GOOD, new Uint8Array(2_000_000)];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk === undefined) controller.error(new Error("gone"));
      else controller.enqueue(chunk);
    },
  });
  const cut = await ask("PUT", "lots/nuit-1", body);
  assertEquals([cut.status, cut.json], [400, { erreur: "envoi_interrompu" }]);
  assertEquals(await countParts(app), 0);
  assertEquals((await ask("GET", "lots/nuit-1")).status, 404);
});

Deno.test("a lot whose taking fails or whose process dies waits for the job, which takes it once", async () => {
  let fails = true;
  const taker = createTaker();
  const { app, ask } = await openDoor({
    take: (...args) =>
      fails ? Promise.reject(new Error("away")) : taker.take(...args),
  });
  await using _ = app;
  await ask("PUT", "lots/nuit-1", GOOD);
  await settle(app);
  assertEquals((await ask("GET", "lots/nuit-1")).json.etat, "en_cours");
  assert(app.log.some((line) => line.event === "job_failed"));
  fails = false;
  // Two processes hear the same minute.
  await Promise.all([
    takeDeliveries(app.services),
    takeDeliveries(app.services),
  ]);
  assertEquals((await ask("GET", "lots/nuit-1")).json.etat, "pris");
  assertEquals(taker.taken.length, 1);
});

Deno.test("GET /echange/sorties lists the files for the landlord's software, and hands each over as often as it asks", async () => {
  const name = "remise-000012.csv";
  const { app, ask } = await openDoor({
    outgoing: {
      prepare: () => Promise.resolve(),
      list: () => Promise.resolve([name]),
      read: (_, asked) => Promise.resolve(asked === name ? "a;b\n" : null),
    },
  });
  await using _ = app;
  assertEquals((await ask("GET", "sorties/")).json, { fichiers: [name] });
  assertEquals((await ask("GET", "sorties/autre.csv")).status, 404);
  for (let i = 0; i < 2; i++) {
    const answer = await app.handle(
      new Request(`${TEST_ORIGIN}/echange/sorties/${name}`, {
        headers: { authorization: BEARER },
      }),
    );
    assertEquals(await answer.text(), "a;b\n");
    assertEquals(answer.headers.get("content-type"), "text/csv; charset=utf-8");
  }
});
