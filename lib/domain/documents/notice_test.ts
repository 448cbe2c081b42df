import type { IsoDate, Month } from "../month.ts";
import { asTenantNumber } from "@/lib/domain/references.ts";
import { assert, assertEquals } from "@std/assert";
import { LANDLORD } from "@/tests/support/test_services.ts";
import { latestIssuedMonth } from "./notice_days.ts";
import { openingOf } from "../ledger/ledger_entry.ts";
import { noticeSentence } from "../../text/notice_sentence.ts";
import {
  buildNotice,
  compareNotices,
  firstMonthOf,
  isIssuable,
  type Notice,
  type NoticeSource,
} from "./notice.ts";
import type { Contract, LineNature, RentLine } from "../tenant.ts";

const CONTRACT: Contract = {
  v: 1,
  contract: "L/0039000204",
  tenantNumber: asTenantNumber("000123456"),
  kind: "habitation",
  homeNumber: "0123456789",
  address: "3 avenue des Tilleuls",
  postcode: "16730",
  city: "LINARS",
  startsOn: "2015-03-01",
  endsOn: null,
  directDebit: false,
};

const line = (
  nature: LineNature,
  cents: number,
  more: Partial<RentLine> = {},
): RentLine => ({
  code: nature.toUpperCase(),
  nature,
  label: nature,
  direction: cents < 0 ? "C" : "D",
  amountCents: Math.abs(cents),
  from: "2026-01",
  to: null,
  ...more,
});

const LINES = [
  line("loyer", 41230),
  line("charge", 8000),
  line("charge", 3820, { code: "EAU", label: "eau froide" }),
  line("rls", -3500),
  line("apl", -24100),
];

const source = (changes: Partial<NoticeSource> = {}): NoticeSource => ({
  contract: CONTRACT,
  dwelling: null,
  tenant: {
    v: 1,
    number: asTenantNumber("000123456"),
    civility: "Mlle",
    surname: "MOREAU",
    birthName: "",
    firstName: "Laetitia",
    email: "",
  },
  schedule: { v: 1, contract: CONTRACT.contract, lines: LINES, totals: {} },
  landlord: LANDLORD,
  month: "2026-11",
  issuedOn: "2026-11-28",
  entries: [],
  plan: null,
  code: "ABCD-EFGH-JKMN",
  quittanceCode: "ABCD-EFGH-JKMP",
  paperless: false,
  site: "https://locataires.exemple.fr",
  ...changes,
});

const PLAN = {
  id: "P1",
  debtCents: 60000,
  startsOn: "2026-12-10",
  monthlyCents: 5000,
  parts: 12,
  state: "en_cours" as const,
} as const;

const before = (cents: number) => ({
  entries: [openingOf("2026-09-01", cents)],
});

function noticeOf(changes: Partial<NoticeSource> = {}): Notice {
  const notice = buildNotice(source(changes));
  assert(typeof notice === "object", String(notice));
  return notice as Notice;
}

const withLines = (lines: RentLine[], totals = {}) => ({
  schedule: { v: 1 as const, contract: CONTRACT.contract, lines, totals },
});

Deno.test("buildNotice() freezes who, what and until when, the net being both the month and what stood before", () => {
  const notice = noticeOf(before(-10000));
  assertEquals(
    [notice.totalCents, notice.previousBalanceCents, notice.netCents],
    [25450, -10000, 35450],
  );
  assertEquals(notice.dueOn, "2026-12-10");
  assertEquals(notice.tenant.civility, "Mme");
  assertEquals(notice.rfReference, "RF71L0039000204");
  assertEquals(notice.lines.length, 5);
});

Deno.test("buildNotice() names why there can be none", () => {
  assertEquals(buildNotice(source({ tenant: null })), "no_tenant");
  const homeless = { ...CONTRACT, city: " " };
  assertEquals(buildNotice(source({ contract: homeless })), "no_address");
  assertEquals(buildNotice(source({ schedule: null })), "no_lines");
  const wrong = withLines(LINES, { "2026-11": 25451 });
  assertEquals(buildNotice(source(wrong)), "total_differs");
  noticeOf(withLines(LINES, { "2026-11": 25450, "2026-12": 1 }));
});

