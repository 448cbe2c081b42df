import { must } from "../support/must.ts";
import { assert, assertEquals } from "@std/assert";
import { buildPageParts } from "../../lib/commands/build_page_parts.ts";
import {
  EMAIL,
  locationOf,
  openSignedIn,
  openTestApp,
  PASSWORD,
  Visitor,
} from "../support/test_app.ts";

const REGISTRATION = {
  reference: "0039000204",
  nom: "moreau",
  email: EMAIL,
  email_confirmation: EMAIL,
  mot_de_passe: PASSWORD,
  mot_de_passe_confirmation: PASSWORD,
};

Deno.test("a tenant registers, validates by the mailed link and signs in, without JavaScript", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  const home = await (await visitor.get("/")).text();
  assert(home.includes("Créer votre compte en moins de 3 minutes"));
  const posted = await visitor.post("/inscription", REGISTRATION);
  assertEquals([posted.status, locationOf(posted)], [
    303,
    "/inscription/envoyee",
  ]);
  const token = await app.linkTo(EMAIL, "validation");
  const scanned = await visitor.get(`/validation/${token}`);
  assertEquals(scanned.status, 200);
  assert((await scanned.text()).includes("Valider mon compte"));
  const validated = await visitor.post(`/validation/${token}`, {});
  assertEquals(validated.status, 303);
  assertEquals(locationOf(validated).split("?")[0], "/connexion");
  assertEquals((await visitor.get(`/validation/${token}`)).status, 410);
  await visitor.signIn();
  const space = await (await visitor.get("/espace")).text();
  assert(space.includes("Vous devez 830,41\u00A0€"), space);
  assert(space.includes("Mme") && space.includes("LAETITIA"));
  for (const path of ["/", "/connexion", "/inscription"]) {
    const answer = await visitor.get(path);
    assertEquals([answer.status, locationOf(answer)], [303, "/espace"]);
  }
});

Deno.test("a registration answers alike whether reference, name or account exist", async () => {
  await using app = await openTestApp();
  await openSignedIn(app);
  const cases = [
    REGISTRATION,
    { ...REGISTRATION, nom: "inconnu" },
    { ...REGISTRATION, reference: "9999999999" },
    {
      ...REGISTRATION,
      email: "x@exemple.fr",
      email_confirmation: "x@exemple.fr",
    },
  ];
  for (const fields of cases) {
    const answer = await new Visitor(app).post("/inscription", fields);
    assertEquals([answer.status, locationOf(answer)], [
      303,
      "/inscription/envoyee",
    ]);
    assertEquals(await answer.text(), "");
  }
  const mails = await app.mails();
  assertEquals(mails.filter(({ to }) => to === EMAIL).length, 4);
  assertEquals(mails.filter(({ to }) => to === "x@exemple.fr").length, 1);
});

Deno.test("a common password is refused in the same words whether reference, name and account exist or not", async () => {
  await using app = await openTestApp();
  await openSignedIn(app);
  const common = {
    ...REGISTRATION,
    mot_de_passe: "q1w2e3r4",
    mot_de_passe_confirmation: "q1w2e3r4",
  };
  const pages: string[] = [];
  for (
    const [reference, nom] of [
      ["0039000204", "moreau"],
      ["9999999999", "moreau"],
      ["0039000204", "inconnu"],
    ]
  ) {
    const answer = await new Visitor(app).post("/inscription", {
      ...common,
      reference: must(reference),
      nom: must(nom),
    });
    assertEquals(answer.status, 422);
    const html = await answer.text();
    assert(html.includes('id="mot_de_passe-erreur"'));
    pages.push(
      html.replaceAll(/nonce="[^"]+"/g, "")
        .replaceAll(`value="${reference}"`, "").replaceAll(
          `value="${nom}"`,
          "",
        ),
    );
  }
  assertEquals([pages[1], pages[2]], [pages[0], pages[0]]);
});

