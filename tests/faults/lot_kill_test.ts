/** A lot that is killed, meets a full disk or another process in its middle comes to the same state as without. */
import { assert, assertEquals } from "@std/assert";
import { createStore, type KvPort } from "../../lib/store/store.ts";
import { takeLot } from "../../lib/usecases/landlord/take_lot.ts";
import { BIG_LOT_FILES, bigLotText } from "../support/big_lot.ts";
import { listRows, type StoreRow } from "../support/store_rows.ts";
import { fileOf } from "../support/take_files.ts";
import { lotFileOf } from "../../lib/landlord_files/lot_files.ts";
import { LANDLORD } from "../support/test_services.ts";
import { createLogger } from "../../lib/log.ts";
import { createFailingKv } from "./failing_kv.ts";
import { createRandom, readSeed } from "./storm.ts";

/** `FAULTS=full` runs it in its whole size. */
const FULL = Deno.env.get("FAULTS") === "full";
const SIZE = FULL
  ? { contracts: 2_000, entries: 24, kills: 20 }
  : { contracts: 300, entries: 12, kills: 4 };
const START_MS = Date.UTC(2026, 10, 22);
/** Longer than a process that died holds the turn. */
const LATER_MS = 40_000;

/** Every row: but when the taking began and ended, and whose turn it was, which are the only things that may differ. */
async function stateOf(kv: Deno.Kv): Promise<string[]> {
  const all = await listRows(kv);
  const begun = new Set(
    all.filter(([[noun]]) => noun === "deliveries")
      .map(([, value]) => String(Object(value).receivedAt)),
  );
  const rows = all.filter(([[noun]]) => noun !== "turns")
    .map(([key, value]): StoreRow => {
      const isEnd = key[0] === "deliveries" || key[0] === "imports";
      const ends = { at: null, finishedAt: null };
      return isEnd ? [key, { ...Object(value), ...ends }] : [key, value];
    });
  const [start = "never"] = begun;
  return rows.map((row) =>
    JSON.stringify(row).replaceAll(start, "the beginning")
  );
}

/** Names the rows that only one of two states has. */
function assertSameState(actual: string[], expected: string[]) {
  const [is, should] = [new Set(actual), new Set(expected)];
  assertEquals(
    [
      actual.filter((row) => !should.has(row)),
      expected.filter((row) => !is.has(row)),
    ],
    [[], []],
  );
}

/** The lot taken by itself, without a fault. */
async function undisturbed(size: typeof SIZE): Promise<string[]> {
  using kv = await Deno.openKv(":memory:");
  await take(kv, START_MS, size);
  return await stateOf(kv);
}

function take(kv: KvPort, nowMs: number, size: typeof SIZE) {
  const now = () => nowMs;
  return takeLot(
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
    BIG_LOT_FILES.map((name) => {
      const file = fileOf(name, bigLotText(name, { ...size, night: 1 }));
      return lotFileOf(file.name, file.bytes);
    }),
    { name: null },
  );
}

/** A process that takes the lot. */
function spawn(path: string, nowMs: number) {
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "--no-check",
      "--unstable-kv",
      "tests/faults/take_lot_child.ts",
      path,
      String(SIZE.contracts),
      String(SIZE.entries),
      String(nowMs),
    ],
    stdout: "piped",
    stderr: "null",
  }).spawn();
  return child;
}

Deno.test("a lot that is killed again and again comes to the same state, to the byte, as one that is not", async () => {
  const seed = readSeed();
  const random = createRandom(seed);
  console.log(`seed ${seed}, ${SIZE.contracts} contracts, ${SIZE.kills} kills`);
  const folder = await Deno.makeTempDir();
  try {
    const path = `${folder}/portal.sqlite`;
    let nowMs = START_MS;
    for (let kill = 0; kill < SIZE.kills; kill++) {
      const child = spawn(path, nowMs);
      const wanted = SIZE.contracts * (kill + random()) / (SIZE.kills + 1);
      const decoder = new TextDecoderStream();
      for await (const text of child.stdout.pipeThrough(decoder)) {
        const done = Number(text.trim().split("\n").at(-1));
        if (done >= wanted) break;
      }
      child.kill("SIGKILL");
      await child.status;
      nowMs += LATER_MS;
    }
    using kv = await Deno.openKv(path);
    const digests = await Array.fromAsync(
      kv.list({ prefix: ["contract_digests"] }),
    );
    const middle = digests.length;
    assert(middle > 0 && middle < SIZE.contracts, `killed at ${middle}`);
    const outcome = await take(kv, nowMs, SIZE);
    assertEquals(outcome.state, "taken");
    assertSameState(await stateOf(kv), await undisturbed(SIZE));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a lot that meets a full disk and lost answers comes to the same state, taken up by the same files", async () => {
  const random = createRandom(readSeed());
  const size = { ...SIZE, contracts: 60 };
  using kv = await Deno.openKv(":memory:");
  const failing = createFailingKv(
    kv,
    { lost: 0.05, unanswered: 0.05, conflict: 0.05 },
    random,
  );
  let nowMs = START_MS;
  for (let attempt = 0; attempt < 500; attempt++) {
    try {
      await take(failing, nowMs, size);
      break;
    } catch (error) {
      assert(error instanceof Error, "an error is an error");
      nowMs += LATER_MS;
    }
  }
  assertSameState(await stateOf(kv), await undisturbed(size));
});

Deno.test("two processes at once on one lot take it once", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const path = `${folder}/portal.sqlite`;
    const nowMs = START_MS;
    const children = [spawn(path, nowMs), spawn(path, nowMs)];
    const ended = await Promise.all(children.map((child) => child.output()));
    const said = ended.map(({ stdout }) =>
      new TextDecoder().decode(stdout).trim().split("\n").at(-1)
    );
    assertEquals(said, ["taken", "taken"]);
    using kv = await Deno.openKv(path);
    assertSameState(await stateOf(kv), await undisturbed(SIZE));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
