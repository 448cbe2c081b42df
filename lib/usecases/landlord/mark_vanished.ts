import { sha256Hex } from "../../auth/tokens.ts";
import { type IsoDate, parisDay } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listContractsAfter } from "../../store/notices.ts";
import { listValues, type Store } from "../../store/store.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { raiseAlertOnce } from "../raise_alert.ts";
import type { Services } from "../services.ts";
import type { LotStamp } from "./lot_taking.ts";

/** Contracts that are read, or marked, at once. */
const BATCH = 500;
/** Contracts that an alert names. */
const NAMED = 10;

/**
 * Marks the contracts that the files no longer list, so that they are not billed, and takes the mark off those that
 * are listed again. Files without a change write nothing. Leaves one alert for all that have newly gone while they
 * ran, before the first is marked: an import that is cut off there tells the same once more, or not at all.
 * @returns how many have newly gone while they ran
 */
export async function markVanished(
  services: Pick<Services, "store" | "now" | "log">,
  listed: ReadonlyMap<ContractRef, unknown>,
  { lot, at: since }: LotStamp,
): Promise<number> {
  const { store } = services;
  const marks = await listValues(store, keys.vanishedContracts());
  const marked = new Set(marks.map(({ contract }) => contract));
  const unlisted = await listUnlisted(store, listed);
  const gone = unlisted.filter(({ contract }) => !marked.has(contract));
  const today = parisDay(services.now());
  const running = gone.filter((contract) => endsAfter(contract, today))
    .map(({ contract }) => contract);
  if (running.length > 0) await tellVanished(services, running);
  await inBatches(store, gone, (tx, { contract }) => {
    tx.set(keys.vanishedContract(contract), { v: 1, contract, since });
  });
  const present = new Set(unlisted.map(({ contract }) => contract));
  const back = [...marked].filter((contract) => !present.has(contract));
  await inBatches(store, back, (tx, contract) => {
    tx.delete(keys.vanishedContract(contract));
  });
  // Those too that the same files had marked before they were cut off.
  const before = new Set(
    marks.filter((mark) => lot !== null && mark.since === since)
      .map(({ contract }) => contract),
  );
  const told = unlisted.filter((one) =>
    before.has(one.contract) && endsAfter(one, today)
  );
  return running.length + told.length;
}

const endsAfter = ({ endsOn }: Contract, today: IsoDate) =>
  endsOn === null || today <= endsOn;

async function listUnlisted(
  store: Store,
  listed: ReadonlyMap<ContractRef, unknown>,
): Promise<Contract[]> {
  const unlisted: Contract[] = [];
  let cursor: ContractRef | null = null;
  for (;;) {
    const batch: Contract[] = await listContractsAfter(store, cursor, BATCH);
    const last = batch.at(-1);
    if (last === undefined) return unlisted;
    unlisted.push(...batch.filter(({ contract }) => !listed.has(contract)));
    cursor = last.contract;
  }
}

async function inBatches<T>(
  store: Store,
  all: readonly T[],
  put: (tx: Transaction, one: T) => void,
) {
  for (let from = 0; from < all.length; from += BATCH) {
    await transact(store, (tx) => {
      for (const one of all.slice(from, from + BATCH)) put(tx, one);
    });
  }
}

function tellVanished(
  services: Pick<Services, "store" | "now" | "log">,
  contracts: readonly ContractRef[],
): Promise<void> {
  const set = sha256Hex(new TextEncoder().encode(contracts.join(" "))).slice(
    0,
    16,
  );
  const day = parisDay(services.now());
  return raiseAlertOnce(services, `contracts_vanished:${day}:${set}`, {
    kind: "contracts_vanished",
    about: `${contracts.length} contracts`,
    detail: contracts.slice(0, NAMED).join(" "),
  });
}
