import type { AccountBooks } from "./exchange/account_books.ts";
import type { HeldContract } from "./holding.ts";
import type { DueNow } from "./ledger/due_now.ts";
import type { UnpaidMonth } from "./ledger/unpaid_months.ts";
import type { Cents } from "./money.ts";

/** A contract with what stands on its account. */
export interface ContractAccount {
  contract: HeldContract;
  balanceCents: Cents;
  /** What of it is to be paid now, and how. */
  due: DueNow;
  /** The landlord's books behind it; null where the portal itself keeps them. */
  books: AccountBooks | null;
}

/** A contract with the months still to be paid, oldest first. */
export interface PayableAccount extends ContractAccount {
  unpaid: readonly UnpaidMonth[];
}
