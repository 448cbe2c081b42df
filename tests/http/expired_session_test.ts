/** A form that is sent when the session is over loses nothing of what was written, and shows it to nobody else. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import {
  EMAIL,
  locationOf,
  openSignedIn,
  openTestApp,
  PASSWORD,
  type TestApp,
  Visitor,
} from "../support/test_app.ts";

const MINUTE = 60_000;
const MESSAGE = {
  sujet: "logement",
  contrat: "L0039000205",
  message: "Une fuite\ndepuis « hier » & <encore>",
};
const OTHER = "autre@exemple.fr";
const RESTORED = "Votre session avait expiré";

const keptForms = async (app: TestApp) =>
  await listValues(app.services.store, keys.keptForms());

/** Signs in, and lets the session's time pass. */
async function openExpired(app: TestApp): Promise<Visitor> {
  const visitor = await openSignedIn(app);
  app.clock.nowMs += 31 * MINUTE;
  return visitor;
}

async function signInAgain(visitor: Visitor, next: string, email = EMAIL) {
  const answer = await visitor.post("/connexion", {
    email,
    mot_de_passe: PASSWORD,
    suite: next,
  });
  return locationOf(answer);
}

/** The forms of the space, and what must stand in them again. */
const FORMS: [path: string, typed: Record<string, string>, shown: string[]][] =
  [
    ["/espace/contact", MESSAGE, [
      "Une fuite\ndepuis « hier » &amp; &lt;encore></textarea>",
      'value="logement" selected',
      'value="L0039000205" selected',
    ]],
    ["/espace/paiement", { contrat: "L0039000205", montant: "12,3" }, [
      'value="L0039000205" selected',
      'value="12,3"',
    ]],
    ["/espace/paiement/plusieurs", { montant_L0039000204: "7,00" }, [
      'value="7,00"',
    ]],
    ["/espace/compte/courriel", {
      email: "neuf@exemple.fr",
      mot_de_passe_actuel: PASSWORD,
    }, ['value="neuf@exemple.fr"']],
    ["/espace/avis", { contrat: "L0039000204", action: "souscrire" }, []],
  ];

Deno.test("a form sent after the session's time leads to the sign-in, which says so, and back to the filled form, once", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  for (const [path, typed, shown] of FORMS) {
    app.clock.nowMs += 31 * MINUTE;
    const sent = await visitor.post(path, typed);
    assertEquals(sent.status, 303, path);
    const to = locationOf(sent);
    assertEquals(
      to,
      `/connexion?${new URLSearchParams({
        suite: path,
        fait: "expiree-gardee",
      })}`,
    );
    const signIn = await (await visitor.get(to)).text();
    assertStringIncludes(
      signIn,
      "Votre session a expiré, rien n’a été envoyé",
    );
    assertStringIncludes(signIn, `name="suite" value="${path}"`);
    assertEquals(
      JSON.stringify(await keptForms(app)).includes(PASSWORD),
      false,
    );

    let back = await signInAgain(visitor, path);
    assertEquals(back, path);
    let page = await visitor.get(back);
    if (page.status === 303) page = await visitor.get(back = locationOf(page));
    const html = await page.text();
    assertStringIncludes(html, RESTORED, path);
    for (const part of shown) assertStringIncludes(html, part, path);
    assertEquals(html.includes(PASSWORD), false, path);
    assertEquals(await keptForms(app), [], path);
    const again = await (await visitor.get(back)).text();
    assertEquals(again.includes(RESTORED), false, path);
  }
  const { store } = app.services;
  const number = asTenantNumber("000123456");
  assertEquals(await listValues(store, keys.messages(number)), []);
  assertEquals(await listValues(store, keys.payments()), []);
});

Deno.test("what was kept goes on when it is sent: the message arrives as it was written", async () => {
  await using app = await openTestApp();
  const visitor = await openExpired(app);
  await visitor.post("/espace/contact", MESSAGE);
  await signInAgain(visitor, "/espace/contact");
  await visitor.get("/espace/contact");
  const sent = await visitor.post("/espace/contact", MESSAGE);
  assert(locationOf(sent).startsWith("/espace/contact?envoye="));
});

Deno.test("another tenant who signs in there sees nothing of it, and it is erased", async () => {
  await using app = await openTestApp();
  await createUser(app.services, {
    tenantNumber: asTenantNumber("000999999"),
    email: OTHER,
    password: PASSWORD,
  });
  const visitor = await openExpired(app);
  await visitor.post("/espace/contact", MESSAGE);
  assertEquals((await keptForms(app)).length, 1);
  await signInAgain(visitor, "/espace/contact", OTHER);
  const html = await (await visitor.get("/espace/contact")).text();
  assertEquals(html.includes("Une fuite"), false);
  assertEquals(html.includes(RESTORED), false);
  assertEquals(await keptForms(app), []);
  // Nor does it come back to whom it belongs.
  await visitor.post("/deconnexion", {});
  await signInAgain(visitor, "/espace/contact");
  const own = await (await visitor.get("/espace/contact")).text();
  assertEquals(own.includes("Une fuite"), false);
});

