import { withoutGroups } from "../../domain/payments/without_groups.ts";
import type { User } from "../../domain/account/user.ts";
import { type Cents, parseAmount } from "../../domain/money.ts";
import { MAX_SHARES, type Share } from "../../domain/payments/payment.ts";
import { listUnpaidMonths } from "../../domain/ledger/unpaid_months.ts";
import type { PaymentFault } from "../../domain/payments/payment_fault.ts";
import { findOwnContract } from "../own_objects.ts";
import type { Services } from "../services.ts";
import { readDueNow } from "../space/read_due_now.ts";

/** One contract of a payment, as typed; `month` empty: the oldest debt first. */
export interface TypedShare {
  contract: string;
  amount: string;
  month: string;
}

/** Reads the typed shares of a payment: checked ones, or every fault. The bounds are those of the whole payment. */
export async function readPaymentFields(
  services: Services,
  user: User,
  typed: readonly TypedShare[],
): Promise<Share[] | { faults: PaymentFault[] }> {
  if (typed.length > MAX_SHARES) {
    return {
      faults: [{ contract: null, field: "contract", fault: "too_many" }],
    };
  }
  const faults: PaymentFault[] = [];
  const shares: Share[] = [];
  for (const one of typed) {
    const read = await readShare(services, user, one);
    if ("faults" in read) faults.push(...read.faults);
    else if (
      shares.some(({ contract, holder }) =>
        contract === read.contract && holder === read.holder
      )
    ) {
      const { contract } = read;
      faults.push({ contract, field: "contract", fault: "twice" });
    } else shares.push(read);
  }
  if (faults.length > 0) return { faults };
  const bound = checkBounds(services, shares);
  return bound === null ? shares : { faults: [bound] };
}

async function readShare(
  services: Services,
  user: User,
  typed: TypedShare,
): Promise<Share | { faults: PaymentFault[] }> {
  const faults: PaymentFault[] = [];
  const own = await findOwnContract(services, user, typed.contract);
  const contract = own?.contract ?? null;
  if (own === null) {
    const fault = typed.contract.trim() === "" ? "missing" : "unknown";
    faults.push({ contract: null, field: "contract", fault });
  }
  const amount = parseAmount(withoutGroups(typed.amount, user.language));
  if (!amount.ok) {
    const { fault } = amount;
    faults.push({ contract, field: "amount", fault });
  }
  if (!amount.ok || own === null) return { faults };
  const month = typed.month.trim() || null;
  const owed = month === null
    ? []
    : listUnpaidMonths(await readDueNow(services, own));
  const chosen = owed.find((one) => one.month === month)?.month ?? null;
  if (month !== null && chosen === null) {
    return { faults: [{ contract, field: "month", fault: "not_owed" }] };
  }
  const share = {
    contract: own.contract,
    amountCents: amount.cents,
    month: chosen,
  };
  return own.tenantNumber === user.tenantNumber
    ? share
    : { ...share, holder: own.tenantNumber };
}

function checkBounds(
  { landlord }: Services,
  shares: readonly Share[],
): PaymentFault | null {
  const contract = shares.at(0)?.contract ?? null;
  const fault = boundFault(sumOf(shares), landlord);
  return fault && { contract, field: "amount", fault };
}

function boundFault(
  cents: Cents,
  bounds: { minPaymentCents: Cents; maxPaymentCents: Cents },
): "below_min" | "above_max" | null {
  if (cents < bounds.minPaymentCents) return "below_min";
  return cents > bounds.maxPaymentCents ? "above_max" : null;
}

/** What shares come to together. */
export function sumOf(shares: readonly Share[]): Cents {
  return shares.reduce((sum, { amountCents }) => sum + amountCents, 0);
}
