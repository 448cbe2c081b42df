import { must } from "../support/must.ts";
import {
  buildProduction,
  freePort,
  type PortalProcess,
  startPortal,
  writeEnvironment,
} from "../support/portal_process.ts";
import {
  createRandom,
  deliverAll,
  listDamage,
  prepareStorm,
  type StormSize,
} from "./storm.ts";

const TYPE = "application/x-www-form-urlencoded";
const AT_ONCE = 64;

/** What a storm over killed servers came to. */
export interface KillStorm {
  damage: string[];
  kills: number;
  tries: number;
}

/** How the servers of a storm are run and ended. */
export interface KillPlan extends StormSize {
  seed: number;
  /** Kills at least, spread at random over the storm. */
  kills: number;
  /** Servers at once on the one KV. */
  servers: number;
  /** What is started: the production server, or one with another booking. */
  entry?: string;
}

/**
 * Delivers a storm to production servers that are killed (SIGKILL) and started again at random all the while.
 * A delivery counts when it was answered 200; until then the bank sends it again.
 */
export async function runKillStorm(plan: KillPlan): Promise<KillStorm> {
  await buildProduction();
  const random = createRandom(plan.seed);
  const folder = await Deno.makeTempDir();
  try {
    const ports = Array.from({ length: plan.servers }, freePort);
    const envs = await Promise.all(
      ports.map((port) => writeEnvironment(folder, port)),
    );
    const prepared = await Deno.openKv(must(envs[0]).KV_PATH);
    const storm = await prepareStorm(prepared, plan, random);
    prepared.close();
    const servers = await Promise.all(
      envs.map((env) => startPortal(env, plan.entry)),
    );
    let kills = 0;
    let sent = 0;
    let busy = false;
    const step = plan.notifications / (plan.kills + 1);
    const killOne = async () => {
      busy = true;
      const at = Math.floor(random() * servers.length);
      await must(servers[at]).kill();
      kills++;
      servers[at] = await startPortal(must(envs[at]), plan.entry);
      busy = false;
    };
    let killing: Promise<void> = Promise.resolve();
    const tries = await deliverAll(storm, AT_ONCE, async ({ body }) => {
      // Another server must not finish the storm while one comes back.
      if (busy && sent > step * (kills + 1)) await killing;
      const status = await post(servers, random, body);
      if (status === 200) sent++;
      // The next kill comes somewhere in its own share of the storm.
      if (!busy && kills < plan.kills && sent > step * (kills + random())) {
        killing = killOne();
      }
      return status;
    });
    await killing;
    await Promise.all(servers.map((server) => server.kill()));
    const kv = await Deno.openKv(must(envs[0]).KV_PATH);
    const damage = await listDamage(kv, storm);
    kv.close();
    return { damage, kills, tries };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Sends one notification to one of the servers, as the bank does: the status of the answer. */
export async function post(
  servers: readonly PortalProcess[],
  random: () => number,
  body: string,
): Promise<number> {
  const { origin } = must(servers[Math.floor(random() * servers.length)]);
  const response = await fetch(`${origin}/scellius/notification`, {
    method: "POST",
    body,
    headers: { "content-type": TYPE },
  });
  await response.body?.cancel();
  return response.status;
}