Deno.test("in another browser the same tenant sees nothing of it", async () => {
  await using app = await openTestApp();
  const visitor = await openExpired(app);
  await visitor.post("/espace/contact", MESSAGE);
  const elsewhere = await new Visitor(app).signIn();
  const html = await (await elsewhere.get("/espace/contact")).text();
  assertEquals(html.includes("Une fuite"), false);
  assertEquals((await keptForms(app)).length, 1);
});

Deno.test("after 30 minutes it is gone, even while the store has it still", async () => {
  await using app = await openTestApp();
  const visitor = await openExpired(app);
  await visitor.post("/espace/contact", MESSAGE);
  app.clock.nowMs += 30 * MINUTE;
  await signInAgain(visitor, "/espace/contact");
  const html = await (await visitor.get("/espace/contact")).text();
  assertEquals(html.includes("Une fuite"), false);
  assertEquals(await keptForms(app), []);
});

Deno.test("it stays for the form's own page, and is shown on no other", async () => {
  await using app = await openTestApp();
  const visitor = await openExpired(app);
  await visitor.post("/espace/contact", MESSAGE);
  await signInAgain(visitor, "");
  for (const path of ["/espace", "/espace/paiement", "/espace/compte"]) {
    const html = await (await visitor.get(path)).text();
    assertEquals(html.includes(RESTORED), false, path);
  }
  const html = await (await visitor.get("/espace/contact")).text();
  assertStringIncludes(html, "Une fuite");
});

Deno.test("nothing is kept of passwords, of what may be a card's number, of a form from elsewhere, or of a session that was ended", async () => {
  await using app = await openTestApp();
  const visitor = await openExpired(app);
  await visitor.post("/espace/contact", {
    ...MESSAGE,
    message: "Ma carte : 4970 1000 0000 0154",
    mot_de_passe: "secret",
    mot_de_passe_actuel: "secret",
  });
  const [kept] = await keptForms(app);
  assertEquals(kept?.typed, { sujet: "logement", contrat: "L0039000205" });
  const cross = { "sec-fetch-site": "cross-site" };
  const refused = await visitor.post("/espace/contact", MESSAGE, cross);
  assertEquals(refused.status, 403);
  assertEquals((await keptForms(app)).length, 1);

  const leaver = await openSignedInAgain(app);
  const cookie = leaver.cookies.header();
  await leaver.post("/deconnexion", {});
  const late = await app.handle(
    new Request("http://127.0.0.1:8000/espace/contact", {
      method: "POST",
      body: new URLSearchParams(MESSAGE),
      headers: { cookie, "sec-fetch-site": "same-origin" },
    }),
  );
  assert(locationOf(late).endsWith("fait=expiree"), locationOf(late));
  assertEquals(late.headers.getSetCookie(), []);
  assertEquals((await keptForms(app)).length, 1);
});

const openSignedInAgain = (app: TestApp) => new Visitor(app).signIn();

Deno.test("of one user no more than a few are kept; the sign-in comes all the same", async () => {
  await using app = await openTestApp();
  const visitor = await openExpired(app);
  const endings = [];
  for (let i = 0; i < 7; i++) {
    const to = locationOf(await visitor.post("/espace/contact", MESSAGE));
    endings.push(to.split("fait=")[1]);
  }
  assertEquals(endings, [
    ...Array(5).fill("expiree-gardee"),
    ...Array(2).fill("expiree"),
  ]);
  // Each takes the place of the one before in its browser.
  assertEquals((await keptForms(app)).length, 1);
});

Deno.test("a body that is no form, or too long, still leads to the sign-in", async () => {
  await using app = await openTestApp();
  const visitor = await openExpired(app);
  for (const message of ["a", "a".repeat(17_000)]) {
    const to = locationOf(
      await visitor.post("/espace/contact", { message }),
    );
    assert(to.startsWith("/connexion?suite="), to);
  }
  const answer = await app.handle(
    new Request("http://127.0.0.1:8000/espace/contact", {
      method: "POST",
      body: "{}",
      headers: { "sec-fetch-site": "same-origin" },
    }),
  );
  assert(locationOf(answer).endsWith("fait=expiree"), locationOf(answer));
});

Deno.test("a script that sends in place is told 401, not led to a page that it takes for a success", async () => {
  await using app = await openTestApp();
  const visitor = await openExpired(app);
  const answer = await visitor.post("/espace/avis", {
    contrat: "L0039000204",
    action: "souscrire",
  }, { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" });
  assertEquals(answer.status, 401);
  assertEquals(await keptForms(app), []);
});

Deno.test("choosing a language when the session is over keeps the form and the language", async () => {
  await using app = await openTestApp();
  const visitor = await openExpired(app);
  const sent = await visitor.post("/espace/contact", {
    ...MESSAGE,
    langue: "tr",
  });
  const html = await (await visitor.get(locationOf(sent))).text();
  assertStringIncludes(html, '<html lang="tr"');
  await signInAgain(visitor, "/espace/contact");
  const back = await (await visitor.get("/espace/contact")).text();
  assertStringIncludes(back, "Une fuite");
});
