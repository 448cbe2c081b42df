import { assert, assertEquals } from "@std/assert";
import { DEMO } from "../../lib/demo/demo.ts";
import { parisDay } from "../../lib/domain/month.ts";
import { listContracts } from "../../lib/store/tenants.ts";
import { readUserByTenant } from "../../lib/store/users.ts";
import { changeSubscription } from "../../lib/usecases/documents/change_subscription.ts";
import type { Services } from "../../lib/usecases/services.ts";
import {
  EXCHANGE_KEY,
  EXCHANGE_KEY_SHA256,
  zipOf,
} from "../support/exchange_stand_in.ts";
import { must } from "../support/must.ts";
import {
  openProductionServer,
  postForm,
  signInDemo,
} from "../support/production_server.ts";
import { startSignOnProvider } from "../support/sign_on_provider.ts";
import { SmtpServerFake } from "../support/smtp_server_fake.ts";

const SLUG = "L0112000317";

Deno.test("within the permissions of the start task the portal signs in, mails, issues notices, draws documents and takes a payment", async () => {
  await using smtp = new SmtpServerFake();
  await using exchange = await openFolder();
  const away = { subject: "a", email: "a@exemple.fr", isVerified: true };
  await using provider = await startSignOnProvider("http://127.0.0.1", away);
  await using server = await openProductionServer({
    withAccount: true,
    changes: {
      MAIL_URL: `smtp://localhost:${smtp.port}`,
      EXCHANGE_DIR: exchange.path,
      EXCHANGE_KEY_SHA256,
      BUREAU_OIDC_ISSUER: provider.settings.issuer,
      BUREAU_OIDC_CLIENT_ID: provider.settings.clientId,
      BUREAU_OIDC_CLIENT_SECRET: provider.settings.clientSecret,
    },
    landlordChanges: { premier_mois: "2026-11", jour_avis: 1 },
    prepare: readOnScreen,
  });
  const { origin } = server;
  const cookie = await signInDemo(origin);
  const get = async (path: string) => {
    const answer = await fetch(origin + path, { headers: { cookie } });
    const size = (await answer.arrayBuffer()).byteLength;
    assertEquals([answer.status, size > 500], [200, true], path);
  };
  await postForm(`${origin}/mot-de-passe-oublie`, {
    email: DEMO.signIn.email,
  });
  const started = await postForm(`${origin}/espace/paiement`, {
    contrat: SLUG,
    montant: "10,00",
    confirme: "oui",
  }, cookie);
  assertEquals(started.status, 303);
  await get(started.headers.get("location") ?? "");
  await until(() => server.output().includes('"event":"notices_issued"'));
  await get("/espace/documents");
  await get("/espace/documents/archive.zip");
  await get(`/espace/contrats/${SLUG}/virement.svg?montant=10`);
  await until(() => smtp.taken.length > 0);
  assert(smtp.taken[0]?.to[0]?.includes(DEMO.signIn.email));
  // No rent roll: what has come is refused, its report is written.
  await until(() => exchange.has("refuses/nuit-1.rapport.csv"));
  const sent = await fetch(`${origin}/echange/lots/nuit-2`, {
    method: "PUT",
    headers: { authorization: `Bearer ${EXCHANGE_KEY}` },
    body: LOT,
  });
  assertEquals([sent.status, (await sent.json()).etat], [202, "en_cours"]);
  // A passkey is asked for, and the landlord's sign-on is led to.
  for (const path of ["/bureau/cle/defi", "/bureau/oidc"]) {
    const asked = await postForm(origin + path, {});
    assertEquals(asked.status, 200, path);
    await asked.body?.cancel();
  }
  // What is not granted is refused with this word, wherever it is caught.
  assertEquals(/NotCapable|Requires \w+ access/.test(server.output()), false);
});

const LOT = zipOf({ "locataires.csv": "numero_locataire\n" });

/** A folder to watch, in which a lot waits. */
async function openFolder() {
  const path = await Deno.makeTempDir();
  await Deno.mkdir(`${path}/entree`);
  await Deno.writeFile(`${path}/entree/nuit-1.zip`, LOT);
  return {
    path,
    has(name: string) {
      try {
        return Deno.statSync(`${path}/${name}`).isFile;
      } catch {
        return false;
      }
    },
    [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }),
  };
}

/** Lets the account read its home's notices on screen: the archive then holds one. */
async function readOnScreen(services: Services) {
  const { store } = services;
  const number = DEMO.signIn.tenantNumber;
  const user = await readUserByTenant(store, number);
  const [home] = await listContracts(store, number, parisDay(services.now()));
  const { contract } = must(home);
  if (user === null) throw new Error("Cannot find the account");
  await changeSubscription(services, user, { contract, action: "subscribe" });
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (isTrue()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("Cannot wait longer");
}
