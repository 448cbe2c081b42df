import { assert, assertEquals, assertMatch } from "@std/assert";
import type { StatedNotice } from "../../lib/domain/exchange/stated.ts";
import type { IsoDate } from "../../lib/domain/month.ts";
import { issueNotices } from "../../lib/usecases/documents/issue_notices.ts";
import { inviteLogin } from "../../lib/usecases/account/invite_login.ts";
import { readable } from "../support/due_tenant.ts";
import { hasTool, runTool } from "../support/pdf_tools.ts";
import {
  bookStated,
  putStated,
  STATED_RENT,
  statedLine,
  statedNotice,
} from "../support/stated_notice.ts";
import { TEST_TENANT } from "../support/test_account.ts";
import {
  EMAIL,
  locationOf,
  openSignedIn,
  openTestApp,
  PASSWORD,
  Visitor,
} from "../support/test_app.ts";

const PATH = "/espace/avis/L0039000204";

/** The app of a landlord whose software makes the notices, with a subscriber, and what is published by a day. */
async function openWith(day: IsoDate, ...notices: StatedNotice[]) {
  const app = await openTestApp({ rentBooks: "bailleur" });
  const visitor = await openSignedIn(app);
  const chosen = { contrat: "L0039000204", action: "souscrire" };
  await visitor.post("/espace/avis", chosen);
  const issueOn = async (today: IsoDate, ...more: StatedNotice[]) => {
    await putStated(app.services, ...more);
    const { nowMs } = app.clock;
    app.clock.nowMs = Date.parse(`${today}T05:00:00Z`);
    await issueNotices(app.services);
    app.clock.nowMs = nowMs;
  };
  await issueOn(day, ...notices);
  const html = async (path: string) => await (await visitor.get(path)).text();
  const read = async (path: string) => readable(await html(path));
  const pdf = async (path: string) =>
    new Uint8Array(await (await visitor.get(path)).arrayBuffer());
  return Object.assign(app, { visitor, issueOn, html, read, pdf });
}

const NOVEMBER = statedNotice("2026-11", {
  previousCents: 830_41,
  debit: { on: "2026-12-05", amountCents: 600_00 },
  lines: [
    statedLine("loyer", "Loyer principal", 412_30),
    statedLine("charge", "Provisions pour charges", 118_20),
    statedLine("loyer", "Rappel de loyer", 12_00, "2026-09"),
    statedLine("apl", "Aide personnalisée au logement", -241_00),
  ],
});

Deno.test("a notice of the landlord's is a page and a PDF: its lines, the month of a catch-up, his debit, and what is left to pay", async () => {
  await using app = await openWith("2026-11-25", NOVEMBER);
  const page = await app.read(`${PATH}/2026-11`);
  const facts = [
    "Avis d’échéance de novembre 2026",
    "Rappel de loyer (septembre 2026)",
    "301,50 €",
    "830,41 €",
    "1 131,91 €",
    "Net à payer 1 131,91 €",
    "1 131,91 €. Là-dessus, 600,00 € seront prélevés le 5 décembre",
    "il vous reste 531,91 € à payer autrement, au plus tard le 10 décembre",
    "25 novembre 2026",
  ];
  for (const fact of facts) assert(page.includes(fact), `${fact} in ${page}`);
  const bytes = await app.pdf(`${PATH}/2026-11/avis.pdf`);
  app.clock.nowMs = Date.parse("2026-11-25T09:00:00Z");
  const [mail] = await app.mails();
  assertMatch(mail?.text ?? "", /600,00.€/);
  assertMatch(mail?.text ?? "", /531,91.€/);
  if (!hasTool("pdftotext")) return;
  const text = (await runTool("pdftotext", ["-layout", "-", "-"], bytes))
    .replace(/\s+/g, " ");
  for (
    const fact of [
      "Rappel de loyer (septembre 2026)",
      "1 131,91 €",
      "531,91 €",
      "AVIS",
    ]
  ) assert(text.toUpperCase().includes(fact.toUpperCase()), `${fact}: ${text}`);
});

