import { assert, assertEquals, assertMatch } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import type { Exchange } from "../../lib/usecases/exchange/exchange.ts";
import { createTaker, SET_ASIDE, zipOf } from "../support/exchange_stand_in.ts";
import {
  locationOf,
  openTestApp,
  type TestApp,
  type Visitor,
} from "../support/test_app.ts";
import { openStaff } from "../support/test_staff.ts";

/** Sends a file as the form of the page does. */
function send(
  visitor: Visitor,
  bytes: Uint8Array<ArrayBuffer> | null,
  name = "nuit du 24.zip",
) {
  const form = new FormData();
  if (bytes !== null) form.set("lot", new File([bytes], name));
  return visitor.postForm("/bureau/echange", form);
}

async function openDoor(exchange: Partial<Exchange> = {}) {
  const app = await openTestApp({
    exchange: { ...createTaker(), ...exchange },
  });
  const { visitor } = await openStaff(app, "management");
  return { app, visitor };
}

const actsOf = async ({ services: { store } }: TestApp) =>
  (await listValues(store, keys.journalEntries())).map(({ act }) => act);

Deno.test("/bureau/echange takes a zip, leads to its report, and that page looks again until it is done", async () => {
  const { app, visitor } = await openDoor();
  await using _ = app;
  let take = () => Promise.resolve();
  const { later } = app.services;
  app.services.later = (work) => take = work;
  const sent = await send(visitor, zipOf(SET_ASIDE));
  assertEquals(sent.status, 303);
  const path = locationOf(sent);
  assertEquals(path, "/bureau/echange/lots/nuit-du-24");
  const waiting = await (await visitor.get(path)).text();
  assertMatch(waiting, /<meta http-equiv="refresh" content="3"/);
  app.services.later = later;
  await take();
  const done = await (await visitor.get(path)).text();
  assert(!done.includes('http-equiv="refresh"'), done);
  for (const words of ["Contrats mis de côté", "contrats.csv", "debut"]) {
    assert(done.includes(words), words);
  }
  const csv = await visitor.get(`${path}/rapport.csv`);
  assertEquals(csv.headers.get("content-type"), "text/csv; charset=utf-8");
  assertMatch(await csv.text(), /^genre;fichier;ligne/);
  const list = await (await visitor.get("/bureau/echange")).text();
  assert(list.includes(`href="${path}"`), list);
  assertEquals((await visitor.get(`${path}x`)).status, 404);
  const acts = await actsOf(app);
  assert(acts.includes("lot_sent") && acts.includes("lot_report_downloaded"));
});

Deno.test("/bureau/echange: another zip of the same name is another lot; what is no zip, or no file, is said", async () => {
  const { app, visitor } = await openDoor();
  await using _ = app;
  const first = locationOf(await send(visitor, zipOf({ a: "1" }), "lot.zip"));
  const again = locationOf(await send(visitor, zipOf({ a: "1" }), "lot.zip"));
  const other = locationOf(await send(visitor, zipOf({ a: "2" }), "lot.zip"));
  assertEquals([first, again], Array(2).fill("/bureau/echange/lots/lot"));
  assertMatch(other, /^\/bureau\/echange\/lots\/lot-[0-9A-Z]{26}$/);
  const text = new TextEncoder().encode("numero;nom\n");
  for (const bytes of [text, null]) {
    const answer = await send(visitor, bytes);
    assertEquals(answer.status, 422);
    assertMatch(await answer.text(), /id="lot-erreur"/);
  }
  const plain = await visitor.post("/bureau/echange", { lot: "x" });
  assertEquals(plain.status, 415);
  await app.mails();
});

Deno.test("/bureau/echange lists the files for the landlord's software; each is given, and noted", async () => {
  const { app, visitor } = await openDoor({
    outgoing: {
      prepare: () => Promise.resolve(),
      list: () => Promise.resolve(["remise-000001-paiements.csv"]),
      read: (_, name) =>
        Promise.resolve(
          name === "remise-000001-paiements.csv" ? "identifiant;date\n" : null,
        ),
    },
  });
  await using _ = app;
  const list = await (await visitor.get("/bureau/echange")).text();
  assertMatch(
    list,
    /href="\/bureau\/echange\/sorties\/remise-000001-paiements\.csv"/,
  );
  const file = await visitor.get(
    "/bureau/echange/sorties/remise-000001-paiements.csv",
  );
  assertEquals(file.status, 200);
  assertMatch(await file.text(), /^identifiant;/);
  assert((await actsOf(app)).includes("remise_downloaded"));
  const none = await visitor.get(
    "/bureau/echange/sorties/remise-000009-paiements.csv",
  );
  assertEquals(none.status, 404);
});

Deno.test("/bureau/echange takes corrections of some contracts, and refuses them where they call themselves a lot", async () => {
  const taken: (boolean | undefined)[] = [];
  const taker = createTaker();
  const { app, visitor } = await openDoor({
    take: (services, files, options) => {
      taken.push(options.isPartial);
      return taker.take(services, files, options);
    },
  });
  await using _ = app;
  const form = (files: Record<string, string>) => {
    const form = new FormData();
    form.set("lot", new File([zipOf(files)], "corrections.zip"));
    form.set("corrections", "oui");
    return visitor.postForm("/bureau/echange", form);
  };
  const lot = await form({ "lot.csv": "x", "contrats.csv": "x" });
  assertEquals(lot.status, 422);
  assert((await lot.text()).includes("ne contient pas lot.csv"));
  assertEquals((await form({ "contrats.csv": "bon" })).status, 303);
  await app.services.idle();
  await app.mails();
  assertEquals(taken, [true]);
  assertEquals(
    (await send(visitor, zipOf({ "contrats.csv": "bon" }))).status,
    303,
  );
  await app.mails();
  assertEquals(taken, [true, undefined]);
});
