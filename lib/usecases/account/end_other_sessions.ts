import type { User } from "../../domain/account/user.ts";
import { confirmPassword } from "./change_password.ts";
import { endSessions } from "./end_sessions.ts";
import type { Services } from "../services.ts";
import type { Throttled } from "../throttling.ts";

/** What asking to end other sessions came to. */
export type OthersEnded =
  | { kind: "ended" }
  | { kind: "wrong_password" }
  | Throttled;

/**
 * Ends one session of a user, or all but the present one, for who knows the password: who has only found an
 * open browser must not sign its owner out everywhere else.
 */
export async function endOtherSessions(
  services: Services,
  user: User,
  which: { only: string } | { allBut: string },
  password: string,
): Promise<OthersEnded> {
  const wrong = await confirmPassword(services, user, password);
  if (wrong !== null) return wrong;
  await endSessions(
    services,
    user.id,
    ({ id }) => "only" in which ? id === which.only : id !== which.allBut,
  );
  return { kind: "ended" };
}
