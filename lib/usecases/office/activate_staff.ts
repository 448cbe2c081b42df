import { createToken, hashToken } from "../../auth/tokens.ts";
import { matchTotp } from "../../auth/totp.ts";
import type { Device } from "../../domain/account/device.ts";
import type { PasswordFault } from "../../domain/account/password.ts";
import { keys } from "../../store/keys.ts";
import { putStaffToken } from "../../store/staff.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";
import { openStaff } from "./open_staff.ts";
import { openTotpSecret } from "./open_totp_secret.ts";
import {
  makePasswordWay,
  type NewPasswordWay,
  setupOf,
  staffPasswordFault,
  type TotpSetup,
} from "./password_way.ts";
import { findActivation, readActivation } from "./read_activation.ts";

/** What choosing a password came to. The recovery codes are seen here and never again. */
export type StaffPasswordChosen =
  | { kind: "chosen" } & Omit<NewPasswordWay, "chosen">
  | { kind: "password_refused"; fault: PasswordFault }
  | { kind: "dead_link" }
  | Throttled;

/** Keeps a password with its link, and makes the secret whose first code opens the account. */
export async function chooseStaffPassword(
  services: Services,
  link: string,
  password: string,
  from: { addressBlock: string },
): Promise<StaffPasswordChosen> {
  const throttled = await takeTokens(services, [
    ["staffAddress", from.addressBlock],
  ]);
  if (throttled !== null) return throttled;
  const found = await readActivation(services, link);
  if (found === null) return { kind: "dead_link" };
  const { staff } = found;
  const fault = await staffPasswordFault(services, staff, password);
  if (fault !== null) return { kind: "password_refused", fault };
  const hash = await services.passwords.hash(password);
  const { chosen, setup, recoveryCodes } = await makePasswordWay(
    services,
    staff,
    hash,
  );
  const isKept = await transact(services.store, async (tx) => {
    const nowMs = services.now();
    const current = await findActivation(link, nowMs, (key) => tx.get(key));
    if (current === null) return false;
    const token = { ...current.token, chosen };
    putStaffToken(tx, hashToken(link), token, nowMs);
    return true;
  });
  return isKept
    ? { kind: "chosen", setup, recoveryCodes }
    : { kind: "dead_link" };
}

/** What confirming the first code came to: the secret for the cookie. */
export type StaffActivated =
  | { kind: "activated"; secret: string }
  | { kind: "wrong_code"; setup: TotpSetup }
  /** No password was chosen under this link yet, or it cannot be read any more. */
  | { kind: "no_password" }
  | { kind: "dead_link" }
  | Throttled;

/** Opens the account with the first code of its app, uses the link up, and signs its owner in, in one commit. */
export async function activateStaff(
  services: Services,
  link: string,
  code: string,
  from: { device: Device },
): Promise<StaffActivated> {
  const read = await readActivation(services, link);
  if (read === null) return { kind: "dead_link" };
  const { staff: { id } } = read;
  const throttled = await takeTokens(services, [["staffActivation", id]]);
  if (throttled !== null) return throttled;
  const secret = createToken(services.randomBytes);
  const result = await transact<StaffActivated>(services.store, async (tx) => {
    const nowMs = services.now();
    const found = await findActivation(link, nowMs, (key) => tx.get(key));
    if (found === null) return { kind: "dead_link" };
    const { staff, token: { chosen } } = found;
    if (chosen === null) return { kind: "no_password" };
    const totp = await openTotpSecret(services, id, chosen.totpSecret);
    if (totp === null) return { kind: "no_password" };
    const step = matchTotp(totp, code.replace(/\s/g, ""), nowMs, 0);
    if (step === null) {
      return { kind: "wrong_code", setup: setupOf(services, staff, totp) };
    }
    tx.delete(keys.staffToken(hashToken(link)));
    const password = { ...chosen, lastStep: step };
    openStaff(tx, services, staff, { password }, {
      device: from.device,
      secret,
      way: "password",
    });
    return { kind: "activated", secret };
  });
  services.log.info("staff_activation", { staff: id, result: result.kind });
  return result;
}
