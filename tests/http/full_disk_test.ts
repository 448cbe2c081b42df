import { must } from "../support/must.ts";
import { assert, assertEquals } from "@std/assert";
import type { KvPort } from "../../lib/store/store.ts";
import { createFailingKv } from "../faults/failing_kv.ts";
import {
  locationOf,
  openSignedIn,
  openTestApp,
  type TestApp,
} from "../support/test_app.ts";

const MINUTE = 60_000;
const PAGES = [
  "/espace",
  "/espace/solde",
  "/espace/contrats",
  "/espace/informations",
  "/espace/avis",
  "/espace/documents",
  "/espace/paiement",
  "/espace/contact",
  "/espace/compte",
];

/** From now on no commit holds. */
function fillDisk(app: TestApp) {
  const chances = { lost: 1, unanswered: 0, conflict: 0 };
  const { store } = app.services;
  store.kv = createFailingKv(app.kv, chances, () => 0.5);
}

Deno.test("on a full disk a signed-in tenant still reads every page, and the log says once that the session is not written", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  fillDisk(app);
  for (const path of PAGES) {
    app.clock.nowMs += 2 * MINUTE;
    assertEquals((await visitor.get(path)).status, 200, path);
  }
  const told = app.log.filter(({ event }) => event === "session_not_touched");
  assertEquals(told.length, 1);
  // What was not written does not keep the session alive either.
  app.clock.nowMs += 30 * MINUTE;
  assertEquals((await visitor.get("/espace")).status, 303);
});

Deno.test("on a full disk signing out takes the cookie away, and says what remains", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  app.clock.nowMs += 2 * MINUTE;
  fillDisk(app);
  const out = await visitor.post("/deconnexion", {});
  assertEquals([out.status, locationOf(out)], [
    303,
    "/connexion?fait=deconnexion-ici",
  ]);
  assert(/^session=; .*Max-Age=0\b/.test(must(out.headers.getSetCookie()[0])));
  assertEquals((await visitor.get("/espace")).status, 303);
  const page = await (await visitor.get(locationOf(out))).text();
  assert(page.includes("au plus tard dans 30 minutes"), page);
});

Deno.test("signing out takes the cookie away when the store cannot even be read", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const broken = () => Promise.reject(new TypeError("could not deserialize"));
  const { store } = app.services;
  store.kv = { ...store.kv, get: broken, getMany: broken } as KvPort;
  const out = await visitor.post("/deconnexion", {});
  assertEquals(out.status, 303);
  assert(/^session=; .*Max-Age=0\b/.test(must(out.headers.getSetCookie()[0])));
});

Deno.test("/health is 503 with a reason and no path when nothing can be written", async () => {
  await using app = await openTestApp();
  fillDisk(app);
  const health = await app.handle(
    new Request("http://127.0.0.1:8000/health"),
  );
  assertEquals([health.status, await health.text()], [503, "store_unwritable"]);
});
