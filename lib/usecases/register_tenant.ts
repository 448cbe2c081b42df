import { createToken, hashToken } from "../auth/tokens.ts";
import { foldEmail } from "../domain/email.ts";
import type { Language } from "../domain/language.ts";
import { toInstant } from "../domain/month.ts";
import { matchesSurname } from "../domain/names.ts";
import type { RegistrationRequest } from "../domain/registration_form.ts";
import {
  type Registration,
  REGISTRATION_KEPT_MS,
  type RegistrationOutcome,
} from "../domain/registration.ts";
import { TOKEN_KEPT_MS, tokenExpiry } from "../domain/user.ts";
import type { MailMessage } from "../domain/mail_message.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import { transact, type Transaction } from "../store/transaction.ts";
import { queueMail, sendQueuedMail } from "./queue_mail.ts";
import type { Services } from "./services.ts";
import { takeTokens, type Throttled } from "./throttling.ts";

/**
 * Takes a registration. Whatever it comes to, the caller learns nothing, the work is the same (one
 * password hash, the same reads, one commit) and one mail goes to the address that was typed.
 * @throws BusyError when too many passwords are being hashed
 */
export async function registerTenant(
  services: Services,
  request: RegistrationRequest & { language: Language },
  addressBlock: string,
): Promise<Throttled | null> {
  const throttled = await takeTokens(services, [
    ["registrationAddress", addressBlock],
  ]);
  if (throttled !== null) return throttled;
  const passwordHash = await services.passwords.hash(request.password);
  const { outcome, ownerId } = await judge(services, request, passwordHash);
  const owner = await readValue(services.store, keys.user(ownerId ?? ""));
  const silent = await takeTokens(services, [
    ["mailRecipient", mailSubject(request.email, outcome, addressBlock)],
  ]);
  const ownerSilent = await takeTokens(services, [
    ["mailRecipient", foldEmail(owner?.email ?? "nobody")],
  ]);
  await transact(services.store, [], async (tx) => {
    const { email, language } = request;
    const at = toInstant(services.now());
    const expiresAt = toInstant(services.now() + REGISTRATION_KEPT_MS);
    const registration: Registration = {
      v: 1,
      email,
      language,
      at,
      outcome,
      expiresAt,
    };
    await putRegistration(tx, services, registration);
    if (silent === null) queueRegistrationMail(tx, services, registration);
    if (owner !== null && ownerSilent === null) {
      queueMail(tx, services, {
        kind: "someone_tried_your_number",
        to: owner.email,
        language: owner.language,
        at,
      });
    }
  });
  services.log.info("registration", { outcome: outcome.kind });
  sendQueuedMail(services);
  return null;
}

async function judge(
  { store }: Services,
  { reference, surname, email }: RegistrationRequest,
  passwordHash: string,
): Promise<{ outcome: RegistrationOutcome; ownerId: string | null }> {
  const ref = reference.kind === "contract" ? reference.contract : "";
  const contract = await readValue(store, keys.contract(ref));
  const number = reference.kind === "tenant"
    ? reference.number
    : contract?.tenantNumber ?? "";
  const tenant = await readValue(store, keys.tenant(number));
  const holder = await readValue(store, keys.userByEmail(foldEmail(email)));
  const ownerId = await readValue(store, keys.userByTenant(number));
  const names = tenant === null ? [] : [tenant.surname, tenant.birthName];
  const matched = matchesSurname(surname, names);
  if (holder !== null) {
    return { outcome: { kind: "already_has_account" }, ownerId: null };
  }
  if (!matched) {
    return { outcome: { kind: "reference_not_recognised" }, ownerId: null };
  }
  if (ownerId !== null) {
    return { outcome: { kind: "already_has_account" }, ownerId };
  }
  const outcome = { kind: "link" as const, tenantNumber: number, passwordHash };
  return { outcome, ownerId: null };
}

/**
 * Keeps a registration for its mail to be sent again. A link that waits is not replaced by a later one: whoever
 * registers with another's address must not put a password of theirs behind the mail that the owner asks for.
 */
async function putRegistration(
  tx: Transaction,
  services: Services,
  registration: Registration,
) {
  const key = keys.registration(foldEmail(registration.email));
  const before = await tx.get(key);
  const waits = before?.outcome.kind === "link" &&
    services.now() < Date.parse(before.expiresAt);
  if (waits) return;
  tx.set(key, registration, { expiresInMs: REGISTRATION_KEPT_MS });
}

/**
 * What a registration's mails are counted by. Who knows reference and name is counted apart from those who
 * do not, and those by where they are: a stranger's tries do not silence the mails of the true tenant.
 */
export function mailSubject(
  email: string,
  outcome: RegistrationOutcome,
  addressBlock: string,
): string {
  const from = outcome.kind === "link" ? outcome.tenantNumber : addressBlock;
  return `${foldEmail(email)} ${from}`;
}

/** Adds the mail of a registration's outcome to a commit, with a link of its own where there is one. */
export function queueRegistrationMail(
  tx: Transaction,
  services: Services,
  registration: Registration,
) {
  queueMail(tx, services, buildMail(tx, services, registration));
}

function buildMail(
  tx: Transaction,
  services: Services,
  { email, language, at, outcome }: Registration,
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
  }, { expiresInMs: TOKEN_KEPT_MS.validation });
  return { kind: "validation", to: email, language, token, at };
}