Deno.test("noticeSentence() says the month in one sentence, whatever is to be paid", () => {
  const nb = (text: string) => text.replaceAll("_", "\u00A0");
  assertEquals(
    noticeSentence(noticeOf({ month: "2026-09", issuedOn: "2026-09-28" })),
    nb(
      "Septembre_: loyer_412,30 +_charges_118,20 −_RLS_35,00 −_APL_241,00 = il vous reste 254,50_€ à payer au plus tard le 10 octobre.",
    ),
  );
  const endings: [Partial<NoticeSource>, string][] = [
    [
      before(-10000),
      "+_dette d’avant_100,00 = il vous reste 354,50_€ à payer au plus tard le 10 décembre.",
    ],
    [before(25450), "−_avance_254,50 = vous n’avez rien à payer."],
    [
      before(30000),
      "= vous n’avez rien à payer, il vous reste une avance de 45,50_€.",
    ],
    [
      { contract: { ...CONTRACT, directDebit: true } },
      "= 254,50_€ seront prélevés le 10 décembre.",
    ],
    [
      {
        ...before(-10000),
        contract: { ...CONTRACT, directDebit: true, debitDay: 5 },
      },
      "= 254,50_€ seront prélevés le 5 décembre, et il vous reste 100,00_€ à payer autrement, au plus tard le " +
      "10 décembre.",
    ],
    [
      { ...before(-60000), plan: PLAN },
      "+_dette d’avant_600,00 −_laissé dans votre plan d’apurement_550,00 = il vous reste 304,50_€ à payer au plus " +
      "tard le 10 décembre.",
    ],
    [
      {
        ...before(30000),
        contract: { ...CONTRACT, endsOn: "2026-11-27" },
      },
      "= vous n’avez rien à payer, et 45,50_€ vous seront remboursés.",
    ],
  ];
  for (const [changes, ending] of endings) {
    const sentence = noticeSentence(noticeOf(changes));
    assert(sentence.endsWith(nb(ending)), sentence);
  }
});

Deno.test("buildNotice() announces the month's own lines, on the landlord's day, and never the whole debt", () => {
  const debit = {
    ...CONTRACT,
    directDebit: true,
    debitDay: 5,
    mandateRef: "R1",
  };
  const extra = line("regularisation", 35000, { code: "REG" });
  const drawn = (changes: Partial<NoticeSource> = {}) =>
    noticeOf({
      ...withLines([...LINES, extra]),
      ...before(-125000),
      contract: debit,
      ...changes,
    }).due;
  const due = drawn();
  assertEquals(due?.drawing, { on: "2026-12-05", cents: 25450, rum: "R1" });
  assertEquals([due?.askedCents, due?.toPayCents], [185450, 160000]);
  // What stands in favour is not drawn, nor the lines that this landlord leaves out.
  assertEquals(drawn(before(40000))?.drawing?.cents, 20450);
  const landlord = { ...LANDLORD, debitExcludes: ["charge" as const] };
  assertEquals(drawn({ landlord })?.drawing?.cents, 48630);
  // Without a day of its own, the landlord's; and issued late, the next one.
  const { debitDay: _debitDay, ...plain } = debit;
  assertEquals(drawn({ contract: plain })?.drawing?.on, "2026-12-10");
  assertEquals(drawn({ issuedOn: "2026-12-05" })?.drawing?.on, "2027-01-05");
});

Deno.test("buildNotice() and isIssuable() let a month be asked before it begins, and paid in it, where the lease says so", () => {
  const landlord = { ...LANDLORD, term: "a_echoir" as const };
  const issuedOn = "2026-11-28";
  const notice = noticeOf({ landlord, month: "2026-12", issuedOn });
  assertEquals([notice.month, notice.dueOn], ["2026-12", "2026-12-10"]);
  const late = noticeOf({ landlord, month: "2026-12", issuedOn: "2026-12-10" });
  assertEquals(late.dueOn, "2027-01-10");
  const on = (today: IsoDate) =>
    isIssuable(CONTRACT, "2026-12", landlord, today);
  assertEquals([on("2026-11-27"), on("2026-11-28")], [false, true]);
  const latest = (today: IsoDate) => latestIssuedMonth(landlord, today);
  assertEquals([latest("2026-11-27"), latest("2026-11-28")], [
    "2026-11",
    "2026-12",
  ]);
});

Deno.test("compareNotices() tells what changed line by line, and nothing where nothing did", () => {
  const before = noticeOf();
  assertEquals(compareNotices(before, noticeOf({ month: "2026-12" })), []);
  const after = noticeOf(withLines([
    line("loyer", 41500),
    line("charge", 8000),
    line("charge", 3820, { code: "EAU", label: "eau froide" }),
    line("rls", -3500),
    line("regularisation", -1200),
  ]));
  assertEquals(compareNotices(before, after), [
    { label: "loyer", beforeCents: 41230, afterCents: 41500 },
    { label: "regularisation", beforeCents: null, afterCents: -1200 },
    { label: "apl", beforeCents: -24100, afterCents: null },
  ]);
});

Deno.test("isIssuable() waits for the day of issue, and for months in which the lease has days", () => {
  const on = (month: Month, today: IsoDate, contract = CONTRACT) =>
    isIssuable(contract, month, LANDLORD, today);
  assertEquals(on("2026-11", "2026-11-27"), false);
  assertEquals(on("2026-11", "2026-11-28"), true);
  const ended: Contract = { ...CONTRACT, endsOn: "2026-11-03" };
  assertEquals(on("2026-11", "2026-12-31", ended), true);
  assertEquals(on("2026-12", "2026-12-31", ended), false);
  const late: Contract = { ...CONTRACT, startsOn: "2026-12-15" };
  assertEquals(firstMonthOf(late, LANDLORD), "2026-12");
  assertEquals(firstMonthOf(CONTRACT, LANDLORD), "2026-11");
});
