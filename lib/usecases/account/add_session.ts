import { createToken, hashToken } from "../../auth/tokens.ts";
import type { Device } from "../../domain/account/device.ts";
import {
  SESSION_ABSOLUTE_MS,
  startSession,
} from "../../domain/account/session.ts";
import type { User } from "../../domain/account/user.ts";
import type { Transaction } from "../../store/transaction.ts";
import { putSession } from "../../store/users.ts";
import type { Services } from "../services.ts";

/** Adds a session of a user to a commit, bound to the present password: the secret for its cookie. */
export function addSession(
  tx: Transaction,
  services: Services,
  user: User,
  device: Device,
): string {
  const secret = createToken(services.randomBytes);
  const session = startSession({
    id: services.newId(),
    userId: user.id,
    device,
    passwordChangedAt: user.passwordChangedAt,
    sessionsEndedAt: user.sessionsEndedAt ?? null,
  }, services.now());
  putSession(tx, hashToken(secret), session, SESSION_ABSOLUTE_MS);
  return secret;
}
