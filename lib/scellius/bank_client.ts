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
