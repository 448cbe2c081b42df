import type { Milliseconds } from "../domain/duration.ts";
import { parseEmail } from "../domain/account/email.ts";
import type { Services } from "../usecases/services.ts";
import type { Throttled } from "../usecases/throttling.ts";
import { readForm } from "./forms.ts";
import type { PortalState } from "./state.ts";

/** What posting one address came to; `sent` says nothing of whether a mail left. */
export type EmailPost =
  | { kind: "sent"; email: string }
  | { kind: "empty" | "shape"; email: string }
  | { kind: "throttled"; email: string; retryAfterMs: Milliseconds };

/** Reads the one address of a form and hands it to a use-case that answers all alike. */
export async function postEmail(
  request: Request,
  state: PortalState,
  use: (
    services: Services,
    email: string,
    addressBlock: string,
  ) => Promise<Throttled | null>,
): Promise<EmailPost> {
  const { email: typed } = await readForm(request, { email: "email" });
  const email = parseEmail(typed);
  if (email === null) {
    return { kind: typed.trim() === "" ? "empty" : "shape", email: typed };
  }
  const throttled = await use(state.services, email, state.addressBlock);
  return throttled === null
    ? { kind: "sent", email }
    : { ...throttled, email: typed };
}
