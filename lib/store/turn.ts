import type { Milliseconds } from "../domain/duration.ts";
import { keys, type TurnRecord } from "./keys.ts";
import type { Transaction } from "./transaction.ts";
import { commitUnlocked } from "./commit_unlocked.ts";
import type { KvPort } from "./store.ts";

/** Work that one process does at a time. */
export type TurnName =
  | "migration"
  | "import"
  | "remise"
  | "deliveries"
  | "notices";

/** How long a turn lasts without being renewed: who died in it holds nobody up for longer. */
const TURN_MS = 30_000;
/** How old a turn may become before it is written again. */
const RENEWED_MS = 5_000;
/** How often who waits looks again, and how long in all. */
const LOOK_MS = 200;
const WAIT_MS = 10 * 60_000;

/** Another process has had its turn for too long, or has taken ours. */
export class TurnError extends Error {
  override readonly name = "TurnError";
}

/** A turn under way. */
export interface Turn {
  /** Keeps it for another while; to be called between steps that take less than half a minute. @throws TurnError */
  renew(): Promise<void>;
  /** Makes a commit depend on the turn: who has lost it writes nothing any more. @throws TurnError */
  check(tx: Transaction): Promise<void>;
}

/**
 * Does work that only one process may do at a time: waits for its turn, and gives it back. A process that dies in its
 * turn loses it after half a minute.
 * @param options how long to wait at most, in milliseconds; with 0 there is one look
 * @throws TurnError
 */
export async function takeTurn<T>(
  kv: KvPort,
  name: TurnName,
  now: () => Milliseconds,
  work: (turn: Turn) => Promise<T>,
  { waitMs = WAIT_MS }: { waitMs?: Milliseconds } = {},
): Promise<T> {
  const key = keys.turn(name);
  const owner = crypto.randomUUID();
  let stamp = await waitForTurn(kv, name, now, { owner, waitMs });
  let writtenMs = Number(now());
  const renew = async () => {
    if (Math.abs(now() - writtenMs) < RENEWED_MS) return;
    writtenMs = Number(now());
    const until = now() + TURN_MS;
    const done = await commitUnlocked(() =>
      kv.atomic().check({ key, versionstamp: stamp }).set(key, { until, owner })
    );
    if (!done.ok) throw new TurnError(`Cannot go on: another ${name} began`);
    stamp = done.versionstamp;
  };
  const check = async (tx: Transaction) => {
    if ((await tx.get(key))?.owner !== owner) {
      throw new TurnError(`Cannot go on: another ${name} began`);
    }
  };
  try {
    return await work({ renew, check });
  } finally {
    // Not deleted: a commit that checks the turn to be free sees that it was taken meanwhile.
    const free: TurnRecord = { until: 0 };
    await commitUnlocked(() =>
      kv.atomic().check({ key, versionstamp: stamp }).set(key, free)
    );
  }
}

/** Waits until nobody has a turn. @throws TurnError after ten minutes */
export async function waitForFree(
  kv: KvPort,
  name: TurnName,
  now: () => Milliseconds,
): Promise<void> {
  for (let waited = 0;; waited += LOOK_MS) {
    const { value } = await kv.get<TurnRecord>(keys.turn(name));
    if (isFree(value, now())) return;
    if (waited >= WAIT_MS) throw underway(name);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Whether nobody has a turn; makes a commit depend on nobody taking it until then. */
export async function checkFree(
  tx: Transaction,
  name: TurnName,
  now: () => Milliseconds,
): Promise<boolean> {
  return isFree(await tx.get(keys.turn(name)), now());
}

const underway = (name: TurnName) =>
  new TurnError(`Cannot begin: another ${name} is under way`);

function isFree(turn: TurnRecord | null, now: Milliseconds): boolean {
  return turn === null || turn.until <= now ||
    // A clock that was ahead has written it.
    turn.until > now + TURN_MS;
}

async function waitForTurn(
  kv: KvPort,
  name: TurnName,
  now: () => Milliseconds,
  { owner, waitMs }: { owner: string; waitMs: Milliseconds },
): Promise<string> {
  const key = keys.turn(name);
  for (let waited = 0;; waited += LOOK_MS) {
    const { value, versionstamp } = await kv.get<TurnRecord>(key);
    if (isFree(value, now())) {
      const until = now() + TURN_MS;
      const done = await commitUnlocked(() =>
        kv.atomic().check({ key, versionstamp }).set(key, { until, owner })
      );
      if (done.ok) return done.versionstamp;
    }
    if (waited >= waitMs) {
      throw underway(name);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
