import { createToken, hashToken, isTokenShape } from "../../auth/tokens.ts";
import { KEPT_FORM_MS, type KeptForm } from "../../domain/account/kept_form.ts";
import {
  hasPresentPassword,
  isEndedWithAll,
} from "../../domain/account/session.ts";
import type { User } from "../../domain/account/user.ts";
import { toInstant } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { takeTokens } from "../throttling.ts";

/** The secrets of a browser's cookies, empty where it has none. */
interface KeptFrom {
  sessionSecret: string;
  /** Of a form that was kept before, which this one takes the place of. */
  formSecret: string;
}

/**
 * Keeps a form that was sent with a session whose time was over, for its user alone: the secret for the browser's
 * cookie. Null where the session tells of nobody, was ended on purpose, or has kept too much of late.
 */
export async function keepForm(
  services: Services,
  form: Pick<KeptForm, "path" | "typed">,
  from: KeptFrom,
): Promise<string | null> {
  const user = await findFormerUser(services, from.sessionSecret);
  if (user === null) return null;
  const throttled = await takeTokens(services, [["keptFormUser", user.id]]);
  if (throttled !== null) return null;
  const secret = createToken(services.randomBytes);
  const kept: KeptForm = {
    v: 1,
    userId: user.id,
    ...form,
    expiresAt: toInstant(services.now() + KEPT_FORM_MS),
  };
  await transact(services.store, (tx) => {
    if (isTokenShape(from.formSecret)) {
      tx.delete(keys.keptForm(hashToken(from.formSecret)));
    }
    tx.set(keys.keptForm(hashToken(secret)), kept, {
      expiresInMs: KEPT_FORM_MS,
    });
  });
  services.log.info("form_kept", { user: user.id });
  return secret;
}

/** Whose session it was, as long as only its time has ended it. */
async function findFormerUser(
  { store }: Services,
  secret: string,
): Promise<User | null> {
  if (!isTokenShape(secret)) return null;
  const session = await readValue(store, keys.session(hashToken(secret)));
  if (session === null) return null;
  const user = await readValue(store, keys.user(session.userId));
  if (user === null || user.closedAt !== null) return null;
  return hasPresentPassword(session, user) &&
      !isEndedWithAll(session, user.sessionsEndedAt)
    ? user
    : null;
}

/**
 * What this user has kept in this browser, or null. What another has left there is erased, and what was left for too
 * long.
 */
export async function readKeptForm(
  services: Services,
  user: User,
  secret: string,
): Promise<KeptForm | null> {
  if (!isTokenShape(secret)) return null;
  const { store, now } = services;
  const kept = await readValue(store, keys.keptForm(hashToken(secret)));
  if (kept === null) return null;
  if (kept.userId === user.id && now() < Date.parse(kept.expiresAt)) {
    return kept;
  }
  await forgetKeptForm(services, secret);
  return null;
}

/** Forgets what a browser has kept. */
export async function forgetKeptForm({ store }: Services, secret: string) {
  await transact(store, (tx) => tx.delete(keys.keptForm(hashToken(secret))));
}
