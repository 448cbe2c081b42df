import type { BankFact } from "../domain/payments/payment_facts.ts";

/** What the bank knows of an order. */
export interface BankRecord {
  facts: BankFact[];
  unreadable: number;
  isPartial: boolean;
}

/** Where the bank can be asked what became of an order. */
export interface BankClient {
  /**
   * What the bank knows of an order; `facts` is empty when it knows nothing. `unreadable` counts transactions
   * that are none of ours or say what we do not understand, `isPartial` says that there are more than the bank shows
   * in one answer: a person must look.
   * @throws when the bank cannot be reached or refuses to answer
   */
  readOrder(
    orderId: string,
  ): Promise<BankRecord>;
}

/** The bank answered, and did not say what it was asked: another status, an error of its own, another page. */
export class BankRefusal extends Error {
  override readonly name = "BankRefusal";

  constructor(
    /** What HTTP said. */
    readonly status: number,
    /** The bank's own code, `INT_905`; null where it gave none. */
    readonly code: string | null,
    detail: string,
  ) {
    super(`Cannot ask the bank: ${detail}`);
  }
}
