import type { Cents } from "../money.ts";
import type { IsoDate } from "../month.ts";
import type { ContractRef } from "../references.ts";

/** Money that moved once at the bank, as its file or our ledger tells it. */
export interface Movement {
  /** The UTC day of the transaction. */
  date: IsoDate;
  /** The transaction's number, unique in its day; may be empty where only the uuid is known. */
  transId: string;
  /** 32 hexadecimal digits in lower case; empty where the file gives none. */
  uuid: string;
  orderId: string;
  /** Positive: taken from the tenant; negative: given back. */
  amountCents: Cents;
}

/** A movement that our ledger has booked. */
export interface OurMovement extends Movement {
  contracts: ContractRef[];
}

/** A movement of the bank's file. */
export interface TheirMovement extends Movement {
  /** Where it stands in the file. */
  line: number;
  /** The bank's word. */
  status: string;
}

/** Both sides of one transaction. */
export interface Pair {
  ours: OurMovement;
  theirs: TheirMovement;
}

/** What differs, each movement in one list at most. */
export interface Reconciliation {
  oursOnly: OurMovement[];
  theirsOnly: TheirMovement[];
  differing: Pair[];
  /** How many are equal. */
  equalCount: number;
}

/**
 * Compares what the bank says with what we booked. A row of the bank is matched by its uuid, or, where it
 * has none, by its order and number, or by number and day; each movement is matched once, so a row that stands twice in
 * the file is missing here. Ours are missing there only if their day is in the range (both ends included):
 * those of other days serve to match rows that the bank dates otherwise.
 */
export function reconcile(
  ours: readonly OurMovement[],
  theirs: readonly TheirMovement[],
  range: { from: IsoDate; to: IsoDate },
): Reconciliation {
  const left = new Set(ours);
  const find = {
    byUuid: indexBy(ours, ({ uuid }) => uuid),
    byOrder: indexBy(ours, ({ orderId }) => orderId),
    byNumber: indexBy(ours, numberOf),
  };
  const pairs: Pair[] = [];
  const theirsOnly: TheirMovement[] = [];
  // Those with a uuid first: they must not lose their match to a row that is known by its number only.
  const [named, numbered] = partition(theirs, ({ uuid }) => uuid !== "");
  for (const movement of [...named, ...numbered]) {
    const ordered = (find.byOrder.get(movement.orderId) ?? [])
      .filter((one) => isOfOrder(one, movement));
    const candidates = movement.uuid !== ""
      ? find.byUuid.get(movement.uuid)
      : ordered.length > 0
      ? ordered
      : find.byNumber.get(numberOf(movement));
    const free = (candidates ?? []).filter((one) => left.has(one));
    const match = free.find((one) => isEqual(one, movement)) ?? free.at(0);
    if (match === undefined) theirsOnly.push(movement);
    else {
      left.delete(match);
      pairs.push({ ours: match, theirs: movement });
    }
  }
  const differing = pairs.filter(({ ours, theirs }) => !isEqual(ours, theirs));
  return {
    oursOnly: [...left].filter(({ date }) =>
      range.from <= date && date <= range.to
    ).sort(byDay),
    theirsOnly: theirsOnly.sort((a, b) => a.line - b.line),
    differing: differing.sort((a, b) => a.theirs.line - b.theirs.line),
    equalCount: pairs.length - differing.length,
  };
}

function isEqual(a: Movement, b: Movement): boolean {
  return a.amountCents === b.amountCents;
}

function numberOf({ date, transId }: Movement): string {
  return transId === "" ? "" : `${date} ${transId}`;
}

/** Of an order's transactions, whether one may be another: refunds apart, and its number where both have one. */
function isOfOrder(ours: Movement, theirs: Movement): boolean {
  return ours.amountCents < 0 === theirs.amountCents < 0 &&
    (theirs.transId === "" || ours.transId === "" ||
      theirs.transId === ours.transId);
}

function indexBy(
  ours: readonly OurMovement[],
  nameOf: (movement: OurMovement) => string,
): Map<string, OurMovement[]> {
  const index = Map.groupBy(ours, nameOf);
  index.delete("");
  return index;
}

function partition<T>(
  all: readonly T[],
  isFirst: (one: T) => boolean,
): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function byDay(a: Movement, b: Movement): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function placeOf({ date, transId, uuid }: Movement): string {
  return `${date} ${transId} ${uuid}`;
}
