import { assert, assertEquals, assertMatch } from "@std/assert";
import { must } from "@/tests/support/must.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { issueTestNotices, RENT_LINE } from "@/tests/support/test_notices.ts";
import { buildTestPosting } from "@/tests/support/test_posting.ts";
import { putTestUser } from "@/tests/support/test_payment.ts";
import {
  openTestPortal,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { renderNotice } from "../../notices/render_notice.ts";
import { sha256Hex } from "../../auth/tokens.ts";
import { keys } from "../../store/keys.ts";
import { listLeaseKeys } from "../../store/leases.ts";
import { listEntries, putPostings, readAccount } from "../../store/ledger.ts";
import { readNotice } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { changeSubscription } from "./change_subscription.ts";
import { amendNotice } from "./amend_notice.ts";
import { cancelNotice } from "./cancel_notice.ts";
import { listChangedNotices } from "./list_changed_notices.ts";
import { sealNotices } from "./seal_notices.ts";
import { printNotices } from "./print_notices.ts";
import { readQuittanceOf } from "./read_quittances.ts";
import { verifyDocument } from "./verify_document.ts";

const HOME = "L/0039000204";
const ACCOUNT = testAccount(HOME);
const NOVEMBER = { contract: HOME, month: "2026-11" } as const;

/** A portal with November's notice of 250,00 €, on screen or on paper. */
async function portalWithNotice({ onScreen = false } = {}) {
  const portal = await openTestPortal();
  const user = await putTestUser(portal.services, { "0039000204": 0 });
  if (onScreen) {
    const act = { contract: HOME, action: "subscribe" } as const;
    await changeSubscription(portal.services, user, act);
  }
  await issueTestNotices(portal, "2026-11-28");
  portal.clock.nowMs = Date.parse("2026-12-02T09:00:00Z");
  return portal;
}

/** The landlord's files give another help for every month. */
async function putHelp({ kv, services }: TestPortal, amountCents: number) {
  const key = keys.schedule(HOME);
  const schedule = must(await readValue(services.store, key));
  const lines = schedule.lines.map((line) =>
    line.nature === "apl" ? { ...line, amountCents } : line
  );
  await kv.set(key, { ...schedule, lines });
}

const balanceOf = async ({ services }: TestPortal) =>
  (await readAccount(services.store, ACCOUNT)).balanceCents;

function pay({ services }: TestPortal, amountCents: number) {
  return transact(services.store, async (tx) => {
    const posting = buildTestPosting({
      id: "import:paid",
      date: "2026-12-01",
      label: "Virement",
      amountCents,
    });
    await putPostings(tx, ACCOUNT, [posting], "2026-12-01T09:00:00.000Z");
  });
}

Deno.test("amendNotice() does nothing while the lines are the frozen ones", async () => {
  await using portal = await portalWithNotice();
  assertEquals(await listChangedNotices(portal.services.store), []);
  assertEquals(await amendNotice(portal.services, NOVEMBER), null);
  assertEquals(await balanceOf(portal), -25000);
});

Deno.test("amendNotice() issues version 2 once, keeps the former, and books the difference so that the month asks the new sum", async () => {
  await using portal = await portalWithNotice();
  const { services } = portal;
  const { store } = services;
  const former = must(await readNotice(store, ACCOUNT, "2026-11"));
  await putHelp(portal, 10000);
  const change = {
    label: "Aide personnalisée au logement",
    beforeCents: -15000,
    afterCents: -10000,
  };
  assertEquals(await listChangedNotices(store), [
    { ...NOVEMBER, changes: [change] },
  ]);
  const made = await Promise.all(
    [1, 2, 3].map(() => amendNotice(services, NOVEMBER)),
  );
  assertEquals(made.filter((one) => one !== null).length, 1);
  assertEquals(await amendNotice(services, NOVEMBER), null);
  assertEquals(await listChangedNotices(store), []);

  const notice = must(await readNotice(store, ACCOUNT, "2026-11"));
  assertEquals(
    [notice.version, notice.issuedOn, notice.totalCents, notice.netCents],
    [2, "2026-12-02", 30000, 30000],
  );
  const replaces = { issuedOn: "2026-11-28", version: 1, changes: [change] };
  assertEquals(notice.replaces, replaces);
  assertEquals(notice.quittanceCode, former.quittanceCode);
  assert(notice.code !== former.code);
  const kept = await readValue(store, keys.formerNotice(ACCOUNT, "2026-11", 1));
  assertEquals(kept, { ...former, replacedOn: "2026-12-02" });

  const [entry] = await listEntries(store, ACCOUNT);
  assertEquals(
    [entry?.id, entry?.number, entry?.amountCents, entry?.label],
    [
      `amended:2026-11:${HOME}:2:1`,
      3,
      -5000,
      "Avis rectificatif de novembre 2026",
    ],
  );
  assertEquals(
    [entry?.nature, entry?.takesBack, await balanceOf(portal)],
    ["correction", "APL 2026-11", -30000],
  );
});

Deno.test("a month whose notice asks more has its quittance for the new sum alone; one that asks less leaves the rest in favour", async () => {
  for (const [help, wanted] of [[10000, 30000], [20000, 20000]] as const) {
    await using portal = await portalWithNotice();
    const { services } = portal;
    await pay(portal, 25000);
    await putHelp(portal, help);
    await amendNotice(services, NOVEMBER);
    const quittance = () => readQuittanceOf(services, ACCOUNT, "2026-11");
    const paid = wanted <= 25000 ? wanted : undefined;
    assertEquals((await quittance())?.paidCents, paid);
    assertEquals(await balanceOf(portal), 25000 - wanted);
  }
});

Deno.test("the former's code says that it was replaced, and when; the new one's that it stands", async () => {
  await using portal = await portalWithNotice();
  const { services } = portal;
  const former = must(await readNotice(services.store, ACCOUNT, "2026-11"));
  await putHelp(portal, 10000);
  const notice = must(await amendNotice(services, NOVEMBER));
  const verify = async (code: string) => {
    const found = await verifyDocument(services, code, "192.0.2.1");
    return found !== null && "isValid" in found
      ? [found.isValid, found.amountCents, found.replacedOn]
      : null;
  };
  assertEquals(await verify(former.code), [false, 25000, "2026-12-02"]);
  assertEquals(await verify(notice.code), [true, 30000, undefined]);
});

Deno.test("a third version follows the second, and what is taken back after that undoes all of it", async () => {
  await using portal = await portalWithNotice();
  const { services, kv } = portal;
  const { store } = services;
  await putHelp(portal, 10000);
  await amendNotice(services, NOVEMBER);
  await putHelp(portal, 12000);
  const third = await amendNotice(services, NOVEMBER);
  assertEquals([third?.version, third?.replaces?.version], [3, 2]);
  assertEquals([third?.netCents, await balanceOf(portal)], [28000, -28000]);
  const contract = must(await readValue(store, keys.contract(HOME)));
  await kv.set(keys.contract(HOME), { ...contract, endsOn: "2026-10-31" });
  assertEquals(await amendNotice(services, NOVEMBER), null);
  assertEquals(await cancelNotice(services, NOVEMBER), true);
  assertEquals(await balanceOf(portal), 0);
  const hanging = (await listLeaseKeys(store, ACCOUNT)).map((key) => key.at(0));
  assertEquals(hanging.filter((noun) => noun === "former_notices").length, 2);
  assertEquals(hanging.filter((noun) => noun === "documents").length, 4);
});

Deno.test("who reads on screen gets a mail that says what has changed; on paper it goes out with the next printing", async () => {
  await using screen = await portalWithNotice({ onScreen: true });
  await putHelp(screen, 10000);
  await amendNotice(screen.services, NOVEMBER);
  const [mail] = await screen.mails();
  assertMatch(mail?.subject ?? "", /^Avis rectificatif de novembre 2026/);
  const text = (mail?.text ?? "").replaceAll("\u00A0", " ");
  assertMatch(text, /Aide personnalisée au logement.*150,00 € → .*100,00 €/);

  await using paper = await portalWithNotice();
  const print = () =>
    printNotices(paper.services, "2026-12", () => Promise.resolve());
  assertEquals((await print()).notices, 1);
  await printNotices(paper.services, "2026-11", () => Promise.resolve());
  await putHelp(paper, 10000);
  await amendNotice(paper.services, NOVEMBER);
  assertEquals((await print()).notices, 1);
});

Deno.test("the former's PDF and the new one's are drawn as they were issued", async () => {
  await using portal = await portalWithNotice();
  const { services } = portal;
  await putHelp(portal, 10000);
  // Replaced before its PDF was drawn: it is sealed where it stands now.
  await amendNotice(services, NOVEMBER);
  assertEquals(await sealNotices(services), 2);
  const { store } = services;
  const former = keys.formerNotice(ACCOUNT, "2026-11", 1);
  for (const key of [keys.notice(ACCOUNT, "2026-11"), former]) {
    const one = must(await readValue(store, key));
    const rendered = await renderNotice(one);
    const drawn = rendered.ok ? sha256Hex(rendered.bytes) : "";
    assertEquals(drawn, one.pdfSha256);
  }
});

Deno.test("amendNotice() makes nothing of lines that ask for nothing more of a contract without a rent", async () => {
  await using portal = await portalWithNotice();
  const { services, kv } = portal;
  const lines = [{ ...RENT_LINE, to: "2026-10" as const }];
  const schedule = { v: 1 as const, contract: HOME, lines, totals: {} };
  await kv.set(keys.schedule(HOME), schedule);
  assertEquals(await amendNotice(services, NOVEMBER), null);
  assertEquals(await balanceOf(portal), -25000);
});
