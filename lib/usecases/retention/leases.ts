import { toInstant } from "../../domain/month.ts";
import {
  ANNOUNCED_MS,
  FEW_LEASES,
  LARGEST_SHARE,
  LEASES_A_RUN,
  type Removal,
} from "../../domain/retention.ts";
import type { Remise } from "../../domain/exchange/remise.ts";
import type { HeldContract } from "../../domain/holding.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { heldContracts, readHeldContract } from "../../store/tenants.ts";
import { hasUnremitted } from "../../store/own_movements.ts";
import { sweep, type Swept } from "../../store/sweep.ts";
import { transact } from "../../store/transaction.ts";
import { isOlder, type RetentionServices } from "./retention_services.ts";
import { findOverLease, type OverLease } from "./lease_end.ts";
import { removeLease } from "./remove_lease.ts";

/** What one run did to leases. */
export interface LeasesSwept extends Swept {
  announced: number;
  /** How many wait for a person, because they are too many at once. */
  held: number;
  /** How many wait for a remise, because no remise has some of their movements. */
  unremitted: number;
}

/**
 * Announces the leases whose time will be over in a month, and removes those that were announced a month ago and are
 * over. `allowed` is how many a person has let go at once.
 */
export async function removeLeases(
  services: RetentionServices,
  limit: number,
  allowed: number,
): Promise<LeasesSwept> {
  const ripe: HeldContract[] = [];
  let [all, announced, unremitted] = [0, 0, 0];
  for await (const contract of heldContracts(services.store)) {
    all++;
    const over = await findOverLease(services, contract, ANNOUNCED_MS);
    if (over === null) continue;
    const known = await readValue(
      services.store,
      keys.removal(accountOf(contract)),
    );
    if (!isAnnounced(services, known, over)) {
      await announce(services, over);
      announced++;
    } else if (!isRipe(services, known)) continue;
    else if (await hasUnremitted(services.store, accountOf(contract))) {
      unremitted++;
    } else ripe.push(contract);
  }
  await forgetTakenBack(services, limit);
  await removeRemises(services, limit);
  const parked = await removeDecided(services, limit);
  const most = Math.max(FEW_LEASES, Math.floor(all * LARGEST_SHARE), allowed);
  if (ripe.length > most) {
    const held = ripe.length;
    return { ...parked, announced, held, unremitted, more: true };
  }
  const now = ripe.slice(0, Math.min(limit, LEASES_A_RUN));
  let count = parked.count;
  for (const contract of now) {
    if (await removeLease(services, contract)) count++;
  }
  const more = parked.more || now.length < ripe.length;
  return { count, announced, held: 0, unremitted, more };
}

/**
 * An announcement of the future comes from a clock that was ahead: it is made anew. So is one from before the last
 * movement; not one from after it: a removal that was cut off has taken the last movements away already.
 */
function isAnnounced(
  { now }: RetentionServices,
  known: Removal | null,
  { overOn }: OverLease,
): known is Removal {
  return known !== null && overOn <= known.overOn &&
    Date.parse(known.announcedAt) <= now();
}

function isRipe(services: RetentionServices, { announcedAt, overOn }: Removal) {
  return Date.parse(announcedAt) + ANNOUNCED_MS <= services.now() &&
    isOlder(services, "lease", overOn);
}

function announce(
  services: RetentionServices,
  { contract: held, overOn }: OverLease,
): Promise<void> {
  const announcedAt = toInstant(services.now());
  const { contract, tenantNumber: holder } = held;
  const removal = { v: 1 as const, contract, holder, overOn, announcedAt };
  return transact(services.store, (tx) => {
    tx.set(keys.removal(accountOf(held)), removal);
  });
}

/** Announcements of leases that run again, owe again or are gone. */
function forgetTakenBack(
  services: RetentionServices,
  limit: number,
): Promise<Swept> {
  const { store } = services;
  return sweep(store, keys.removals(), limit, async ({ contract, holder }) => {
    const held = await readHeldContract(store, contract, holder);
    return held === null ||
      await findOverLease(services, held, ANNOUNCED_MS) === null;
  });
}

/** Notifications of the bank that a person has decided on; one that waits for a decision is kept for ever. */
function removeDecided(
  services: RetentionServices,
  limit: number,
): Promise<Swept> {
  return sweep(
    services.store,
    keys.parkedAll(),
    limit,
    ({ decision }) =>
      decision !== undefined && isOlder(services, "lease", decision.at),
  );
}

/** Values deleted in one commit. */
const PARTS_A_COMMIT = 500;

/** Remises are kept as long as leases are after their last movement: first their rows go, then what names them. */
function removeRemises(
  services: RetentionServices,
  limit: number,
): Promise<Swept> {
  const { store } = services;
  return sweep(store, keys.remises(), limit, async (remise) => {
    const isOver = isOlder(services, "lease", remise.closedAt);
    if (isOver) await removeRows(services, remise);
    return isOver;
  });
}

async function removeRows(
  { store }: RetentionServices,
  { number, parts }: Remise,
): Promise<void> {
  for (let first = 1; first <= parts; first += PARTS_A_COMMIT) {
    const last = Math.min(parts, first + PARTS_A_COMMIT - 1);
    await transact(store, (tx) => {
      for (let part = first; part <= last; part++) {
        tx.delete(keys.remiseRows(number, part));
      }
    });
  }
}
