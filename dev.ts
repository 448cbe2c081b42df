import { Builder } from "fresh/dev";
import { ErrorPage } from "./components/ErrorPage.tsx";
import { builderOptions } from "./fresh.config.ts";
import { composeServices, openKv } from "./lib/commands/compose.ts";
import { kvPathOf } from "./lib/commands/kv_path.ts";
import { seedDemo } from "./lib/commands/seed_demo.ts";
import { DEMO } from "./lib/demo/demo.ts";
import { createPortal } from "./lib/http/portal.ts";
import { startJobs } from "./lib/jobs/jobs.ts";
import { parseLandlordFile } from "./lib/landlord_file.ts";
import { createOutboxViewer } from "./lib/mail/outbox_viewer.ts";
import { createBankSimulator } from "./lib/scellius/simulator/bank.ts";
import { receiveNotification } from "./lib/usecases/receive_notification.ts";

/** Development's shop: of no value anywhere but here. */
const SHOP = {
  siteId: "87173488",
  key: "1122334455667788",
  mode: "TEST" as const,
};

const builder = new Builder(builderOptions);

if (Deno.args.includes("build")) {
  await builder.build();
} else {
  const port = Number(Deno.env.get("PORT") ?? 8000);
  const origin = `http://localhost:${port}`;
  await builder.listen(() => createDevelopmentApp(origin), { port });
}

/** The portal on the demo landlord, with the simulated bank and the mails on pages. */
async function createDevelopmentApp(origin: string) {
  const kv = await openKv(kvPathOf(Deno.env.toObject()));
  const now = () => Date.now();
  const mailer = createOutboxViewer(now);
  const services = composeServices({
    origin,
    landlord: parseLandlordFile(await Deno.readTextFile(DEMO.landlordPath)),
    scellius: { ...SHOP, url: `${origin}/banque-simulee` },
  }, { kv, mailer, now });
  await seedDemo(services);
  const bank = createBankSimulator({
    ...SHOP,
    now,
    basePath: "/banque-simulee",
    log: services.log,
    notify: (body) => receiveNotification(services, body, FORM),
  });
  const app = createPortal({
    services,
    proxies: 0,
    renderErrorPage: ErrorPage,
    extend: (app) =>
      app.all("/banque-simulee/*", (ctx) => bank.fetch(ctx.req))
        .all("/banque-simulee", (ctx) => bank.fetch(ctx.req))
        .get("/courrier", (ctx) => mailer.renderOutboxPage(ctx.req)),
  });
  startJobs(services);
  return { app };
}
