import { createDerivePool } from "../../lib/auth/derive_pool.ts";
import type { DeriveKey } from "../../lib/auth/derive_key.ts";
import {
  ARGON2ID_PARAMS,
  createPasswordHasher,
} from "../../lib/auth/password_hash.ts";
import { deriveByWebCrypto } from "../faults/naive_derive.ts";
import { readResidentMib } from "../faults/hash_storm.ts";
import { measure, type Measured, printTable, row } from "./measure.ts";

const VERIFIES = 200;
/** Linux counts in hundredths of a second. */
const TICK_MS = 10;
const CLIENTS = 8;
/** Hashes at once, as the portal did it and does it. */
const CALLS = 2 * navigator.hardwareConcurrency;
const WORKERS = Math.min(2, navigator.hardwareConcurrency);

/** Sign-ins of unknown addresses by one way, in this process: its figures, and the memory that it adds. */
async function measureWay(derive: DeriveKey, concurrency: number) {
  const hasher = createPasswordHasher({
    concurrency,
    queue: VERIFIES,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    params: ARGON2ID_PARAMS,
    derive,
  });
  const verify = () => hasher.verify("Verveine-47-tramway", null);
  // The first ones wait for the threads and their modules.
  await measure(Array.from({ length: CLIENTS }, () => verify), CLIENTS);
  const before = await readResidentMib(Deno.pid);
  const cpuBefore = await readCpuMs();
  const tasks = Array.from({ length: VERIFIES }, () => verify);
  const measured = await measure(tasks, CLIENTS);
  const cpuMs = (await readCpuMs() - cpuBefore) / VERIFIES;
  const after = await readResidentMib(Deno.pid);
  return { measured, cpuMs, before, after };
}

/** What all threads of this process have computed so far, kernel included: a busy machine changes it little. */
async function readCpuMs(): Promise<number> {
  const stat = await Deno.readTextFile("/proc/self/stat");
  const [user = NaN, system = NaN] = stat.slice(stat.lastIndexOf(")")).split(
    " ",
  )
    .slice(12, 14).map(Number);
  return (user + system) * TICK_MS;
}

/** What hashing by workers costs and leaves, beside a call of WebCrypto for each hash. */
export async function benchHashing() {
  // The workers first: what WebCrypto takes is not given back.
  await using pool = createDerivePool();
  const ours = await measureWay(pool.derive, WORKERS);
  const naive = await measureWay(deriveByWebCrypto, CALLS);
  const cells = (
    name: string,
    { measured, cpuMs, before, after }: typeof ours,
  ) => [
    ...row(name, measured),
    cpuMs.toFixed(0),
    String(before),
    String(after),
    ((after - before) / VERIFIES).toFixed(2),
  ];
  const ratio = (of: keyof Measured) =>
    (ours.measured[of] / naive.measured[of]).toFixed(2);
  printTable(
    `${VERIFIES} sign-ins of unknown addresses, Argon2id at 19 MiB`,
    [
      "",
      "a second",
      "p50 ms",
      "p99 ms",
      "CPU ms each",
      "MiB before",
      "MiB after",
      "MiB each",
    ],
    [
      cells("before: WebCrypto, a call a hash", naive),
      cells("after: workers that keep their memory", ours),
      [
        "ratio",
        ratio("perSecond"),
        ratio("p50"),
        ratio("p99"),
        (ours.cpuMs / naive.cpuMs).toFixed(2),
        "",
        "",
        "",
      ],
    ],
  );
}