Deno.test("faults of form answer 422 at their field, keep what was typed and never a password", async () => {
  await using app = await openTestApp();
  const answer = await new Visitor(app).post("/inscription", {
    ...REGISTRATION,
    reference: "abc",
    nom: "",
    email: "jean@",
    email_confirmation: "autre@exemple.fr",
    mot_de_passe: "secret-court",
    mot_de_passe_confirmation: "autre",
  });
  assertEquals(answer.status, 422);
  const html = await answer.text();
  assert(html.includes("<title>Erreur\u00A0: Inscription"));
  assert(html.includes('role="alert"'));
  for (
    const field of [
      "reference",
      "nom",
      "email",
      "email_confirmation",
      "mot_de_passe_confirmation",
    ]
  ) {
    assert(html.includes(`href="#${field}"`), field);
    assert(html.includes(`id="${field}-erreur"`), field);
  }
  assert(html.includes('value="abc"') && html.includes('value="jean@"'));
  assertEquals(html.includes("secret-court"), false);
});

Deno.test("what is typed is shown as text, never as markup", async () => {
  await using app = await openTestApp();
  const nasty = '"><script>alert(1)</script>';
  const answer = await new Visitor(app).post("/inscription", {
    ...REGISTRATION,
    reference: nasty,
  });
  const html = await answer.text();
  assertEquals(html.includes("<script>alert"), false);
  assert(html.includes("&lt;script>") || html.includes("&lt;script&gt;"));
});

Deno.test("sign-in goes on to the page first asked for, and never to another origin", async () => {
  await using app = await openTestApp();
  await openSignedIn(app);
  const visitor = new Visitor(app);
  const asked = await visitor.get("/espace/solde?du=01%2F10%2F2026");
  assertEquals(asked.status, 303);
  const suite =
    new URL(locationOf(asked), "http://x").searchParams.get("suite") ?? "";
  assertEquals(suite, "/espace/solde?du=01%2F10%2F2026");
  const fields = { email: EMAIL, mot_de_passe: PASSWORD };
  const nexts: [string, string][] = [
    [suite, suite],
    ["//evil.example/espace", "/espace"],
    ["https://evil.example/espace", "/espace"],
    ["/\\evil.example", "/espace"],
    ["/espace/../deconnexion", "/espace"],
    ["/espace.evil", "/espace"],
    ["javascript:alert(1)", "/espace"],
  ];
  for (const [next, expected] of nexts) {
    const answer = await new Visitor(app).post("/connexion", {
      ...fields,
      suite: next,
    });
    assertEquals(locationOf(answer), expected, next);
  }
});

Deno.test("a wrong password answers 422, too many tries 429 with the wait, sign-out ends the session", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const stranger = new Visitor(app);
  const wrong = { email: EMAIL, mot_de_passe: "faux" };
  const refused = await stranger.post("/connexion", wrong);
  assertEquals(refused.status, 422);
  const html = await refused.text();
  const unknown = await stranger.post("/connexion", {
    ...wrong,
    email: "inconnu@exemple.fr",
  });
  assertEquals(
    (await unknown.text()).replaceAll("inconnu@exemple.fr", EMAIL).replace(
      /nonce="\w+"/g,
      "",
    ),
    html.replace(/nonce="\w+"/g, ""),
  );
  let last = refused;
  for (let i = 0; i < 12; i++) last = await stranger.post("/connexion", wrong);
  assertEquals(last.status, 429);
  assert(Number(last.headers.get("retry-after")) > 0);
  const out = await visitor.post("/deconnexion", {});
  assertEquals(out.status, 303);
  assertEquals(out.headers.get("clear-site-data"), '"cache"');
  assertEquals(visitor.cookies.names(), ["appareil"]);
  assertEquals((await visitor.get("/espace")).status, 303);
});

