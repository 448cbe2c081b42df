/** What a person of the office changes of the own account. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { readStaffByEmail } from "../../lib/store/staff.ts";
import { listValues } from "../../lib/store/store.ts";
import { must } from "../support/must.ts";
import { PasskeyDevice } from "../support/passkey_device.ts";
import {
  locationOf,
  openEmptyApp,
  type TestApp,
  Visitor,
} from "../support/test_app.ts";
import { TEST_ORIGIN } from "../support/test_services.ts";
import {
  inviteTestStaff,
  openStaff,
  STAFF_PASSWORD,
  totpCode,
} from "../support/test_staff.ts";

const EMAIL = "claire@office.example.fr";
const NEW_PASSWORD = "quatre hiboux dans un puits";
const CHANGED = "/bureau/compte?fait=";
const secretIn = (html: string) =>
  must(/id="secret-totp">([A-Z2-7]{32})</.exec(html)?.[1]);

const typedPassword = (password: string) => ({
  mot_de_passe: password,
  mot_de_passe_confirmation: password,
});

/** Signs in with password and code: where the last answer leads, with its browser. */
async function enter(
  app: TestApp,
  code: string,
  password = STAFF_PASSWORD,
  next = "",
) {
  const visitor = new Visitor(app);
  const typed = { email: EMAIL, mot_de_passe: password };
  const first = await visitor.post(`/bureau/connexion${next}`, typed);
  assertEquals(first.status, 303);
  const last = await visitor.post(locationOf(first), { code });
  return { visitor, last: locationOf(last) };
}

Deno.test("/bureau/compte shows what one signs in with and the open sessions, and ends others", async () => {
  await using app = await openEmptyApp();
  const { visitor, recoveryCodes } = await openStaff(app, "reception", EMAIL);
  const { visitor: second } = await enter(app, must(recoveryCodes[0]));
  const { visitor: third } = await enter(app, must(recoveryCodes[1]));
  const html = await (await visitor.get("/bureau/compte")).text();
  assertMatch(html, /8 codes de secours restent/);
  const ids = [...html.matchAll(/name="session" value="([0-9A-Z]{26})"/g)];
  assertEquals(ids.length, 2);
  const stranger = await openStaff(app, "reception", "b@office.example.fr");
  const [, one] = must(ids[0]);
  await stranger.visitor.post("/bureau/compte/sessions", {
    session: must(one),
  });
  const open = async () =>
    (await Promise.all([second, third].map((one) => one.get("/bureau"))))
      .filter(({ status }) => status === 200).length;
  assertEquals(await open(), 2);
  const ended = await visitor.post("/bureau/compte/sessions", {
    session: must(one),
  });
  assertEquals(locationOf(ended), `${CHANGED}sessions`);
  assertEquals(await open(), 1);
  await visitor.post("/bureau/compte/sessions", { session: "autres" });
  assertEquals(await open(), 0);
  assertEquals((await visitor.get("/bureau")).status, 200);
  const lines = await listValues(app.services.store, keys.journalEntries());
  assertEquals(
    lines.filter(({ act }) => act === "staff_sessions_ended").length,
    2,
  );
});

Deno.test("/bureau/compte/mot-de-passe: another password ends the other sessions in the same commit and leaves this one", async () => {
  await using app = await openEmptyApp();
  const { visitor, recoveryCodes } = await openStaff(app, "reception", EMAIL);
  const { visitor: other } = await enter(app, must(recoveryCodes[0]));
  const former = visitor.cookies.header();
  const weak = typedPassword("claire12");
  const path = "/bureau/compte/mot-de-passe";
  assertEquals((await visitor.post(path, weak)).status, 422);
  const answer = await visitor.post(path, typedPassword(NEW_PASSWORD));
  assertEquals(locationOf(answer), `${CHANGED}mot-de-passe`);
  assert(visitor.cookies.header() !== former);
  assertEquals((await visitor.get("/bureau")).status, 200);
  assertEquals((await other.get("/bureau")).status, 303);
  const code = must(recoveryCodes[1]);
  const { last } = await enter(app, code, NEW_PASSWORD);
  assertEquals(last, "/bureau");
  const mail = must(
    (await app.mails()).find(({ subject }) => /a changé/.test(subject)),
  );
  assertEquals(mail.to, EMAIL);
  assertMatch(
    mail.text,
    /mot de passe de votre compte du bureau a été changé/,
  );
});

Deno.test("/bureau/compte/codes: ten new codes take the place of those before", async () => {
  await using app = await openEmptyApp();
  const { visitor, recoveryCodes } = await openStaff(app, "reception", EMAIL);
  const answer = await visitor.post("/bureau/compte/codes", {});
  const html = await answer.text();
  const codes = [...html.matchAll(/<code>([a-z2-7-]{19})<\/code>/g)]
    .map(([, code]) => must(code));
  assertEquals(new Set(codes).size, 10);
  const first = new Visitor(app);
  const typed = { email: EMAIL, mot_de_passe: STAFF_PASSWORD };
  await first.post("/bureau/connexion", typed);
  const old = await first.post("/bureau/code", {
    code: must(recoveryCodes[0]),
  });
  assertEquals(old.status, 422);
  assertEquals((await enter(app, must(codes[0]))).last, "/bureau");
});

