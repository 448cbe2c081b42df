import type { BankFact } from "../domain/payments/payment_facts.ts";

/** Where the bank can be asked what became of an order. */
export interface BankClient {
  /**
   * What the bank knows of an order; `facts` is empty when it knows nothing. `unreadable` counts transactions
   * that are none of ours or say what we do not understand: a person must look.
   * @throws when the bank cannot be reached or refuses to answer
   */
  readOrder(
    orderId: string,
  ): Promise<{ facts: BankFact[]; unreadable: number }>;
}
