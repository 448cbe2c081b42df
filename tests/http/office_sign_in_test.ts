import { assert, assertEquals, assertMatch } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import { must } from "../support/must.ts";
import {
  locationOf,
  openEmptyApp,
  type TestApp,
  Visitor,
} from "../support/test_app.ts";
import {
  inviteTestStaff,
  openStaff,
  STAFF_PASSWORD,
  totpCode,
} from "../support/test_staff.ts";

const EMAIL = "claire@office.example.fr";
const PASSWORDS = {
  mot_de_passe: STAFF_PASSWORD,
  mot_de_passe_confirmation: STAFF_PASSWORD,
};

const journalOf = async ({ services: { store } }: TestApp) =>
  (await listValues(store, keys.journalEntries()))
    .map(({ act, who }) => `${who.kind} ${act}`).sort();

/** Types address and password: what waits for the code. */
async function typePassword(app: TestApp, password = STAFF_PASSWORD) {
  const visitor = new Visitor(app);
  const fields = { email: EMAIL, mot_de_passe: password };
  const answer = await visitor.post("/bureau/connexion", fields);
  return { visitor, answer };
}

const enter = async (app: TestApp, code: string) => {
  const { visitor } = await typePassword(app);
  return { visitor, answer: await visitor.post("/bureau/code", { code }) };
};

Deno.test("/bureau/activation: password, then the first code of the app, opens the account once and signs in", async () => {
  await using app = await openEmptyApp();
  const link = await inviteTestStaff(app, EMAIL, "reception");
  const mailed = await app.linkTo(EMAIL, "bureau/activation");
  assertEquals(link, `/bureau/activation/${mailed}`);
  const visitor = new Visitor(app);
  assertEquals((await visitor.get(link)).status, 200);
  const early = await visitor.post(link, { code: "123456" });
  assertEquals(early.status, 422);
  const weak = await visitor.post(link, {
    mot_de_passe: "claire12",
    mot_de_passe_confirmation: "claire12",
  });
  assertEquals(weak.status, 422);
  const chosen = await visitor.post(link, PASSWORDS);
  assertEquals(chosen.status, 200);
  const html = await chosen.text();
  const secret = must(/id="secret-totp">([A-Z2-7]{32})</.exec(html)?.[1]);
  assert(html.includes("<svg") && html.includes('name="code"'), html);
  assertEquals(html.match(/<code>[a-z2-7-]{19}<\/code>/g)?.length, 10);
  const wrong = await visitor.post(link, { code: "000000" });
  assertEquals(wrong.status, 422);
  const again = await wrong.text();
  assert(again.includes(secret) && !/<code>[a-z2-7-]{19}</.test(again));
  const code = totpCode(secret, app.clock.nowMs);
  const opened = await visitor.post(link, { code });
  assertEquals([opened.status, locationOf(opened)], [303, "/bureau"]);
  assertEquals((await visitor.get("/bureau")).status, 200);
  assertEquals((await visitor.get(link)).status, 410);
  assertEquals((await visitor.post(link, { code })).status, 410);
  assertEquals(await journalOf(app), [
    "operator staff_invited",
    "staff staff_activated",
  ]);
});

Deno.test("/bureau/activation: a link works for an hour, and the one made last alone", async () => {
  await using app = await openEmptyApp();
  const first = await inviteTestStaff(app, EMAIL, "reception");
  app.clock.nowMs += 1000;
  const second = await inviteTestStaff(app, EMAIL, "management");
  const visitor = new Visitor(app);
  assertEquals((await visitor.get(first)).status, 410);
  assertEquals((await visitor.get(second)).status, 200);
  app.clock.nowMs += 3_600_000;
  assertEquals((await visitor.get(second)).status, 410);
  assertEquals((await visitor.post(second, PASSWORDS)).status, 410);
});

