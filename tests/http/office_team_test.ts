/** The people of the office: who is invited, changed, closed and opened again, and by whom. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { readStaffByEmail } from "../../lib/store/staff.ts";
import { listValues } from "../../lib/store/store.ts";
import { actOnStaff } from "../../lib/usecases/office/staff_acts.ts";
import { must } from "../support/must.ts";
import {
  locationOf,
  openEmptyApp,
  type TestApp,
  Visitor,
} from "../support/test_app.ts";
import { inviteTestStaff, openStaff } from "../support/test_staff.ts";

const PAUL = "paul@office.example.fr";

const pageOf = async ({ services: { store } }: TestApp, email: string) =>
  `/bureau/equipe/${must(await readStaffByEmail(store, email)).id}`;

const actsOf = async ({ services: { store } }: TestApp) =>
  (await listValues(store, keys.journalEntries())).map(({ act }) => act);

/** What a page's form posts beside its button: hidden fields. */
function hiddenOf(html: string): Record<string, string> {
  const found = html.matchAll(
    /<input type="hidden" name="(\w+)" value="([^"]*)"/g,
  );
  return Object.fromEntries(
    [...found].map(([, name, value]) => [must(name), must(value)]),
  );
}

/** Asks for an act and says yes to the question: the last answer. */
async function act(
  visitor: Visitor,
  path: string,
  fields: Record<string, string>,
): Promise<Response> {
  const asked = await visitor.post(path, fields);
  assertEquals(asked.status, 422);
  const hidden = hiddenOf(await asked.text());
  return await visitor.post(path, { ...hidden, confirme: "oui" });
}

Deno.test("/bureau/equipe: an invitation is asked about, mailed, and opens an account with the role that was chosen", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "administration");
  const wrongs: Record<string, string>[] = [
    { email: "paul", role: "accueil" },
    { email: PAUL, role: "directeur" },
    {
      email: "administration@office.example.fr",
      role: "accueil",
      confirme: "oui",
    },
  ];
  for (const wrong of wrongs) {
    const refused = await visitor.post("/bureau/equipe", wrong);
    assertEquals(refused.status, 422);
    assertMatch(await refused.text(), /aria-invalid="true"/);
  }
  const typed = { email: PAUL, role: "gestion" };
  const asked = await visitor.post("/bureau/equipe", typed);
  const question = await asked.text();
  assertMatch(question, /paul@office\.example\.fr, avec le rôle gestion/);
  assertEquals((await app.mails()).some(({ to }) => to === PAUL), false);
  const invited = await act(visitor, "/bureau/equipe", typed);
  const path = `${await pageOf(app, PAUL)}?fait=invitation`;
  assertEquals([invited.status, locationOf(invited)], [303, path]);
  assertMatch(await (await visitor.get(path)).text(), /Le lien est parti/);
  const link = await app.linkTo(PAUL, "bureau/activation");
  const list = await (await visitor.get("/bureau/equipe")).text();
  assertMatch(list, /lien envoyé, pas encore ouvert/);
  const found = await new Visitor(app).get(`/bureau/activation/${link}`);
  assertEquals(found.status, 200);
  const entries = await listValues(app.services.store, keys.journalEntries());
  const line = must(
    entries.find(({ act, who }) =>
      act === "staff_invited" && who.kind === "staff"
    ),
  );
  assertEquals(line.after, {
    role: "management",
    email: "p…@office.example.fr",
  });
});

Deno.test("/bureau/equipe/[id]: a changed role holds at once; before and after stand in the journal", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "administration");
  const paul = await openStaff(app, "management", PAUL);
  assertEquals((await paul.visitor.get("/bureau/echange")).status, 200);
  const path = await pageOf(app, PAUL);
  const done = await act(visitor, path, { geste: "role", role: "accueil" });
  assertEquals(locationOf(done), `${path}?fait=role`);
  assertMatch(
    await (await visitor.get(`${path}?fait=role`)).text(),
    /Le rôle est changé/,
  );
  assertEquals((await paul.visitor.get("/bureau/echange")).status, 404);
  const lines = await listValues(app.services.store, keys.journalEntries());
  const line = must(lines.find((one) => one.act === "staff_role_changed"));
  assertEquals([line.before, line.after], [
    { role: "management", state: "open" },
    { role: "reception", state: "open", email: "p…@office.example.fr" },
  ]);
});

Deno.test("/bureau/equipe/[id]: a new link takes away what was signed in with before, and ends the sessions", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "administration");
  const paul = await openStaff(app, "reception", PAUL);
  app.clock.nowMs += 1000;
  await act(visitor, await pageOf(app, PAUL), { geste: "lien" });
  assertEquals(
    locationOf(await paul.visitor.get("/bureau")),
    "/bureau/connexion",
  );
  const typed = { email: PAUL, mot_de_passe: "trois girafes sur un toit" };
  const refused = await new Visitor(app).post("/bureau/connexion", typed);
  assertEquals(refused.status, 422);
  const link = await app.linkTo(PAUL, "bureau/activation");
  const found = await new Visitor(app).get(`/bureau/activation/${link}`);
  assertEquals(found.status, 200);
  assert((await actsOf(app)).includes("staff_reset"));
});

