import { assert, assertEquals } from "@std/assert";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import { putPostings } from "../../lib/store/ledger.ts";
import { readValue } from "../../lib/store/store.ts";
import { transact } from "../../lib/store/transaction.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import { amendNotice } from "../../lib/usecases/documents/amend_notice.ts";
import { issueNotices } from "../../lib/usecases/documents/issue_notices.ts";
import { must } from "../support/must.ts";
import { paymentOf } from "../support/named.ts";
import { routePaths } from "../support/route_paths.ts";
import { testAccount } from "../support/test_account.ts";
import {
  locationOf,
  openSignedIn,
  openTestApp,
  Visitor,
} from "../support/test_app.ts";
import { buildTestPosting } from "../support/test_posting.ts";
import { openTestPortal, TEST_ORIGIN } from "../support/test_services.ts";

/** What a route's parameter is in the owner's hands. */
const OWN: Record<string, (of: { payment: string }) => string> = {
  "[contrat]": () => "L0039000204",
  "[id]": ({ payment }) => payment,
  "[mois]": () => "2026-11",
  "[version]": () => "1",
};

async function startPaid(
  app: Awaited<ReturnType<typeof openTestApp>>,
  visitor: Visitor,
) {
  const started = await visitor.post("/espace/paiement", {
    contrat: "L0039000204",
    montant: "10",
  });
  const id = paymentOf(locationOf(started).split("/")[3]);
  const payment = await readValue(app.services.store, keys.payment(id));
  if (payment === null) throw new Error("Cannot find the payment");
  await app.kv.set(keys.payment(id), {
    ...payment,
    card: "CB" as const,
    operations: [{
      key: "a".repeat(32),
      type: "DEBIT" as const,
      class: "paid" as const,
      statuses: ["AUTHORISED"],
      amountCents: 1000,
      effectiveCents: 1000,
      transId: "000000",
      transDate: "20261123090000",
      cardBrand: "CB",
      bookedAt: "2026-11-23T09:00:00.000Z",
    }],
  });
  return id;
}

/** Gives the owner's home its notice of November, on screen, which a second version has replaced. */
async function issueNotice(
  app: Awaited<ReturnType<typeof openTestApp>>,
  owner: Visitor,
) {
  const contract = "L/0039000204";
  const putRent = (code: string) =>
    app.kv.set(keys.schedule(contract), {
      v: 1,
      contract,
      lines: [{
        code,
        nature: "loyer",
        label: "Loyer principal",
        direction: "D",
        amountCents: 40000,
        from: "2026-01",
        to: null,
      }],
      totals: {},
    });
  await putRent("LOY");
  await owner.post("/espace/avis", { contrat: contract, action: "souscrire" });
  const { nowMs } = app.clock;
  app.clock.nowMs = Date.parse("2026-11-28T05:00:00Z");
  await issueNotices(app.services);
  await putRent("LP");
  must(await amendNotice(app.services, { contract, month: "2026-11" }));
  app.clock.nowMs = nowMs;
  // All that is owed, so that the month has its quittance.
  await transact(app.services.store, async (tx) => {
    await putPostings(tx, testAccount(contract), [buildTestPosting({
      id: "import:all",
      date: "2026-12-01",
      label: "Virement reçu",
      amountCents: 83041 + 40000,
    })], "2026-12-01T00:00:00.000Z");
  });
}

Deno.test("another tenant's contract, payment or receipt answers 404, on every route that takes an id", async () => {
  await using app = await openTestApp();
  const owner = await openSignedIn(app);
  const payment = await startPaid(app, owner);
  await issueNotice(app, owner);
  const email = "autre@exemple.fr";
  const password = "des mots tout autres";
  await createUser(app.services, {
    tenantNumber: asTenantNumber("000999999"),
    email,
    password,
  });
  const stranger = await new Visitor(app).signIn(email, password);
  const taking = [...routePaths()].filter((path) =>
    path.startsWith("/espace") && path.includes("[")
  );
  assert(taking.length >= 6, taking.join());
  for (const route of taking) {
    const path = route.replace(/\[\w+\]/g, (name) =>
      must(OWN[name])({ payment })) +
      (route.endsWith(".svg") ? "?montant=1" : "");
    const own = await owner.get(path);
    assert([200, 303].includes(own.status), `${path}: ${own.status}`);
    assertEquals((await stranger.get(path)).status, 404, `GET ${path}`);
    assertEquals(
      (await stranger.post(path, { carte: "CB" })).status,
      404,
      `POST ${path}`,
    );
    const missing = path.replace(payment, "0".repeat(26)).replace(
      "L0039000204",
      "L9999999999",
    );
    assertEquals((await owner.get(missing)).status, 404, missing);
  }
  const posted = await stranger.post("/espace/paiement", {
    contrat: "L0039000204",
    montant: "10",
  });
  assertEquals(posted.status, 422);
  const written = await stranger.post("/espace/contact", {
    sujet: "autre",
    message: "Bonjour",
    contrat: "L0039000204",
  });
  assertEquals(written.status, 422);
  assertEquals(
    (await stranger.get("/espace/solde?contrat=L0039000204")).status,
    404,
  );
});

