/** The situations of an office (F7, F9, F12) over the real issuing: what is posted, asked, settled and proved. */
import { assertEquals } from "@std/assert";
import { DUE_ACCOUNT, openDueTenant } from "@/tests/support/due_tenant.ts";
import { must } from "@/tests/support/must.ts";
import { buildTestPosting } from "@/tests/support/test_posting.ts";
import type { TestPortal } from "@/tests/support/test_services.ts";
import { netOf } from "../../domain/documents/notice_due.ts";
import { importFacts } from "../../domain/ledger/import_facts.ts";
import {
  NOTHING_STATED,
  type StatedFacts,
} from "../../domain/ledger/stated_facts.ts";
import { parseDecimal } from "../../domain/money.ts";
import type { IsoDate, Month } from "../../domain/month.ts";
import { asTenantNumber } from "../../domain/references.ts";
import type { RentLine } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, putPostings } from "../../store/ledger.ts";
import { readNotice } from "../../store/notices.ts";
import { transact } from "../../store/transaction.ts";
import { noticeSentence } from "../../text/notice_sentence.ts";
import { tenantsOf } from "../../text/quittance_words.ts";
import { drawQuittancePdf } from "./draw_payment_pdfs.ts";
import { issueNotices } from "./issue_notices.ts";
import { readQuittanceOf } from "./read_quittances.ts";

const line = (
  nature: RentLine["nature"],
  label: string,
  cents: number,
  month: Month,
): Partial<RentLine> => ({
  code: label,
  nature,
  label,
  direction: cents < 0 ? "C" : "D",
  amountCents: Math.abs(cents),
  from: month,
  to: month,
});

const PLAN = {
  debtCents: 60_000,
  startsOn: "2026-12-10",
  monthlyCents: 5_000,
  parts: 12,
  state: "en_cours",
} as const;

async function issueOn({ clock, services }: TestPortal, day: IsoDate) {
  clock.nowMs = Date.parse(`${day}T05:00:00Z`);
  await issueNotices(services);
}

/** A row of the landlord's file, posted. */
async function book(
  { services }: TestPortal,
  date: IsoDate,
  label: string,
  amount: string,
  stated: Partial<StatedFacts> = {},
) {
  const amountCents = must(parseDecimal(amount));
  const row = { identifier: `${date} ${label}`, date, label, amountCents };
  const facts = importFacts(row, { ...NOTHING_STATED, ...stated });
  const posting = { id: row.identifier, date, label, amountCents, ...facts };
  await transact(services.store, async (tx) => {
    await putPostings(tx, DUE_ACCOUNT, [posting], "2026-12-01T00:00:00.000Z");
  });
}

/** `nature month cents`, in the order in which they were posted. */
async function postedBy({ services }: TestPortal, month: Month) {
  const entries = (await listEntries(services.store, DUE_ACCOUNT)).reverse();
  return entries.filter(({ id }) => id.includes(`:${month}:`))
    .map(({ nature, month, amountCents }) =>
      `${nature} ${month} ${amountCents}`
    );
}

const noticeOf = async ({ services }: TestPortal, month: Month) =>
  must(await readNotice(services.store, DUE_ACCOUNT, month));

const quittanceOf = ({ services }: TestPortal, month: Month) =>
  readQuittanceOf(services, DUE_ACCOUNT, month);

Deno.test("F7: a catch-up pays the month that it names, and December lacks its own part", async () => {
  await using tenant = await openDueTenant({
    lines: [
      line("apl", "APL", -24100, "2026-12"),
      line("rappel_apl", "Rappel APL novembre", -24100, "2026-12"),
    ],
    issuedOn: "2026-11-28",
    paid: [["2026-12-05", 15900]],
    today: "2026-12-06",
  });
  assertEquals(await quittanceOf(tenant, "2026-11"), null);
  await issueOn(tenant, "2026-12-28");
  assertEquals(await postedBy(tenant, "2026-12"), [
    "quittancement 2026-12 -40000",
    "apl 2026-12 24100",
    "rappel_apl 2026-11 24100",
  ]);
  const { totalCents, netCents } = await noticeOf(tenant, "2026-12");
  assertEquals([totalCents, netCents], [-8200, 15900]);
  const quittance = must(await quittanceOf(tenant, "2026-11"));
  assertEquals([quittance.sums, quittance.paidCents], [[
    { nature: "loyer", amountCents: 40000 },
    { nature: "rappel_apl", amountCents: -24100 },
  ], 15900]);
  assertEquals(quittance.parts.map(({ amountCents }) => amountCents), [15900]);
  assertEquals(await quittanceOf(tenant, "2026-12"), null);
});

