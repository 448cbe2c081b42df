import { page, type PageResponse } from "fresh";
import type { AccountForm } from "../domain/account/account_form.ts";
import type { Session } from "../domain/account/session.ts";
import { accountErrors, type AccountRefusal } from "../text/account_errors.ts";
import type { PlainMessage } from "../text/texts.ts";
import { listOpenSessions } from "../usecases/account/end_sessions.ts";
import { listLooks, type Look } from "../usecases/office/list_looks.ts";
import { tooMany } from "./retry_after.ts";
import { seeOther } from "./see_other.ts";
import type { SignedInState } from "./state.ts";

/** The account page. */
const PATH = "/espace/compte";

/** What the page says after an act, by the word in its address. */
const DONE: ReadonlyMap<string, PlainMessage> = new Map([
  ["courriel", "account-email-sent"],
  ["mot-de-passe", "account-password-done"],
  ["session", "account-ended"],
  ["autres-sessions", "account-others-ended"],
  ["rappels-arreter", "account-reminders-stopped"],
  ["rappels-reprendre", "account-reminders-back"],
  ["adresse", "account-email-done"],
]);

/** What the account page shows, on its own and in the place of a form that failed. */
export interface AccountData {
  sessions: Session[];
  looks: Look[];
  /** The address as typed into the form that failed; empty elsewhere. */
  email: string;
  errors: { field: string; message: string }[];
  /** What has just been done, in a sentence. */
  done: string;
}

/** Reads the account page; `doneWord` names what has just been done. */
export async function readAccount(
  { services, user, text }: SignedInState,
  doneWord = "",
): Promise<AccountData> {
  const sessions = await listOpenSessions(services, user);
  const looks = await listLooks(services, user.tenantNumber);
  const done = DONE.get(doneWord);
  return {
    sessions,
    looks,
    email: "",
    errors: [],
    done: done === undefined ? "" : text.t(done),
  };
}

/** The account page with what is to be corrected in a form: 422, or 429 with the wait. */
export async function refuseAccountForm(
  state: SignedInState,
  form: AccountForm,
  refusal: AccountRefusal,
  email = "",
): Promise<PageResponse<AccountData>> {
  const errors = accountErrors(state.text, form, refusal);
  const data = { ...await readAccount(state), errors, email };
  return "retryAfterMs" in refusal
    ? page(data, tooMany(refusal.retryAfterMs))
    : page(data, { status: 422 });
}

/** The way back to the account page, which says what has been done. */
export const backToAccount = (
  doneWord: string,
  headers?: HeadersInit,
): Response => seeOther(`${PATH}?fait=${doneWord}`, headers);

/** Where a form's own address leads that is only looked at: its language was changed, or it was kept as a bookmark. */
export const toAccount = (): Response => seeOther(PATH);