Deno.test("signed out, every page of the space leads to the sign-in and no post does anything", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  for (const route of routePaths()) {
    if (!route.startsWith("/espace")) continue;
    const path = route.replace(/\[\w+\]/g, "x");
    for (
      const answer of [await visitor.get(path), await visitor.post(path, {})]
    ) {
      assertEquals(answer.status, 303, path);
      assertEquals(locationOf(answer).split("?")[0], "/connexion", path);
    }
  }
});

Deno.test("every answer carries the security headers: pages, errors, redirects, files, the bank's", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const stranger = new Visitor(app);
  const answers = [
    await stranger.get("/"),
    await visitor.get("/espace"),
    await visitor.get("/espace/solde"),
    await stranger.get("/rien"),
    await stranger.get("/espace"),
    await stranger.get("/robots.txt"),
    await stranger.post("/scellius/notification", {}),
    await stranger.post("/connexion", {}, { origin: "https://evil.example" }),
  ];
  assertEquals(answers.map(({ status }) => status), [
    200,
    200,
    200,
    404,
    303,
    200,
    400,
    403,
  ]);
  for (const { headers } of answers) {
    const csp = headers.get("content-security-policy") ?? "";
    for (
      const part of [
        "default-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self' https://banque.example.fr",
      ]
    ) {
      assert(csp.includes(part), `${part} in ${csp}`);
    }
    assertEquals(/unsafe-(inline|eval)/.test(csp), false);
    assertEquals(headers.get("x-content-type-options"), "nosniff");
    assertEquals(headers.get("referrer-policy"), "same-origin");
    assertEquals(headers.get("cross-origin-opener-policy"), "same-origin");
    assertEquals(headers.get("cross-origin-resource-policy"), "same-origin");
  }
  assertEquals(answers[1]?.headers.get("cache-control"), "no-store");
  const page = must(answers[0]);
  const html = await page.text();
  const nonce = /'nonce-([^']+)'/.exec(
    page.headers.get("content-security-policy") ?? "",
  )?.[1];
  for (const [tag] of html.matchAll(/<(script|style)[^>]*>/g)) {
    assert(tag.includes(`nonce="${nonce}"`), tag);
  }
  assertEquals(/ style="| on\w+="/.test(html), false);
});

Deno.test("a browser that the bank brings back by a form is told to come again by itself, and nothing of it is read", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const path = "/espace/paiement/01ARZ3NDEKTSV4RRFFQ69G5FAV";
  const cookie = visitor.cookies.header();
  const words: Record<string, string>[] = [
    { "sec-fetch-site": "cross-site" },
    { origin: "https://scelliuspaiement.labanquepostale.fr" },
    { origin: "null" },
    {},
  ];
  for (const headers of words) {
    for (const search of ["", "?retour=annule"]) {
      const url = TEST_ORIGIN + path + search;
      const body = new ReadableStream<Uint8Array>({
        pull() {
          throw new Error("the body was read");
        },
      }, { highWaterMark: 0 });
      const back = await app.handle(
        new Request(url, { method: "POST", body, headers }),
      );
      assertEquals([back.status, locationOf(back)], [303, path + search]);
      assertEquals(back.headers.getSetCookie(), []);
    }
  }
  const cross = { "sec-fetch-site": "cross-site", cookie };
  for (const other of [`${path}/carte`, "/espace/paiement", `${path}/x`]) {
    assertEquals((await visitor.post(other, {}, cross)).status, 403, other);
  }
});

Deno.test("an unsafe request needs a same-origin word of the browser; the bank's needs none", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  const status = async (headers: Record<string, string>) =>
    (await visitor.post(
      "/mot-de-passe-oublie",
      { email: "a@exemple.fr" },
      headers,
    )).status;
  assertEquals(await status({}), 403);
  assertEquals(await status({ "sec-fetch-site": "cross-site" }), 403);
  assertEquals(await status({ "sec-fetch-site": "same-site" }), 403);
  assertEquals(await status({ "sec-fetch-site": "none" }), 403);
  assertEquals(await status({ origin: "null" }), 403);
  assertEquals(await status({ origin: "https://evil.example" }), 403);
  assertEquals(await status({ origin: "http://127.0.0.1:8000" }), 303);
  assertEquals(await status({ "sec-fetch-site": "same-origin" }), 303);
  assertEquals(
    (await visitor.post("/scellius/notification", {}, {})).status,
    400,
  );
});

