import type { SignOnIdentity, SignOnSecrets } from "../../auth/sign_on.ts";
import { createToken, hashToken, isTokenShape } from "../../auth/tokens.ts";
import { foldEmail } from "../../domain/account/email.ts";
import type { SecretHash } from "../../domain/account/secret_hash.ts";
import { toInstant } from "../../domain/month.ts";
import type { Staff } from "../../domain/office/staff.ts";
import { SIGN_ON_MS } from "../../domain/office/staff_token.ts";
import { keys } from "../../store/keys.ts";
import { getStaffByEmail, putStaff, putStaffToken } from "../../store/staff.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";
import { type Entering, enterStaff } from "./add_staff_session.ts";
import { openStaff } from "./open_staff.ts";
import { noteRefusal } from "./sign_in_staff.ts";

/** The page that the provider sends browsers back to. */
const RETURN_PATH = "/bureau/oidc/retour";

/** Longest answer of a provider, in characters of an address. */
const LONGEST_ANSWER = 4_096;

/** Where a browser goes, and the secret that binds the way back to it. */
export type SignOnBegun =
  | { kind: "begun"; url: string; secret: string }
  /** The landlord has no sign-on. */
  | { kind: "none" }
  | { kind: "unreachable" }
  | Throttled;

/** Sends a browser to the landlord's sign-on; `isAgain` where somebody is to sign in anew. */
export async function beginSignOn(
  services: Services,
  { addressBlock, isAgain }: { addressBlock: string; isAgain: boolean },
): Promise<SignOnBegun> {
  const { signOn, randomBytes, origin } = services;
  if (signOn === null) return { kind: "none" };
  const throttled = await takeTokens(services, [
    ["staffSignOnAddress", addressBlock],
  ]);
  if (throttled !== null) return throttled;
  const random = () => createToken(randomBytes);
  const secrets: SignOnSecrets = {
    state: random(),
    nonce: random(),
    verifier: random() + random(),
    isAgain,
  };
  const secret = random();
  try {
    const url = await signOn.client.begin(secrets, origin + RETURN_PATH);
    await transact(services.store, (tx) => {
      const nowMs = services.now();
      putStaffToken(tx, hashToken(secret), {
        v: 2,
        purpose: "sign_on",
        expiresAt: toInstant(nowMs + SIGN_ON_MS),
        ...secrets,
      }, nowMs);
    });
    return { kind: "begun", url, secret };
  } catch (error) {
    const reason = error instanceof Error ? error.name : "unknown";
    services.log.warn("sign_on_unreachable", { reason });
    return { kind: "unreachable" };
  }
}

/** What coming back came to. */
export type SignOnFinished =
  | { kind: "signed_in"; secret: string; isAgain: boolean }
  | { kind: "refused" };

/**
 * Signs in who comes back from the landlord's sign-on: somebody who has an account here, found by the subject that was
 * bound to it, the first time by the address that the provider has verified. It makes no account, and the role is ours.
 */
export async function finishSignOn(
  services: Services,
  browserSecret: string,
  current: URL,
  from: Pick<Entering, "device" | "sessionSecret">,
): Promise<SignOnFinished> {
  const { signOn } = services;
  const secrets = await takeSecrets(services, browserSecret);
  if (
    signOn === null || secrets === null ||
    current.search.length > LONGEST_ANSWER
  ) {
    // Nothing is written for who was not sent: ways there are counted, ways back are not.
    services.log.refused("sign_on_unasked");
    return { kind: "refused" };
  }
  // As the provider knows the page, whatever stands in front of the portal.
  const url = new URL(RETURN_PATH + current.search, services.origin);
  const found = await signOn.client.finish(url, secrets);
  if ("fault" in found) return await refuse(services, null, found.fault);
  const secret = createToken(services.randomBytes);
  const entering = { ...from, secret, way: "sign_on" as const };
  const result = await transact(
    services.store,
    (tx) => enter(tx, services, found.identity, entering),
  );
  if (result.kind === "refused") {
    return await refuse(services, result.staff, "unknown_person");
  }
  services.log.info("staff_sign_in", {
    staff: result.staff.id,
    way: "sign_on",
  });
  return { kind: "signed_in", secret, isAgain: secrets.isAgain };
}

async function takeSecrets(
  { store, now }: Services,
  secret: string,
): Promise<SignOnSecrets | null> {
  if (!isTokenShape(secret)) return null;
  const key = keys.staffToken(hashToken(secret));
  return await transact(store, async (tx) => {
    const token = await tx.get(key);
    if (token?.purpose !== "sign_on") return null;
    tx.delete(key);
    return now() < Date.parse(token.expiresAt) ? token : null;
  });
}

async function enter(
  tx: Transaction,
  services: Services,
  { issuer, subject: said, verifiedEmail }: SignOnIdentity,
  entering: Entering,
): Promise<
  | { kind: "signed_in"; staff: Staff }
  | { kind: "refused"; staff: Staff | null }
> {
  const subject = hashToken(`${issuer} ${said}`);
  const staff = await findStaff(tx, subject, verifiedEmail);
  const bound = staff?.active?.subject ?? null;
  const isOther = bound !== null && bound !== subject;
  if (staff === null || staff.closedAt !== null || isOther) {
    return { kind: "refused", staff };
  }
  tx.set(keys.staffBySubject(subject), staff.id);
  if (staff.active === null) {
    openStaff(tx, services, staff, { subject }, entering);
    return { kind: "signed_in", staff };
  }
  const active = { ...staff.active, subject };
  putStaff(tx, { ...staff, active });
  await enterStaff(tx, services, { staff, active }, {
    ...entering,
    facts: bound === null ? { first: true } : {},
  });
  return { kind: "signed_in", staff };
}

async function findStaff(
  tx: Transaction,
  subject: SecretHash,
  verifiedEmail: string,
): Promise<Staff | null> {
  const id = await tx.get(keys.staffBySubject(subject));
  if (id !== null) return await tx.get(keys.staff(id));
  return verifiedEmail === ""
    ? null
    : await getStaffByEmail(tx, foldEmail(verifiedEmail));
}

async function refuse(
  services: Services,
  staff: Staff | null,
  reason: string,
): Promise<{ kind: "refused" }> {
  services.log.warn("sign_on_refused", { reason });
  await noteRefusal(services, staff, { step: "sign_on" });
  return { kind: "refused" };
}
