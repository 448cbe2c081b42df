import { must } from "../support/must.ts";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { assert, assertEquals } from "@std/assert";
import { THROTTLES } from "../../lib/domain/throttle.ts";
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

const BLOCK = "192.0.2.0/24";

/** The rules of the refusals so far, each of which says where it came from. */
function rulesOf(app: TestApp): unknown[] {
  const lines = app.log.filter(({ event }) => event === "refused");
  for (const line of lines) assertEquals(line.block, BLOCK);
  return lines.map(({ rule }) => rule);
}

/** Posts a body as it is. */
function send(app: TestApp, body: BodyInit, headers: Record<string, string>) {
  return app.handle(
    new Request("http://127.0.0.1:8000/connexion", {
      method: "POST",
      body,
      headers: { "sec-fetch-site": "same-origin", ...headers },
    }),
  );
}

Deno.test("each refused request leaves one line with its rule and the address block, and nothing of what was sent", async () => {
  await using app = await openTestApp();
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const secret = "email=jean%40exemple.fr&mot_de_passe=motdepasse";
  await send(app, secret, { ...form, "sec-fetch-site": "cross-site" });
  await send(app, secret + "a".repeat(20_000), form);
  await send(app, secret, { "content-type": "text/plain" });
  await send(app, `${secret}&email=x`, form);
  await send(app, new Uint8Array([0x65, 0xff]), form);
  await app.handle(
    new Request("http://127.0.0.1:8000/scellius/notification", {
      method: "POST",
      body: "vads_amount=1&signature=x",
      headers: form,
    }),
  );
  const rules = rulesOf(app);
  assertEquals(rules, [
    "cross_origin",
    "body_too_large",
    "body_type",
    "field_repeated",
    "body_not_utf8",
    "notification_bad_signature",
  ]);
  assertEquals(/exemple|motdepasse/.test(JSON.stringify(app.log)), false);
});

Deno.test("asking for another tenant's contract or payment leaves a line with who asked and from where", async () => {
  await using app = await openTestApp();
  const owner = await openSignedIn(app);
  const started = await owner.post("/espace/paiement", {
    contrat: "L0039000204",
    montant: "10",
  });
  const payment = locationOf(started).split("/")[3];
  await createUser(app.services, {
    tenantNumber: asTenantNumber("000999999"),
    email: "autre@exemple.fr",
    password: PASSWORD,
  });
  const other = await new Visitor(app).signIn("autre@exemple.fr");
  for (
    const [path, rule] of [
      ["/espace/contrats/L0039000204", "not_own_contract"],
      [
        "/espace/contrats/L0039000204/virement.svg?montant=1",
        "not_own_contract",
      ],
      ["/espace/avis/L0039000204/2026-11", "not_own_contract"],
      ["/espace/quittances/L0039000204/2026-11", "not_own_contract"],
      ["/espace/solde?contrat=L0039000204", "not_own_contract"],
      [`/espace/paiement/${payment}`, "not_own_payment"],
      [`/espace/paiement/${payment}/recu`, "not_own_payment"],
    ]
  ) {
    // A minute later: what is alike in one minute is one line.
    app.clock.nowMs += 60_000;
    app.log.length = 0;
    assertEquals((await other.get(must(path))).status, 404, path);
    assertEquals(rulesOf(app), [rule], path);
    assert(typeof app.log[0]?.user === "string");
  }
  for (
    const [path, fields] of [
      ["/espace/paiement", { contrat: "L0039000204", montant: "1" }],
      ["/espace/avis", { contrat: "L0039000204", action: "souscrire" }],
      ["/espace/contact", {
        contrat: "L0039000204",
        sujet: "autre",
        message: "x",
      }],
    ] as const
  ) {
    app.clock.nowMs += 60_000;
    app.log.length = 0;
    await other.post(path, fields);
    assertEquals(rulesOf(app), ["not_own_contract"], path);
  }
});

Deno.test("each throttle leaves a line with its rule and the block; a flood of it leaves one a minute", async () => {
  await using app = await openTestApp();
  await openSignedIn(app);
  app.log.length = 0;
  const visitor = new Visitor(app);
  const { capacity } = THROTTLES.signInAccountFromAddress;
  for (let i = 0; i < capacity + 30; i++) {
    await visitor.post("/connexion", { email: EMAIL, mot_de_passe: "wrong" });
  }
  assertEquals(rulesOf(app), ["throttle_signInAccountFromAddress"]);
  for (let i = 0; i < 50; i++) {
    await visitor.post("/mot-de-passe-oublie", { email: `a${i}@exemple.fr` });
  }
  assertEquals(rulesOf(app), [
    "throttle_signInAccountFromAddress",
    "throttle_passwordResetAddress",
  ]);
});

Deno.test("each event of an account leaves a line with the address block", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await new Visitor(app).post("/connexion", {
    email: EMAIL,
    mot_de_passe: "wrong",
  });
  const next = "encore quatre mots tranquilles";
  await visitor.post("/espace/compte/mot-de-passe", {
    mot_de_passe_actuel: PASSWORD,
    mot_de_passe: next,
    mot_de_passe_confirmation: next,
  });
  await visitor.post("/deconnexion", {});
  await new Visitor(app).post("/mot-de-passe-oublie", { email: EMAIL });
  await app.mails();
  const dead = "a".repeat(32);
  await visitor.post(`/mot-de-passe/${dead}`, {
    mot_de_passe: next,
    mot_de_passe_confirmation: next,
  });
  await visitor.post(`/adresse/${dead}`, {});
  await visitor.post(`/validation/${dead}`, {});
  const events = app.log.map(({ event, rule }) => rule ?? event);
  for (
    const event of [
      "sign_in",
      "sign_in_refused",
      "password_changed",
      "sign_out",
      "password_reset_requested",
      "dead_link_reset",
      "dead_link_mail_change",
      "dead_link_validation",
    ]
  ) assert(events.includes(event), `${event} is missing of ${events}`);
  // A mail that leaves is nobody's request.
  const asked = app.log.filter(({ event }) => event !== "mail_sent");
  for (const line of asked) assertEquals(line.block, BLOCK);
});

Deno.test("a proxy that is not declared, or is come past, is told to a person once a day, not once a request", async () => {
  for (
    const { proxies, header, kind } of [
      { proxies: 0, header: "x-forwarded-for", kind: "proxy_undeclared" },
      { proxies: 0, header: "forwarded", kind: "proxy_undeclared" },
      { proxies: 1, header: "x-other", kind: "proxy_missing" },
    ]
  ) {
    await using app = await openTestApp({ proxies });
    const visitor = new Visitor(app);
    const alerts = async () => {
      await app.mails();
      const kept = await listValues(app.services.store, keys.alerts());
      assertEquals(kept.every((alert) => alert.kind === kind), true);
      const said = app.log.filter(({ level }) => level === "alert");
      assertEquals(said.length, kept.length);
      return kept.length;
    };
    for (let i = 0; i < 20; i++) await visitor.get("/", { [header]: "x" });
    assertEquals(await alerts(), 1, header);
    app.clock.nowMs += 25 * 3_600_000;
    for (let i = 0; i < 20; i++) await visitor.get("/", { [header]: "x" });
    assertEquals(await alerts(), 2, header);
  }
});
