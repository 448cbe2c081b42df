import { ErrorPage } from "./components/ErrorPage.tsx";
import { composeServices, openKv } from "./lib/commands/compose.ts";
import { readEnvironment } from "./lib/commands/read_environment.ts";
import { readConfig } from "./lib/config.ts";
import { readStyles } from "./lib/commands/read_styles.ts";
import { createPortal } from "./lib/http/portal.ts";
import { startJobs } from "./lib/jobs/jobs.ts";
import { createSmtpMailer } from "./lib/mail/smtp_mailer.ts";

const config = readConfig(readEnvironment(), Deno.readTextFileSync);
const kv = await openKv(config.kvPath);
const services = composeServices(config, {
  kv,
  mailer: createSmtpMailer(config.mail),
});

/** The portal of production: environment, KV, services, routes and jobs put together. */
export const app = createPortal({
  services,
  proxies: config.trustProxy,
  styles: readStyles(),
  ErrorPage,
});

startJobs(services);
