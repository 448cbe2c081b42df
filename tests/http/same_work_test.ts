/**
 * What a stranger may ask costs the same and answers the same whether there is an account or not: held by
 * counting what the store is asked for, which is what an answer's time is made of.
 */
import { must } from "../support/must.ts";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { assert, assertEquals } from "@std/assert";
import type { MailMessage } from "../../lib/domain/mail_message.ts";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import { createCountingKv } from "../support/counting_kv.ts";
import {
  EMAIL,
  openTestApp,
  PASSWORD,
  type TestApp,
  Visitor,
} from "../support/test_app.ts";

/** The address that is asked about. */
const ASKED = "marie.autre@exemple.fr";
/** More than any quiet throttle lets through: the refused tries count as well. */
const TRIES = 8;

/** One try of a stranger, or of somebody signed in; `n` counts them. */
type Ask = (n: number) => Promise<Response>;
/** Sets the scene of a case, and gives what is then tried. */
type Case = (app: TestApp) => Promise<Ask>;

const openAccount = (app: TestApp, digits: string, email: string) =>
  createUser(app.services, {
    tenantNumber: asTenantNumber(digits),
    email,
    password: PASSWORD,
  });

/** A form posted from a browser of its own each time, as a stranger would. */
const post = (app: TestApp, path: string, fields: Record<string, string>) =>
  new Visitor(app).post(path, fields);

interface Seen {
  answer: string;
  reads: number;
  commits: number;
}

/** Tries a case several times: what was answered, what the store was asked for, and to whom mails were written. */
async function watch(run: Case) {
  await using app = await openTestApp();
  const ask = await run(app);
  await app.mails();
  // What runs behind an answer is not waited for by who asks: it is counted by nobody, and started by nobody here.
  app.services.later = () => {};
  const counting = createCountingKv(app.kv);
  app.services.store.kv = counting;
  const seen: Seen[] = [];
  for (let i = 0; i < TRIES; i++) {
    counting.taken();
    const response = await ask(i);
    const { status, headers } = response;
    const html = await response.text();
    const answer = [
      status,
      headers.get("location"),
      headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]*/, "=…")),
      html.replace(/nonce="\w+"/g, "").replaceAll(/[\w.]+@exemple\.fr/g, "…"),
    ].join("\n");
    seen.push({ answer, ...counting.taken() });
  }
  const items = await listValues(
    app.services.store,
    keys.mails<MailMessage>(),
  );
  return { seen, to: items.map(({ message }) => message.to).sort() };
}

/** Holds every case of a kind to the first, try by try. */
async function assertAlike(cases: Record<string, Case>) {
  const [reference, ...others] = Object.entries(cases);
  const [first, run] = must(reference);
  const expected = await watch(run);
  for (const { reads, commits } of expected.seen) {
    assert(reads > 0 && commits > 0, `${first}: ${reads}, ${commits}`);
  }
  for (const [name, other] of others) {
    const { seen } = await watch(other);
    for (const [i, one] of seen.entries()) {
      assertEquals(one, expected.seen[i], `${name}, try ${i + 1}`);
    }
  }
}

Deno.test("a sign-in asks the same of the store for a known address and for an unknown one", async () => {
  const ask = (app: TestApp) => () =>
    post(app, "/connexion", { email: ASKED, mot_de_passe: "faux" });
  await assertAlike({
    unknown: (app) => Promise.resolve(ask(app)),
    known: async (app) => {
      await openAccount(app, "000123456", ASKED);
      return ask(app);
    },
  });
});

Deno.test("a registration asks the same of the store whether reference, name, address or account exist", async () => {
  const ask = (app: TestApp, nom = "moreau", reference = "0039000204") => () =>
    post(app, "/inscription", {
      reference,
      nom,
      email: ASKED,
      email_confirmation: ASKED,
      mot_de_passe: PASSWORD,
      mot_de_passe_confirmation: PASSWORD,
    });
  await assertAlike({
    "a link": (app) => Promise.resolve(ask(app)),
    "no such reference": (app) =>
      Promise.resolve(ask(app, "moreau", "9999999999")),
    "another name": (app) => Promise.resolve(ask(app, "inconnu")),
    "a number with an owner": async (app) => {
      await openAccount(app, "000123456", EMAIL);
      return ask(app);
    },
    "an address with an account": async (app) => {
      await openAccount(app, "000999999", ASKED);
      return ask(app);
    },
    "both": async (app) => {
      await openAccount(app, "000123456", ASKED);
      return ask(app);
    },
  });
});

