import { toInstant } from "../../domain/month.ts";
import {
  ANNOUNCED_MS,
  FEW_LEASES,
  LARGEST_SHARE,
  LEASES_A_RUN,
  type Removal,
} from "../../domain/retention.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { sweep, type Swept } from "../../store/sweep.ts";
import { transact } from "../../store/transaction.ts";
import { isOlder, type RetentionDesk } from "./retention_desk.ts";
import { findOverLease, type OverLease } from "./lease_end.ts";
import { removeLease } from "./remove_lease.ts";

/** What one run did to leases. */
export interface LeasesSwept extends Swept {
  announced: number;
  /** How many wait for a person, because they are too many at once. */
  held: number;
}

/**
 * Announces the leases whose time will be over in a month, and removes those that were announced a month ago and are
 * over. `allowed` is how many a person has let go at once.
 */
export async function removeLeases(
  desk: RetentionDesk,
  limit: number,
  allowed: number,
): Promise<LeasesSwept> {
  const ripe: Contract[] = [];
  let [all, announced] = [0, 0];
  const contracts = desk.store.kv.list<Contract>({ prefix: keys.contracts() });
  for await (const { value: contract } of contracts) {
    all++;
    const over = await findOverLease(desk, contract, ANNOUNCED_MS);
    if (over === null) continue;
    const known = await readValue(desk.store, keys.removal(contract.contract));
    if (!isAnnounced(desk, known, over)) {
      await announce(desk, over);
      announced++;
    } else if (isRipe(desk, known)) ripe.push(contract);
  }
  await forgetTakenBack(desk, limit);
  const parked = await removeDecided(desk, limit);
  const most = Math.max(FEW_LEASES, Math.floor(all * LARGEST_SHARE), allowed);
  if (ripe.length > most) {
    return { ...parked, announced, held: ripe.length, more: true };
  }
  const now = ripe.slice(0, Math.min(limit, LEASES_A_RUN));
  let count = parked.count;
  for (const contract of now) {
    if (await removeLease(desk, contract)) count++;
  }
  const more = parked.more || now.length < ripe.length;
  return { count, announced, held: 0, more };
}

/**
 * An announcement of the future comes from a clock that was ahead: it is made anew. So is one from before the last
 * movement; not one from after it: a removal that was cut off has taken the last movements away already.
 */
function isAnnounced(
  { now }: RetentionDesk,
  known: Removal | null,
  { overOn }: OverLease,
): known is Removal {
  return known !== null && overOn <= known.overOn &&
    Date.parse(known.announcedAt) <= now();
}

function isRipe(desk: RetentionDesk, { announcedAt, overOn }: Removal) {
  return Date.parse(announcedAt) + ANNOUNCED_MS <= desk.now() &&
    isOlder(desk, "lease", overOn);
}

function announce(
  desk: RetentionDesk,
  { contract: { contract }, overOn }: OverLease,
): Promise<void> {
  const announcedAt = toInstant(desk.now());
  return transact(desk.store, (tx) => {
    tx.set(keys.removal(contract), { v: 1, contract, overOn, announcedAt });
  });
}

/** Announcements of leases that run again, owe again or are gone. */
function forgetTakenBack(desk: RetentionDesk, limit: number): Promise<Swept> {
  const { store } = desk;
  return sweep(store, keys.removals(), limit, async ({ contract: ref }) => {
    const contract = await readValue(store, keys.contract(ref));
    return contract === null ||
      await findOverLease(desk, contract, ANNOUNCED_MS) === null;
  });
}

/** Notifications of the bank that a person has decided on; one that waits for a decision is kept for ever. */
function removeDecided(desk: RetentionDesk, limit: number): Promise<Swept> {
  return sweep(
    desk.store,
    keys.parkedAll(),
    limit,
    ({ decision }) =>
      decision !== undefined && isOlder(desk, "lease", decision.at),
  );
}
