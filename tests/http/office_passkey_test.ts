/** Passkeys of the office: made, used, copied, taken away. The device is the tests' own. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { readStaffByEmail } from "../../lib/store/staff.ts";
import { listValues } from "../../lib/store/store.ts";
import { must } from "../support/must.ts";
import {
  type AskedPasskey,
  challengeBytes,
  type Misbehaviour,
  PasskeyDevice,
} from "../support/passkey_device.ts";
import {
  locationOf,
  openEmptyApp,
  type TestApp,
  Visitor,
} from "../support/test_app.ts";
import { TEST_ORIGIN } from "../support/test_services.ts";
import { inviteTestStaff, openStaff } from "../support/test_staff.ts";

const EMAIL = "claire@office.example.fr";
const REFUSED = "/bureau/connexion?cle=refusee";

async function ask(visitor: Visitor, path: string): Promise<AskedPasskey> {
  const answer = await visitor.post(path, {});
  assertEquals(answer.status, 200);
  assertMatch(must(answer.headers.get("content-type")), /^application\/json/);
  return await answer.json();
}

/** Adds a passkey on the account page. */
async function add(visitor: Visitor, name = "Téléphone") {
  const device = new PasskeyDevice(TEST_ORIGIN);
  const asked = await ask(visitor, "/bureau/compte/cles/defi");
  const reponse = await device.create(asked);
  const fields = { nom: name, reponse };
  return { device, answer: await visitor.post("/bureau/compte/cles", fields) };
}

/** Signs in with a passkey, in a browser that has nothing yet. */
async function enter(
  app: TestApp,
  device: PasskeyDevice,
  bad: Misbehaviour = {},
) {
  const visitor = new Visitor(app);
  const asked = await ask(visitor, "/bureau/cle/defi");
  const reponse = await device.get(asked, bad);
  return {
    visitor,
    reponse,
    answer: await visitor.post("/bureau/cle", { reponse }),
  };
}

const passkeysOf = async ({ services: { store } }: TestApp) =>
  must(await readStaffByEmail(store, EMAIL)).active?.passkeys ?? [];

Deno.test("/bureau/compte/cles: a passkey is added by name, and signs in without address, password or code", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "reception", EMAIL);
  const { device, answer } = await add(visitor);
  assertEquals(locationOf(answer), "/bureau/compte/cles?fait=ajout");
  const { visitor: other, answer: entered } = await enter(app, device);
  assertEquals([entered.status, locationOf(entered)], [303, "/bureau"]);
  assertMatch(
    must(entered.headers.getSetCookie()[0]),
    /^bureau=[a-z2-7]{32}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
  assertEquals((await other.get("/bureau")).status, 200);
  const page = await (await other.get("/bureau/compte/cles")).text();
  assertMatch(page, /Téléphone.*23\/11\/2026/s);
  const mails = await app.mails();
  const subjects = mails.map(({ subject }) => subject);
  assert(subjects.includes("Votre compte du bureau a changé"), subjects.join());
  const lines = await listValues(app.services.store, keys.journalEntries());
  const said = lines.map(({ act, after }) => `${act} ${after.way ?? ""}`);
  assert(said.includes("staff_passkey_added "), said.join());
  assert(said.includes("staff_signed_in passkey"), said.join());
});

Deno.test("/bureau/cle/defi: 256 random bits, for this site, with the owner verified, and no address in it", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "reception", EMAIL);
  const asked = await ask(new Visitor(app), "/bureau/cle/defi");
  const again = await ask(new Visitor(app), "/bureau/cle/defi");
  assertEquals(challengeBytes(asked), 32);
  assert(asked.challenge !== again.challenge);
  assertEquals(
    [asked.rpId, asked.userVerification, "allowCredentials" in asked],
    ["127.0.0.1", "required", false],
  );
  const { device } = await add(visitor);
  const made = JSON.stringify(await ask(visitor, "/bureau/compte/cles/defi"));
  assertMatch(made, /"residentKey":"required"/);
  assertMatch(made, /"userVerification":"required"/);
  assertMatch(made, /"attestation":"none"/);
  // The device that has one already makes no second.
  assert(made.includes(`"id":"${device.id}"`), made);
});

