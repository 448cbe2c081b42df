import { isSessionAlive, type Session } from "../domain/session.ts";
import { transact } from "../store/transaction.ts";
import { listSessions, removeSession } from "../store/users.ts";
import type { Services } from "./services.ts";

/** A user's open sessions, the one seen last first. */
export async function listOpenSessions(
  services: Services,
  userId: string,
): Promise<Session[]> {
  const all = await listSessions(services.store, userId);
  return all.map(({ session }) => session)
    .filter((session) => isSessionAlive(session, services.now()))
    .sort((a, b) => a.lastSeenAt < b.lastSeenAt ? 1 : -1);
}

/** Ends those of a user's sessions that `which` names; an id that is not the user's ends nothing. */
export async function endSessions(
  services: Services,
  userId: string,
  which: (session: Session) => boolean,
): Promise<number> {
  const all = await listSessions(services.store, userId);
  const ending = all.filter(({ session }) => which(session));
  for (const { hash, session } of ending) {
    await transact(services.store, [], (tx) => {
      removeSession(tx, hash, session);
      return Promise.resolve();
    });
  }
  if (ending.length > 0) {
    services.log.info("sessions_ended", { user: userId, count: ending.length });
  }
  return ending.length;
}
