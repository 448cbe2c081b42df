import type { TenantMessage } from "../domain/message.ts";
import { keys } from "./keys.ts";
import { listValues, type Store } from "./store.ts";

/** The messages of every tenant in the order of their numbers. */
export async function listAllMessages(store: Store): Promise<TenantMessage[]> {
  const messages = await listValues(store, keys.messagesAll());
  return messages.sort((a, b) =>
    a.number < b.number ? -1 : a.number > b.number ? 1 : 0
  );
}
