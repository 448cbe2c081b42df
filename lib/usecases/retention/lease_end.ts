import type { Milliseconds } from "../../domain/duration.ts";
import type { HeldContract } from "../../domain/holding.ts";
import { accountOf, type AccountRef } from "../../domain/ledger/account_ref.ts";
import { type Instant, type IsoDate, parisDay } from "../../domain/month.ts";
import { accountOfShare, type Payment } from "../../domain/payments/payment.ts";
import { keptSince, leaseOverOn, RETENTION } from "../../domain/retention.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { listPayments } from "../../store/payments.ts";
import type { Store } from "../../store/store.ts";
import type { RetentionServices } from "./retention_services.ts";

/** A lease whose time is over, with the day on which its last movement was. */
export interface OverLease {
  contract: HeldContract;
  overOn: IsoDate;
}

/**
 * Whether the time of a lease is over, or will be `aheadMs` from now: its end, its last entry and its last payment are
 * all older than the landlord keeps them, and its account is even. Null for all others.
 */
export async function findOverLease(
  services: RetentionServices,
  contract: HeldContract,
  aheadMs: Milliseconds,
): Promise<OverLease | null> {
  const since = keptSince(
    RETENTION.lease,
    services.landlord.retention,
    services.now() + aheadMs,
  );
  // Most leases run: these need no further look.
  if (contract.endsOn === null || contract.endsOn >= since) return null;
  const { store } = services;
  const { balanceCents } = await readAccount(store, accountOf(contract));
  const overOn = leaseOverOn(
    contract,
    balanceCents,
    await listMovements(store, contract),
  );
  return overOn === null || overOn >= since ? null : { contract, overOn };
}

async function listMovements(
  store: Store,
  contract: HeldContract,
): Promise<IsoDate[]> {
  const account = accountOf(contract);
  const entries = await listEntries(store, account);
  const payments = await listPayments(store, contract.tenantNumber);
  return [
    ...entries.flatMap(({ date, postedAt }) => [date, parisDay(postedAt)]),
    ...payments.filter((payment) => isFor(payment, account))
      .flatMap(momentsOf).map(parisDay),
  ];
}

function isFor(payment: Payment, account: AccountRef): boolean {
  return payment.shares.some((share) =>
    accountOfShare(payment, share) === account
  );
}

/** When something last happened to a payment, the bank's later word included. */
function momentsOf({ createdAt, operations }: Payment): Instant[] {
  return [
    createdAt,
    ...operations.flatMap(({ bookedAt }) =>
      bookedAt === null ? [] : [bookedAt]
    ),
  ];
}
