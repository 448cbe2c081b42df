import { commitUnlocked } from "../commit_unlocked.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../keys.ts";
import type { Turn } from "../turn.ts";
import type { KvPort } from "../store.ts";
import { deleteFormer } from "./delete_former.ts";
import { readFormerAccount } from "./former_account.ts";
import { planHoldings } from "./plan_holdings.ts";
import { writeAccounts } from "./write_accounts.ts";

/** Keys in a commit: its values stay far below what one takes. */
export const KEYS_A_COMMIT = 50;

/**
 * Until layout 2 an account belonged to a contract, whoever held it. Each becomes one account a holder: what a notice
 * or a payment says is whose goes to him; entries of the landlord's files go by their day. Each contract is written
 * whole, marked, and only then are its former keys deleted.
 */
export async function splitAccounts(
  kv: KvPort,
  turn: Turn,
): Promise<number> {
  let moved = 0;
  const mark = keys.movedUpTo();
  const { value: done } = await kv.get<string>(mark);
  const contracts = kv.list<Contract>({ prefix: keys.contracts() });
  for await (const { value: contract } of contracts) {
    const { contract: ref } = contract;
    await turn.renew();
    if (done === null || ref > done) {
      const former = await readFormerAccount(kv, contract);
      await writeAccounts(kv, former, planHoldings(former));
      await commitUnlocked(() => kv.atomic().set(mark, ref));
      moved++;
    }
    if (done === null || ref >= done) await deleteFormer(kv, ref);
  }
  await deletePrefix(kv, ["contracts_by_tenant"]);
  return moved;
}

/** Deletes every key under a prefix. */
export async function deletePrefix(kv: KvPort, prefix: Deno.KvKey) {
  const doomed: Deno.KvKey[] = [];
  for await (const { key } of kv.list({ prefix })) doomed.push(key);
  for (let at = 0; at < doomed.length; at += KEYS_A_COMMIT) {
    await commitUnlocked(() => {
      const operation = kv.atomic();
      for (const key of doomed.slice(at, at + KEYS_A_COMMIT)) {
        operation.delete(key);
      }
      return operation;
    });
  }
}
