import type { UserId } from "../../domain/ids.ts";
import {
  hasPresentPassword,
  isEndedWithAll,
  isSessionAlive,
  type Session,
} from "../../domain/account/session.ts";
import type { User } from "../../domain/account/user.ts";
import { transact } from "../../store/transaction.ts";
import { listSessions, removeSession } from "../../store/users.ts";
import type { Services } from "../services.ts";

/** Sessions that one commit ends: two keys each. */
const PER_COMMIT = 400;

/** A user's open sessions, the one seen last first. */
export async function listOpenSessions(
  services: Pick<Services, "store" | "now">,
  user: User,
): Promise<Session[]> {
  const all = await listSessions(services.store, user.id);
  return all.map(({ session }) => session)
    .filter((session) =>
      isSessionAlive(session, services.now()) &&
      hasPresentPassword(session, user) &&
      !isEndedWithAll(session, user.sessionsEndedAt)
    )
    .sort((a, b) => a.lastSeenAt < b.lastSeenAt ? 1 : -1);
}

/** Ends those of a user's sessions that `which` names, in one commit; an id that is not the user's ends nothing. */
export async function endSessions(
  services: Services,
  userId: UserId,
  which: (session: Session) => boolean,
): Promise<number> {
  const all = await listSessions(services.store, userId);
  const ending = all.filter(({ session }) => which(session));
  for (let i = 0; i < ending.length; i += PER_COMMIT) {
    await transact(services.store, (tx) => {
      for (const { hash, session } of ending.slice(i, i + PER_COMMIT)) {
        removeSession(tx, hash, session);
      }
    });
  }
  if (ending.length > 0) {
    services.log.info("sessions_ended", { user: userId, count: ending.length });
  }
  return ending.length;
}

/**
 * Takes away what is left of sessions that are refused already, without making the answer wait: a failure of it
 * changes nothing.
 */
export function clearSessions(
  services: Services,
  userId: UserId,
  which: (session: Session) => boolean,
) {
  services.later(async () => {
    await endSessions(services, userId, which);
  });
}
