import { createToken, hashToken, isTokenShape } from "../../auth/tokens.ts";
import { foldEmail } from "../../domain/account/email.ts";
import type { Language } from "../../domain/language.ts";
import { toInstant } from "../../domain/month.ts";
import type { RegistrationRequest } from "../../domain/account/registration_form.ts";
import {
  type Registration,
  REGISTRATION_KEPT_MS,
  type RegistrationOutcome,
} from "../../domain/account/registration.ts";
import {
  TOKEN_KEPT_MS,
  tokenExpiry,
  type User,
} from "../../domain/account/user.ts";
import type { MailMessage } from "../../domain/mail_message.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { readUserByTenant } from "../../store/users.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import { findNamed } from "./find_named.ts";
import { browserOf } from "./registering_browser.ts";
import type { Services } from "../services.ts";
import {
  type Subject,
  takeQuietly,
  takeTokens,
  type Throttled,
  throttleLocks,
} from "../throttling.ts";

/** Where a registration comes from. */
export interface RegisteredFrom {
  addressBlock: string;
  /** Of the browser's cookie; empty where it has none. */
  browserSecret: string;
}

/**
 * Lets a registration form be looked at, or says how long to wait. Judging a password burns the processor, and a
 * faulty form comes to no registration that would be counted.
 */
export function admitRegistrationForm(
  services: Services,
  addressBlock: string,
): Promise<Throttled | null> {
  return takeTokens(services, [["registrationFormAddress", addressBlock]]);
}

/** A registration that was taken, whatever it came to: the secret of the browser that sent it. */
export type Registered =
  | { kind: "registered"; browserSecret: string }
  | Throttled;

/**
 * Takes a registration. Whatever it comes to, the caller learns nothing, the work is the same (one password
 * hash, the same reads, the same commits) and one mail goes to the address that was typed. It is bound to the
 * browser: who else knows reference, name and address can neither replace it nor put a password behind its mails.
 * @throws BusyError when too many passwords are being hashed
 */
export async function registerTenant(
  services: Services,
  request: RegistrationRequest & { language: Language },
  from: RegisteredFrom,
): Promise<Registered> {
  const throttled = await takeTokens(services, [
    ["registrationAddress", from.addressBlock],
  ]);
  if (throttled !== null) return throttled;
  const passwordHash = await services.passwords.hash(request.password);
  const { outcome, owner } = await decideOutcome(
    services,
    request,
    passwordHash,
  );
  const browserSecret = isTokenShape(from.browserSecret)
    ? from.browserSecret
    : createToken(services.randomBytes);
  const { email, language } = request;
  const registration: Registration = {
    v: 1,
    email,
    language,
    at: toInstant(services.now()),
    outcome,
    expiresAt: toInstant(services.now() + REGISTRATION_KEPT_MS),
  };
  await putRegistration(services, registration, owner, {
    addressBlock: from.addressBlock,
    browser: browserOf(browserSecret),
  });
  services.log.info("registration", { outcome: outcome.kind });
  sendQueuedMail(services);
  return { kind: "registered", browserSecret };
}

/**
 * Keeps a registration for its mail to be sent again, with that mail and a word to the owner of a number that has
 * one: one commit.
 */
async function putRegistration(
  services: Services,
  registration: Registration,
  owner: User | null,
  from: { addressBlock: string; browser: string },
) {
  const folded = foldEmail(registration.email);
  const { outcome, at } = registration;
  const mailed = mailSubject(folded, outcome, from.addressBlock);
  const told: Subject = [
    "mailRecipient",
    owner === null ? `nobody ${folded}` : foldEmail(owner.email),
  ];
  const locks = throttleLocks([mailed, told]);
  await transact(services.store, async (tx) => {
    const mayMail = await takeQuietly(tx, services, mailed);
    const mayTell = await takeQuietly(tx, services, told);
    tx.set(keys.registration(folded, from.browser), registration, {
      expiresInMs: REGISTRATION_KEPT_MS,
    });
    if (mayMail) {
      queueRegistrationMail(tx, services, registration, from.browser);
    }
    if (owner !== null && mayTell) {
      queueMail(tx, services, {
        kind: "someone_tried_your_number",
        to: owner.email,
        language: owner.language,
        at,
      });
    }
  }, { locks });
}

async function decideOutcome(
  { store }: Services,
  { reference, surname, email }: RegistrationRequest,
  passwordHash: string,
): Promise<{ outcome: RegistrationOutcome; owner: User | null }> {
  const number = await findNamed(store, { reference, surname });
  const holder = await readValue(store, keys.userByEmail(foldEmail(email)));
  const owner = await readUserByTenant(store, number);
  if (holder !== null) {
    return { outcome: { kind: "already_has_account" }, owner: null };
  }
  if (number === null) {
    return { outcome: { kind: "reference_not_recognised" }, owner: null };
  }
  if (owner !== null) {
    return { outcome: { kind: "already_has_account" }, owner };
  }
  const outcome = { kind: "link" as const, tenantNumber: number, passwordHash };
  return { outcome, owner: null };
}

/**
 * What a registration's mails are counted by: the address, from where, and whether reference and name are known
 * there. A stranger's tries silence the mails of the true tenant neither here nor elsewhere.
 */
export function mailSubject(
  folded: string,
  outcome: RegistrationOutcome | null,
  addressBlock: string,
): Subject {
  const known = outcome?.kind === "link" ? outcome.tenantNumber : "-";
  return ["mailRecipient", `${folded} ${known} ${addressBlock}`];
}

/** Adds the mail of a registration's outcome to a commit, with a link of its own where there is one. */
export function queueRegistrationMail(
  tx: Transaction,
  services: Services,
  registration: Registration,
  browser: string,
) {
  queueMail(tx, services, buildMail(tx, services, registration, browser));
}

function buildMail(
  tx: Transaction,
  services: Services,
  { email, language, at, outcome }: Registration,
  browser: string,
): MailMessage {
  if (outcome.kind !== "link") {
    return { kind: outcome.kind, to: email, language };
  }
  const token = createToken(services.randomBytes);
  tx.set(keys.token(hashToken(token)), {
    v: 1,
    purpose: "validation",
    expiresAt: tokenExpiry("validation", services.now()),
    tenantNumber: outcome.tenantNumber,
    email,
    language,
    passwordHash: outcome.passwordHash,
    browser,
  }, { expiresInMs: TOKEN_KEPT_MS.validation });
  return { kind: "validation", to: email, language, token, at };
}
