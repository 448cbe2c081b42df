/** The month's notices in the office: what would go, a look at one, the issue, the files for the post. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { listValues, readValue } from "../../lib/store/store.ts";
import { workNoticeTasks } from "../../lib/usecases/office/work_notice_tasks.ts";
import { must } from "../support/must.ts";
import { testAccount } from "../support/test_account.ts";
import {
  openSignedIn,
  openTestApp,
  type TestApp,
  type Visitor,
} from "../support/test_app.ts";
import { RENT_LINE } from "../support/test_notices.ts";
import { openStaff } from "../support/test_staff.ts";

const HOME = "L/0039000204";
const PATH = "/bureau/avis";

/** A portal whose one contract waits for the notice of November 2026, on the day of issue. */
async function openMonth() {
  const app = await openTestApp();
  await openSignedIn(app);
  await app.kv.set(keys.schedule(HOME), {
    v: 1,
    contract: HOME,
    lines: [RENT_LINE],
    totals: {},
  });
  app.clock.nowMs = Date.parse("2026-11-28T09:00:00Z");
  const at = "2026-11-28T05:00:00.000Z" as const;
  await app.kv.set(keys.importMark(), { v: 1, at, contracts: 1 });
  app.services.later = (work) => {
    background.push(work());
  };
  return app;
}

/** What has been begun behind the answers. */
const background: Promise<void>[] = [];

/** Lets the background come to rest. */
async function rest() {
  while (background.length > 0) await background.shift();
}

async function textOf(visitor: Visitor, path = PATH): Promise<string> {
  return (await (await visitor.get(path)).text()).replaceAll("\u00A0", " ");
}

const noticeOf = ({ services: { store } }: TestApp) =>
  readValue(store, keys.notice(testAccount(HOME), "2026-11"));

Deno.test("/bureau/avis says what would go, shows a draft of it behind an open file, issues it after a question, and prints it", async () => {
  await using app = await openMonth();
  const { visitor } = await openStaff(app, "management");
  assert((await textOf(visitor)).includes("Préparez d’abord le mois"));
  assertEquals(
    (await visitor.post(PATH, { action: "preparer" })).status,
    303,
  );
  await rest();
  const surveyed = await textOf(visitor);
  assert(surveyed.includes("1 avis est prêt à partir"), surveyed);
  assert(surveyed.includes("400,00 €"));
  assertEquals(await noticeOf(app), null);
  const closed = await textOf(visitor, `${PATH}/projet?contrat=l39000204`);
  assert(closed.includes("n’est pas connu"), closed);
  const look = `${PATH}/projet?contrat=L0039000204`;
  const before = await textOf(visitor, look);
  assert(before.includes("ouvrez d’abord le dossier"), before);
  assert(!before.includes("Loyer principal"));
  await visitor.post("/bureau/dossiers/000123456", { motif: "controle" });
  const draft = await textOf(visitor, look);
  assert(draft.includes("Projet : cet avis n’est pas émis"), draft);
  assert(draft.includes("Loyer principal"));
  assertEquals(await noticeOf(app), null);
  const survey = must(/name="preparation" value="([^"]+)"/.exec(surveyed))[1] ??
    "";
  const ask = { action: "emettre", preparation: survey };
  const asked = await visitor.post(PATH, ask);
  assertEquals(asked.status, 422);
  assert((await asked.text()).includes("ne se reprend pas"));
  assertEquals(await noticeOf(app), null);
  const issued = await visitor.post(PATH, { ...ask, confirme: "oui" });
  assertEquals(issued.status, 303);
  await rest();
  assertEquals((await noticeOf(app))?.totalCents, 40000);
  const after = await textOf(visitor);
  assert(after.includes("Émission terminée"));
  assert(!after.includes("Avis à émettre"), after);
  await visitor.post(PATH, { action: "imprimer" });
  await rest();
  const printed = await textOf(visitor);
  const file = `${PATH}/impression/avis-2026-11-001.pdf`;
  assert(printed.includes(`href="${file}"`), printed);
  const pdf = await visitor.get(file);
  assertEquals(pdf.headers.get("content-type"), "application/pdf");
  assertMatch(await pdf.text(), /^%PDF/);
  const index = await visitor.get(`${PATH}/impression/avis-2026-11.csv`);
  assert((await index.text()).includes("0039000204"));
  const none = await visitor.get(`${PATH}/impression/avis-2026-10.csv`);
  assertEquals(none.status, 404);
  const acts = (await listValues(app.services.store, keys.journalEntries()))
    .map(({ act }) => act).filter((act) => /^notices_|^print_/.test(act))
    .sort();
  assertEquals(acts, [
    "notices_issued",
    "notices_printed",
    "print_file_downloaded",
    "print_file_downloaded",
  ]);
  await app.mails();
});

