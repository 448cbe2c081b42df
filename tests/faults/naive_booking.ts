import { isPaymentId } from "../../lib/domain/ids.ts";
import { paymentFacts } from "../../lib/domain/ledger/entry_facts.ts";
import type { ContractRef, TenantNumber } from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import { testAccount } from "../support/test_account.ts";

/**
 * The booking that this project must never have: it reads, then writes, and checks nothing between. Put in the
 * place of the true one, it shows that the harness finds what it is there to find.
 */
export async function bookNaively(kv: Deno.Kv, body: string): Promise<number> {
  const fields = new URLSearchParams(body);
  const id = fields.get("vads_order_id") ?? "";
  if (!isPaymentId(id)) return 200;
  const payment = (await kv.get(keys.payment(id))).value as {
    tenantNumber: TenantNumber;
    shares: { contract: ContractRef; amountCents: number }[];
    operations: unknown[];
  } | null;
  if (payment === null || payment.operations.length > 0) return 200;
  for (const { contract, amountCents } of payment.shares) {
    const account = testAccount(contract, payment.tenantNumber);
    const key = keys.account(account);
    const head = (await kv.get(key)).value as {
      balanceCents: number;
      entryCount: number;
    } | null;
    const number = (head?.entryCount ?? 0) + 1;
    const balanceCents = (head?.balanceCents ?? 0) + amountCents;
    const cause = { paymentId: id, operationKey: "naive" };
    await kv.set(keys.entry(account, number), {
      v: 2,
      ...paymentFacts({ ...cause, change: "paid" }, null),
      id: `payment:${id}`,
      number,
      amountCents,
      balanceAfterCents: balanceCents,
    });
    await kv.set(key, { ...head, balanceCents, entryCount: number });
  }
  await kv.set(keys.payment(id), { ...payment, operations: ["booked"] });
  return 200;
}
