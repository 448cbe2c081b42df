import {
  checkNewPasskey,
  passkeyCreationOptions,
} from "../../auth/passkeys.ts";
import { createToken, hashToken } from "../../auth/tokens.ts";
import type { Device } from "../../domain/account/device.ts";
import type { SecretHash } from "../../domain/account/secret_hash.ts";
import { toInstant } from "../../domain/month.ts";
import {
  MOST_PASSKEYS,
  parsePasskeyName,
  type Passkey,
} from "../../domain/office/passkey.ts";
import type { Staff } from "../../domain/office/staff.ts";
import type { StaffSession } from "../../domain/office/staff_session.ts";
import { keys } from "../../store/keys.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";
import { changeOwnWays } from "./change_own_ways.ts";
import { openStaff } from "./open_staff.ts";
import type { SignedInStaff } from "./own_password.ts";
import { putChallenge, takeChallenge } from "./passkey_challenge.ts";
import { passkeySite } from "./passkey_site.ts";
import { findActivation, readActivation } from "./read_activation.ts";

/** What a browser is told to make a passkey. */
export type NewPasskeyAsked =
  | { kind: "asked"; options: unknown }
  | { kind: "dead_link" }
  | Throttled;

/** What a form with a new passkey holds: what its owner calls it, and the browser's answer. */
export interface NewPasskeyForm {
  name: string;
  answer: string;
}

/** What a new passkey came to. */
export type PasskeyRefused =
  | { kind: "name_refused" }
  | { kind: "refused" }
  | { kind: "full" };

const ownKey = ({ id }: StaffSession) => hashToken(`passkey ${id}`);
const linkKey = (link: string) => hashToken(`passkey ${link}`);

/** Asks the browser of somebody signed in for a new passkey. */
export async function beginOwnPasskey(
  services: Services,
  { staff, session }: SignedInStaff,
): Promise<Exclude<NewPasskeyAsked, { kind: "dead_link" }>> {
  const throttled = await takeTokens(services, [["staffOwn", staff.id]]);
  if (throttled !== null) return throttled;
  return await ask(services, ownKey(session), staff);
}

/** Asks the browser of somebody with a link for the account's first passkey. */
export async function beginFirstPasskey(
  services: Services,
  link: string,
): Promise<NewPasskeyAsked> {
  const found = await readActivation(services, link);
  if (found === null) return { kind: "dead_link" };
  const { staff } = found;
  const throttled = await takeTokens(services, [["staffActivation", staff.id]]);
  if (throttled !== null) return throttled;
  return await ask(services, linkKey(link), staff);
}

async function ask(
  services: Services,
  hash: SecretHash,
  { id, email, active }: Staff,
): Promise<{ kind: "asked"; options: unknown }> {
  const challenge = await putChallenge(services, hash, id);
  const options = await passkeyCreationOptions(passkeySite(services), {
    challenge,
    staffId: id,
    email,
    known: active?.passkeys.map((one) => one.id) ?? [],
  });
  return { kind: "asked", options };
}

/** Verifies a new passkey against the challenge that its browser was given, which is used up. */
async function check(
  services: Services,
  hash: SecretHash,
  { id: staffId }: Staff,
  { name: typed, answer }: NewPasskeyForm,
): Promise<{ kind: "made"; passkey: Passkey } | PasskeyRefused> {
  const name = parsePasskeyName(typed);
  if (name === null) return { kind: "name_refused" };
  const challenge = await takeChallenge(services, hash, staffId);
  const made = challenge === null
    ? null
    : await checkNewPasskey(passkeySite(services), answer, challenge);
  if (made === null) {
    services.log.warn("passkey_refused", { staff: staffId });
    return { kind: "refused" };
  }
  const createdAt = toInstant(services.now());
  const kept = { name, createdAt, lastUsedAt: null, suspectedAt: null };
  return { kind: "made", passkey: { ...made, ...kept } };
}

/** Takes a passkey's id, which nobody else may have; false where somebody does. */
async function takePasskeyId(
  tx: Transaction,
  { id: staffId }: Staff,
  { id }: Passkey,
): Promise<boolean> {
  const key = keys.staffByPasskey(hashToken(id));
  if (await tx.get(key) !== null) return false;
  tx.set(key, staffId);
  return true;
}

/** Adds a passkey to the account of somebody signed in. */
export async function addOwnPasskey(
  services: Services,
  { staff, session }: SignedInStaff,
  sessionSecret: string,
  form: NewPasskeyForm,
): Promise<{ kind: "added" } | PasskeyRefused> {
  if ((staff.active?.passkeys.length ?? 0) >= MOST_PASSKEYS) {
    return { kind: "full" };
  }
  const checked = await check(services, ownKey(session), staff, form);
  if (checked.kind !== "made") return checked;
  const { passkey } = checked;
  const changed = await changeOwnWays(services, staff, sessionSecret, {
    change: "passkey_added",
    isEndingOthers: false,
    facts: { passkey: passkey.name },
    async apply(active, tx) {
      const { passkeys } = active;
      if (passkeys.length >= MOST_PASSKEYS) return null;
      if (!await takePasskeyId(tx, staff, passkey)) return null;
      return { ...active, passkeys: [...passkeys, passkey] };
    },
  });
  return { kind: changed === null ? "refused" : "added" };
}

/** Opens the account of a link with its first passkey, uses the link up and signs its owner in, in one commit. */
export async function activateByPasskey(
  services: Services,
  link: string,
  form: NewPasskeyForm,
  from: { device: Device },
): Promise<
  { kind: "activated"; secret: string } | { kind: "dead_link" } | PasskeyRefused
> {
  const read = await readActivation(services, link);
  if (read === null) return { kind: "dead_link" };
  const checked = await check(services, linkKey(link), read.staff, form);
  if (checked.kind !== "made") return checked;
  const { passkey } = checked;
  const secret = createToken(services.randomBytes);
  const kind = await transact(services.store, async (tx) => {
    const nowMs = services.now();
    const found = await findActivation(link, nowMs, (key) => tx.get(key));
    if (found === null) return "dead_link";
    const { staff } = found;
    if (!await takePasskeyId(tx, staff, passkey)) return "refused";
    tx.delete(keys.staffToken(hashToken(link)));
    openStaff(tx, services, staff, { passkeys: [passkey] }, {
      ...from,
      secret,
      way: "passkey",
    });
    return "activated";
  });
  services.log.info("staff_activation", { staff: read.staff.id, result: kind });
  return kind === "activated" ? { kind, secret } : { kind };
}

/** Takes a passkey away and ends the other sessions; not where it is the only way in. */
export async function removeOwnPasskey(
  services: Services,
  { staff }: SignedInStaff,
  sessionSecret: string,
  id: string,
): Promise<{ kind: "removed"; secret: string } | { kind: "last" }> {
  const name = staff.active?.passkeys.find((one) => one.id === id)?.name ?? "";
  const changed = await changeOwnWays(services, staff, sessionSecret, {
    change: "passkey_removed",
    isEndingOthers: true,
    facts: { passkey: name },
    apply(active, tx) {
      const passkeys = active.passkeys.filter((one) => one.id !== id);
      const isOther = active.password !== null || active.subject !== null ||
        passkeys.some((one) => one.suspectedAt === null);
      if (passkeys.length === active.passkeys.length || !isOther) return null;
      tx.delete(keys.staffByPasskey(hashToken(id)));
      return { ...active, passkeys };
    },
  });
  return changed === null ? { kind: "last" } : { kind: "removed", ...changed };
}
