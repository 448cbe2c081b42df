/** The landlord's own sign-on, against a real provider of OpenID Connect on this machine. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { readStaffByEmail } from "../../lib/store/staff.ts";
import { listValues } from "../../lib/store/store.ts";
import type { SignOnToken } from "../../lib/domain/office/staff_token.ts";
import { actOnStaff } from "../../lib/usecases/office/staff_acts.ts";
import { must } from "../support/must.ts";
import {
  type SignOnProvider,
  startSignOnProvider,
} from "../support/sign_on_provider.ts";
import {
  locationOf,
  openEmptyApp,
  type TestApp,
  Visitor,
} from "../support/test_app.ts";
import { TEST_ORIGIN } from "../support/test_services.ts";
import { inviteTestStaff, openStaff } from "../support/test_staff.ts";

const EMAIL = "claire@office.example.fr";
const REFUSED = "/bureau/connexion?oidc=refusee";
const CLAIRE = { subject: "s-1", email: EMAIL, isVerified: true };

/** The app with a provider, until the test ends. */
async function open(options: { isOnly?: boolean } = {}) {
  const provider = await startSignOnProvider(TEST_ORIGIN, CLAIRE);
  const { isOnly = false } = options;
  const signOn = { ...provider.settings, isOnly };
  const app = await openEmptyApp({ signOn });
  return {
    app,
    provider,
    async [Symbol.asyncDispose]() {
      await app[Symbol.asyncDispose]();
      await provider[Symbol.asyncDispose]();
    },
  };
}

/** Presses the button: where the page leads. */
async function begin(visitor: Visitor, path = "/bureau/oidc") {
  const page = await visitor.post(path, {});
  assertEquals(page.status, 200);
  const refresh = must(page.headers.get("refresh"));
  const url = must(/^0; url=(.+)$/.exec(refresh)?.[1]);
  assert((await page.text()).includes("Continuer vers la connexion"));
  return url;
}

/** Goes there and comes back. */
async function enter(app: TestApp, provider: SignOnProvider) {
  const visitor = new Visitor(app);
  const back = await provider.walk(await begin(visitor));
  return { visitor, back, answer: await visitor.get(back) };
}

async function assertIn({ answer }: { answer: Response }) {
  assertEquals([answer.status, answer.headers.get("refresh")], [
    200,
    "0; url=/bureau",
  ]);
  await answer.body?.cancel();
}

