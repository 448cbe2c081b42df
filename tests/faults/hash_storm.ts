import {
  buildProduction,
  freePort,
  startPortal,
  writeEnvironment,
} from "../support/portal_process.ts";

const AT_ONCE = 4;
const MIB = 1024;

/** What a storm of sign-ins left of a server. */
export interface HashStorm {
  /** Resident memory after the last answer, in MiB. */
  residentMib: number;
  /** Answers by status. */
  statuses: Record<string, number>;
}

/**
 * Signs in with so many unknown addresses, each from a block of addresses of its own so that no throttle stands
 * before the hash, and looks at the server's memory. `entry` is the production server unless told otherwise.
 */
export async function runHashStorm(
  plan: {
    hashes: number;
    entry?: string;
    before?: (origin: string) => Promise<void>;
  },
): Promise<HashStorm> {
  await buildProduction();
  const folder = await Deno.makeTempDir();
  try {
    const env = await writeEnvironment(folder, freePort(), {
      HOST: "127.0.0.1",
      TRUST_PROXY: "1",
    });
    await using server = await startPortal(env, plan.entry);
    await plan.before?.(server.origin);
    const statuses: Record<string, number> = {};
    let next = 0;
    const client = async () => {
      while (next < plan.hashes) {
        const status = await signInAsNobody(server.origin, next++);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, client));
    return { residentMib: await readResidentMib(server.pid), statuses };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Resident memory of a process of this machine, in MiB. */
export async function readResidentMib(pid: number): Promise<number> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`);
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / MIB);
}

async function signInAsNobody(origin: string, n: number): Promise<number> {
  const answer = await fetch(`${origin}/connexion`, {
    method: "POST",
    redirect: "manual",
    headers: {
      "sec-fetch-site": "same-origin",
      "x-forwarded-for": `10.${n >> 8}.${n & 255}.7`,
    },
    body: new URLSearchParams({
      email: `personne-${n}@exemple.fr`,
      mot_de_passe: "Verveine-47-tramway",
    }),
  });
  await answer.body?.cancel();
  return answer.status;
}