Deno.test("without Origin and Sec-Fetch-Site the page before counts: one of ours is enough, whole, and never against what says more", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  const status = async (headers: Record<string, string>) =>
    (await visitor.post(
      "/mot-de-passe-oublie",
      { email: "a@exemple.fr" },
      headers,
    )).status;
  assertEquals(
    await status({ referer: `${TEST_ORIGIN}/mot-de-passe-oublie?a` }),
    303,
  );
  assertEquals(await status({ referer: `${TEST_ORIGIN}/` }), 303);
  for (
    const referer of [
      ...["", "null", "/mot-de-passe-oublie", TEST_ORIGIN, `${TEST_ORIGIN}0/`],
      ...["https://evil.example/", `https://evil.example/${TEST_ORIGIN}/`],
      ...[`${TEST_ORIGIN}.evil.example/`, `${TEST_ORIGIN}@evil.example/`],
      ` ${TEST_ORIGIN.toUpperCase()}/`,
    ]
  ) assertEquals(await status({ referer }), 403, referer);
  const referer = `${TEST_ORIGIN}/`;
  assertEquals(await status({ referer, origin: "null" }), 403);
  assertEquals(await status({ referer, origin: "https://evil.example" }), 403);
  assertEquals(
    await status({ referer, "sec-fetch-site": "cross-site" }),
    403,
  );
});

Deno.test("a form that nothing says anything of is refused with a way on: back to the form, another browser, the landlord's number", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const answer = await visitor.post("/espace/contact", { message: "a" }, {});
  assertEquals(answer.status, 403);
  const html = await answer.text();
  assert(html.includes("<h1>Rien n’a été envoyé</h1>"), html);
  assert(/<a href="\/espace\/contact"[^>]*>Revenez au formulaire/.test(html));
  assert(html.includes("autre navigateur"), html);
  assert(/<footer[\s\S]*href="tel:/.test(html), html);
  // The way back from an act without a page leads to a page.
  const leaving = await visitor.post("/deconnexion", {}, {});
  assertEquals(leaving.status, 403);
  assert(/<a href="\/"[^>]*>Revenez/.test(await leaving.text()));
  const other = await visitor.post("/espace/contact", { message: "a" }, {
    origin: "https://evil.example",
  });
  assert((await other.text()).includes("Cette demande est refusée"));
});

Deno.test("over https the cookie is __Host-, Secure, HttpOnly and Lax, and HSTS is sent", async () => {
  const origin = "https://locataires.example.fr";
  await using app = await openTestApp({ origin });
  await createUser(app.services, {
    tenantNumber: asTenantNumber("000123456"),
    email: "a@exemple.fr",
    password: "x",
  });
  const visitor = new Visitor(app, origin);
  const answer = await visitor.post("/connexion", {
    email: "a@exemple.fr",
    mot_de_passe: "x",
  });
  const [cookie] = answer.headers.getSetCookie();
  for (
    const part of [
      "__Host-session=",
      "; Path=/",
      "; Secure",
      "; HttpOnly",
      "; SameSite=Lax",
    ]
  ) {
    assert(cookie?.includes(part), cookie);
  }
  assert(answer.headers.get("strict-transport-security")?.includes("max-age="));
});

Deno.test("a body that is too long, of another type or not UTF-8 is refused with a page", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  const long = await visitor.post("/inscription", { nom: "x".repeat(17_000) });
  assertEquals(long.status, 413);
  assert((await long.text()).includes("trop long"));
  const send = (body: BodyInit, type: string) =>
    app.handle(
      new Request("http://127.0.0.1:8000/connexion", {
        method: "POST",
        body,
        headers: { "content-type": type, "sec-fetch-site": "same-origin" },
      }),
    );
  assertEquals((await send("{}", "application/json")).status, 415);
  const type = "application/x-www-form-urlencoded";
  assertEquals(
    (await send(new Uint8Array([0x65, 0x3d, 0xff]), type)).status,
    400,
  );
  assertEquals((await send("email=a&email=b", type)).status, 400);
});

Deno.test("a failure of ours shows a sentence and a reference, never the error, and is logged", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  app.services.store.kv = new Proxy(app.kv, {
    get(target, name) {
      if (name === "get" || name === "getMany" || name === "list") {
        return () => {
          throw new Error("disk is on fire");
        };
      }
      return Reflect.get(target, name);
    },
  });
  const answer = await visitor.get("/espace");
  assertEquals(answer.status, 500);
  const html = await answer.text();
  assertEquals(html.includes("fire"), false);
  const reference = /référence\u00A0: (\w{26})/.exec(html)?.[1];
  const logged = app.log.find(({ event }) => event === "request_failed");
  assertEquals(logged?.requestId, reference);
  const bank = await visitor.post("/scellius/notification", {});
  assertEquals(bank.status, 400);
  app.services.store.kv = app.kv;
});

Deno.test("passwords, links and whole addresses never reach the log", async () => {
  await using portal = await openTestPortal();
  assertEquals(portal.log, []);
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await visitor.post("/mot-de-passe-oublie", {
    email: "jean.moreau@exemple.fr",
  });
  const token = await app.linkTo("jean.moreau@exemple.fr", "mot-de-passe");
  const log = JSON.stringify(app.log);
  assert(log.includes("password_reset_requested"));
  for (const secret of [token, "exemple.fr", "quatre mots", "192.0.2.7"]) {
    assertEquals(log.includes(secret), false, secret);
  }
});
