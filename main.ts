import { ErrorPage } from "./components/ErrorPage.tsx";
import {
  composeServices,
  openKv,
  watchKvFile,
} from "./lib/commands/compose.ts";
import { openExchangeFolder } from "./lib/commands/exchange_folder.ts";
import { readEnvironment } from "./lib/commands/read_environment.ts";
import { readPageParts } from "./lib/commands/read_page_parts.ts";
import type { Stoppable } from "./lib/commands/stop_on_signals.ts";
import { readConfig } from "./lib/config.ts";
import { createPortal } from "./lib/http/portal.ts";
import { startJobs } from "./lib/jobs/jobs.ts";
import { stopDraining } from "./lib/usecases/drain_outbox.ts";
import { createSmtpMailer } from "./lib/mail/smtp_mailer.ts";

const config = readConfig(readEnvironment(), Deno.readTextFileSync);
const kv = await openKv(config.kvPath);
const stopping = new AbortController();
const services = composeServices(config, {
  kv,
  file: watchKvFile(config.kvPath),
  mailer: createSmtpMailer(config.mail),
  folder: config.exchange.folder === null
    ? null
    : await openExchangeFolder(config.exchange.folder),
  stopping: stopping.signal,
});

/** The portal of production: environment, KV, services, routes and jobs put together. */
export const app = createPortal({
  services,
  proxies: config.trustProxy,
  officeNetworks: config.officeNetworks,
  parts: readPageParts(),
  ErrorPage,
});

/** What `serve.ts` ends beside its server: jobs and mails under way, then the KV. */
export const background: Omit<Stoppable, "shutdown"> = {
  halt() {
    stopping.abort();
    services.later(() => stopDraining(services));
  },
  drains: [services.idle],
  close: () => kv.close(),
};

if (config.vaultKeys.length === 0) {
  services.log.warn("office_secret_key_missing");
}
startJobs(services);
