import { Builder } from "fresh/dev";
import { ErrorPage } from "./components/ErrorPage.tsx";
import { builderOptions } from "./fresh.config.ts";
import { composeServices, openKv } from "./lib/commands/compose.ts";
import { kvPathOf } from "./lib/commands/kv_path.ts";
import {
  buildPageParts,
  writePageParts,
} from "./lib/commands/build_page_parts.ts";
import { seedDemo } from "./lib/commands/seed_demo.ts";
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
  try {
    await builder.listen(() => createDevelopmentApp(origin, port), { port });
  } catch (error) {
    const fault = startFault(error, { port, env: Deno.env.toObject() });
    if (fault === null) throw error;
    console.error(fault);
    Deno.exit(1);
  }
}

/** The portal on the demo landlord, with the simulated bank and the mails on pages. */
async function createDevelopmentApp(origin: string, port: number) {
  const kv = await openKv(kvPathOf(Deno.env.toObject()));
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
  await seedDemo(services);
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
  printWelcome(origin);
  return { app };
}

function readDemoLandlord(): Landlord {
  const parsed = parseLandlordFile(Deno.readTextFileSync(DEMO.landlordPath));
  if (!parsed.ok) throw new Error("Cannot start: the demo landlord has faults");
  return parsed.landlord;
}

function printWelcome(origin: string) {
  const { registration, signIn } = DEMO;
  console.log(`
Mon espace locataire, en développement

  Site             ${origin}
  Se connecter     ${signIn.email}  /  ${signIn.password}
  S’inscrire       référence ${registration.reference}, nom ${registration.surname}
  Mails envoyés    ${origin}/courrier
  Banque simulée   carte 4970 1000 0000 0000, expiration à venir, cryptogramme 123
`);
}