Deno.test("F7: an indu is a claim of its own, due with its notice, and stops no quittance of a month that is paid", async () => {
  await using tenant = await openDueTenant({
    lines: [line("rappel_apl", "Indu APL juin 2026", 120500, "2026-11")],
    issuedOn: "2026-11-28",
    paid: [["2026-12-05", 40000]],
    today: "2026-12-06",
  });
  assertEquals(await postedBy(tenant, "2026-11"), [
    "quittancement 2026-11 -40000",
    "rappel_apl 2026-06 -120500",
  ]);
  const [indu] = await listEntries(tenant.services.store, DUE_ACCOUNT)
    .then((all) => all.filter(({ nature }) => nature === "rappel_apl"));
  assertEquals(indu?.dueOn, "2026-12-10");
  assertEquals((await quittanceOf(tenant, "2026-11"))?.paidCents, 40000);
});

Deno.test("a catch-up for a month that the tenant has paid in full leaves that money for the next month", async () => {
  await using tenant = await openDueTenant({
    lines: [line("rappel_apl", "Rappel APL", -24100, "2026-12")],
    issuedOn: "2026-11-28",
    paid: [["2026-12-05", 40000]],
    today: "2026-12-06",
  });
  await issueOn(tenant, "2026-12-28");
  const notice = await noticeOf(tenant, "2026-12");
  assertEquals([notice.netCents, netOf(notice)], [15900, 15900]);
  const november = must(await quittanceOf(tenant, "2026-11"));
  assertEquals(november.paidCents, 15900);
  await book(tenant, "2027-01-05", "Virement", "159,00");
  assertEquals((await quittanceOf(tenant, "2026-12"))?.paidCents, 40000);
});

Deno.test("F9: a plan's line is shown and not posted; its net is the month and the part, and both are paid by it", async () => {
  await using tenant = await openDueTenant({
    balanceCents: -60000,
    plan: PLAN,
    lines: [{ ...line("plan", "Plan d’apurement", 5000, "2026-11"), to: null }],
    issuedOn: "2026-11-28",
    today: "2026-11-30",
  });
  assertEquals(await postedBy(tenant, "2026-11"), [
    "quittancement 2026-11 -40000",
  ]);
  const notice = await noticeOf(tenant, "2026-11");
  assertEquals([notice.totalCents, netOf(notice)], [45000, 45000]);
  assertEquals(
    noticeSentence(notice).replace(/[\u00A0\u202F]/g, " "),
    "Novembre : loyer 400,00 + plan d’apurement 50,00 + dette d’avant 600,00 − laissé dans votre plan d’apurement " +
      "550,00 − plan déjà compté dans la dette d’avant 50,00 = il vous reste 450,00 € à payer au plus tard le " +
      "10 décembre.",
  );
  await book(tenant, "2026-12-10", "Virement", "450,00");
  assertEquals((await quittanceOf(tenant, "2026-11"))?.paidCents, 40000);
  const page = await tenant.read("/espace/solde");
  assertEquals(page.includes("Vous n’avez rien à payer maintenant"), true);
  await issueOn(tenant, "2026-12-28");
  assertEquals(netOf(await noticeOf(tenant, "2026-12")), 45000);
});

Deno.test("F9: the debit that draws a plan's part with the rent is announced whole, and stays so on the pages", async () => {
  await using tenant = await openDueTenant({
    balanceCents: -60000,
    plan: PLAN,
    contract: { directDebit: true, debitDay: 8, mandateRef: "RUM-1" },
    lines: [line("plan", "Plan d’apurement", 5000, "2026-11")],
    issuedOn: "2026-11-28",
    today: "2026-11-30",
  });
  const { due } = await noticeOf(tenant, "2026-11");
  assertEquals([due?.drawing?.cents, due?.toPayCents], [45000, 0]);
  const page = await tenant.read("/espace/solde");
  assertEquals(page.includes("450,00 € seront prélevés"), true);
});

Deno.test("what a notice posts adds up to what its lines ask, a plan's part apart; an adjustment is a claim of the month", async () => {
  await using tenant = await openDueTenant({
    lines: [
      line("annexe", "Garage", 4500, "2026-11"),
      line("charge", "Provisions", 6000, "2026-11"),
      line("rls", "RLS", -5000, "2026-11"),
      line("apl", "APL", -10000, "2026-11"),
      line("regularisation", "Régularisation", 7000, "2026-11"),
      line("plan", "Plan", 2000, "2026-11"),
    ],
    issuedOn: "2026-11-28",
    today: "2026-11-30",
  });
  const { totalCents } = await noticeOf(tenant, "2026-11");
  const entries = await listEntries(tenant.services.store, DUE_ACCOUNT);
  const sum = entries.reduce((all, { amountCents }) => all + amountCents, 0);
  assertEquals([totalCents, sum], [44500, -42500]);
  assertEquals(await postedBy(tenant, "2026-11"), [
    "quittancement 2026-11 -45500",
    "apl 2026-11 10000",
    "regularisation 2026-11 -7000",
  ]);
  await book(tenant, "2026-12-05", "Virement", "355,00");
  assertEquals((await quittanceOf(tenant, "2026-11"))?.sums, [
    { nature: "loyer", amountCents: 40000 },
    { nature: "annexe", amountCents: 4500 },
    { nature: "charge", amountCents: 6000 },
    { nature: "rls", amountCents: -5000 },
    { nature: "apl", amountCents: -10000 },
  ]);
});

