import { hashRecoveryCode } from "../../auth/recovery_codes.ts";
import { createToken, hashToken, isTokenShape } from "../../auth/tokens.ts";
import { matchTotp } from "../../auth/totp.ts";
import type { Device } from "../../domain/account/device.ts";
import type { Milliseconds } from "../../domain/duration.ts";
import type {
  Staff,
  StaffPassword,
  StaffSecrets,
} from "../../domain/office/staff.ts";
import { type Key, keys } from "../../store/keys.ts";
import { putStaff } from "../../store/staff.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";
import { enterStaff } from "./add_staff_session.ts";
import { openTotpSecret } from "./open_totp_secret.ts";
import { noteRefusal } from "./sign_in_staff.ts";

/** What a code came to: the secret for the session's cookie. */
export type StaffConfirmed =
  | { kind: "signed_in"; secret: string; recoveryCodesLeft: number | null }
  | { kind: "refused" }
  /** The password has to be typed again. */
  | { kind: "expired" }
  | Throttled;

/** Where a code comes from. The secrets are those of the browser's cookies, empty where it has none. */
export interface ConfirmFrom {
  addressBlock: string;
  device: Device;
  sessionSecret: string;
}

/** Whether a right password waits for its code in this browser. */
export async function awaitsCode(
  services: Services,
  secret: string,
): Promise<boolean> {
  const { store } = services;
  const read = <V>(key: Key<V>) => readValue(store, key);
  return await findPending(secret, services.now(), read) !== null;
}

/**
 * Checks the code that follows a password, of the app or for recovery, each good once, and opens a session in the place
 * of the one that the browser had: all in one commit.
 */
export async function confirmStaff(
  services: Services,
  pendingSecret: string,
  typed: string,
  from: ConfirmFrom,
): Promise<StaffConfirmed> {
  const { store, now } = services;
  const read = <V>(key: Key<V>) => readValue(store, key);
  const pending = await findPending(pendingSecret, now(), read);
  if (pending === null) return { kind: "expired" };
  const { id } = pending.staff;
  const throttled = await takeTokens(services, [
    ["staffCodeFromAddress", `${id} ${from.addressBlock}`],
    ["staffCode", id],
  ]);
  if (throttled !== null) return throttled;
  const secret = createToken(services.randomBytes);
  const result = await transact<StaffConfirmed>(store, async (tx) => {
    const get = <V>(key: Key<V>) => tx.get(key);
    const current = await findPending(pendingSecret, now(), get);
    if (current === null) return { kind: "expired" };
    const { staff, active: before } = current;
    const { password: known } = current;
    const password = await useCode(services, staff, known, typed);
    if (password === null) return { kind: "refused" };
    const active = { ...before, password };
    putStaff(tx, { ...staff, active });
    tx.delete(keys.staffToken(hashToken(pendingSecret)));
    const left = password.recoveryHashes.length;
    const isRecovery = left < known.recoveryHashes.length;
    await enterStaff(tx, services, { staff, active }, {
      ...from,
      secret,
      way: "password",
      facts: { recovery: isRecovery },
    });
    const recoveryCodesLeft = isRecovery ? left : null;
    return { kind: "signed_in", secret, recoveryCodesLeft };
  });
  if (result.kind === "refused") {
    await noteRefusal(services, pending.staff, { step: "code" });
  } else services.log.info("staff_sign_in", { staff: id, result: result.kind });
  return result;
}

async function findPending(
  secret: string,
  nowMs: Milliseconds,
  read: <V>(key: Key<V>) => Promise<V | null>,
): Promise<
  { staff: Staff; active: StaffSecrets; password: StaffPassword } | null
> {
  if (!isTokenShape(secret)) return null;
  const token = await read(keys.staffToken(hashToken(secret)));
  if (token?.purpose !== "second_factor") return null;
  if (nowMs >= Date.parse(token.expiresAt)) return null;
  const staff = await read(keys.staff(token.staffId));
  const active = staff?.active ?? null;
  const password = active?.password ?? null;
  return staff === null || active === null || password === null ||
      active.epoch !== token.epoch
    ? null
    : { staff, active, password };
}

/** The password's record once a code is used up; null where the code is none of its own. */
async function useCode(
  services: Services,
  { id }: Staff,
  password: StaffPassword,
  typed: string,
): Promise<StaffPassword | null> {
  const { totpSecret, lastStep, recoveryHashes } = password;
  const code = typed.replace(/\s/g, "");
  const secret = await openTotpSecret(services, id, totpSecret);
  const step = secret === null
    ? null
    : matchTotp(secret, code, services.now(), lastStep);
  if (secret !== null && step !== null) {
    const kept = services.vault.isOutdated(totpSecret)
      ? await services.vault.seal(secret, id)
      : totpSecret;
    return { ...password, totpSecret: kept, lastStep: step };
  }
  const hash = hashRecoveryCode(typed);
  const left = recoveryHashes.filter((one) => one !== hash);
  return left.length < recoveryHashes.length
    ? { ...password, recoveryHashes: left }
    : null;
}
