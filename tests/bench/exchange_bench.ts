/** How fast lots are taken: a first load beside bare commits of the same rows, then nights in which little changes. */
import { createLogger } from "../../lib/log.ts";
import type { LotFile } from "../../lib/landlord_files/rent_roll.ts";
import { createStore } from "../../lib/store/store.ts";
import { takeLot } from "../../lib/usecases/landlord/take_lot.ts";
import { BIG_LOT_FILES, type BigLot, bigLotFile } from "../support/big_lot.ts";
import { LANDLORD } from "../support/test_services.ts";
import { printTable } from "./measure.ts";
import { withKv } from "./with_kv.ts";

/** Of each contract: a year of rents and of what paid them. */
const ENTRIES = 24;
/** Sets of one bare commit. */
const BARE_SETS = 500;
const MIB = 1024 * 1024;
const START_MS = Date.UTC(2026, 11, 24);

/** How many contracts; `BENCH_CONTRACTS` names another number. */
const CONTRACTS = Number(Deno.env.get("BENCH_CONTRACTS") ?? 10_000);

/** What a lot took. */
interface Taken {
  seconds: number;
  peakMib: number;
  /** The longest time for which nothing else was served, in milliseconds. */
  longestMs: number;
}

async function writeLot(folder: string, lot: BigLot): Promise<LotFile[]> {
  await Deno.mkdir(folder, { recursive: true });
  const encoder = new TextEncoder();
  return await Promise.all(BIG_LOT_FILES.map(async (name) => {
    const path = `${folder}/${name}`;
    using file = await Deno.open(path, { write: true, create: true });
    let text = "";
    for (const piece of bigLotFile(name, lot)) {
      text += piece;
      if (text.length < MIB) continue;
      await writeAll(file, encoder.encode(text));
      text = "";
    }
    await writeAll(file, encoder.encode(text));
    return { name, open: () => readChunks(path) };
  }));
}

async function writeAll(file: Deno.FsFile, bytes: Uint8Array) {
  for (let at = 0; at < bytes.length;) {
    at += await file.write(bytes.subarray(at));
  }
}

async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  using file = await Deno.open(path);
  const buffer = new Uint8Array(256 * 1024);
  for (;;) {
    const count = await file.read(buffer);
    if (count === null) return;
    yield buffer.slice(0, count);
  }
}

async function take(kv: Deno.Kv, files: readonly LotFile[]): Promise<Taken> {
  const now = () => START_MS;
  let peak = 0;
  let longestMs = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const at = performance.now();
    longestMs = Math.max(longestMs, at - last);
    last = at;
    peak = Math.max(peak, Deno.memoryUsage().rss);
  }, 5);
  const start = performance.now();
  try {
    const outcome = await takeLot(
      {
        store: createStore(kv),
        now,
        newId: () => {
          throw new Error("Nothing here needs an id");
        },
        randomBytes: (count) => new Uint8Array(count),
        log: createLogger(now, () => {}),
        landlord: { ...LANDLORD, rentBooks: "bailleur" },
        stopping: new AbortController().signal,
      },
      files,
      { name: null },
    );
    if (outcome.state !== "taken" || outcome.setAside > 0) {
      throw new Error(`The lot was not taken: ${JSON.stringify(outcome)}`);
    }
  } finally {
    clearInterval(timer);
  }
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakMib: peak / MIB, longestMs };
}

/** The same rows by bare commits, read ahead some at a time: seconds of writing, and how many rows. */
async function writeBare(from: Deno.Kv): Promise<[number, number]> {
  return await withKv(async (to) => {
    let seconds = 0;
    let rows = 0;
    let batch: Deno.KvEntry<unknown>[] = [];
    const flush = async () => {
      const commit = to.atomic();
      for (const { key, value } of batch) commit.set(key, value);
      rows += batch.length;
      batch = [];
      const start = performance.now();
      await commit.commit();
      seconds += (performance.now() - start) / 1000;
    };
    for await (const entry of from.list({ prefix: [] })) {
      batch.push(entry);
      if (batch.length === BARE_SETS) await flush();
    }
    await flush();
    return [seconds, rows];
  });
}

/** Lots of a landlord of so many contracts. */
export async function benchExchange() {
  const folder = await Deno.makeTempDir();
  try {
    await withKv(async (kv) => {
      const lotOf = (night: number, changed = 0) =>
        writeLot(`${folder}/${night}`, {
          contracts: CONTRACTS,
          entries: ENTRIES,
          night,
          changed,
        });
      const first = await take(kv, await lotOf(1));
      const [bareSeconds, rows] = await writeBare(kv);
      const second = await take(kv, await lotOf(2));
      const third = await take(kv, await lotOf(3, CONTRACTS / 100));
      const line = (name: string, taken: Taken, ratio: string) => [
        name,
        taken.seconds.toFixed(2),
        ratio,
        taken.peakMib.toFixed(0),
        taken.longestMs.toFixed(0),
      ];
      printTable(
        `Lots of ${CONTRACTS} contracts with ${ENTRIES} entries each, ${rows} rows of the store`,
        ["", "s", "of bare", "peak MiB", "longest ms"],
        [
          line("a first load", first, (bareSeconds / first.seconds).toFixed(2)),
          [
            "bare commits of the same rows",
            bareSeconds.toFixed(2),
            "1",
            "",
            "",
          ],
          line("a night without a change", second, ""),
          line("a night in which 1 % changed", third, ""),
        ],
      );
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