Deno.test("help that was not received after all leaves its month unpaid", async () => {
  await using tenant = await openDueTenant({
    lines: [line("apl", "APL", -24100, "2026-11")],
    issuedOn: "2026-11-28",
    paid: [["2026-12-05", 15900]],
    today: "2026-12-06",
  });
  assertEquals((await quittanceOf(tenant, "2026-11"))?.paidCents, 15900);
  await book(tenant, "2026-12-15", "APL non reçue", "-241,00", {
    nature: "annulation",
    reference: "APL 2026-11",
  });
  assertEquals(await quittanceOf(tenant, "2026-11"), null);
});

Deno.test("F12: a reduction is named on the quittance; fees and insurance are no part of it", async () => {
  await using tenant = await openDueTenant({
    issuedOn: "2026-11-28",
    today: "2026-12-06",
  });
  await book(tenant, "2026-11-28", "Remise sur quittance", "40,00", {
    nature: "remise",
    month: "2026-11",
  });
  await book(tenant, "2026-11-29", "Frais de relance", "-12,00");
  await book(tenant, "2026-11-29", "Assurance", "-8,00");
  await book(tenant, "2026-12-05", "Virement", "360,00", { month: "2026-11" });
  const quittance = must(await quittanceOf(tenant, "2026-11"));
  assertEquals([quittance.sums, quittance.paidCents], [[
    { nature: "loyer", amountCents: 40000 },
    { nature: "remise", amountCents: -4000 },
  ], 36000]);
  const page = await tenant.read(
    "/espace/quittances/L0077000001/2026-11",
  );
  assertEquals(page.includes("Remise sur quittance (art. L441-3-2"), true);
  assertEquals(/Frais de relance|Assurance/.test(page), false);
});

Deno.test("a quittance is given to all who share the lease in its month, on the page and in the PDF", async () => {
  await using tenant = await openDueTenant({
    issuedOn: "2026-11-28",
    paid: [["2026-12-05", 40000]],
    today: "2026-12-06",
  });
  const { store } = tenant.services;
  const people = [
    ["000888881", "cotitulaire", "PETIT", null],
    ["000888882", "cotitulaire", "ANCIEN", "2026-10-31"],
    ["000888883", "mandataire", "UDAF 16", null],
  ] as const;
  await transact(store, async (tx) => {
    const key = keys.holding("L/0077000001", asTenantNumber("000777777"));
    const holding = must(await tx.get(key));
    tx.set(key, {
      ...holding,
      people: people.map(([number, role, , until]) => ({
        number: asTenantNumber(number),
        role,
        from: null,
        until,
      })),
    });
    for (const [digits, , surname] of people) {
      const number = asTenantNumber(digits);
      tx.set(keys.tenant(number), {
        v: 1,
        number,
        civility: "M.",
        surname,
        birthName: "",
        firstName: "PAUL",
        email: "",
      });
    }
  });
  const names = "Mme LAETITIA COMPTE et M. PAUL PETIT";
  const page = await tenant.read("/espace/quittances/L0077000001/2026-11");
  assertEquals(page.includes(`Nous avons reçu de ${names} la somme`), true);
  const quittance = must(await quittanceOf(tenant, "2026-11"));
  assertEquals(tenantsOf(quittance), names);
  const alone = await drawQuittancePdf({ ...quittance, coHolders: [] });
  const both = await drawQuittancePdf(quittance);
  assertEquals(must(both).length > must(alone).length, true);
});

Deno.test("a notice issued before, with one entry for all, is settled and proved as before", async () => {
  await using tenant = await openDueTenant({
    lines: [line("apl", "APL", -15000, "2026-11")],
    issuedOn: "2026-11-28",
    today: "2026-12-06",
  });
  const { byNature: _, ...before } = await noticeOf(tenant, "2026-11");
  const { store } = tenant.services;
  const entries = await listEntries(store, DUE_ACCOUNT);
  await transact(store, async (tx) => {
    for (const { id, number } of entries) {
      tx.delete(keys.entry(DUE_ACCOUNT, number));
      tx.delete(keys.posting(DUE_ACCOUNT, id));
    }
    tx.delete(keys.account(DUE_ACCOUNT));
    tx.set(keys.notice(DUE_ACCOUNT, "2026-11"), before);
    await Promise.resolve();
  });
  const rent = buildTestPosting({
    id: "rent:2026-11:L/0077000001",
    date: "2026-11-28",
    label: "Échéance de novembre 2026",
    amountCents: -25000,
  });
  await transact(store, async (tx) => {
    await putPostings(tx, DUE_ACCOUNT, [rent], "2026-11-28T05:00:00.000Z");
  });
  await book(tenant, "2026-12-05", "Virement", "250,00");
  const quittance = must(await quittanceOf(tenant, "2026-11"));
  assertEquals([quittance.sums, quittance.paidCents], [[
    { nature: "loyer", amountCents: 40000 },
    { nature: "apl", amountCents: -15000 },
  ], 25000]);
});
