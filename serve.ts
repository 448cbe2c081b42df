import { readEnvironment } from "./lib/commands/read_environment.ts";
import { ConfigError, readConfig } from "./lib/config.ts";
import { startFault } from "./lib/commands/start_fault.ts";
import { stopOnSignals } from "./lib/commands/stop_on_signals.ts";
import { guardAddress } from "./lib/http/guard_address.ts";
import { createLogger } from "./lib/log.ts";

const log = createLogger(() => Date.now());

function checkedConfig() {
  try {
    return readConfig(readEnvironment(), Deno.readTextFileSync);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const fault of error.faults) log.alert("config_fault", { fault });
    Deno.exit(1);
  }
}

const { hostname, port, origin, trustProxy: proxies } = checkedConfig();

async function start() {
  const { default: built } = await import("./_fresh/server.js");
  // The same module that the build has imported: one app, one KV.
  const { background } = await import("./main.ts");
  const server = Deno.serve({
    hostname,
    port,
    automaticCompression: true,
    onListen: ({ hostname, port }) => log.info("listening", { hostname, port }),
  }, guardAddress(built.fetch, { origin, log, proxies }));
  stopOnSignals({ ...background, shutdown: () => server.shutdown() }, { log });
}

await start().catch((error) => {
  const fault = startFault(error, { port, env: readEnvironment() });
  if (fault === null) throw error;
  log.alert("cannot_start", { fault });
  Deno.exit(1);
});
