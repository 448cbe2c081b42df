import { assertEquals } from "@std/assert";
import { must } from "../support/must.ts";
import { composeServices } from "../../lib/commands/compose.ts";
import { createLogger } from "../../lib/log.ts";
import { createOutboxViewer } from "../../lib/mail/outbox_viewer.ts";
import { renderNotice } from "../../lib/notices/render_notice.ts";
import { createStore } from "../../lib/store/store.ts";
import { CONTRACTS_A_COMMIT } from "../../lib/usecases/documents/issue_contracts.ts";
import { issueNotices } from "../../lib/usecases/documents/issue_notices.ts";
import { sealNotices } from "../../lib/usecases/documents/seal_notices.ts";
import { putRentedContracts } from "../faults/rented_contracts.ts";
import { buildTestNotice } from "../support/test_notice.ts";
import { LANDLORD } from "../support/test_services.ts";
import { printTable } from "./measure.ts";
import { drawByPdfKit, drawByPdfLib, recordNotice } from "./plain_pdf.ts";
import { withKv } from "./with_kv.ts";

const MIB = 1024 * 1024;

/** A month that was issued and sealed: how many a second of each, and the most memory. */
interface BenchedMonth {
  issuedPerSecond: number;
  sealedPerSecond: number;
  bytes: number;
}

/** Issues a month for so many contracts, then draws its PDFs; looks at the memory after each batch. */
function issueMonth(contracts: number): Promise<BenchedMonth> {
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
    let bytes = 0;
    const look = () => {
      bytes = Math.max(bytes, Deno.memoryUsage().rss);
    };
    const [issuedPerSecond, { issued }] = await rateOf(
      contracts,
      () => issueNotices(services, { onProgress: look }),
    );
    const [sealedPerSecond, sealed] = await rateOf(
      contracts,
      () => sealNotices(services),
    );
    look();
    assertEquals([issued, sealed], [contracts, contracts]);
    return { issuedPerSecond, sealedPerSecond, bytes };
  });
}

/** Rows of a notice and its entry: what a bare commit writes of them. */
const ROW_BYTES = [1_700, 200, 100, 100, 120, 300, 80, 200];

/** How many contracts a second bare commits write the same rows of: nothing is read, nine contracts a commit. */
function commitBare(contracts: number): Promise<number> {
  return withKv(async (kv) => {
    const rows = ROW_BYTES.map((bytes) => "x".repeat(bytes));
    let next = 0;
    const work = async () => {
      while (next < contracts) {
        const from = next;
        next += CONTRACTS_A_COMMIT;
        const commit = kv.atomic();
        for (let n = from; n < next; n++) {
          commit.check({ key: ["head", n], versionstamp: null });
          rows.forEach((row, i) => commit.set([`row ${i}`, n], { row }));
        }
        await commit.commit();
      }
    };
    const [rate] = await rateOf(
      contracts,
      () => Promise.all(Array.from({ length: 10 }, work)),
    );
    return rate;
  });
}

/** How many a second a work does of so many, and what it gave. */
async function rateOf<T>(
  count: number,
  work: () => Promise<T>,
): Promise<[perSecond: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [count / ((performance.now() - start) / 1000), result];
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
  let first: BenchedMonth | undefined;
  for (const contracts of [1_000, 5_700, 20_000]) {
    const bare = await commitBare(contracts);
    const month = await issueMonth(contracts);
    first ??= month;
    rows.push([
      `${contracts} contracts`,
      month.issuedPerSecond.toFixed(0),
      (month.issuedPerSecond / bare).toFixed(2),
      (month.issuedPerSecond / first.issuedPerSecond).toFixed(2),
      month.sealedPerSecond.toFixed(0),
      (month.bytes / MIB).toFixed(0),
      (month.bytes / first.bytes).toFixed(2),
    ]);
  }
  printTable(
    "A month: records committed, then PDFs drawn and their sums written",
    [
      "",
      "issued a second",
      "of bare commits",
      "of the first row",
      "sealed a second",
      "peak MiB",
      "of the first row",
    ],
    rows,
  );
}
