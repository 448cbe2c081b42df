import type { PaymentId } from "../../domain/ids.ts";
import type { UnpaidLine } from "../../landlord_files/bank_journal.ts";
import { findCharged } from "./find_charged.ts";
import {
  type ChargebackServices,
  type ChargebackTaken,
  takeChargeback,
} from "./take_chargeback.ts";

/** A row of the bank's journal of unpaid cards, and what it came to. */
export interface UnpaidTaken {
  row: UnpaidLine;
  /** The payment of ours that it names; null where it names none. */
  payment: PaymentId | null;
  outcome: ChargebackTaken | "unknown";
}

/** Whether a row needs a person. */
export function isUnplaced({ outcome }: UnpaidTaken): boolean {
  return outcome !== "taken" && outcome !== "known";
}

/** Takes the bank's journal of unpaid cards: each row that names a payment of ours is a chargeback, once. */
export async function takeUnpaid(
  services: ChargebackServices,
  rows: readonly UnpaidLine[],
): Promise<UnpaidTaken[]> {
  const taken: UnpaidTaken[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const payment = await findCharged(services, row);
    if (payment === null) {
      taken.push({ row, payment, outcome: "unknown" });
      continue;
    }
    const { uuid, transId, on, amountCents } = row;
    // Two parts of a payment may be taken back on one day, as much each.
    const name = [payment, uuid, transId, on, amountCents].join(" ");
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const outcome = await takeChargeback(services, payment, { ...row, nth });
    taken.push({ row, payment, outcome });
  }
  return taken;
}
