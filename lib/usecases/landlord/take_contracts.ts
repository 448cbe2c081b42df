import { addCounts } from "../../domain/exchange/delivery.ts";
import { createFaultList } from "../../landlord_files/fault.ts";
import { LIMITS } from "../../landlord_files/limits.ts";
import type { ContractReading } from "../../landlord_files/rent_roll.ts";
import { transact } from "../../store/transaction.ts";
import { packReadings } from "./pack_readings.ts";
import {
  type LotServices,
  LotStopped,
  type LotTaking,
  type TakenContracts,
} from "./lot_taking.ts";
import { WorkPool } from "../work_pool.ts";
import { prefetchBatch, refOf, writeBatch } from "./write_batch.ts";
import { writeTenant } from "./write_contract.ts";

/** Commits under way at once: one is written while the next are worked out. */
const AT_ONCE = 4;
const TENANTS_A_COMMIT = 200;

/** Takes the changed contracts of files, several a commit and several commits at once. */
export async function takeContracts(
  services: LotServices,
  taking: LotTaking,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<TakenContracts> {
  const { survey, changed, turn } = taking;
  const taken: TakenContracts = {
    counts: taking.before.counts,
    confirmed: [...taking.before.confirmed],
    faults: createFaultList(LIMITS.faults),
    setAside: new Set(),
    ended: [],
  };
  await takeOthers(services, taking, taken);
  const of = survey.digests.size;
  let done = of - changed.size;
  onProgress(done, of);
  const work = async (batch: readonly ContractReading[]) => {
    if (services.stopping.aborted) throw new LotStopped("Stopped in a lot");
    await turn.renew();
    await takeBatch(services, taking, batch, taken);
    done += batch.length;
    onProgress(done, of);
  };
  const pool = new WorkPool(AT_ONCE);
  try {
    for await (const chunk of survey.read(changed)) {
      for (const reading of chunk) {
        if (!reading.ok) continue;
        const { contract } = reading.roll;
        if (contract.endsOn !== null) taken.ended.push(contract);
      }
      for (const batch of packReadings(chunk)) {
        await pool.add(() => work(batch));
      }
    }
  } finally {
    await pool.end();
  }
  return taken;
}

/** Takes those in whom no contract names. */
async function takeOthers(
  { store }: LotServices,
  { survey, turn }: LotTaking,
  taken: TakenContracts,
) {
  for (let at = 0; at < survey.others.length; at += TENANTS_A_COMMIT) {
    const some = survey.others.slice(at, at + TENANTS_A_COMMIT);
    const tenants = await transact(store, async (tx) => {
      await turn.check(tx);
      let written = 0;
      for (const tenant of some) {
        written += Number(await writeTenant(tx, tenant));
      }
      return written;
    });
    taken.counts = addCounts(taken.counts, { tenants });
  }
}

/** Takes a batch in as many commits as it needs. */
async function takeBatch(
  { store, landlord }: LotServices,
  taking: LotTaking,
  batch: readonly ContractReading[],
  taken: TakenContracts,
): Promise<void> {
  let left = [...batch];
  while (left.length > 0) {
    const written = await transact(store, async (tx) => {
      await prefetchBatch(tx, left);
      await taking.turn.check(tx);
      return await writeBatch(tx, { ...taking, store, landlord }, left);
    }, { locks: left.map((one) => refOf(one).contract) });
    taken.counts = addCounts(taken.counts, written.counts);
    taken.confirmed.push(...written.confirmed);
    for (const fault of written.faults) taken.faults.add(fault);
    for (const ref of written.setAside) taken.setAside.add(ref);
    left = written.left;
  }
}
