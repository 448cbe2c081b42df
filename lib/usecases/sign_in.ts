import { createToken, hashToken } from "../auth/tokens.ts";
import { foldEmail } from "../domain/email.ts";
import { SESSION_ABSOLUTE_MS, startSession } from "../domain/session.ts";
import type { User } from "../domain/user.ts";
import { keys } from "../store/keys.ts";
import { transact } from "../store/transaction.ts";
import { putSession, readUserByEmail } from "../store/users.ts";
import type { Services } from "./services.ts";
import { takeTokens, type Throttled } from "./throttling.ts";

/** A sign-in: the secret for the cookie, or why not. One answer for an unknown address and a wrong password. */
export type SignedIn =
  | { kind: "signed_in"; secret: string }
  | { kind: "refused" }
  | Throttled;

/** Checks an address and a password and opens a session. Unknown addresses take as long as known ones. */
export async function signIn(
  services: Services,
  typed: { email: string; password: string },
  from: { addressBlock: string; device: string },
): Promise<SignedIn> {
  const { store, passwords, log } = services;
  const folded = foldEmail(typed.email);
  const pair = `${folded} ${from.addressBlock}`;
  const throttled = await takeTokens(services, [
    ["signInAddress", from.addressBlock],
    ["signInAccountFromAddress", pair],
    ["signInAccount", folded],
  ]);
  if (throttled !== null) {
    log.warn("sign_in_throttled", {});
    return throttled;
  }
  const user = await readUserByEmail(store, typed.email);
  const verified = await passwords.verify(
    typed.password,
    user?.passwordHash ?? null,
  );
  if (user === null || user.closedAt !== null || !verified.ok) {
    log.warn("sign_in_refused", { user: user?.id ?? null });
    return { kind: "refused" };
  }
  const passwordHash = verified.needsRehash
    ? await passwords.hash(typed.password)
    : user.passwordHash;
  const secret = await openSession(
    services,
    { ...user, passwordHash },
    user,
    from.device,
  );
  if (secret === null) return { kind: "refused" };
  await forgetFailures(services, pair);
  log.info("sign_in", { user: user.id });
  return { kind: "signed_in", secret };
}

/** Opens a session unless the account changed while its password was being checked. */
function openSession(
  services: Services,
  user: User,
  read: User,
  device: string,
): Promise<string | null> {
  return transact(services.store, [], async (tx) => {
    const current = await tx.get(keys.user(user.id));
    if (
      current === null || current.closedAt !== null ||
      current.passwordHash !== read.passwordHash
    ) return null;
    if (user.passwordHash !== current.passwordHash) {
      tx.set(keys.user(user.id), {
        ...current,
        passwordHash: user.passwordHash,
      });
    }
    const secret = createToken(services.randomBytes);
    const of = { id: services.newId(), userId: user.id, device };
    const session = startSession(of, services.now());
    putSession(tx, hashToken(secret), session, SESSION_ABSOLUTE_MS);
    return secret;
  });
}

function forgetFailures(services: Services, pair: string): Promise<void> {
  return transact(services.store, [], (tx) => {
    tx.delete(keys.throttle("signInAccountFromAddress", pair));
    return Promise.resolve();
  });
}
