import { assert, assertEquals } from "@std/assert";
import type { ParkedNotification } from "../../lib/domain/alert.ts";
import { keys } from "../../lib/store/keys.ts";
import { writeParked } from "../../lib/store/parked.ts";
import { listValues, readValue } from "../../lib/store/store.ts";
import { transact } from "../../lib/store/transaction.ts";
import { countFigures } from "../../lib/usecases/office/count_figures.ts";
import { handleAlert } from "../../lib/usecases/office/handle_alert.ts";
import { raiseAlert, raiseAlertOnce } from "../../lib/usecases/raise_alert.ts";
import { must } from "../support/must.ts";
import { openTestApp } from "../support/test_app.ts";
import { openStaff } from "../support/test_staff.ts";

const PARKED: ParkedNotification = {
  v: 1,
  id: "a".repeat(64),
  body: "",
  reasons: [],
  at: "2026-11-23T09:00:00.000Z",
};

const ALERT = { kind: "mail_dead", about: "m1", detail: "550" } as const;

Deno.test("/bureau counts what needs somebody, each alert with its link, and says where things are", async () => {
  await using app = await openTestApp();
  const { visitor } = await openStaff(app, "reception");
  const quiet = await (await visitor.get("/bureau")).text();
  assert(quiet.includes("Rien n’attend personne"), quiet);
  await raiseAlert(app.services, ALERT);
  await raiseAlertOnce(app.services, "files_stale:2026-11-23", {
    kind: "files_stale",
    about: "never",
    detail: "2026-11",
  });
  await transact(app.services.store, (tx) => writeParked(tx, PARKED));
  const busy = await (await visitor.get("/bureau")).text();
  assert(busy.includes("2 alertes à traiter"), busy);
  assert(busy.includes("1 paiement à placer"));
  assert(busy.includes('href="/bureau/alertes/files_stale%3A2026-11-23"'));
  assert(busy.includes("23/11/2026"));
});

Deno.test("an alert is handled once, by whom and when, in the commit of the journal's line; the second is told", async () => {
  await using app = await openTestApp();
  const { store } = app.services;
  const first = await openStaff(app, "management", "a@office.example.fr");
  const second = await openStaff(app, "management", "b@office.example.fr");
  const clerk = await openStaff(app, "reception");
  await raiseAlertOnce(app.services, "files_stale:2026-11-23", ALERT);
  const path = "/bureau/alertes/files_stale%3A2026-11-23";
  assertEquals((await clerk.visitor.get(path)).status, 200);
  assertEquals((await clerk.visitor.post(path, {})).status, 404);
  const done = await first.visitor.post(path, {});
  assertEquals(done.status, 303);
  const late = await second.visitor.post(path, {});
  assertEquals(late.status, 409);
  const said = await late.text();
  assert(said.includes("a@office.example.fr") && said.includes("23/11/2026"));
  const lines = (await listValues(store, keys.journalEntries()))
    .filter(({ act }) => act === "alert_handled");
  assertEquals(lines.map(({ after }) => after.alert), [
    "files_stale:2026-11-23",
  ]);
  const alert = await readValue(store, keys.alert("files_stale:2026-11-23"));
  assertEquals(alert?.handled?.at, "2026-11-23T09:00:00.000Z");
  const today = await (await first.visitor.get("/bureau")).text();
  assert(today.includes("Rien n’attend personne"));
  assertEquals(
    (await first.visitor.post("/bureau/alertes/rien", {})).status,
    404,
  );
});

Deno.test("handleAlert() lets one of many at once have it", async () => {
  await using app = await openTestApp();
  await openStaff(app, "management");
  const { store } = app.services;
  const staff = must((await listValues(store, keys.allStaff()))[0]);
  await raiseAlertOnce(app.services, "one", ALERT);
  const results = await Promise.all(
    Array.from({ length: 8 }, () => handleAlert(app.services, staff, "one")),
  );
  const handled = results.filter(({ kind }) => kind === "handled");
  assertEquals([handled.length, results.length], [1, 8]);
});

Deno.test("/bureau draws the figures of the last count, with their table, and leads to what is parked", async () => {
  await using app = await openTestApp();
  const clerk = await openStaff(app, "reception");
  const manager = await openStaff(app, "management");
  const plain = await (await clerk.visitor.get("/bureau")).text();
  assert(!plain.includes('<svg class="chart"'), plain);
  await countFigures(app.services);
  await transact(app.services.store, (tx) => writeParked(tx, PARKED));
  const drawn = await (await clerk.visitor.get("/bureau")).text();
  // In French, none is said in the singular.
  assert(drawn.replaceAll("\u00A0", " ").includes("0 paiement en 30 jours"));
  assertEquals(drawn.split('<svg class="chart"').length - 1, 3);
  assertEquals(drawn.split("<details>").length - 1, 3);
  const way = 'href="/bureau/paiements/en-attente"';
  assert(!drawn.includes(way));
  const led = await (await manager.visitor.get("/bureau")).text();
  assert(led.includes(way));
});
