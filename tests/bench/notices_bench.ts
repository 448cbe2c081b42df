import { must } from "../support/must.ts";
import { composeServices } from "../../lib/commands/compose.ts";
import { createLogger } from "../../lib/log.ts";
import { createOutboxViewer } from "../../lib/mail/outbox_viewer.ts";
import { renderNotice } from "../../lib/notices/render_notice.ts";
import { createStore } from "../../lib/store/store.ts";
import { issueNotices } from "../../lib/usecases/documents/issue_notices.ts";
import { putRentedContracts } from "../faults/rented_contracts.ts";
import { buildTestNotice } from "../support/test_notice.ts";
import { LANDLORD } from "../support/test_services.ts";
import { printTable } from "./measure.ts";
import { drawByPdfKit, drawByPdfLib, recordNotice } from "./plain_pdf.ts";
import { withKv } from "./with_kv.ts";

const MIB = 1024 * 1024;

/** Issues a month for so many contracts and looks at the memory after each batch. */
function issueMonth(contracts: number) {
  return withKv(async (kv) => {
    await putRentedContracts(createStore(kv), contracts, 40_000);
    const now = () => Date.parse("2026-11-28T05:00:00Z");
    const services = composeServices({
      origin: "http://127.0.0.1",
      landlord: LANDLORD,
      scellius: {
        siteId: "12345678",
        key: "1122334455667788",
        mode: "TEST",
        url: "https://b/",
        rest: null,
      },
    }, {
      kv,
      mailer: createOutboxViewer(now),
      now,
      log: createLogger(now, () => {}),
    });
    let peak = 0;
    const start = performance.now();
    const { issued } = await issueNotices(services, {
      onProgress: () => {
        peak = Math.max(peak, Deno.memoryUsage().rss);
      },
    });
    const seconds = (performance.now() - start) / 1000;
    return { perSecond: issued / seconds, peak };
  });
}

/** The median time of one rendering, in milliseconds, and its bytes. */
async function timeOf(draw: () => Promise<Uint8Array>, times: number) {
  const took: number[] = [];
  let bytes = 0;
  for (let n = 0; n < times + 10; n++) {
    const start = performance.now();
    bytes = (await draw()).length;
    // The first ones wait for the compiler.
    if (n >= 10) took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  return { ms: must(took[Math.floor(took.length / 2)]), bytes };
}

/** How fast notices are issued and drawn, beside other ways to draw the same page. */
export async function benchNotices() {
  const notice = buildTestNotice();
  const recorded = recordNotice(notice);
  const ours = await timeOf(async () => {
    const rendered = await renderNotice(notice);
    return rendered.ok ? rendered.bytes : new Uint8Array();
  }, 300);
  const pdfLib = await timeOf(() => drawByPdfLib(recorded), 40);
  const pdfKit = await timeOf(() => drawByPdfKit(recorded), 40);
  const pdfRow = (name: string, { ms, bytes }: typeof ours) => [
    name,
    ms.toFixed(2),
    (ms / ours.ms).toFixed(1),
    String(bytes),
  ];
  printTable("One notice as a PDF, medians", ["", "ms", "ratio", "bytes"], [
    pdfRow("renderNotice(): tagged, fonts subset once", ours),
    pdfRow("pdf-lib, page.drawText(), font embedded", pdfLib),
    pdfRow("pdfkit, doc.text(), font embedded", pdfKit),
  ]);
  const rows: string[][] = [];
  let first = 0;
  for (const contracts of [1_000, 5_000, 20_000]) {
    const { perSecond, peak } = await issueMonth(contracts);
    first ||= peak;
    rows.push([
      `${contracts} contracts`,
      perSecond.toFixed(0),
      (perSecond * ours.ms / 1000).toFixed(2),
      (peak / MIB).toFixed(0),
      (peak / first).toFixed(2),
    ]);
  }
  printTable(
    "A month's run: record, PDF and its sum, commit",
    ["", "a second", "share of the PDF", "peak MiB", "ratio"],
    rows,
  );
}