Deno.test("/bureau/avis: a survey serves one issue; the second person is told who has asked", async () => {
  await using app = await openMonth();
  const first = await openStaff(app, "management", "a@office.example.fr");
  const second = await openStaff(app, "management", "b@office.example.fr");
  await first.visitor.post(PATH, { action: "preparer" });
  await rest();
  const survey = must(
    /name="preparation" value="([^"]+)"/.exec(await textOf(first.visitor)),
  )[1] ?? "";
  const ask = { action: "emettre", preparation: survey, confirme: "oui" };
  const { later } = app.services;
  app.services.later = () => {};
  assertEquals((await first.visitor.post(PATH, ask)).status, 303);
  const late = await second.visitor.post(PATH, ask);
  assertEquals(late.status, 409);
  assert((await late.text()).includes("a@office.example.fr"));
  const goesOn = await textOf(second.visitor);
  assertMatch(goesOn, /<meta http-equiv="refresh" content="3"/);
  // The process that was asked has died: the job takes the task up.
  app.services.later = later;
  await workNoticeTasks(app.services);
  assertEquals((await noticeOf(app))?.totalCents, 40000);
  assert(!(await textOf(second.visitor)).includes('http-equiv="refresh"'));
  const again = await second.visitor.post(PATH, ask);
  assertEquals(again.status, 409);
  assert((await again.text()).includes("a@office.example.fr"));
  const unseen = { ...ask, preparation: "rien" };
  assertEquals((await second.visitor.post(PATH, unseen)).status, 409);
  const lines = await listValues(app.services.store, keys.journalEntries());
  assertEquals(
    lines.filter(({ act }) => act === "notices_issued").length,
    1,
  );
  await app.mails();
});

Deno.test("/bureau/avis names contracts without a notice and why; old files stop an issue until a person has checked them", async () => {
  await using app = await openMonth();
  app.services.landlord = { ...app.services.landlord, freshHours: 36 };
  const { visitor } = await openStaff(app, "management");
  await app.kv.delete(keys.schedule(HOME));
  await visitor.post(PATH, { action: "preparer" });
  await rest();
  const missing = await textOf(visitor);
  assert(missing.includes("3 contrats sans avis"), missing);
  assert(missing.includes(HOME));
  await app.kv.set(keys.schedule(HOME), {
    v: 1,
    contract: HOME,
    lines: [RENT_LINE],
    totals: {},
  });
  const at = "2026-11-20T05:00:00.000Z" as const;
  await app.kv.set(keys.importMark(), { v: 1, at, contracts: 1 });
  const issue = async (checked: Record<string, string>) => {
    await visitor.post(PATH, { action: "preparer" });
    await rest();
    const shown = await textOf(visitor);
    assert(shown.includes("Vos fichiers sont anciens"), shown);
    const survey = must(/name="preparation" value="([^"]+)"/.exec(shown))[1] ??
      "";
    const ask = { action: "emettre", preparation: survey, confirme: "oui" };
    assertEquals(
      (await visitor.post(PATH, { ...ask, ...checked })).status,
      303,
    );
    await rest();
    return await textOf(visitor);
  };
  assert((await issue({})).includes("fichiers sont trop anciens"));
  assertEquals(await noticeOf(app), null);
  await issue({ fichiers_verifies: "oui" });
  assertEquals((await noticeOf(app))?.month, "2026-11");
  await app.mails();
});

Deno.test("/bureau/avis leaves the issue to the landlord's software where that makes the notices", async () => {
  await using app = await openTestApp();
  app.services.landlord = { ...app.services.landlord, rentBooks: "bailleur" };
  const { visitor } = await openStaff(app, "management");
  const shown = await textOf(visitor);
  assert(shown.includes("Votre logiciel émet les avis"), shown);
  assert(!shown.includes('value="emettre"') && !shown.includes('"preparer"'));
  const asked = await visitor.post(PATH, { action: "preparer" });
  assertEquals(asked.status, 409);
});