Deno.test("/bureau/cle: an answer works once, in its own browser, within five minutes", async () => {
  await using app = await openEmptyApp();
  const { device } = await add(
    (await openStaff(app, "reception", EMAIL)).visitor,
  );
  const { visitor, reponse } = await enter(app, device);
  const replayed = await visitor.post("/bureau/cle", { reponse });
  assertEquals(locationOf(replayed), REFUSED);
  const asked = await ask(new Visitor(app), "/bureau/cle/defi");
  const stolen = await device.get(asked);
  const other = new Visitor(app);
  await ask(other, "/bureau/cle/defi");
  const foreign = await other.post("/bureau/cle", { reponse: stolen });
  assertEquals(locationOf(foreign), REFUSED);
  const bare = await new Visitor(app).post("/bureau/cle", { reponse: stolen });
  assertEquals(locationOf(bare), REFUSED);
  const late = new Visitor(app);
  const old = await device.get(await ask(late, "/bureau/cle/defi"));
  app.clock.nowMs += 5 * 60_000;
  const over = await late.post("/bureau/cle", { reponse: old });
  assertEquals(locationOf(over), REFUSED);
  // What nobody was asked for leaves no line: anybody could write the journal full.
  const lines = await listValues(app.services.store, keys.journalEntries());
  assertEquals(lines.filter(({ act }) => act === "staff_refused").length, 1);
  const shown = await (await late.get(REFUSED)).text();
  assertMatch(shown, /n’a pas été acceptée/);
});

Deno.test("/bureau/cle: another origin, another site, an unverified owner, another person, another act and nonsense are refused", async () => {
  await using app = await openEmptyApp();
  const { device } = await add(
    (await openStaff(app, "reception", EMAIL)).visitor,
  );
  for (
    const bad of [
      { origin: "https://evil.example" },
      { rpId: "evil.example" },
      { isUnverified: true },
      { userHandle: "YXV0cmU" },
      { type: "webauthn.create" },
    ]
  ) {
    const { answer } = await enter(app, device, bad);
    assertEquals(locationOf(answer), REFUSED, JSON.stringify(bad));
    assertEquals(answer.headers.getSetCookie(), []);
  }
  for (const reponse of ["", "{}", "null", "[", "a".repeat(9000)]) {
    const visitor = new Visitor(app);
    await ask(visitor, "/bureau/cle/defi");
    const answer = await visitor.post("/bureau/cle", { reponse });
    assertEquals(locationOf(answer), REFUSED, reponse.slice(0, 9));
  }
  const stranger = new PasskeyDevice(TEST_ORIGIN);
  await stranger.create({
    challenge: "",
    rp: { id: "127.0.0.1" },
    user: { id: "YQ" },
  });
  assertEquals(locationOf((await enter(app, stranger)).answer), REFUSED);
  assertEquals(
    (await enter(app, device)).answer.headers.get("location"),
    "/bureau",
  );
});

Deno.test("/bureau/cle: a signature by another key is refused", async () => {
  await using app = await openEmptyApp();
  const { device } = await add(
    (await openStaff(app, "reception", EMAIL)).visitor,
  );
  const visitor = new Visitor(app);
  const asked = await ask(visitor, "/bureau/cle/defi");
  const right = JSON.parse(await device.get(asked));
  const wrong = JSON.parse(await device.get({ ...asked, challenge: "AAAA" }));
  right.response.signature = wrong.response.signature;
  const reponse = JSON.stringify(right);
  const answer = await visitor.post("/bureau/cle", { reponse });
  assertEquals(locationOf(answer), REFUSED);
});

Deno.test("/bureau/cle: a counter that goes back suspends the passkey, and an alert says so", async () => {
  await using app = await openEmptyApp();
  const { device } = await add(
    (await openStaff(app, "reception", EMAIL)).visitor,
  );
  device.counter = 7;
  assertEquals(locationOf((await enter(app, device)).answer), "/bureau");
  const copy = device.copy();
  copy.counter = 7;
  assertEquals(locationOf((await enter(app, copy)).answer), REFUSED);
  device.counter = 8;
  assertEquals(locationOf((await enter(app, device)).answer), REFUSED);
  const [kept] = await passkeysOf(app);
  assertEquals([kept?.counter, kept?.suspectedAt !== null], [7, true]);
  const alerts = await listValues(app.services.store, keys.alerts());
  assertEquals(alerts.map(({ kind }) => kind), ["passkey_suspected"]);
});

Deno.test("/bureau/compte/cles: a passkey that is taken away after a question signs nobody in, and ends the other sessions", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "reception", EMAIL);
  const { device } = await add(visitor);
  const { visitor: other } = await enter(app, device);
  const fields = { retirer: device.id };
  const asked = await visitor.post("/bureau/compte/cles", fields);
  assertEquals(asked.status, 422);
  assertMatch(
    await asked.text(),
    /Retirer la clé d’accès «\u00A0Téléphone\u00A0»/,
  );
  assertEquals((await passkeysOf(app)).length, 1);
  const done = await visitor.post("/bureau/compte/cles", {
    ...fields,
    confirme: "oui",
  });
  assertEquals(locationOf(done), "/bureau/compte/cles?fait=retrait");
  assertEquals((await visitor.get("/bureau")).status, 200);
  assertEquals((await other.get("/bureau")).status, 303);
  assertEquals(locationOf((await enter(app, device)).answer), REFUSED);
});