Deno.test("/bureau/oidc: who was invited comes in by the verified address; the role is the office's", async () => {
  await using opened = await open();
  const { app, provider } = opened;
  const link = await inviteTestStaff(app, EMAIL, "management");
  const shown = await (await new Visitor(app).get("/bureau/connexion")).text();
  assertMatch(shown, /Se connecter avec le compte de l’organisme/);
  const entered = await enter(app, provider);
  await assertIn(entered);
  assertMatch(
    must(entered.answer.headers.getSetCookie()[0]),
    /^bureau=[a-z2-7]{32}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
  assertEquals((await entered.visitor.get("/bureau/echange")).status, 200);
  assertEquals((await entered.visitor.get("/bureau/equipe")).status, 404);
  // The account is open: its link opens it no second time.
  assertEquals((await new Visitor(app).get(link)).status, 410);
  const lines = await listValues(app.services.store, keys.journalEntries());
  const activated = must(lines.find(({ act }) => act === "staff_activated"));
  assertEquals(activated.after, { role: "management", way: "sign_on" });
});

Deno.test("/bureau/oidc: the subject is bound the first time: a new address does not matter then, another subject does", async () => {
  await using opened = await open();
  const { app, provider } = opened;
  await openStaff(app, "reception", EMAIL);
  await assertIn(await enter(app, provider));
  provider.person = { ...CLAIRE, email: "claire.nouveau@exemple.fr" };
  await assertIn(await enter(app, provider));
  provider.person = { ...CLAIRE, subject: "s-2" };
  const other = await enter(app, provider);
  assertEquals(locationOf(other.answer), REFUSED);
  assertMatch(
    await (await other.visitor.get(REFUSED)).text(),
    /n’a pas abouti/,
  );
});

Deno.test("/bureau/oidc: an unknown address, one that is not verified and a closed account do not come in, and nothing is made", async () => {
  await using opened = await open();
  const { app, provider } = opened;
  assertEquals(locationOf((await enter(app, provider)).answer), REFUSED);
  assertEquals(await listValues(app.services.store, keys.allStaff()), []);
  await inviteTestStaff(app, EMAIL, "reception");
  provider.person = { ...CLAIRE, isVerified: false };
  assertEquals(locationOf((await enter(app, provider)).answer), REFUSED);
  provider.person = CLAIRE;
  await assertIn(await enter(app, provider));
  const { id } = must(await readStaffByEmail(app.services.store, EMAIL));
  await actOnStaff(app.services, {
    who: { kind: "operator", name: "paul" },
    staffId: id,
    act: { kind: "close" },
    seen: null,
  });
  assertEquals(locationOf((await enter(app, provider)).answer), REFUSED);
});

Deno.test("/bureau/oidc/retour: an answer works once, in its own browser, with its own state, within ten minutes", async () => {
  await using opened = await open();
  const { app, provider } = opened;
  await inviteTestStaff(app, EMAIL, "reception");
  const { visitor, back } = await enter(app, provider);
  assertEquals(locationOf(await visitor.get(back)), REFUSED);
  const mine = new Visitor(app);
  const answer = await provider.walk(await begin(mine));
  assertEquals(locationOf(await new Visitor(app).get(answer)), REFUSED);
  const other = new Visitor(app);
  await begin(other);
  assertEquals(locationOf(await other.get(answer)), REFUSED);
  const late = new Visitor(app);
  const old = await provider.walk(await begin(late));
  app.clock.nowMs += 10 * 60_000;
  assertEquals(locationOf(await late.get(old)), REFUSED);
  const bare = await new Visitor(app).get("/bureau/oidc/retour");
  assertEquals(locationOf(bare), REFUSED);
  // What nobody was sent for leaves no line: anybody could write the journal full.
  const lines = await listValues(app.services.store, keys.journalEntries());
  assertEquals(lines.filter(({ act }) => act === "staff_refused").length, 1);
});

Deno.test("/bureau/oidc/retour: another nonce or another PKCE verifier than those that were sent is refused", async () => {
  await using opened = await open();
  const { app, provider } = opened;
  await inviteTestStaff(app, EMAIL, "reception");
  for (const field of ["nonce", "verifier"]) {
    const visitor = new Visitor(app);
    const back = await provider.walk(await begin(visitor));
    for await (
      const { key, value } of app.kv.list<SignOnToken>({
        prefix: ["staff_tokens"],
      })
    ) {
      if (value.purpose !== "sign_on") continue;
      await app.kv.set(key, { ...value, [field]: "x".repeat(64) });
    }
    assertEquals(locationOf(await visitor.get(back)), REFUSED, field);
  }
  await assertIn(await enter(app, provider));
});

Deno.test("/bureau/oidc: to change the own account, the provider must have asked again, and it leads back there", async () => {
  await using opened = await open();
  const { app, provider } = opened;
  await inviteTestStaff(app, EMAIL, "reception");
  const visitor = new Visitor(app);
  const url = await begin(visitor, "/bureau/oidc?suite=compte");
  const asked = new URL(url).searchParams;
  assertEquals([asked.get("prompt"), asked.get("max_age")], ["login", "300"]);
  const answer = await visitor.get(await provider.walk(url));
  assertEquals(answer.headers.get("refresh"), "0; url=/bureau/compte");
  await answer.body?.cancel();
});

Deno.test("where the sign-on is the only way in, the portal's own ways do not exist", async () => {
  await using opened = await open({ isOnly: true });
  const { app, provider } = opened;
  const link = await inviteTestStaff(app, EMAIL, "reception");
  const { visitor, answer } = await enter(app, provider);
  await assertIn({ answer });
  const page = await (await new Visitor(app).get("/bureau/connexion")).text();
  assert(!page.includes('name="mot_de_passe"'), page);
  assert(!page.includes("data-passkey"), page);
  for (
    const path of [
      "/bureau/connexion",
      "/bureau/code",
      "/bureau/cle",
      "/bureau/cle/defi",
      "/bureau/compte/mot-de-passe",
      "/bureau/compte/telephone",
      "/bureau/compte/codes",
      "/bureau/compte/cles",
      "/bureau/compte/cles/defi",
      link,
      `${link}/cle`,
      `${link}/defi`,
    ]
  ) assertEquals((await visitor.post(path, {})).status, 404, path);
  assertEquals((await visitor.get("/bureau/compte/cles")).status, 404);
  const account = await (await visitor.get("/bureau/compte")).text();
  assertMatch(account, /le mot de passe se change là-bas/);
  const other = await inviteTestStaff(app, "paul@exemple.fr", "reception");
  const invited = await (await new Visitor(app).get(other)).text();
  assertMatch(invited, /Connectez-vous avec le compte de votre organisme/);
});

Deno.test("/bureau/oidc: without a sign-on it does not exist; one that does not answer is said", async () => {
  await using none = await openEmptyApp();
  const visitor = new Visitor(none);
  assertEquals((await visitor.post("/bureau/oidc", {})).status, 404);
  assertEquals(locationOf(await visitor.get("/bureau/oidc/retour")), REFUSED);
  const page = await (await visitor.get("/bureau/connexion")).text();
  assert(!page.includes("/bureau/oidc"), page);
  const gone = await startSignOnProvider(TEST_ORIGIN, CLAIRE);
  await gone[Symbol.asyncDispose]();
  const signOn = { ...gone.settings, isOnly: false };
  await using app = await openEmptyApp({ signOn });
  const silent = await new Visitor(app).post("/bureau/oidc", {});
  assertEquals(locationOf(silent), "/bureau/connexion?oidc=muette");
});
