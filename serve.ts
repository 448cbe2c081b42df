import { readEnvironment } from "./lib/commands/read_environment.ts";
import { ConfigError, readConfig } from "./lib/config.ts";
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

const { hostname, port } = checkedConfig();
const { default: server } = await import("./_fresh/server.js");

Deno.serve({
  hostname,
  port,
  automaticCompression: true,
  onListen: ({ hostname, port }) => log.info("listening", { hostname, port }),
}, server.fetch);
