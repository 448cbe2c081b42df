/** Attacks that once went through, each with what must hold against it. */
import { assert, assertEquals } from "@std/assert";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import { listValues, readValue } from "../../lib/store/store.ts";
import { buildNotification, encode, readForm } from "../support/bank_oracle.ts";
import { paymentOf } from "../support/named.ts";
import {
  EMAIL,
  locationOf,
  openSignedIn,
  openTestApp,
  PASSWORD,
  type TestApp,
  Visitor,
} from "../support/test_app.ts";
import { TEST_KEY } from "../support/test_services.ts";

const TYPE = "application/x-www-form-urlencoded";

const notify = (app: TestApp, body: string) =>
  app.handle(
    new Request("http://127.0.0.1:8000/scellius/notification", {
      method: "POST",
      body,
      headers: { "content-type": TYPE },
    }),
  );

async function openBank(visitor: Visitor, amount = "10") {
  const started = await visitor.post("/espace/paiement", {
    contrat: "L0039000204",
    montant: amount,
    confirme: "oui",
  });
  const chosen = await visitor.post(locationOf(started), { carte: "CB" });
  const path = locationOf(chosen);
  const html = await (await visitor.get(path)).text();
  return { path, html, fields: readForm(html).fields };
}

Deno.test("one signed form parks once, however many unsigned fields come with it", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const { fields } = await openBank(visitor);
  for (let i = 0; i < 20; i++) {
    const answer = await notify(
      app,
      `${encode(fields)}&x${i}=${"A".repeat(i)}`,
    );
    assertEquals(answer.status, 200);
    await answer.body?.cancel();
  }
  const parked = await listValues(app.services.store, keys.parkedAll());
  assertEquals(parked.length, 1);
});

Deno.test("a change of address that was asked for before a new password dies with the old one, and the old address is told of it", async () => {
  await using app = await openTestApp();
  const thief = await openSignedIn(app);
  await thief.post("/espace/compte/courriel", {
    email: "voleur@exemple.fr",
    mot_de_passe_actuel: PASSWORD,
  });
  const told = (await app.mails()).find(({ to }) => to === EMAIL);
  assert(told?.subject.includes("changement d’adresse"), told?.subject);
  const token = await app.linkTo("voleur@exemple.fr", "adresse");
  const owner = new Visitor(app);
  await owner.post("/mot-de-passe-oublie", { email: EMAIL });
  const reset = await app.linkTo(EMAIL, "mot-de-passe");
  const password = "une tout autre phrase";
  const fields = {
    mot_de_passe: password,
    mot_de_passe_confirmation: password,
  };
  app.clock.nowMs += 60_000;
  const done = await owner.post(`/mot-de-passe/${reset}`, fields);
  assertEquals(done.status, 303);
  assertEquals(
    (await new Visitor(app).post(`/adresse/${token}`, {})).status,
    410,
  );
  await owner.signIn(EMAIL, password);
});

Deno.test("a second link for a new password dies when the first was used, and the own name is refused there too", async () => {
  await using app = await openTestApp();
  await openSignedIn(app);
  const owner = new Visitor(app);
  await owner.post("/mot-de-passe-oublie", { email: EMAIL });
  const first = await app.linkTo(EMAIL, "mot-de-passe");
  await owner.post("/mot-de-passe-oublie", { email: EMAIL });
  const second = await app.linkTo(EMAIL, "mot-de-passe");
  const set = (token: string, password: string) =>
    owner.post(`/mot-de-passe/${token}`, {
      mot_de_passe: password,
      mot_de_passe_confirmation: password,
    });
  app.clock.nowMs += 60_000;
  assertEquals((await set(second, "moreau47moreau")).status, 422);
  assertEquals((await set(second, "une tout autre phrase")).status, 303);
  assertEquals((await set(first, "encore une autre phrase")).status, 410);
});

const FORM = {
  reference: "L0039000204",
  nom: "Moreau",
  email: EMAIL,
  email_confirmation: EMAIL,
  mot_de_passe: PASSWORD,
  mot_de_passe_confirmation: PASSWORD,
};

const STOLEN = "le mot de passe du voleur";

/** A thief who knows reference, name and address of the owner registers with a password of his own. */
async function registerAsOwner(app: TestApp): Promise<Visitor> {
  const thief = new Visitor(app);
  await thief.post("/inscription", {
    ...FORM,
    mot_de_passe: STOLEN,
    mot_de_passe_confirmation: STOLEN,
  });
  return thief;
}

