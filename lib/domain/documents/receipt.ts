import { zip } from "../zip.ts";
import type { PaymentId } from "../ids.ts";
import type { CardChoice } from "../payments/card.ts";
import type { Landlord } from "../landlord.ts";
import type { Cents } from "../money.ts";
import type { IsoDate, Month } from "../month.ts";
import { fullName } from "../names.ts";
import {
  dayOfTransaction,
  paidCents,
  paidOperation,
  paidShares,
  type Payment,
  refundedCents,
} from "../payments/payment.ts";
import type { ContractRef } from "../references.ts";
import type { Contract, Tenant } from "../tenant.ts";

/** Proof of one payment: its page and its PDF are two faces of it. */
export interface Receipt {
  /** The payment's id. */
  number: PaymentId;
  code: string;
  paidOn: IsoDate;
  amountCents: Cents;
  /** What went back since. */
  refundedCents: Cents;
  /** What the landlord's files took back since: the money never came in. */
  rejectedCents: Cents;
  shares: { contract: ContractRef; month: Month | null; amountCents: Cents }[];
  card: CardChoice | null;
  /** The make that the bank has told; empty where it told none. */
  brand: string;
  transId: string;
  landlord: Landlord;
  /** Civility, first name, surname, as printed. */
  payer: string;
  /** Whose accounts were paid, where that is not the payer alone, as printed. */
  holders: string[];
  /** Where the payer lives, one line an item; empty where that is not known any more. */
  address: string[];
  site: string;
}

/** The receipt of a payment whose money the bank has taken; null for all others. */
export function buildReceipt(source: {
  payment: Payment;
  tenant: Tenant | null;
  contract: Contract | null;
  /** The holders of the accounts, where one is not the payer. */
  holders?: readonly Tenant[];
  rejectedCents?: Cents;
  landlord: Landlord;
  site: string;
}): Receipt | null {
  const { payment, tenant, contract, landlord, site } = source;
  const operation = paidOperation(payment);
  if (operation === null) return null;
  return {
    number: payment.id,
    code: payment.code,
    paidOn: dayOfTransaction(operation.transDate),
    amountCents: paidCents(payment),
    refundedCents: refundedCents(payment),
    rejectedCents: source.rejectedCents ?? 0,
    shares: zip(payment.shares, paidShares(payment)).map((
      [{ contract, month }, amountCents],
    ) => ({ contract, month, amountCents })),
    card: payment.card,
    brand: operation.cardBrand,
    transId: payment.operations.filter(({ type, class: outcome }) =>
      type === "DEBIT" && outcome === "paid"
    ).map(({ transId }) => transId).join(", "),
    landlord,
    payer: tenant === null ? "" : fullName(tenant),
    holders: (source.holders ?? []).map(fullName),
    address: contract === null
      ? []
      : [contract.address, `${contract.postcode} ${contract.city}`],
    site,
  };
}