Deno.test("the account page changes the password, lists and ends sessions, exports and closes", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const other = await new Visitor(app).signIn();
  const compte = "/espace/compte";
  const sessions = await (await visitor.get(`${compte}/sessions`)).text();
  assert(sessions.includes("Déconnecter"));
  const wrong = await visitor.post(`${compte}/mot-de-passe`, {
    mot_de_passe_actuel: "faux",
    mot_de_passe: "cinq autres mots",
    mot_de_passe_confirmation: "cinq autres mots",
  });
  assertEquals(wrong.status, 422);
  const changed = await visitor.post(`${compte}/mot-de-passe`, {
    mot_de_passe_actuel: PASSWORD,
    mot_de_passe: "cinq autres mots",
    mot_de_passe_confirmation: "cinq autres mots",
  });
  assertEquals(changed.status, 303);
  assertEquals((await other.get("/espace")).status, 303);
  assertEquals((await visitor.get("/espace")).status, 200);
  const json = await visitor.get(`${compte}/donnees.json`);
  assertEquals(json.status, 200);
  const data = await json.json();
  assertEquals(data.account.email, EMAIL);
  assertEquals(data.contracts.length, 2);
  assertEquals(JSON.stringify(data).includes("$scrypt"), false);
  assertEquals((await visitor.get(`${compte}/donnees`)).status, 200);
  const unconfirmed = await visitor.post(`${compte}/fermeture`, {
    mot_de_passe_actuel: "cinq autres mots",
  });
  assertEquals(unconfirmed.status, 422);
  const closed = await visitor.post(`${compte}/fermeture`, {
    mot_de_passe_actuel: "cinq autres mots",
    confirme: "oui",
  });
  assertEquals(closed.status, 303);
  // The landlord's other sites share the domain: their cookies are theirs.
  assertEquals(closed.headers.get("clear-site-data"), '"cache"');
  assertEquals(visitor.cookies.names(), []);
  assertEquals((await visitor.get("/espace")).status, 303);
});

Deno.test("a forgotten password and a forgotten identifier answer alike and mail only the owner", async () => {
  await using app = await openTestApp();
  await openSignedIn(app);
  const visitor = new Visitor(app);
  for (const email of [EMAIL, "inconnu@exemple.fr"]) {
    const answer = await visitor.post("/mot-de-passe-oublie", { email });
    assertEquals(locationOf(answer), "/mot-de-passe-oublie?envoye=1");
  }
  const token = await app.linkTo(EMAIL, "mot-de-passe");
  const page = `/mot-de-passe/${token}`;
  assertEquals((await visitor.get(page)).status, 200);
  const next = {
    mot_de_passe: "six mots de plus",
    mot_de_passe_confirmation: "six mots de plus",
  };
  assertEquals((await visitor.post(page, next)).status, 303);
  assertEquals((await visitor.post(page, next)).status, 410);
  for (const nom of ["MOREAU", "AUTRE"]) {
    const answer = await visitor.post("/identifiant-oublie", {
      reference: "123456",
      nom,
    });
    assertEquals(locationOf(answer), "/identifiant-oublie?envoye=1");
  }
  const mails = await app.mails();
  assertEquals(mails.every(({ to }) => to === EMAIL), true);
  assertEquals(mails.length, 3);
});

Deno.test("a tenant turns the reminder off and on again on the account page", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const read = async () => await (await visitor.get("/espace/compte")).text();
  assert((await read()).includes("Ne plus recevoir ce rappel"));
  const off = await visitor.post("/espace/compte/rappels", {
    rappels: "non",
  });
  assertEquals(
    [off.status, locationOf(off)],
    [303, "/espace/compte?fait=rappels-arreter"],
  );
  assert((await read()).includes("Vous ne recevez pas de rappel"));
  await visitor.post("/espace/compte/rappels", { rappels: "oui" });
  assert((await read()).includes("Ne plus recevoir ce rappel"));
});

