import { NO_USER, type UserId } from "../../domain/ids.ts";
import { hashToken, isTokenShape } from "../../auth/tokens.ts";
import { foldEmail, parseEmail } from "../../domain/account/email.ts";
import { toInstant } from "../../domain/month.ts";
import type { TenantNumber } from "../../domain/references.ts";
import type { ValidationToken } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { addUser, type NewUser } from "./create_user.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import { peekToken, takeToken } from "./read_token.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";

/** What a mailed link opens for a browser: a button, a question for the password, or nothing any more. */
export type ValidationLink = "usable" | "password_needed" | "dead_link";

/** What a validation came to: an account, a number that another account has, or why not. */
export type Validated =
  | { kind: "validated" | "taken" | "dead_link" }
  | { kind: "password_needed" | "wrong_password" }
  | Throttled;

/** Who presses a mailed link. */
export interface Validating {
  addressBlock: string;
  /** Of the cookie of a browser that has registered; empty where there is none. */
  browserSecret: string;
  /** Typed where the browser is not the one that registered; empty where it was not asked for. */
  password: string;
}

/** Looks at a mailed link without using it up (mail scanners open links). */
export async function readValidationLink(
  services: Services,
  token: string,
  browserSecret: string,
): Promise<ValidationLink> {
  const record = await peekToken(services, token, "validation");
  if (record === null) return "dead_link";
  return isSameBrowser(record, browserSecret) ? "usable" : "password_needed";
}

/**
 * Makes the account that a mailed link stands for, for the browser that registered or for who knows the password
 * chosen there: the owner of an address must not open an account under a stranger's password. The first validated
 * address owns the tenant number.
 */
export async function validateAccount(
  services: Services,
  token: string,
  by: Validating,
): Promise<Validated> {
  const found = await peekToken(services, token, "validation");
  if (found === null) return { kind: "dead_link" };
  const refused = await proveRegistered(services, token, found, by);
  if (refused !== null) return refused;
  const kind = await transact(services.store, async (tx) => {
    const record = await takeToken(tx, services, token, "validation");
    return record === null ? "dead_link" : await open(tx, services, record);
  });
  services.log.info("validation", { result: kind });
  sendQueuedMail(services);
  return { kind };
}

function isSameBrowser(record: ValidationToken, secret: string): boolean {
  return isTokenShape(secret) && record.browser === hashToken(secret);
}

/** Null for who has registered: the same browser, or the password that was chosen there. */
async function proveRegistered(
  services: Services,
  token: string,
  record: ValidationToken,
  { addressBlock, browserSecret, password }: Validating,
): Promise<Validated | null> {
  if (isSameBrowser(record, browserSecret)) return null;
  if (password === "") return { kind: "password_needed" };
  const throttled = await takeTokens(services, [
    ["validationLink", hashToken(token)],
    ["signInAddress", addressBlock],
  ]);
  if (throttled !== null) return throttled;
  const { passwords, log } = services;
  if ((await passwords.verify(password, record.passwordHash)).ok) return null;
  log.warn("validation_refused", {});
  return { kind: "wrong_password" };
}

async function open(
  tx: Transaction,
  services: Services,
  { browser, ...record }: ValidationToken,
): Promise<"validated" | "taken"> {
  const { email, tenantNumber, passwordHash, language } = record;
  const user = { tenantNumber, email, passwordHash, language };
  const kind = await openAccount(tx, services, user);
  if (kind === "validated" && browser !== undefined) {
    tx.delete(keys.registration(foldEmail(email), browser));
  }
  return kind;
}

/** Opens an account in a commit, and tells whom it concerns; where tenant or address have one, its owner is told. */
export async function openAccount(
  tx: Transaction,
  services: Services,
  user: NewUser,
): Promise<"validated" | "taken"> {
  const { email, tenantNumber, language } = user;
  const made = await addUser(tx, services, user);
  if (!made.added) {
    await tellOwner(tx, services, made.ownerId, email);
    return "taken";
  }
  queueMail(tx, services, { kind: "account_created", to: email, language });
  await tellFileAddress(tx, services, tenantNumber, email);
  return "validated";
}

/** Tells the address that the landlord has on file, where the account opens with another one. */
async function tellFileAddress(
  tx: Transaction,
  services: Services,
  tenantNumber: TenantNumber,
  email: string,
) {
  const tenant = await tx.get(keys.tenant(tenantNumber));
  const onFile = tenant === null ? null : parseEmail(tenant.email);
  if (onFile === null || foldEmail(onFile) === foldEmail(email)) return;
  queueMail(tx, services, {
    kind: "opened_for_your_number",
    to: onFile,
    language: "fr",
    at: toInstant(services.now()),
  });
}

async function tellOwner(
  tx: Transaction,
  services: Services,
  ownerId: UserId | null,
  email: string,
) {
  const owner = await tx.peek(keys.user(ownerId ?? NO_USER));
  if (owner === null || foldEmail(owner.email) === foldEmail(email)) return;
  queueMail(tx, services, {
    kind: "someone_tried_your_number",
    to: owner.email,
    language: owner.language,
    at: toInstant(services.now()),
  });
}
