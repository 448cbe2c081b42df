import { assert, assertEquals, assertMatch } from "@std/assert";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import { runRetention } from "../../lib/usecases/retention/run_retention.ts";
import { showAccount } from "../../lib/usecases/office/show_account.ts";
import { unlockAccount } from "../../lib/usecases/office/unlock_account.ts";
import { must } from "../support/must.ts";
import { openTestApp, type TestApp, Visitor } from "../support/test_app.ts";
import { openStaff } from "../support/test_staff.ts";
import { visibleWords } from "../support/visible_words.ts";

const TENANT = asTenantNumber("000123456");
const ASKED = {
  who: { kind: "operator", name: "claire" },
  reference: { kind: "tenant", number: TENANT },
} as const;

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr role="row"><th scope="row".*?<\/tr>/g)]
    .map(([row]) => row.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim());

async function look(app: TestApp, visitor: Visitor, query = "") {
  const answer = await visitor.get(`/bureau/journal${query}`);
  assertEquals(answer.status, 200);
  app.clock.nowMs += 1000;
  return await answer.text();
}

Deno.test("/bureau/journal: newest first, by person, tenant and day, a page at a time by key", async () => {
  await using app = await openTestApp();
  const { visitor, email } = await openStaff(app, "administration");
  app.clock.nowMs += 1000;
  await showAccount(app.services, ASKED);
  for (let i = 0; i < 60; i++) {
    app.clock.nowMs += 1000;
    await unlockAccount(app.services, ASKED);
  }
  const all = await look(app, visitor);
  assertEquals(rowsOf(all).length, 50);
  assertMatch(
    must(rowsOf(all)[0]),
    /claire \(commande\) Compte débloqué 000123456/,
  );
  const next = must(/href="([^"]*avant=[^"]*)"/.exec(all)?.[1]);
  const rest = rowsOf(await look(app, visitor, next.slice(15)));
  assertEquals(rest.length, 13);
  assertMatch(rest.slice(-2).join(), /Compte du bureau créé/);
  const own = await look(app, visitor, `?personne=${email}`);
  assertEquals(rowsOf(own).map((row) => row.includes("ouvert")), [true]);
  const file = await look(app, visitor, "?locataire=123456");
  assertEquals(rowsOf(file).length, 50);
  assertEquals(rowsOf(await look(app, visitor, "?jour=22/11/2026")), []);
  assertEquals(
    rowsOf(await look(app, visitor, `?jour=23/11/2026&personne=${email}`))
      .length,
    1,
  );
  const faulty = await visitor.get("/bureau/journal?jour=hier");
  assertEquals(faulty.status, 422);
  assert(visibleWords(await faulty.text()).join(" ").includes("30/11/2026"));
});

Deno.test("/bureau/journal/journal.csv holds every line of the filter; that it was taken is in the journal", async () => {
  await using app = await openTestApp();
  const { visitor } = await openStaff(app, "administration");
  app.clock.nowMs += 1000;
  await showAccount(app.services, ASKED);
  const file = await visitor.get(
    "/bureau/journal/journal.csv?locataire=123456",
  );
  assertEquals(file.status, 200);
  assertEquals(file.headers.get("content-type"), "text/csv; charset=utf-8");
  const lines = (await file.text()).trim().split("\n");
  assertEquals(lines.length, 3);
  assertMatch(
    must(lines.join("\n")),
    /claire \(commande\);Compte affiché;000123456/,
  );
  const acts = (await listValues(app.services.store, keys.journalEntries()))
    .map(({ act }) => act);
  assert(acts.includes("journal_exported"), acts.join());
});

Deno.test("runRetention() takes lines of the office with their places once the journal's months are over", async () => {
  await using app = await openTestApp();
  await openStaff(app, "administration");
  const { store } = app.services;
  app.clock.nowMs += 400 * 86_400_000;
  await runRetention(app.services, { trustClock: true });
  for (
    const prefix of [
      keys.journalEntries(),
      keys.staffSessions(),
      keys.staffTokens(),
    ]
  ) assertEquals((await listValues<unknown>(store, prefix)).length, 0);
  const [staff] = await listValues(store, keys.allStaff());
  const placed = keys.journalEntriesByStaff(must(staff).id);
  assertEquals((await listValues(store, placed)).length, 0);
});
