import { isSecretHash } from "../../domain/account/secret_hash.ts";
import { assert } from "../../domain/assert.ts";
import type { Instant } from "../../domain/month.ts";
import { isSessionAlive } from "../../domain/account/session.ts";
import { isStaffSessionAlive } from "../../domain/office/staff_session.ts";
import type { TokenPurpose } from "../../domain/account/user.ts";
import { removeJournalEntry } from "../../store/journal.ts";
import { keys } from "../../store/keys.ts";
import { removeStaffSession } from "../../store/staff.ts";
import { lastPart, sweep } from "../../store/sweep.ts";
import { removeSession } from "../../store/users.ts";
import { RETENTION } from "../../domain/retention.ts";
import { isExpired, isOlder, type Remover } from "./retention_services.ts";

/** Sessions past their limits, the office's and what waits for its second step with them. */
export const removeSessions: Remover = async (services, limit) => {
  const { store } = services;
  const swept = [
    await removeTenantSessions(services, limit),
    await removeOfficeSessions(services, limit),
    await sweep(
      store,
      keys.staffLooks(),
      limit,
      (look) => isExpired(services, look),
    ),
    await sweep(
      store,
      keys.staffTokens(),
      limit,
      (token) => isExpired(services, token),
    ),
  ];
  return {
    count: swept.reduce((sum, { count }) => sum + count, 0),
    more: swept.some(({ more }) => more),
  };
};

const removeTenantSessions: Remover = ({ store, now }, limit) =>
  sweep(
    store,
    keys.sessions(),
    limit,
    (session) => !isSessionAlive(session, now()),
    (tx, key, session) => {
      const hash = lastPart(key);
      assert(isSecretHash(hash), "a session is kept under a hash");
      removeSession(tx, hash, session);
    },
  );

const removeOfficeSessions: Remover = ({ store, now }, limit) =>
  sweep(
    store,
    keys.staffSessions(),
    limit,
    (session) => !isStaffSessionAlive(session, now()),
    (tx, key, session) => {
      const hash = lastPart(key);
      assert(isSecretHash(hash), "a session is kept under a hash");
      removeStaffSession(tx, hash, session);
    },
  );

/** The day of a sign-in, out of the accounts: the account stays. */
export const removeSignIns: Remover = (services, limit) =>
  sweep(
    services.store,
    keys.users(),
    limit,
    ({ lastSignInAt }) =>
      lastSignInAt != null && isOlder(services, "signIns", lastSignInAt),
    (tx, key, user) => tx.set(key, { ...user, lastSignInAt: null }),
  );

/** Lines of the journal, with their place under the tenant. */
export const removeJournal: Remover = (services, limit) =>
  sweep(
    services.store,
    keys.journalEntries(),
    limit,
    ({ at }) => isOlder(services, "journal", at),
    (tx, _, entry) => removeJournalEntry(tx, entry),
  );

/** Registrations that nobody validated, and the links of them. */
export const removeRegistrations: Remover = async (services, limit) => {
  const { store } = services;
  const isOver = (record: { expiresAt: Instant }) =>
    isExpired(services, record);
  const waiting = await sweep(store, keys.registrations(), limit, isOver);
  const links = await removeLinks("validation")(services, limit);
  return {
    count: waiting.count + links.count,
    more: waiting.more || links.more,
  };
};

/** Forms that were kept for after a sign-in that never came. */
export const removeKeptForms: Remover = (services, limit) =>
  sweep(
    services.store,
    keys.keptForms(),
    limit,
    (form) => isExpired(services, form),
  );

/** Mailed links of one purpose that work no more. */
export function removeLinks(purpose: TokenPurpose): Remover {
  return (services, limit) =>
    sweep(
      services.store,
      keys.tokens(),
      limit,
      (token) => token.purpose === purpose && isExpired(services, token),
    );
}

/** Browsers that have not signed in for long. */
export const removeKnownBrowsers: Remover = (services, limit) =>
  sweep(
    services.store,
    keys.devices(),
    limit,
    (device) => isExpired(services, device),
  );

/** Mails that were put aside and that nobody has dealt with. */
export const removeDeadMails: Remover = ({ store, now }, limit) =>
  sweep(
    store,
    keys.deadMails(),
    limit,
    ({ createdAt }) => Date.parse(createdAt) + RETENTION.deadMails <= now(),
  );

/** Counts of tries that are full again: they stop nobody. */
export const removeThrottles: Remover = ({ store, now }, limit) =>
  sweep(
    store,
    keys.throttles(),
    limit,
    ({ fullAt }) => Date.parse(fullAt) <= now(),
  );
