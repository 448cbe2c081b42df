import { isPaymentId } from "../../domain/ids.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import type { Cents } from "../../domain/money.ts";
import {
  accountOfShare,
  displayedCents,
  type Payment,
  type PaymentStatus,
  statusOf,
} from "../../domain/payments/payment.ts";
import type { ParkedSummary } from "../../domain/payments/parked_summary.ts";
import type { ContractRef, TenantNumber } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { listPaymentPostings } from "../../store/payment_postings.ts";
import { readValue } from "../../store/store.ts";
import { summarizeParked } from "../payments/summarize_parked.ts";
import type { Services } from "../services.ts";

/** A payment with all that is known of it; nobody's name. */
export interface OfficePayment {
  payment: Payment;
  status: PaymentStatus;
  amountCents: Cents;
  /** Whose accounts it goes to. */
  shares: { contract: ContractRef; holder: TenantNumber; amountCents: Cents }[];
  entries: Entry[];
  /** Notifications that name it and could not be placed by themselves. */
  parked: ParkedSummary[];
}

/** Reads one payment; null where there is none of this id. */
export async function readOfficePayment(
  services: Pick<Services, "store" | "now">,
  id: string,
): Promise<OfficePayment | null> {
  const { store, now } = services;
  const payment = isPaymentId(id)
    ? await readValue(store, keys.payment(id))
    : null;
  if (payment === null) return null;
  const status = statusOf(payment, now());
  const accounts = new Set(
    payment.shares.map((share) => accountOfShare(payment, share)),
  );
  const entries: Entry[] = [];
  for (const account of accounts) {
    entries.push(...await listPaymentPostings(store, account, payment.id));
  }
  const parked = await summarizeParked(services, { withDecided: true });
  return {
    payment,
    status,
    amountCents: displayedCents(payment, status),
    shares: payment.shares.map(({ contract, holder, amountCents }) => ({
      contract,
      holder: holder ?? payment.tenantNumber,
      amountCents,
    })),
    entries,
    parked: parked.filter(({ named, ownerId, decision }) =>
      named?.id === payment.id || ownerId === payment.id ||
      decision?.paymentId === payment.id
    ),
  };
}