Deno.test("/bureau/connexion: password and code open a session in a strict cookie of its own; no code works twice", async () => {
  await using app = await openEmptyApp();
  const { secret } = await openStaff(app, "reception", EMAIL);
  const used = totpCode(secret, app.clock.nowMs);
  assertEquals((await enter(app, used)).answer.status, 422);
  app.clock.nowMs += 30_000;
  const code = totpCode(secret, app.clock.nowMs);
  const { visitor, answer } = await enter(app, code);
  assertEquals([answer.status, locationOf(answer)], [303, "/bureau"]);
  const cookie = answer.headers.getSetCookie()
    .find((line) => line.startsWith("bureau="));
  assertMatch(must(cookie), /; HttpOnly; SameSite=Strict$/);
  assertMatch(must(cookie), /Path=\//);
  assertEquals(visitor.cookies.names(), ["bureau"]);
  assertEquals((await visitor.get("/bureau")).status, 200);
  assertEquals((await enter(app, code)).answer.status, 422);
  const left = await visitor.post("/bureau/deconnexion", {});
  assertEquals(left.status, 303);
  assertEquals(locationOf(await visitor.get("/bureau")), "/bureau/connexion");
});

Deno.test("/bureau/connexion: over https the cookie is __Host-bureau, Secure", async () => {
  await using app = await openEmptyApp({ origin: "https://portail.example" });
  const link = await inviteTestStaff(app, EMAIL, "reception");
  const visitor = new Visitor(app, "https://portail.example");
  const html = await (await visitor.post(link, PASSWORDS)).text();
  const secret = must(/id="secret-totp">([A-Z2-7]+)</.exec(html)?.[1]);
  const code = totpCode(secret, app.clock.nowMs);
  const opened = await visitor.post(link, { code });
  assertMatch(
    must(opened.headers.getSetCookie()[0]),
    /^__Host-bureau=[a-z2-7]{32}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
});

Deno.test("/bureau/code: each of ten recovery codes stands in for the app once, however its groups are typed", async () => {
  await using app = await openEmptyApp();
  const { recoveryCodes } = await openStaff(app, "reception", EMAIL);
  const [first = "", second = ""] = recoveryCodes;
  assertEquals(recoveryCodes.length, 10);
  assertEquals((await enter(app, first)).answer.status, 303);
  assertEquals((await enter(app, first)).answer.status, 422);
  const typed = second.toUpperCase().replaceAll("-", " ");
  assertEquals((await enter(app, typed)).answer.status, 303);
});

Deno.test("/bureau/connexion: unknown address, unopened account and wrong password get one answer and a line each", async () => {
  await using app = await openEmptyApp();
  await inviteTestStaff(app, "neuve@office.example.fr", "reception");
  await openStaff(app, "reception", EMAIL);
  const answers = await Promise.all(
    [EMAIL, "neuve@office.example.fr", "inconnu@exemple.fr"].map(
      async (email) => {
        const answer = await new Visitor(app).post("/bureau/connexion", {
          email,
          mot_de_passe: "tout autre chose 77",
        });
        assertEquals(answer.headers.getSetCookie(), []);
        const html = (await answer.text()).replaceAll(email, "")
          .replace(/nonce="[^"]*"/g, "");
        return `${answer.status} ${html}`;
      },
    ),
  );
  assertEquals(new Set(answers).size, 1);
  const lines = (await journalOf(app)).filter((one) => /refused/.test(one));
  assertEquals(lines.sort(), [
    "nobody staff_refused",
    "staff staff_refused",
    "staff staff_refused",
  ]);
});

Deno.test("/bureau/code: a code needs a password first, within ten minutes, and is counted", async () => {
  await using app = await openEmptyApp();
  const { secret } = await openStaff(app, "reception", EMAIL);
  app.clock.nowMs += 60_000;
  const stranger = new Visitor(app);
  for (
    const answer of [
      await stranger.get("/bureau/code"),
      await stranger.post("/bureau/code", {
        code: totpCode(secret, app.clock.nowMs),
      }),
    ]
  ) assertEquals(locationOf(answer), "/bureau/connexion");
  const { visitor } = await typePassword(app);
  assertEquals((await visitor.get("/bureau/code")).status, 200);
  app.clock.nowMs += 10 * 60_000;
  const late = await visitor.post("/bureau/code", {
    code: totpCode(secret, app.clock.nowMs),
  });
  assertEquals(locationOf(late), "/bureau/connexion");
  const guesser = (await typePassword(app)).visitor;
  const statuses = [];
  for (let i = 0; i < 7; i++) {
    statuses.push(
      (await guesser.post("/bureau/code", { code: `00000${i}` })).status,
    );
  }
  assertEquals(statuses, [422, 422, 422, 422, 422, 422, 429]);
});

Deno.test("a session of the office ends after 30 idle minutes, and after eight hours whatever happens", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "reception", EMAIL);
  for (let i = 0; i < 19; i++) {
    app.clock.nowMs += 25 * 60_000;
    assertEquals((await visitor.get("/bureau")).status, 200);
  }
  app.clock.nowMs += 6 * 60_000;
  assertEquals((await visitor.get("/bureau")).status, 303);
  const other = (await openStaff(app, "reception", "b@exemple.fr")).visitor;
  app.clock.nowMs += 30 * 60_000;
  assertEquals((await other.get("/bureau")).status, 303);
});

Deno.test("a post to the office from elsewhere answers 403, and its pages are never stored", async () => {
  await using app = await openEmptyApp();
  const { visitor } = await openStaff(app, "reception", EMAIL);
  const foreign = await visitor.post("/bureau/deconnexion", {}, {
    origin: "https://evil.example",
  });
  assertEquals(foreign.status, 403);
  const page = await visitor.get("/bureau");
  assertEquals(page.headers.get("cache-control"), "no-store");
  assertMatch(must(page.headers.get("content-security-policy")), /default-src/);
});