Deno.test("/bureau/compte/telephone: the app of before works until the first code of the new one, then no more", async () => {
  await using app = await openEmptyApp();
  const { visitor, secret } = await openStaff(app, "reception", EMAIL);
  const path = "/bureau/compte/telephone";
  const shown = await (await visitor.post(path, {})).text();
  const next = secretIn(shown);
  assert(next !== secret);
  const wrong = await visitor.post(path, { code: "000000" });
  assertEquals(wrong.status, 422);
  app.clock.nowMs += 30_000;
  const before = await enter(app, totpCode(secret, app.clock.nowMs));
  assertEquals(before.last, "/bureau");
  // What one browser was shown is nothing to another.
  const code = totpCode(next, app.clock.nowMs);
  const foreign = await before.visitor.post(path, { code });
  assertEquals(foreign.status, 422);
  assertMatch(await foreign.text(), /n’est plus valable/);
  const done = await visitor.post(path, { code });
  assertEquals(locationOf(done), `${CHANGED}telephone`);
  assertEquals((await before.visitor.get("/bureau")).status, 303);
  app.clock.nowMs += 30_000;
  const typed = { email: EMAIL, mot_de_passe: STAFF_PASSWORD };
  const late = new Visitor(app);
  await late.post("/bureau/connexion", typed);
  const old = totpCode(secret, app.clock.nowMs);
  assertEquals((await late.post("/bureau/code", { code: old })).status, 422);
  const today = totpCode(next, app.clock.nowMs);
  assertEquals((await enter(app, today)).last, "/bureau");
  const twice = await visitor.post(path, { code });
  assertEquals(twice.status, 422);
});

Deno.test("/bureau/compte: who opened the account with a passkey adds a password with its app", async () => {
  await using app = await openEmptyApp();
  const link = await inviteTestStaff(app, EMAIL, "reception");
  const visitor = new Visitor(app);
  const asked = await (await visitor.post(`${link}/defi`, {})).json();
  const reponse = await new PasskeyDevice(TEST_ORIGIN).create(asked);
  await visitor.post(`${link}/cle`, { nom: "Ordinateur", reponse });
  assertEquals(
    locationOf(await visitor.get("/bureau/compte/telephone")),
    "/bureau/compte/mot-de-passe",
  );
  const chosen = await visitor.post(
    "/bureau/compte/mot-de-passe",
    typedPassword(NEW_PASSWORD),
  );
  const html = await chosen.text();
  assertMatch(html, /action="\/bureau\/compte\/telephone"/);
  const code = totpCode(secretIn(html), app.clock.nowMs);
  const done = await visitor.post("/bureau/compte/telephone", { code });
  assertEquals(locationOf(done), `${CHANGED}telephone`);
  app.clock.nowMs += 30_000;
  const again = totpCode(secretIn(html), app.clock.nowMs);
  assertEquals((await enter(app, again, NEW_PASSWORD)).last, "/bureau");
});

Deno.test("what one signs in with is changed within 15 minutes of a sign-in: later, the office asks for one and comes back", async () => {
  await using app = await openEmptyApp();
  const { visitor, recoveryCodes } = await openStaff(app, "reception", EMAIL);
  app.clock.nowMs += 15 * 60_000;
  for (const page of ["mot-de-passe", "telephone", "codes", "cles"]) {
    const path = `/bureau/compte/${page}`;
    const again = "/bureau/connexion?suite=compte";
    assertEquals(locationOf(await visitor.get(path)), again);
    assertEquals(locationOf(await visitor.post(path, {})), again);
  }
  const shown = await visitor.get("/bureau/connexion?suite=compte");
  assertMatch(await shown.text(), /Connectez-vous à nouveau/);
  const code = must(recoveryCodes[0]);
  const { visitor: fresh, last } = await enter(
    app,
    code,
    STAFF_PASSWORD,
    "?suite=compte",
  );
  assertEquals(last, "/bureau/compte");
  assertEquals((await fresh.get("/bureau/compte/codes")).status, 200);
});

Deno.test("with a key, what codes are computed from stands nowhere readable; one of before is sealed at its next code", async () => {
  await using app = await openEmptyApp({ vaultKeys: ["k".repeat(32)] });
  const { secret } = await openStaff(app, "reception", EMAIL);
  const { store } = app.services;
  const kept = async () => must(await readStaffByEmail(store, EMAIL));
  const sealed = await kept();
  assert(!JSON.stringify(sealed).includes(secret));
  // As it was kept before there was a key.
  const active = must(sealed.active);
  const password = { ...must(active.password), totpSecret: secret };
  const former = { ...sealed, active: { ...active, password } };
  await app.kv.set(keys.staff(sealed.id), former);
  app.clock.nowMs += 30_000;
  const code = totpCode(secret, app.clock.nowMs);
  assertEquals((await enter(app, code)).last, "/bureau");
  assert(!JSON.stringify(await kept()).includes(secret));
  app.clock.nowMs += 30_000;
  const next = totpCode(secret, app.clock.nowMs);
  assertEquals((await enter(app, next)).last, "/bureau");
});
