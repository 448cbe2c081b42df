import { assert, assertEquals } from "@std/assert";
import { ISSUED_AT_ONCE, preparePages } from "../support/every_page.ts";
import { weighJourney, weighPage } from "../support/page_weight.ts";
import { openProductionServer } from "../support/production_server.ts";

/** Bytes of a first visit, everything counted, compressed with brotli. */
const PLAIN_PAGE = 6_000;
/** The same where there is an island: it all fits into the first flight of a connection. */
const ISLAND_PAGE = 11_500;
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
    "/espace/paiement",
    "/espace/paiement/[id]",
  ]);
  const bytes = await weighJourney(server.origin, journey);
  assert(bytes <= JOURNEY, `${bytes} bytes`);
});
