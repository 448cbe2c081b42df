import { messageNumber, type TenantMessage } from "../domain/message.ts";
import type { TenantNumber } from "../domain/references.ts";
import { keys } from "./keys.ts";
import { listValues, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** Writes a message under the year's next number (`2026-000123`) and gives it back with it. */
export async function putMessage(
  tx: Transaction,
  message: Omit<TenantMessage, "number">,
): Promise<TenantMessage> {
  const year = message.sentAt.slice(0, 4);
  const rank = (await tx.get(keys.messageCounter(year)) ?? 0) + 1;
  const numbered = { ...message, number: messageNumber(year, rank) };
  tx.set(keys.messageCounter(year), rank);
  tx.set(keys.message(message.tenantNumber, numbered.number), numbered);
  return numbered;
}

/** A tenant's messages, newest first. */
export function listMessages(
  store: Store,
  number: TenantNumber,
  limit?: number,
): Promise<TenantMessage[]> {
  return listValues(store, keys.messages(number), { reverse: true, limit });
}
