import { assert, assertEquals } from "@std/assert";
import { ISSUED_AT_ONCE, preparePages } from "../support/every_page.ts";
import { weighJourney, weighPage } from "../support/page_weight.ts";
import {
  openProductionServer,
  signInDemo,
} from "../support/production_server.ts";
import { keys } from "../../lib/store/keys.ts";

/** Bytes of a first visit, everything counted, compressed with brotli. */
const PLAIN_PAGE = 6_000;
/** The same where there is an island: it all fits into the first flight of a connection. */
const ISLAND_PAGE = 13_000;
/** From the sign-in to the receipt, the bank's page left out. */
const JOURNEY = 40_000;
/** Requests before a page can be used. */
const BLOCKING = 3;

Deno.test("every page of the built server keeps to its budget, and only three have an island", async () => {
  await using server = await openProductionServer({
    withAccount: true,
    landlordChanges: ISSUED_AT_ONCE,
  });
  const { all, journey } = await preparePages(server);
  const withIsland: string[] = [];
  for (const { path, cookie } of all) {
    // All that is kept on a tenant, as long as that is.
    if (path === "/espace/compte/donnees") continue;
    const weight = await weighPage(server.origin, path, cookie);
    const budget = weight.modules.length > 0 ? ISLAND_PAGE : PLAIN_PAGE;
    assert(weight.total <= budget, `${path}: ${JSON.stringify(weight)}`);
    assert(weight.blocking <= BLOCKING, `${path}: ${weight.blocking} requests`);
    if (weight.modules.length > 0) {
      withIsland.push(path.replace(/\/\w{26}$/, "/[id]"));
    }
  }
  assertEquals(withIsland.sort(), [
    "/espace/avis",
    "/espace/paiement/[id]",
    "/espace/paiement?contrat=L0112000317",
  ]);
  const bytes = await weighJourney(server.origin, journey);
  assert(bytes <= JOURNEY, `${bytes} bytes`);
});

Deno.test("pages that say how old the landlord's books are keep to the same budget", async () => {
  const closedAt = "2026-11-01T21:00:00.000Z";
  await using server = await openProductionServer({
    withAccount: true,
    landlordChanges: { quittancement: "bailleur" },
    prepare: async ({ store }) => {
      const mark = { v: 1, at: closedAt, contracts: 1, closedAt };
      await store.kv.atomic().set(keys.importMark(), mark).commit();
    },
  });
  const cookie = await signInDemo(server.origin);
  for (const path of ["/espace", "/espace/solde", "/espace/paiement"]) {
    const weight = await weighPage(server.origin, path, cookie);
    const budget = weight.modules.length > 0 ? ISLAND_PAGE : PLAIN_PAGE;
    assert(weight.total <= budget, `${path}: ${JSON.stringify(weight)}`);
  }
});