Deno.test("other sessions end only with the password typed again, one or all", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const compte = "/espace/compte";
  const sessions = `${compte}/sessions`;
  const alone = await (await visitor.get(sessions)).text();
  assertEquals(alone.includes("sessions-mot_de_passe_actuel"), false);
  const others = [1, 2, 3].map(() => new Visitor(app));
  for (const other of others) await other.signIn();
  const html = await (await visitor.get(sessions)).text();
  const ids = [...html.matchAll(/name="session" value="(\w{26})"/g)]
    .map(([, id = ""]) => id);
  assertEquals(ids.length, 3);
  const open = async () => {
    const answers = await Promise.all(others.map((one) => one.get("/espace")));
    return answers.filter(({ status }) => status === 200).length;
  };
  const forms = [{ session: "autres" }, { session: must(ids[0]) }];
  for (const fields of forms) {
    for (const password of ["", "faux"]) {
      const typed = { ...fields, mot_de_passe_actuel: password };
      const refused = await visitor.post(sessions, typed);
      assertEquals(refused.status, 422);
      const page = await refused.text();
      assert(page.includes('href="#sessions-mot_de_passe_actuel"'));
    }
  }
  assertEquals(await open(), 3);
  const one = await visitor.post(sessions, {
    session: must(ids[0]),
    mot_de_passe_actuel: PASSWORD,
  });
  assertEquals(
    [one.status, locationOf(one)],
    [303, "/espace/compte?fait=session"],
  );
  assertEquals(await open(), 2);
  const all = await visitor.post(sessions, {
    session: "autres",
    mot_de_passe_actuel: PASSWORD,
  });
  assertEquals(all.status, 303);
  assertEquals(await open(), 0);
  assertEquals((await visitor.get("/espace")).status, 200);
});

Deno.test("the page after a sign-out or a closure says that nothing is to be kept, but not to a link from elsewhere", async () => {
  await using app = await openTestApp();
  const read = async (path: string, site?: string) => {
    const headers: Record<string, string> = site === undefined
      ? {}
      : { "sec-fetch-site": site };
    const answer = await new Visitor(app).get(path, headers);
    const { scripts } = await buildPageParts();
    const erases = (await answer.text()).includes(must(scripts.forget_offline));
    return [answer.headers.get("garde"), erases];
  };
  const nobody = ["personne", true];
  const nothing = [null, false];
  for (const done of ["deconnexion", "fermeture"]) {
    const path = `/connexion?fait=${done}`;
    assertEquals(await read(path), nobody);
    assertEquals(await read(path, "same-origin"), nobody);
    assertEquals(await read(path, "cross-site"), nothing);
  }
  // A session that has run out leads here: what is kept is there to be read later.
  assertEquals(await read("/connexion?suite=%2Fespace%2Fsolde"), nothing);
  assertEquals(await read("/connexion"), nothing);
});

Deno.test("each act that needs the password has a page of its own, opened from a row of the account page and back to it", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await new Visitor(app).signIn();
  const html = await (await visitor.get("/espace/compte")).text();
  assertEquals(html.includes('type="password"'), false);
  const rows = [
    ...html.matchAll(/class="open" href="\/espace\/compte\/([^"]*)"/g),
  ].map(([, name]) => name);
  assertEquals(rows, [
    "courriel",
    "mot-de-passe",
    "sessions",
    "donnees",
    "donnees.json",
    "fermeture",
  ]);
  assert(html.includes("2 appareils"), html);
  for (const name of ["courriel", "mot-de-passe", "sessions", "fermeture"]) {
    const path = `/espace/compte/${name}`;
    const page = await (await visitor.get(path)).text();
    assert(page.includes(`id="${name}-mot_de_passe_actuel"`), name);
    assert(page.includes('href="/espace/compte"'), name);
    const failed = await visitor.post(path, { email: "x@exemple.fr" });
    assertEquals(failed.status, 422, name);
    const again = await failed.text();
    const [, wrong = "contenu"] =
      /id="(\S+)-mot_de_passe_actuel-erreur"/.exec(again) ?? [];
    assert(wrong === "contenu" || wrong === name, wrong);
    assertEquals(again.includes('value="x@exemple.fr"'), name === "courriel");
  }
  const reminders = await visitor.get("/espace/compte/rappels");
  assertEquals(locationOf(reminders), "/espace/compte");
  const unsaid = await visitor.post("/espace/compte/rappels", {});
  assertEquals(unsaid.status, 422);
  assertEquals((await visitor.post("/espace/compte", {})).status, 404);
});
