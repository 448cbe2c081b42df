import { Builder } from "fresh/dev";
import { ErrorPage } from "./components/ErrorPage.tsx";
import { builderOptions } from "./fresh.config.ts";
import { composeServices, openKv } from "./lib/commands/compose.ts";
import {
  claimDemoStore,
  ForeignStoreError,
} from "./lib/commands/demo/claim_demo_store.ts";
import { claimPort } from "./lib/commands/claim_port.ts";
import { DEMO_KV_PATH, kvPathOf } from "./lib/commands/kv_path.ts";
import {
  buildPageParts,
  writePageParts,
} from "./lib/commands/build_page_parts.ts";
import { keepNights } from "./lib/commands/demo/keep_nights.ts";
import { putDemoWork } from "./lib/commands/demo/put_demo_work.ts";
import { seedDemo } from "./lib/commands/demo/seed_demo.ts";
import { startFault } from "./lib/commands/start_fault.ts";
import { DEMO } from "./lib/demo/demo.ts";
import type { Landlord } from "./lib/domain/landlord.ts";
import { createPortal } from "./lib/http/portal.ts";
import { startJobs } from "./lib/jobs/jobs.ts";
import { parseLandlordFile } from "./lib/landlord_file.ts";
import { createOutboxViewer } from "./lib/mail/outbox_viewer.ts";
import { createBankSimulator } from "./lib/scellius/simulator/bank.ts";
import { createRestClient } from "./lib/scellius/rest_client.ts";
import { receiveNotification } from "./lib/usecases/payments/receive_notification.ts";

/** Development's shop: of no value anywhere but here. */
const REST_PASSWORD = "testpassword_demonstration";
const SHOP = {
  siteId: "87173488",
  key: "1122334455667788",
  mode: "TEST" as const,
};

const BANK_PATH = "/banque-simulee";
const FORM = "application/x-www-form-urlencoded";

const builder = new Builder(builderOptions);

if (Deno.args.includes("build")) {
  await builder.build();
  await writePageParts();
} else {
  const port = Number(Deno.env.get("PORT") ?? 8000);
  const origin = `http://localhost:${port}`;
  const kvPath = kvPathOf(Deno.env.toObject(), DEMO_KV_PATH);
  try {
    claimPort(port);
    // Not while the app is loaded: an error there is shown on a page, by a server that goes on.
    const kv = await openKv(kvPath, (kv) => claimDemoStore(kv, kvPath));
    await builder.listen(() => createDevelopmentApp(origin, port, kv), {
      port,
    });
  } catch (error) {
    const fault = error instanceof ForeignStoreError
      ? error.message
      : startFault(error, { port, env: { KV_PATH: kvPath } });
    if (fault === null) throw error;
    console.error(fault);
    Deno.exit(1);
  }
}

/** The portal on the demo landlord, with the simulated bank and the mails on pages. */
async function createDevelopmentApp(
  origin: string,
  port: number,
  kv: Deno.Kv,
) {
  const now = () => Date.now();
  const mailer = createOutboxViewer(now);
  const url = `${origin}${BANK_PATH}`;
  // The simulated bank may lead on to this machine's other name.
  const formHosts = [`http://127.0.0.1:${port}`];
  const composed = composeServices({
    origin,
    landlord: readDemoLandlord(),
    scellius: { ...SHOP, url, formHosts, rest: null },
  }, { kv, mailer, now });
  const bank = createBankSimulator({
    ...SHOP,
    now,
    basePath: BANK_PATH,
    restPassword: REST_PASSWORD,
    log: composed.log,
    notify: (body) =>
      receiveNotification(services, new TextEncoder().encode(body), FORM),
  });
  const rest = { url: `${url}/api-payment/`, password: REST_PASSWORD };
  const bankClient = createRestClient({ ...SHOP, rest }, bank.fetch);
  const services = { ...composed, bankClient };
  if (await seedDemo(services)) await putDemoWork(services);
  const app = createPortal({
    services,
    proxies: 0,
    parts: await buildPageParts(),
    ErrorPage,
    extend: (app) =>
      app.all(BANK_PATH, (ctx) => bank.fetch(ctx.req))
        .all(`${BANK_PATH}/*`, (ctx) => bank.fetch(ctx.req))
        .get("/courrier", (ctx) => mailer.renderOutboxPage(ctx.req)),
  });
  startJobs(services);
  const isFast = Deno.args.includes("--nuits");
  keepNights(services, isFast);
  printWelcome(origin, isFast);
  return { app };
}

function readDemoLandlord(): Landlord {
  const parsed = parseLandlordFile(Deno.readTextFileSync(DEMO.landlordPath));
  if (!parsed.ok) throw new Error("Cannot start: the demo landlord has faults");
  return parsed.landlord;
}

function printWelcome(origin: string, isFast: boolean) {
  const { registration, signIn, staff } = DEMO;
  const nights = isFast
    ? "dans la minute"
    : "une par jour ; une par minute avec deno task dev --nuits";
  console.log(`
Mon espace locataire, en développement

  Site             ${origin}
  Se connecter     ${signIn.email}  /  ${signIn.password}
  S’inscrire       référence ${registration.reference}, nom ${registration.surname}
  Bureau           ${origin}/bureau  (${staff.email}  /  ${staff.password})
                   clé de l’application de codes : ${staff.totpSecret}
  Mails envoyés    ${origin}/courrier
  Banque simulée   carte 4970 1000 0000 0000, expiration à venir, cryptogramme 123
  À essayer        payez 10,00 €, puis attendez la nuit (${nights}) :
                   le bailleur a pris le paiement dans ses comptes
`);
}