Deno.test("who registers in another's place, before or after, puts no password behind the mail that the owner asks for again", async () => {
  for (const first of ["owner", "thief"]) {
    await using app = await openTestApp();
    const owner = new Visitor(app);
    if (first === "thief") await registerAsOwner(app);
    await owner.post("/inscription", FORM);
    if (first === "owner") await registerAsOwner(app);
    // The mails so far have left: the newest is the one that is asked for.
    await app.mails();
    const again = await owner.post("/inscription/envoyee", { email: EMAIL });
    assertEquals(again.status, 200);
    const token = await app.linkTo(EMAIL, "validation");
    await owner.post(`/validation/${token}`, {});
    await owner.signIn();
  }
});

Deno.test("an owner who presses the link of a registration that was not hers opens no account under a stranger's password", async () => {
  await using app = await openTestApp();
  await registerAsOwner(app);
  const stolen = await app.linkTo(EMAIL, "validation");
  const owner = new Visitor(app);
  const link = `/validation/${stolen}`;
  const shown = await owner.get(link);
  assertEquals(shown.status, 200);
  assert((await shown.text()).includes('name="mot_de_passe"'));
  const answer = await owner.post(link, {});
  assertEquals(answer.status, 422);
  assert((await answer.text()).includes('href="#mot_de_passe"'));
  const guessed = await owner.post(link, { mot_de_passe: PASSWORD });
  assertEquals(guessed.status, 422);
  const unlike = await new Visitor(app).post("/connexion", {
    email: EMAIL,
    mot_de_passe: STOLEN,
  });
  assertEquals(unlike.status, 422);
  // Her own registration still opens the account.
  await app.mails();
  await owner.post("/inscription", FORM);
  const own = await app.linkTo(EMAIL, "validation");
  assertEquals((await owner.post(`/validation/${own}`, {})).status, 303);
  await owner.signIn();
});

Deno.test("asking for the mail again from elsewhere sends nothing of another's registration, with the same answer", async () => {
  await using app = await openTestApp();
  await registerAsOwner(app);
  const before = (await app.mails()).length;
  const ask = async (email: string) => {
    const post = await new Visitor(app).post("/inscription/envoyee", { email });
    const html = await post.text();
    return html.replaceAll(email, "…").replace(/nonce="\w+"/g, "");
  };
  assertEquals(await ask(EMAIL), await ask("inconnu@exemple.fr"));
  assertEquals((await app.mails()).length, before);
});

Deno.test("a flood of faulty registration forms is refused before their passwords are judged, and only where it comes from", async () => {
  await using app = await openTestApp({ proxies: 1 });
  const { commonPasswords } = app.services;
  let judged = 0;
  app.services.commonPasswords = () => {
    judged++;
    return commonPasswords();
  };
  const from = (address: string) => ({
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": address,
  });
  const faulty = { ...FORM, mot_de_passe_confirmation: "autre chose" };
  const flood: number[] = [];
  for (let i = 0; i < 125; i++) {
    const answer = await new Visitor(app).post(
      "/inscription",
      faulty,
      from("198.51.100.7"),
    );
    flood.push(answer.status);
  }
  assertEquals(flood.filter((status) => status === 422).length, 120);
  assertEquals(flood.filter((status) => status === 429).length, 5);
  assertEquals(judged, 120);
  const other = new Visitor(app);
  const taken = await other.post("/inscription", FORM, from("203.0.113.9"));
  assertEquals(taken.status, 303);
});

Deno.test("many registrations with an address push the owner's own out neither there nor in her mailbox", async () => {
  await using app = await openTestApp({ proxies: 1 });
  const from = (address: string) => ({
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": address,
  });
  const owner = new Visitor(app);
  await owner.post("/inscription", FORM, from("203.0.113.9"));
  for (let i = 0; i < 25; i++) {
    await new Visitor(app).post("/inscription", FORM, from("198.51.100.7"));
  }
  const before = (await app.mails()).length;
  const email = { email: EMAIL };
  await owner.post("/inscription/envoyee", email, from("203.0.113.9"));
  assertEquals((await app.mails()).length, before + 1);
  const token = await app.linkTo(EMAIL, "validation");
  const validated = await owner.post(`/validation/${token}`, {});
  assertEquals(validated.status, 303);
});

Deno.test("the link opens on another device with the password of the registration, and without a form's body in the same browser", async () => {
  await using app = await openTestApp();
  const phone = new Visitor(app);
  await phone.post("/inscription", FORM);
  const first = await app.linkTo(EMAIL, "validation");
  const computer = new Visitor(app);
  const wrong = { mot_de_passe: "pas celui-là" };
  const link = `/validation/${first}`;
  assertEquals((await computer.post(link, wrong)).status, 422);
  const right = { mot_de_passe: PASSWORD };
  const opened = await computer.post(link, right);
  assertEquals([opened.status, locationOf(opened)], [
    303,
    "/connexion?fait=validation",
  ]);
  assertEquals((await phone.post(link, {})).status, 410);
  const bare = await app.handle(
    new Request(`http://127.0.0.1:8000${link}`, {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin" },
    }),
  );
  assertEquals(bare.status, 410);
});

