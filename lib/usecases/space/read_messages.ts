import type { TenantMessage } from "../../domain/message.ts";
import type { User } from "../../domain/account/user.ts";
import { listMessages } from "../../store/messages.ts";
import type { Services } from "../services.ts";

/** How many of the latest messages are shown. */
const SHOWN = 100;

/** A tenant's latest messages, newest first. */
export function readMessages(
  { store }: Services,
  user: User,
): Promise<TenantMessage[]> {
  return listMessages(store, user.tenantNumber, SHOWN);
}
