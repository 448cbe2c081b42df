import { must } from "../support/must.ts";
import { ISSUED_AT_ONCE, preparePages } from "../support/every_page.ts";
import { weighJourney, weighPage } from "../support/page_weight.ts";
import { openProductionServer } from "../support/production_server.ts";
import { printTable } from "./measure.ts";

/** What each page weighs on a first visit, and the journey from the sign-in to the receipt. */
export async function benchPages() {
  await using server = await openProductionServer({
    withAccount: true,
    landlordChanges: ISSUED_AT_ONCE,
  });
  const { all, journey } = await preparePages(server);
  const rows: string[][] = [];
  for (const { path, cookie } of all) {
    const weight = await weighPage(server.origin, path, cookie);
    const { html, scripts, pictures, total, blocking } = weight;
    const bytes = [html, scripts, pictures, total, blocking].map(String);
    rows.push([path.replace(/\/\w{26}\b/, "/[id]"), ...bytes]);
  }
  rows.sort((a, b) => must(a[0]) < must(b[0]) ? -1 : 1);
  printTable(
    "A first visit, bytes over the wire with brotli",
    [
      "",
      "HTML and CSS",
      "JavaScript",
      "pictures",
      "all",
      "requests before use",
    ],
    rows,
  );
  const bytes = await weighJourney(server.origin, journey);
  console.log(`\nFrom the sign-in to the receipt: ${bytes} bytes`);
}