Deno.test("a stranger's failing registrations do not silence the mail of the true tenant", async () => {
  await using app = await openTestApp();
  const stranger = new Visitor(app);
  for (let i = 0; i < 10; i++) {
    await stranger.post("/inscription", { ...FORM, nom: "Autre" });
  }
  await new Visitor(app).post("/inscription", FORM);
  await app.linkTo(EMAIL, "validation");
});

Deno.test("guesses from many places do not keep out a browser that has signed in before", async () => {
  await using app = await openTestApp({ proxies: 1 });
  const owner = await openSignedIn(app);
  await owner.post("/deconnexion", {});
  for (let block = 0; block < 4; block++) {
    for (let guess = 0; guess < 10; guess++) {
      await new Visitor(app).post(
        "/connexion",
        { email: EMAIL, mot_de_passe: "faux" },
        {
          "sec-fetch-site": "same-origin",
          "x-forwarded-for": `198.51.${100 + block}.7`,
        },
      );
    }
  }
  const elsewhere = await new Visitor(app).post("/connexion", {
    email: EMAIL,
    mot_de_passe: PASSWORD,
  }, { "sec-fetch-site": "same-origin", "x-forwarded-for": "203.0.113.9" });
  assertEquals(elsewhere.status, 429);
  await owner.signIn();
});

Deno.test("signing in again ends the session that the browser had", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await visitor.signIn();
  const sessions = await Array.fromAsync(app.kv.list({ prefix: ["sessions"] }));
  assertEquals(sessions.length, 1);
});

Deno.test("what is far too long for a key is refused like any other wrong word", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const long = "x".repeat(2_100);
  for (const path of ["statut", "banque", "recu", "carte"]) {
    const answer = await visitor.get(`/espace/paiement/${long}/${path}`);
    assertEquals(answer.status, 404, path);
  }
  const answer = await new Visitor(app).post("/connexion", {
    email: `${long}@exemple.fr`,
    mot_de_passe: "x",
  });
  assertEquals(answer.status, 422);
});

Deno.test("decisions on the notices are throttled before they fill the proof and the mailbox", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++) {
    const action = i % 2 === 0 ? "souscrire" : "arreter";
    const typed = { contrat: "L0039000204", action };
    statuses.push((await visitor.post("/espace/avis", typed)).status);
  }
  assertEquals(statuses.slice(0, 10).every((status) => status === 303), true);
  assertEquals(statuses.slice(10), [429, 429]);
});

Deno.test("two payments that were started at once do not both go to the bank unasked", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const first = await openBank(visitor, "820,41");
  assert(first.html.includes(".submit()"));
  const second = await openBank(visitor, "820,41");
  assertEquals(second.html.includes(".submit()"), false);
  assert(second.html.includes("ne payez pas une deuxième fois"));
});

Deno.test("asking for the headers of the bank's page takes no transaction number", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const { path } = await openBank(visitor);
  const id = paymentOf(path.split("/")[3]);
  const attempts = async () =>
    (await readValue(app.services.store, keys.payment(id)))?.attempts.length;
  assertEquals(await attempts(), 1);
  const head = await visitor.head(path);
  assertEquals(head.status, 200);
  assertEquals(await attempts(), 1);
});

Deno.test("more given back than was taken calls a person", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const { fields } = await openBank(visitor);
  const tell = (verdict: Parameters<typeof buildNotification>[2]) =>
    notify(app, buildNotification(fields, TEST_KEY, verdict));
  await tell({ status: "AUTHORISED" });
  const lowered = { vads_effective_amount: "600" };
  const source = "MERCH_BO";
  await tell({ status: "AUTHORISED", source, overrides: lowered });
  await tell({
    status: "CAPTURED",
    source,
    type: "CREDIT",
    uuid: "c".repeat(32),
    overrides: { vads_trans_id: "900001" },
  });
  const alerts = await listValues(app.services.store, keys.alerts());
  assertEquals(alerts.map(({ kind }) => kind).sort(), [
    "payment_lowered",
    "refunded_too_much",
  ]);
});

Deno.test("what nobody sees is taken out of a message", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await visitor.post("/espace/contact", {
    sujet: "autre",
    message: "Une\u001B[31m fuite\u202E\nici\tdepuis hier",
    contrat: "",
  });
  const messages = await listValues(
    app.services.store,
    keys.messages(asTenantNumber("000123456")),
  );
  assertEquals(messages[0]?.body, "Une[31m fuite\nici\tdepuis hier");
});
