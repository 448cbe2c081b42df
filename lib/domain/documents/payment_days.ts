import type { Landlord } from "../landlord.ts";
import type { IsoDate } from "../month.ts";
import { type Contract, isRunning } from "../tenant.ts";

/** A day of each month: the last one to pay, or the one of the debit. */
export interface PaymentDay {
  /** Of the month, 1 to 31. */
  day: number;
  kind: "pay" | "drawn";
}

/** The days of each month on which a tenant's running contracts are paid, each once. */
export function listPaymentDays(
  contracts: readonly Contract[],
  { dueDay }: Pick<Landlord, "dueDay">,
  today: IsoDate,
): PaymentDay[] {
  const days = new Map<string, PaymentDay>();
  for (const contract of contracts) {
    if (!isRunning(contract, today) && contract.startsOn <= today) continue;
    const { directDebit, debitDay = dueDay } = contract;
    const one: PaymentDay = directDebit
      ? { day: debitDay, kind: "drawn" }
      : { day: dueDay, kind: "pay" };
    days.set(`${one.kind} ${one.day}`, one);
  }
  return [...days.values()];
}
