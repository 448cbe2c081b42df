import { isFreshSignIn } from "../domain/office/staff_session.ts";
import { seeOther } from "./see_other.ts";
import type { OfficeState } from "./state.ts";

/** The word in the address of the ways in that leads to the own account, and not to today. */
const NEXT = "suite";
const ACCOUNT = "compte";

/** Whether a way in leads to the own account. */
export function leadsToAccount({ searchParams }: URL): boolean {
  return searchParams.get(NEXT) === ACCOUNT;
}

/** A step of signing in, on the way to the same page. */
export function withNext(path: string, url: URL): string {
  return leadsToAccount(url) ? `${path}?${NEXT}=${ACCOUNT}` : path;
}

/** Where somebody goes who has signed in. */
export function afterSignIn(url: URL): string {
  return leadsToAccount(url) ? "/bureau/compte" : "/bureau";
}

/** Sends who signed in a while ago to do it again; null where it was just now. */
export function askAgain(
  { services, staffSession }: OfficeState,
): Response | null {
  return isFreshSignIn(staffSession, services.now())
    ? null
    : seeOther(`/bureau/connexion?${NEXT}=${ACCOUNT}`);
}