Deno.test("/bureau/equipe/[id]: a closed account ends its sessions and links in the same commit, and opens again by a new link", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "administration");
  const paul = await openStaff(app, "reception", PAUL);
  const path = await pageOf(app, PAUL);
  app.clock.nowMs += 1000;
  const closed = await act(visitor, path, { geste: "fermeture" });
  assertEquals(locationOf(closed), `${path}?fait=fermeture`);
  assertEquals((await paul.visitor.get("/bureau")).status, 303);
  const again = await visitor.post("/bureau/equipe", {
    email: PAUL,
    role: "accueil",
    confirme: "oui",
  });
  assertEquals(again.status, 422);
  app.clock.nowMs += 1000;
  await act(visitor, path, { geste: "reouverture" });
  assertEquals((await paul.visitor.get("/bureau")).status, 303);
  const link = `/bureau/activation/${await app.linkTo(
    PAUL,
    "bureau/activation",
  )}`;
  assertEquals((await new Visitor(app).get(link)).status, 200);
  app.clock.nowMs += 1000;
  await act(visitor, path, { geste: "fermeture" });
  assertEquals((await new Visitor(app).get(link)).status, 410);
  assertEquals((await actsOf(app)).slice(-3), [
    "staff_closed",
    "staff_reopened",
    "staff_closed",
  ]);
});

Deno.test("/bureau/equipe/[id]: nobody acts on his own account", async () => {
  await using app = await openEmptyApp();
  const { visitor, email } = await openStaff(app, "administration");
  const path = await pageOf(app, email);
  const shown = await (await visitor.get(path)).text();
  assert(!shown.includes('name="geste"'), shown);
  for (const geste of ["role", "lien", "fermeture"]) {
    const answer = await act(visitor, path, { geste, role: "accueil" });
    assertEquals(answer.status, 409);
    assertMatch(await answer.text(), /C’est votre compte/);
  }
  assertEquals((await visitor.get("/bureau/equipe")).status, 200);
});

Deno.test("/bureau/equipe/[id]: who comes second is told who did what, and nothing more is done", async () => {
  await using app = await openEmptyApp();
  const first = await openStaff(app, "administration", "a@office.example.fr");
  const second = await openStaff(app, "administration", "b@office.example.fr");
  await openStaff(app, "reception", PAUL);
  const path = await pageOf(app, PAUL);
  const asked = await second.visitor.post(path, { geste: "fermeture" });
  const hidden = hiddenOf(await asked.text());
  await act(first.visitor, path, { geste: "role", role: "gestion" });
  const late = await second.visitor.post(path, { ...hidden, confirme: "oui" });
  assertEquals(late.status, 409);
  const html = await late.text();
  assertMatch(
    html,
    /a changé entre-temps.*Dernier geste\u00A0: a@office\.example\.fr/s,
  );
  assertEquals((await actsOf(app)).includes("staff_closed"), false);
});

Deno.test("two administrators who close each other at the same moment leave one", async () => {
  await using app = await openEmptyApp();
  const { services } = app;
  const people = await Promise.all(["a", "b"].map(async (name) => {
    const email = `${name}@office.example.fr`;
    await openStaff(app, "administration", email);
    return must(await readStaffByEmail(services.store, email));
  }));
  const [a, b] = [must(people[0]), must(people[1])];
  const close = (by: typeof a, whom: typeof a) =>
    actOnStaff(services, {
      who: { kind: "staff", id: by.id, role: by.role },
      staffId: whom.id,
      act: { kind: "close" },
      seen: null,
    });
  const results = await Promise.all([close(a, b), close(b, a)]);
  assertEquals(results.map(({ kind }) => kind).sort(), ["done", "not_allowed"]);
  const left = await listValues(services.store, keys.allStaff());
  assertEquals(left.filter(({ closedAt }) => closedAt === null).length, 1);
});

Deno.test("a person with a shell closes no last administrator either", async () => {
  await using app = await openEmptyApp();
  const { services } = app;
  const { email } = await openStaff(app, "administration");
  const staff = must(await readStaffByEmail(services.store, email));
  const close = () =>
    actOnStaff(services, {
      who: { kind: "operator", name: "claire" },
      staffId: staff.id,
      act: { kind: "close" },
      seen: null,
    });
  await inviteTestStaff(app, "b@office.example.fr", "administration");
  assertEquals((await close()).kind, "last_administrator");
  await openStaff(app, "administration", "b@office.example.fr");
  assertEquals((await close()).kind, "done");
});

Deno.test("/bureau/equipe pages people by address, fifty at a time", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "administration", "z@exemple.fr");
  for (let i = 0; i < 51; i++) {
    await inviteTestStaff(app, `p${10 + i}@exemple.fr`, "reception");
  }
  const rows = async (path: string) => {
    const html = await (await visitor.get(path)).text();
    const found = html.matchAll(/>(\w+)@exemple\.fr<\/a>/g);
    const next = /href="(\?suite=[^"]+)"/.exec(html)?.[1] ?? null;
    return { names: [...found].map(([, name]) => name), next };
  };
  const first = await rows("/bureau/equipe");
  assertEquals(first.names.slice(-50).length, 50);
  assertEquals(first.names.at(-1), "p59");
  const second = await rows(`/bureau/equipe${must(first.next)}`);
  assertEquals(second, { names: ["p60", "z"], next: null });
});
