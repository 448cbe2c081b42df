/** The pages of a tenant whose whole file an earlier version of the code has stored. */
import { assert, assertEquals } from "@std/assert";
import { DEMO } from "../../lib/demo/demo.ts";
import { migrateStore } from "../../lib/store/migrate_store.ts";
import { keys } from "../../lib/store/keys.ts";
import { exportForLandlord } from "../../lib/usecases/landlord/export_for_landlord.ts";
import { routePaths } from "../support/route_paths.ts";
import { putRows, readRows } from "../support/store_rows.ts";
import { openTestApp, Visitor } from "../support/test_app.ts";
import { readValue } from "../../lib/store/store.ts";
import { listPayments } from "../../lib/store/payments.ts";
import { statusOf } from "../../lib/domain/payments/payment.ts";

const FILE = new URL(
  "../../lib/store/testdata/store_2026_11.json",
  import.meta.url,
);
const ROWS = readRows(await Deno.readTextFile(FILE));
/** A home with something to pay, and a garage that has its quittance. */
const OWING = "L0112000317";
const PAID = "L0112900041";

/** The app on the old store, a few minutes later, and its tenant signed in. */
async function openOldApp() {
  const app = await openTestApp();
  await putRows(app.kv, ROWS);
  await migrateStore(app.kv, Date.now);
  app.clock.nowMs = Date.parse("2026-12-01T09:10:00Z");
  const { email, password, tenantNumber } = DEMO.signIn;
  const visitor = await new Visitor(app).signIn(email, password);
  const { store } = app.services;
  const payments = await listPayments(store, tenantNumber);
  const ids = new Map(
    payments.map((one) => [statusOf(one, app.clock.nowMs), one.id]),
  );
  return Object.assign(app, { visitor, ids });
}

/** Doors that only lead on, or hear nothing but posts; a store of before has no replaced notice. */
const NO_PAGE =
  /\/(\[version\]\/avis\.pdf|deconnexion|courriel|mot-de-passe|sessions|rappels|fermeture)$/;

/** Where each page of the space stands for this tenant, and each payment in each state. */
function pathsOf(ids: ReadonlyMap<string, string>): string[] {
  const paths = [...routePaths()]
    .filter((route) => route.startsWith("/espace") && !NO_PAGE.test(route))
    .map((route) => {
      const status = /\/(carte|banque)$/.test(route) ? "created" : "paid";
      return route.replace("[id]", ids.get(status) ?? "")
        .replace("[contrat]", route.includes("quittances") ? PAID : OWING)
        .replace("[mois]", "2026-11")
        .replace(/\.svg$/, ".svg?montant=10,00");
    });
  const payments = [...ids.values()].map((id) => `/espace/paiement/${id}`);
  return [...paths, ...payments, "/espace/solde?du=01/11/2026"];
}

Deno.test("every page of a tenant's space answers 200 over an old store", async () => {
  await using app = await openOldApp();
  const paths = pathsOf(app.ids);
  assert(paths.length > 25, paths.join());
  for (const path of paths) {
    const answer = await app.visitor.get(path);
    await answer.body?.cancel();
    assertEquals([path, answer.status], [path, 200]);
  }
});

Deno.test("what was stored is told outside in the words of the contract, as ever", async () => {
  await using app = await openOldApp();
  const { visitor, ids } = app;
  const told = await Promise.all(
    [...ids].map(async ([status, id]) => {
      const answer = await visitor.get(`/espace/paiement/${id}/statut`);
      return `${status} ${(await answer.json()).statut}`;
    }),
  );
  assertEquals(told.sort(), [
    "abandoned abandonne",
    "cancelled annule",
    "created cree",
    "expired expire",
    "paid paye",
    "pending en_attente",
    "refunded rembourse",
    "refused refuse",
  ]);
  const { files } = await exportForLandlord(app.services, null);
  const column = (name: string, at: number) =>
    (files.find((file) => file.name === name)?.text ?? "").split("\n")
      .map((line) => line.split(";")[at]).filter((cell) => cell !== undefined)
      .slice(1);
  assertEquals(column("paiements.csv", 7), ["paye", "paye", "rembourse"]);
  assertEquals(column("abonnements.csv", 1), [
    "souscrire",
    "souscrire",
    "arreter",
  ]);
  assertEquals(column("messages.csv", 3), [
    "paiement",
    "logement",
    "avis",
    "documents",
    "compte",
    "autre",
  ]);
  const data = await (await visitor.get("/espace/compte/donnees.json")).json();
  assertEquals(
    data.messages.map(({ subject }: { subject: string }) => subject).toSorted(),
    ["autre", "avis", "compte", "documents", "logement", "paiement"],
  );
});

Deno.test("the codes on old documents lead to what they led to", async () => {
  await using app = await openOldApp();
  const codes = ROWS.map(([key]) => key.map(String))
    .filter(([noun]) => noun === "documents").map(([, code = ""]) => code);
  const told = await Promise.all(codes.map(async (code) => {
    const subject = await readValue(app.services.store, keys.document(code));
    const answer = await app.visitor.get(`/verifier/${code}`);
    const kind = /<h1>([^<]*)/.exec(await answer.text())?.[1];
    return `${subject?.kind} ${answer.status} ${kind}`;
  }));
  assertEquals([...new Set(told)].sort(), [
    "notice 200 Document authentique",
    "quittance 200 Ce document n’est plus valable",
    "quittance 200 Document authentique",
    "receipt 200 Ce document n’est plus valable",
    "receipt 200 Document authentique",
    // What was not paid has no receipt.
    "receipt 404 Vérifier un document",
  ]);
});
