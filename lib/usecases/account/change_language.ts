import type { UserId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";

/** Remembers the language in which an account reads its pages and mails. */
export async function changeLanguage(
  { store }: Services,
  userId: UserId,
  language: Language,
): Promise<void> {
  await transact(store, async (tx) => {
    const user = await tx.get(keys.user(userId));
    if (user === null || user.language === language) return;
    tx.set(keys.user(userId), { ...user, language });
  });
}
