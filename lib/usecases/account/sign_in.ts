import { hashToken, isTokenShape } from "../../auth/tokens.ts";
import type { Device } from "../../domain/account/device.ts";
import { foldEmail } from "../../domain/account/email.ts";
import type { Language } from "../../domain/language.ts";
import { toInstant } from "../../domain/month.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { readUserByEmail, removeSession } from "../../store/users.ts";
import { addSession } from "./add_session.ts";
import { findKnownDevice, putKnownDevice } from "./known_device.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";

/** A sign-in: the secret for the cookie, or why not. One answer for an unknown address and a wrong password. */
export type SignedIn =
  | {
    kind: "signed_in";
    secret: string;
    /** The secret of a browser that was not known before; null where it was. */
    deviceSecret: string | null;
  }
  | { kind: "refused" }
  | Throttled;

/** Where a sign-in comes from. The secrets are those of the browser's cookies, empty where it has none. */
export interface SignInFrom {
  addressBlock: string;
  device: Device;
  sessionSecret: string;
  deviceSecret: string;
  /** The language that the browser has chosen; null where it has chosen none. */
  language: Language | null;
}

/**
 * Checks an address and a password and opens a session, in the place of the one that the browser had.
 * Unknown addresses take as long as known ones.
 */
export async function signIn(
  services: Services,
  typed: { email: string; password: string },
  from: SignInFrom,
): Promise<SignedIn> {
  const { store, passwords, log } = services;
  const folded = foldEmail(typed.email);
  const pair = `${folded} ${from.addressBlock}`;
  const user = await readUserByEmail(store, typed.email);
  const { deviceSecret } = from;
  const known = await findKnownDevice(services, deviceSecret, user);
  const throttled = await takeTokens(
    services,
    known !== null ? [["signInDevice", known]] : [
      ["signInAddress", from.addressBlock],
      ["signInAccountFromAddress", pair],
      ["signInAccount", folded],
    ],
  );
  if (throttled !== null) return throttled;
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
  const opened = await openSession(
    services,
    { ...user, passwordHash },
    user,
    { ...from, isKnown: known !== null, pair },
  );
  if (opened === null) return { kind: "refused" };
  log.info("sign_in", { user: user.id });
  return { kind: "signed_in", ...opened };
}

/**
 * Opens a session, and forgets the failures before it, unless the account changed while its password was being
 * checked.
 */
function openSession(
  services: Services,
  user: User,
  read: User,
  from: SignInFrom & { isKnown: boolean; pair: string },
): Promise<{ secret: string; deviceSecret: string | null } | null> {
  return transact(services.store, async (tx) => {
    const current = await tx.get(keys.user(user.id));
    if (
      current === null || current.closedAt !== null ||
      current.passwordHash !== read.passwordHash
    ) return null;
    const { passwordHash } = user;
    // Chosen before the sign-in, it holds for the account's mails too.
    const language = from.language ?? current.language;
    const lastSignInAt = toInstant(services.now());
    tx.set(keys.user(user.id), {
      ...current,
      passwordHash,
      language,
      lastSignInAt,
    });
    await removePresented(tx, from.sessionSecret);
    tx.delete(keys.throttle("signInAccountFromAddress", from.pair));
    const secret = addSession(tx, services, current, from.device);
    const deviceSecret = from.isKnown
      ? null
      : putKnownDevice(tx, services, current);
    return { secret, deviceSecret };
  });
}

/** Ends the session that the browser came with: nobody is signed in twice in one browser. */
async function removePresented(tx: Transaction, secret: string) {
  if (!isTokenShape(secret)) return;
  const hash = hashToken(secret);
  const session = await tx.get(keys.session(hash));
  if (session !== null) removeSession(tx, hash, session);
}
