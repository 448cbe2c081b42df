import { must } from "@/tests/support/must.ts";
import { contractOf } from "@/tests/support/named.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { putTestUser } from "@/tests/support/test_payment.ts";
import { openTestPortal } from "@/tests/support/test_services.ts";
import { assertEquals, assertRejects } from "@std/assert";
import { isSealed, type Notice } from "../../domain/documents/notice.ts";
import { renderNotice } from "../../notices/render_notice.ts";
import { sumOfPdf } from "../../notices/seal_of.ts";
import { keys } from "../../store/keys.ts";
import { listNotices } from "../../store/notices.ts";
import { listValues } from "../../store/store.ts";
import { takeTurn } from "../../store/turn.ts";
import { drawNoticePdf } from "./draw_notice_pdf.ts";
import { issueNotices } from "./issue_notices.ts";
import { readContractNotices } from "./read_notices.ts";
import { sealNotices } from "./seal_notices.ts";

const MONTH = "2026-11";

/** A portal that has issued a month for so many contracts, and drawn nothing of it. */
async function portalWithMonth(count: number) {
  const portal = await openTestPortal();
  const digits = Array.from(
    { length: count },
    (_, i) => String(i + 1).padStart(10, "0"),
  );
  const user = await putTestUser(
    portal.services,
    Object.fromEntries(digits.map((one) => [one, 0])),
  );
  const contracts = digits.map(contractOf);
  for (const contract of contracts) {
    await portal.kv.set(keys.schedule(contract), {
      v: 1,
      contract,
      lines: [{
        code: "LOY",
        nature: "loyer",
        label: "Loyer",
        direction: "D",
        amountCents: 40000,
        from: "2020-01",
        to: null,
      }],
      totals: {},
    });
  }
  portal.clock.nowMs = Date.parse("2026-11-28T05:00:00Z");
  const read = async () => {
    const read = contracts.map((one) =>
      listNotices(portal.services.store, testAccount(one))
    );
    return (await Promise.all(read)).flat();
  };
  return Object.assign(portal, { user, contracts, read });
}

async function sealedBy(notice: Notice): Promise<[string, number]> {
  const rendered = await renderNotice(notice);
  if (!rendered.ok) throw new Error("Cannot draw");
  return [await sumOfPdf(rendered.bytes), rendered.bytes.length];
}

const sealIn = ({ pdfSha256, pdfBytes }: Notice) => [pdfSha256, pdfBytes];

Deno.test("issuing draws no PDF; sealing draws each once, in two processes too, and its record keeps sum and size", async () => {
  await using portal = await portalWithMonth(23);
  const { services } = portal;
  assertEquals((await issueNotices(services)).issued, 23);
  assertEquals((await portal.read()).filter(isSealed), []);
  const [one, two] = await Promise.all([
    sealNotices(services),
    sealNotices(services),
  ]);
  assertEquals(one + two >= 23, true);
  const sealed = await portal.read();
  assertEquals(sealed.length, 23);
  for (const notice of sealed) {
    assertEquals(sealIn(notice), await sealedBy(notice));
  }
  assertEquals(await sealNotices(services), 0);
  const waiting = await listValues(services.store, keys.unsealedNotices());
  assertEquals(waiting, []);
});

Deno.test("a notice that is read before it is sealed is drawn then: its PDF and its page alike", async () => {
  await using portal = await portalWithMonth(2);
  const { services, user, contracts } = portal;
  await issueNotices(services);
  const typed = { contract: must(contracts[0]), month: MONTH };
  const pdf = must(await drawNoticePdf(services, user, typed));
  const [first] = await portal.read();
  assertEquals(sealIn(must(first)), [await sumOfPdf(pdf), pdf.length]);
  const shown = await readContractNotices(services, user, false);
  const sizes = shown.flatMap(({ notices }) => notices)
    .map(({ pdfBytes }) => pdfBytes);
  assertEquals(sizes, (await portal.read()).map(({ pdfBytes }) => pdfBytes));
  assertEquals(await sealNotices(services), 0);
});

Deno.test("a notice that cannot be drawn stops no other, and is said", async () => {
  await using portal = await portalWithMonth(12);
  const { services, kv } = portal;
  await issueNotices(services);
  const [, second] = await portal.read();
  const { contract, tenant } = must(second);
  const key = keys.notice(testAccount(contract), MONTH);
  const broken = { ...must(second), tenant: { ...tenant, surname: "王" } };
  await kv.set(key, broken);
  await assertRejects(
    () => sealNotices(services),
    Error,
    `Cannot draw notices: ${contract} ${MONTH}`,
  );
  const open = (await portal.read()).filter((one) => !isSealed(one));
  assertEquals(open.map((one) => one.contract), [contract]);
});

Deno.test("no notice is issued while a lot is taken: the run waits for its end", async () => {
  await using portal = await portalWithMonth(3);
  const { services } = portal;
  const { store, now } = services;
  let isTaken = false;
  let run: Promise<unknown> = Promise.resolve();
  await takeTurn(store.kv, "import", now, async () => {
    run = issueNotices(services).then(() => assertEquals(isTaken, true));
    await new Promise((done) => setTimeout(done, 250));
    assertEquals(await portal.read(), []);
    isTaken = true;
  });
  await run;
  assertEquals((await portal.read()).length, 3);
});

Deno.test("a lot that begins in the middle of a commit makes it begin anew, with what the lot has written", async () => {
  await using portal = await portalWithMonth(1);
  const { services, contracts, kv } = portal;
  const { store, now } = services;
  const contract = must(contracts[0]);
  let lot: Promise<void> | undefined;
  // Its lines are read: the lot comes between that and the commit.
  const getMany = kv.getMany.bind(kv);
  const watched = Object.assign(Object.create(store.kv), {
    async getMany<T extends readonly unknown[]>(
      wanted: readonly [...{ [K in keyof T]: Deno.KvKey }],
    ) {
      const entries = await getMany<T>(wanted);
      const hasLines = wanted.some(([noun]) => noun === "schedules");
      if (hasLines && lot === undefined) {
        lot = takeTurn(store.kv, "import", now, async () => {
          const { value } = await kv.get<{ lines: object[] }>(
            keys.schedule(contract),
          );
          const lines = value?.lines.map((line) => ({
            ...line,
            amountCents: 41000,
          }));
          await kv.set(keys.schedule(contract), { ...value, lines });
        });
        await lot;
      }
      return entries;
    },
  });
  await issueNotices({ ...services, store: { ...store, kv: watched } });
  const [notice] = await portal.read();
  assertEquals(notice?.totalCents, 41000);
});
