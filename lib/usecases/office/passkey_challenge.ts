import { createChallenge } from "../../auth/passkeys.ts";
import type { SecretHash } from "../../domain/account/secret_hash.ts";
import type { StaffId } from "../../domain/ids.ts";
import { toInstant } from "../../domain/month.ts";
import { PASSKEY_CHALLENGE_MS } from "../../domain/office/staff_token.ts";
import { keys } from "../../store/keys.ts";
import { putStaffToken } from "../../store/staff.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";

/** Keeps a new challenge under a secret of one browser, in the place of the one before; null is nobody yet. */
export async function putChallenge(
  services: Pick<Services, "store" | "now" | "randomBytes">,
  hash: SecretHash,
  staffId: StaffId | null,
): Promise<string> {
  const challenge = createChallenge(services.randomBytes);
  await transact(services.store, (tx) => {
    const nowMs = services.now();
    putStaffToken(tx, hash, {
      v: 2,
      purpose: "passkey_challenge",
      expiresAt: toInstant(nowMs + PASSKEY_CHALLENGE_MS),
      challenge,
      staffId,
    }, nowMs);
  });
  return challenge;
}

/** Uses a challenge up, whatever its answer is worth; null where there is none, or it is too old or somebody else's. */
export async function takeChallenge(
  { store, now }: Pick<Services, "store" | "now">,
  hash: SecretHash,
  staffId: StaffId | null,
): Promise<string | null> {
  const key = keys.staffToken(hash);
  return await transact(store, async (tx) => {
    const token = await tx.get(key);
    if (token?.purpose !== "passkey_challenge") return null;
    tx.delete(key);
    return token.staffId === staffId && now() < Date.parse(token.expiresAt)
      ? token.challenge
      : null;
  });
}