Deno.test("months that come in any order stand in theirs, and nothing of a day to come is seen", async () => {
  await using app = await openWith(
    "2026-11-25",
    statedNotice("2026-11"),
    statedNotice("2026-08"),
    statedNotice("2026-12"),
  );
  await app.issueOn("2026-11-26", statedNotice("2026-09"));
  const html = await app.html("/espace/avis");
  const months = [...html.matchAll(/L0039000204\/(\d{4}-\d\d)"/g)]
    .map(([, month]) => month);
  assertEquals(months, ["2026-11", "2026-09", "2026-08"]);
  assertMatch(readable(html), /Pas d’avis pour octobre 2026/);
  assertEquals((await app.visitor.get(`${PATH}/2026-12`)).status, 404);
});

Deno.test("a higher version takes the place of a notice on its day; each former one stays readable, and its code says that it was replaced", async () => {
  const first = statedNotice("2026-11");
  await using app = await openWith("2026-11-25", first);
  const codeOf = async () =>
    /\/verifier\/([0-9A-Z-]{14})/.exec(await app.html(`${PATH}/2026-11`))?.[1];
  const codes = [await codeOf()];
  for (const [version, cents] of [[2, 390_00], [3, 380_00]] as const) {
    await app.issueOn("2026-11-26", {
      ...first,
      version,
      issuedOn: "2026-11-26",
      publishOn: "2026-11-27",
      lines: [{ ...STATED_RENT, amountCents: cents }],
      totalCents: cents,
      netCents: cents,
    });
    assertEquals(await codeOf(), codes.at(-1), "not before its day");
    await app.issueOn("2026-11-27");
    codes.push(await codeOf());
  }
  assertEquals(new Set(codes).size, 3);
  const page = await app.read(`${PATH}/2026-11`);
  assertMatch(page, /Avis rectificatif de novembre 2026/);
  assertMatch(page, /380,00 € au lieu de 390,00 €/);
  for (const version of [1, 2]) {
    const former = await app.visitor.get(`${PATH}/2026-11/${version}/avis.pdf`);
    assertEquals(former.headers.get("content-type"), "application/pdf");
    await former.body?.cancel();
  }
  const stranger = new Visitor(app);
  const verify = async (code = "") =>
    readable(await (await stranger.get(`/verifier/${code}`)).text());
  assertMatch(await verify(codes[0]), /remplacé/);
  assertMatch(await verify(codes[1]), /remplacé/);
  assertMatch(await verify(codes[2]), /Ce document est authentique/);
  app.clock.nowMs = Date.parse("2026-11-27T09:00:00Z");
  const subjects = (await app.mails()).map(({ subject }) => subject);
  assertEquals(subjects.filter((one) => /rectif/i.test(one)).length, 2);
});

Deno.test("a notice that comes before the landlord has booked its month is not called paid, and asks for what it says", async () => {
  const notice = statedNotice("2026-11", {
    contract: "L/0039000205",
    debit: { on: "2026-12-05", amountCents: 300_00 },
  });
  await using app = await openWith("2026-11-23", {
    ...notice,
    publishOn: "2026-11-23",
  });
  const { visitor } = app;
  const chosen = { contrat: "L0039000205", action: "souscrire" };
  await visitor.post("/espace/avis", chosen);
  const page = await app.read("/espace/avis/L0039000205/2026-11");
  assertEquals(/plus rien à payer/.test(page), false, page);
  // 12,00 € stand in favour: of 400,00 €, 300,00 € are drawn.
  assertMatch(page, /88,00 €/);
  assertMatch(page, /Payer en ligne/);
});

Deno.test("months of before whose entries are not here are neither missing nor paid", async () => {
  await using app = await openWith("2026-11-23", statedNotice("2026-03"));
  const page = await app.read("/espace/documents");
  assertMatch(page, /mars 2026/);
  assertEquals(/400,00 €/.test(page), false, page);
});

Deno.test("the quittance of a month that the landlord has booked stands as soon as it is paid", async () => {
  await using app = await openWith("2026-11-25", statedNotice("2026-11"));
  const { services } = app;
  const path = "/espace/quittances/L0039000204/2026-11";
  await bookStated(
    services,
    "Q1",
    "2026-11-30",
    "quittancement",
    -400_00,
    "2026-11",
  );
  assertEquals((await app.visitor.get(path)).status, 404);
  // The older debt first, then the month.
  await bookStated(services, "P1", "2026-12-05", "encaissement", 1230_41);
  assertMatch(await app.read(path), /400,00 €/);
  assertMatch(await app.read("/espace/documents"), /novembre 2026/);
});

Deno.test("a login of the portal before chooses a password behind its link, then signs in; the link works once", async () => {
  await using app = await openTestApp();
  await inviteLogin(app.services, { tenantNumber: TEST_TENANT, email: EMAIL });
  const link = `/mot-de-passe/${await app.linkTo(EMAIL, "mot-de-passe")}`;
  const visitor = new Visitor(app);
  assertEquals((await visitor.get(link)).status, 200);
  const choose = (typed: string, again = typed) =>
    visitor.post(link, {
      mot_de_passe: typed,
      mot_de_passe_confirmation: again,
    });
  assertEquals((await choose("court")).status, 422);
  const done = await choose(PASSWORD);
  assertEquals([done.status, locationOf(done)], [
    303,
    "/connexion?fait=validation",
  ]);
  await visitor.signIn();
  assertEquals((await visitor.get(link)).status, 410);
  assertEquals((await choose(PASSWORD)).status, 410);
});