Deno.test("/bureau/compte/cles: ten at most, each with a name, after a sign-in of the last 15 minutes", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "reception", EMAIL);
  const nameless = await add(visitor, " ");
  assertEquals(nameless.answer.status, 422);
  for (let i = 0; i < 10; i++) {
    app.clock.nowMs += 60_000;
    const { answer } = await add(visitor, `clé ${i}`);
    assertEquals(answer.status, 303, `${i}`);
  }
  app.clock.nowMs += 60_000;
  assertEquals((await add(visitor)).answer.status, 422);
  assertEquals((await passkeysOf(app)).length, 10);
  app.clock.nowMs += 4 * 60_000;
  const late = await visitor.post("/bureau/compte/cles", {});
  assertEquals(locationOf(late), "/bureau/connexion?suite=compte");
  const defi = await visitor.post("/bureau/compte/cles/defi", {});
  assertEquals(defi.status, 403);
});

Deno.test("/bureau/compte/cles: an answer for another browser, or made for a sign-in, adds nothing", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "reception", EMAIL);
  const paul = await openStaff(app, "reception", "paul@office.example.fr");
  const device = new PasskeyDevice(TEST_ORIGIN);
  const reponse = await device.create(
    await ask(paul.visitor, "/bureau/compte/cles/defi"),
  );
  await ask(visitor, "/bureau/compte/cles/defi");
  const fields = { nom: "volée", reponse };
  const answer = await visitor.post("/bureau/compte/cles", fields);
  assertEquals(answer.status, 422);
  for (
    const bad of [{ isUnverified: true }, { origin: "https://evil.example" }, {
      rpId: "evil.example",
    }]
  ) {
    const asked = await ask(visitor, "/bureau/compte/cles/defi");
    const made = await new PasskeyDevice(TEST_ORIGIN).create(asked, bad);
    const refused = await visitor.post("/bureau/compte/cles", {
      nom: "autre",
      reponse: made,
    });
    assertEquals(refused.status, 422, JSON.stringify(bad));
  }
  assertEquals(await passkeysOf(app), []);
});

Deno.test("/bureau/activation: a passkey opens the account instead of a password, once", async () => {
  await using app = await openEmptyApp();
  const link = await inviteTestStaff(app, EMAIL, "reception");
  const visitor = new Visitor(app);
  const page = await (await visitor.get(link)).text();
  assert(page.includes(`data-challenge="${link}/defi"`), page);
  const device = new PasskeyDevice(TEST_ORIGIN);
  const reponse = await device.create(await ask(visitor, `${link}/defi`));
  const fields = { nom: "Ordinateur", reponse };
  const opened = await visitor.post(`${link}/cle`, fields);
  assertEquals([opened.status, locationOf(opened)], [303, "/bureau"]);
  assertEquals((await visitor.get("/bureau")).status, 200);
  assertEquals((await visitor.get(link)).status, 410);
  assertEquals((await visitor.post(`${link}/defi`, {})).status, 410);
  assertEquals(locationOf((await enter(app, device)).answer), "/bureau");
  const typed = { email: EMAIL, mot_de_passe: "trois girafes sur un toit" };
  const refused = await new Visitor(app).post("/bureau/connexion", typed);
  assertEquals(refused.status, 422);
  // It is the only way in: it stays until there is another.
  const last = await visitor.post("/bureau/compte/cles", {
    retirer: device.id,
    confirme: "oui",
  });
  assertEquals(last.status, 422);
  assertMatch(await last.text(), /votre seul moyen de connexion/);
});

Deno.test("a new link takes the passkeys of an account away", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "administration");
  const claire = await openStaff(app, "reception", EMAIL);
  const { device } = await add(claire.visitor);
  const { id } = must(await readStaffByEmail(app.services.store, EMAIL));
  const html = await (await visitor.post(`/bureau/equipe/${id}`, {
    geste: "lien",
  })).text();
  const vu = must(/name="vu" value="([^"]+)"/.exec(html)?.[1]);
  await visitor.post(`/bureau/equipe/${id}`, {
    geste: "lien",
    vu,
    confirme: "oui",
  });
  assertEquals(locationOf((await enter(app, device)).answer), REFUSED);
  assertEquals(await passkeysOf(app), []);
});
