import { page, type PageResponse } from "fresh";
import type { AccountForm } from "../domain/account/account_form.ts";
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

/** What the account page shows. */
export interface AccountData {
  sessionCount: number;
  looks: Look[];
  errors: ActData["errors"];
  /** What has just been done, in a sentence. */
  done: string;
}

/** What the page of any act on the account shows. */
export interface ActData {
  errors: { field: string; message: string }[];
}

/** Reads the account page; `doneWord` names what has just been done. */
export async function readAccount(
  { services, user, text }: SignedInState,
  doneWord = "",
): Promise<AccountData> {
  const [sessions, looks] = await Promise.all([
    listOpenSessions(services, user),
    listLooks(services, user.tenantNumber),
  ]);
  const done = DONE.get(doneWord);
  return {
    sessionCount: sessions.length,
    looks,
    errors: [],
    done: done === undefined ? "" : text.t(done),
  };
}

/** The page of an act again, with what is to be corrected in its form: 422, or 429 with the wait. */
export function refuseAct<More extends object>(
  { text }: SignedInState,
  form: AccountForm,
  refusal: AccountRefusal,
  more: More,
): PageResponse<ActData & More> {
  const data = { ...more, errors: accountErrors(text, form, refusal) };
  return "retryAfterMs" in refusal
    ? page(data, tooMany(refusal.retryAfterMs))
    : page(data, { status: 422 });
}

/** The account page with what is wrong with the choice of a reminder, which is made on it. */
export async function refuseReminders(
  state: SignedInState,
  refusal: AccountRefusal,
): Promise<PageResponse<AccountData>> {
  const errors = accountErrors(state.text, "reminders", refusal);
  return page({ ...await readAccount(state), errors }, { status: 422 });
}

/** The way back to the account page, which says what has been done. */
export const backToAccount = (
  doneWord: string,
  headers?: HeadersInit,
): Response => seeOther(`${PATH}?fait=${doneWord}`, headers);

/** Where a form's own address leads that is only looked at: its language was changed, or it was kept as a bookmark. */
export const toAccount = (): Response => seeOther(PATH);