Deno.test("registrations from a new address each time tell nobody by their cost whether a tenant has an account", async () => {
  const ask = (app: TestApp) => (n: number) => {
    const email = `essai.${n}@exemple.fr`;
    return post(app, "/inscription", {
      reference: "0039000204",
      nom: "moreau",
      email,
      email_confirmation: email,
      mot_de_passe: PASSWORD,
      mot_de_passe_confirmation: PASSWORD,
    });
  };
  await assertAlike({
    "no account": (app) => Promise.resolve(ask(app)),
    "an account": async (app) => {
      await openAccount(app, "000123456", ASKED);
      return ask(app);
    },
  });
});

Deno.test("asking for the mail again asks the same of the store whether a registration waits, here or elsewhere", async () => {
  const register = async (app: TestApp, email: string) => {
    const visitor = new Visitor(app);
    await visitor.post("/inscription", {
      reference: "0039000204",
      nom: "moreau",
      email,
      email_confirmation: email,
      mot_de_passe: PASSWORD,
      mot_de_passe_confirmation: PASSWORD,
    });
    return visitor;
  };
  const ask = (visitor: Visitor) => () =>
    visitor.post("/inscription/envoyee", { email: ASKED });
  await assertAlike({
    "nobody's": (app) => Promise.resolve(ask(new Visitor(app))),
    "this browser's": async (app) => ask(await register(app, ASKED)),
    "this browser's for another address": async (app) =>
      ask(await register(app, EMAIL)),
    "another browser's": async (app) => {
      await register(app, ASKED);
      return ask(new Visitor(app));
    },
    "an account's": async (app) => {
      await openAccount(app, "000123456", ASKED);
      return ask(new Visitor(app));
    },
  });
});

Deno.test("a forgotten password asks the same of the store for a known address and for an unknown one", async () => {
  const ask = (app: TestApp) => () =>
    post(app, "/mot-de-passe-oublie", { email: ASKED });
  await assertAlike({
    unknown: (app) => Promise.resolve(ask(app)),
    known: async (app) => {
      await openAccount(app, "000123456", ASKED);
      return ask(app);
    },
  });
});

Deno.test("a forgotten identifier asks the same of the store whether reference, name or account exist", async () => {
  const ask = (app: TestApp, nom = "moreau", reference = "0039000204") => () =>
    post(app, "/identifiant-oublie", { reference, nom });
  await assertAlike({
    "an account": async (app) => {
      await openAccount(app, "000123456", ASKED);
      return ask(app);
    },
    "no account": (app) => Promise.resolve(ask(app)),
    "another name": async (app) => {
      await openAccount(app, "000123456", ASKED);
      return ask(app, "inconnu");
    },
    "no such reference": (app) =>
      Promise.resolve(ask(app, "moreau", "9999999999")),
  });
});

Deno.test("a change of address asks the same of the store, and mails the asker the same, whether the new one has an account", async () => {
  const ask = async (app: TestApp) => {
    await openAccount(app, "000123456", EMAIL);
    const visitor = await new Visitor(app).signIn();
    return () =>
      visitor.post("/espace/compte/courriel", {
        email: ASKED,
        mot_de_passe_actuel: PASSWORD,
      });
  };
  const taken: Case = async (app) => {
    await openAccount(app, "000999999", ASKED);
    return await ask(app);
  };
  await assertAlike({ free: ask, taken });
  const [free, other] = [await watch(ask), await watch(taken)];
  assertEquals(other.to, free.to);
  assertEquals(free.to, [EMAIL, ASKED].flatMap((to) => Array(6).fill(to)));
});

Deno.test("a change of address is not told by its throttle that the new one has been written to", async () => {
  const ask = (before: number): Case => async (app) => {
    await openAccount(app, "000999999", ASKED);
    await openAccount(app, "000123456", EMAIL);
    // Each tells the owner of the number, at the address of its account.
    for (let n = 0; n < before; n++) {
      const email = `essai.${n}@exemple.fr`;
      await post(app, "/inscription", {
        reference: "2220000101",
        nom: "autre",
        email,
        email_confirmation: email,
        mot_de_passe: PASSWORD,
        mot_de_passe_confirmation: PASSWORD,
      });
    }
    const visitor = await new Visitor(app).signIn();
    return () =>
      visitor.post("/espace/compte/courriel", {
        email: ASKED,
        mot_de_passe_actuel: PASSWORD,
      });
  };
  await assertAlike({ quiet: ask(0), written: ask(7) });
});
