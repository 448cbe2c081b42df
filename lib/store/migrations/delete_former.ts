import { commitUnlocked } from "../commit_unlocked.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { KvPort } from "../store.ts";
import { deletePrefix } from "./split_accounts.ts";

/** Nouns whose second part was a contract, with more parts behind it. */
const LISTED = [
  "entries",
  "postings",
  "notices",
  "printed",
  "subscription_acts",
];
/** Nouns whose only other part was a contract. */
const SINGLE = [
  "accounts",
  "notice_heads",
  "reminders",
  "subscriptions",
  "removals",
];

/** Deletes what stood under a contract's own name. */
export async function deleteFormer(kv: KvPort, contract: ContractRef) {
  for (const noun of LISTED) await deletePrefix(kv, [noun, contract]);
  await commitUnlocked(() => {
    const operation = kv.atomic();
    for (const noun of SINGLE) operation.delete([noun, contract]);
    return operation;
  });
}
