import {
  type Assertion,
  checkAssertion,
  parseAssertion,
  passkeyRequestOptions,
  userHandleOf,
} from "../../auth/passkeys.ts";
import { createToken, hashToken, isTokenShape } from "../../auth/tokens.ts";
import type { Device } from "../../domain/account/device.ts";
import { toInstant } from "../../domain/month.ts";
import { isCounterBack, type Passkey } from "../../domain/office/passkey.ts";
import type { Staff, StaffSecrets } from "../../domain/office/staff.ts";
import { keys } from "../../store/keys.ts";
import { putStaff } from "../../store/staff.ts";
import { readValue } from "../../store/store.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { logAlert, putAlert } from "../raise_alert.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";
import { enterStaff } from "./add_staff_session.ts";
import { putJournal } from "./office_accounts.ts";
import { putChallenge, takeChallenge } from "./passkey_challenge.ts";
import { passkeySite } from "./passkey_site.ts";
import { noteRefusal } from "./sign_in_staff.ts";
import { staffActor } from "./staff_actor.ts";

/** What a browser is asked to sign, and the secret that binds it to this browser. */
export type PasskeyAsked =
  | { kind: "asked"; secret: string; options: unknown }
  | Throttled;

/** Asks a browser for any passkey of the office. */
export async function beginPasskeySignIn(
  services: Services,
  { addressBlock }: { addressBlock: string },
): Promise<PasskeyAsked> {
  const throttled = await takeTokens(services, [
    ["staffPasskeyAddress", addressBlock],
  ]);
  if (throttled !== null) return throttled;
  const secret = createToken(services.randomBytes);
  const challenge = await putChallenge(services, hashToken(secret), null);
  const site = passkeySite(services);
  const options = await passkeyRequestOptions(site, challenge);
  return { kind: "asked", secret, options };
}

/** What a passkey's answer came to. */
export type PasskeySignedIn =
  | { kind: "signed_in"; secret: string }
  | { kind: "refused" };

/**
 * Signs in who answers the challenge of this browser with a passkey: it is both factors at once, its device has
 * verified its owner. One whose counter went back may be a copy: it signs nobody in any more, and an alert says so.
 */
export async function signInByPasskey(
  services: Services,
  challengeSecret: string,
  text: string,
  from: { device: Device; sessionSecret: string },
): Promise<PasskeySignedIn> {
  const { store } = services;
  const challenge = isTokenShape(challengeSecret)
    ? await takeChallenge(services, hashToken(challengeSecret), null)
    : null;
  if (challenge === null) {
    // Nothing is written for what nobody was asked: challenges are counted, answers out of the blue are not.
    services.log.refused("passkey_unasked");
    return { kind: "refused" };
  }
  const assertion = parseAssertion(text);
  const found = assertion && await findPasskey(services, assertion);
  if (assertion === null || found === null) {
    return await refuse(services, null);
  }
  const { staff: { id }, passkey: { publicKey } } = found;
  const site = passkeySite(services);
  const signed = await checkAssertion(site, assertion, challenge, publicKey);
  if (signed === null) return await refuse(services, found.staff);
  const secret = createToken(services.randomBytes);
  const result = await transact(store, async (tx) => {
    const staff = await tx.get(keys.staff(id));
    const active = staff?.active ?? null;
    const passkey = active?.passkeys.find((one) => one.id === assertion.id);
    if (
      staff === null || active === null || passkey === undefined ||
      passkey.suspectedAt !== null
    ) return "refused";
    const now = toInstant(services.now());
    if (isCounterBack(passkey.counter, signed.counter)) {
      const suspected = { ...passkey, suspectedAt: now };
      putPasskey(tx, staff, active, suspected);
      putSuspicion(tx, services, staff, suspected);
      return "suspected";
    }
    const used = { ...passkey, counter: signed.counter, lastUsedAt: now };
    const after = putPasskey(tx, staff, active, used);
    await enterStaff(tx, services, { staff, active: after }, {
      ...from,
      secret,
      way: "passkey",
    });
    return "signed_in";
  });
  services.log.info("staff_sign_in", { staff: id, way: "passkey", result });
  if (result === "signed_in") return { kind: "signed_in", secret };
  if (result === "suspected") logAlert(services, suspicionOf(id));
  return await refuse(services, found.staff);
}

/** Whose passkey an answer names; the device must mean the same person. */
async function findPasskey(
  { store }: Pick<Services, "store">,
  { id, response }: Assertion,
): Promise<{ staff: Staff; passkey: Passkey } | null> {
  const staffId = await readValue(store, keys.staffByPasskey(hashToken(id)));
  const staff = staffId && await readValue(store, keys.staff(staffId));
  const passkey = staff?.active?.passkeys.find((one) => one.id === id);
  return staff && passkey && response.userHandle === userHandleOf(staff.id)
    ? { staff, passkey }
    : null;
}

function putPasskey(
  tx: Transaction,
  staff: Staff,
  active: StaffSecrets,
  passkey: Passkey,
): StaffSecrets {
  const passkeys = active.passkeys.map((one) =>
    one.id === passkey.id ? passkey : one
  );
  const after = { ...active, passkeys };
  putStaff(tx, { ...staff, active: after });
  return after;
}

const suspicionOf = (staffId: string) => ({
  kind: "passkey_suspected" as const,
  about: staffId,
  detail: "counter went back",
});

function putSuspicion(
  tx: Transaction,
  services: Services,
  staff: Staff,
  { name }: Passkey,
) {
  putAlert(tx, services, suspicionOf(staff.id));
  putJournal(tx, services, {
    who: staffActor(staff),
    act: "staff_passkey_suspected",
    tenantNumber: null,
    before: {},
    after: { passkey: name },
  });
}

async function refuse(
  services: Services,
  staff: Staff | null,
): Promise<{ kind: "refused" }> {
  await noteRefusal(services, staff, { step: "passkey" });
  return { kind: "refused" };
}
