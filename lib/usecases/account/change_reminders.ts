import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";

/** Turns the reminder before the day by which to pay on or off. */
export async function changeReminders(
  { store, log }: Services,
  { id }: User,
  reminders: boolean,
): Promise<void> {
  await transact(store, async (tx) => {
    const user = await tx.get(keys.user(id));
    if (user !== null) tx.set(keys.user(id), { ...user, reminders });
  });
  log.info("reminders", { user: id, reminders });
}
