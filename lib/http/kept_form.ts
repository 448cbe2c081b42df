import { HttpError } from "fresh";
import {
  keepableFields,
  KEPT_FORM_MS,
  showsForm,
} from "../domain/account/kept_form.ts";
import type { User } from "../domain/account/user.ts";
import { isLanguage } from "../domain/language.ts";
import { LANGUAGE_CHOICE_NAMES } from "../text/form_names.ts";
import {
  forgetKeptForm,
  keepForm,
  readKeptForm,
} from "../usecases/account/keep_form.ts";
import { buildSecretCookie, hostCookieName, readCookie } from "./cookies.ts";
import { readAnyFields } from "./forms.ts";
import { buildLanguageCookie } from "./language.ts";
import { seeOther } from "./see_other.ts";
import { readSessionCookie } from "./session.ts";
import type { PortalState } from "./state.ts";

const FORM = "saisie";

/** The cookie of a browser whose form waits for a sign-in. */
export function formCookieName(origin: string): string {
  return hostCookieName(origin, FORM);
}

const readFormCookie = (request: Request, origin: string) =>
  readCookie(request, formCookieName(origin));

/** Where a request stands: Fresh's context, or as much of it as is needed here. */
interface At {
  req: Request;
  url: URL;
  state: PortalState;
}

/**
 * The answer to a form of the space that came signed out: the sign-in, which says that nothing was sent, and leads back
 * to the form with what stood in it. A script that sends in place gets a 401: it follows no redirect, and would take it
 * for a success.
 * @throws HttpError 401
 */
export async function keepForSignIn(
  { req, url, state }: At,
): Promise<Response> {
  const mode = req.headers.get("sec-fetch-mode") ?? "navigate";
  if (mode !== "navigate") throw new HttpError(401, "signed_out");
  const { services, origin } = state;
  const path = url.pathname + url.search;
  const fields = await readFieldsOrNone(req);
  const named = LANGUAGE_CHOICE_NAMES.language;
  const language = fields.find(([name]) => name === named)?.[1] ?? "";
  const typed = keepableFields(fields.filter(([name]) => name !== named));
  const secret = await keepForm(services, { path, typed }, {
    sessionSecret: readSessionCookie(req, origin),
    formSecret: readFormCookie(req, origin),
  });
  const done = secret === null ? "expiree" : "expiree-gardee";
  const query = new URLSearchParams({ suite: path, fait: done });
  const answer = seeOther(`/connexion?${query}`);
  const cookies = [
    isLanguage(language) ? buildLanguageCookie(origin, language) : null,
    secret === null
      ? null
      : buildSecretCookie(origin, FORM, secret, KEPT_FORM_MS / 1000),
  ];
  for (const cookie of cookies) {
    if (cookie !== null) answer.headers.append("Set-Cookie", cookie);
  }
  return answer;
}

/** What cannot be read is not kept: the sign-in comes all the same. */
async function readFieldsOrNone(req: Request): Promise<[string, string][]> {
  try {
    return await readAnyFields(req);
  } catch (error) {
    if (error instanceof HttpError) return [];
    throw error;
  }
}

/**
 * Shows a page with what its reader had written into its form before the session was over, once. Who else signs in
 * there erases it.
 */
export async function restoreForm(
  { req, url, state }: At,
  user: User,
  show: () => Promise<Response>,
): Promise<Response> {
  const { services, origin } = state;
  const secret = readFormCookie(req, origin);
  if (secret === "" || req.method !== "GET") return await show();
  const kept = await readKeptForm(services, user, secret);
  const isHere = kept !== null && showsForm(url.pathname, kept.path);
  if (isHere) {
    state.typed = kept.typed;
    state.isRestored = true;
  }
  const response = await show();
  if (kept !== null && !(isHere && response.status === 200)) return response;
  if (kept !== null) await forgetKeptForm(services, secret);
  const ended = buildSecretCookie(origin, FORM, "", 0);
  response.headers.append("Set-Cookie", ended);
  return response;
}
