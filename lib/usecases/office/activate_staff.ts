import {
  createRecoveryCodes,
  hashRecoveryCode,
} from "../../auth/recovery_codes.ts";
import { createToken, hashToken } from "../../auth/tokens.ts";
import { createTotpSecret, matchTotp, totpUri } from "../../auth/totp.ts";
import type { Device } from "../../domain/account/device.ts";
import {
  checkPassword,
  type PasswordFault,
} from "../../domain/account/password.ts";
import { toInstant } from "../../domain/month.ts";
import { RECOVERY_CODES, type Staff } from "../../domain/office/staff.ts";
import { buildQrSvg } from "../../notices/qr_code.ts";
import { keys } from "../../store/keys.ts";
import { putStaff, putStaffToken } from "../../store/staff.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";
import { addStaffSession } from "./add_staff_session.ts";
import { putJournal } from "./office_accounts.ts";
import { findActivation, readActivation } from "./read_activation.ts";

/** What an authenticator app is given: the secret as text and as a QR code. */
export interface TotpSetup {
  secret: string;
  qrSvg: string;
}

/** What choosing a password came to. The recovery codes are seen here and never again. */
export type StaffPasswordChosen =
  | { kind: "chosen"; setup: TotpSetup; recoveryCodes: string[] }
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
  const { email } = found.staff;
  const checked = checkPassword(
    password,
    [email, services.landlord.name],
    await services.commonPasswords(),
  );
  if (!checked.ok) return { kind: "password_refused", fault: checked.fault };
  const { randomBytes } = services;
  const recoveryCodes = createRecoveryCodes(RECOVERY_CODES, randomBytes);
  const chosen = {
    passwordHash: await services.passwords.hash(password),
    totpSecret: createTotpSecret(randomBytes),
    recoveryHashes: recoveryCodes.flatMap((code) =>
      hashRecoveryCode(code) ?? []
    ),
  };
  const isKept = await transact(services.store, async (tx) => {
    const nowMs = services.now();
    const current = await findActivation(link, nowMs, (key) => tx.get(key));
    if (current === null) return false;
    const token = { ...current.token, chosen };
    putStaffToken(tx, hashToken(link), token, nowMs);
    return true;
  });
  if (!isKept) return { kind: "dead_link" };
  const setup = setupOf(services, found.staff, chosen.totpSecret);
  return { kind: "chosen", setup, recoveryCodes };
}

/** What confirming the first code came to: the secret for the cookie. */
export type StaffActivated =
  | { kind: "activated"; secret: string }
  | { kind: "wrong_code"; setup: TotpSetup }
  /** No password was chosen under this link yet. */
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
    const step = matchTotp(
      chosen.totpSecret,
      code.replace(/\s/g, ""),
      nowMs,
      0,
    );
    if (step === null) {
      const setup = setupOf(services, staff, chosen.totpSecret);
      return { kind: "wrong_code", setup };
    }
    const now = toInstant(nowMs);
    const active = {
      ...chosen,
      at: now,
      passwordChangedAt: now,
      lastStep: step,
    };
    putStaff(tx, { ...staff, active });
    tx.delete(keys.staffToken(hashToken(link)));
    addStaffSession(tx, services, { staff, active }, from.device, secret);
    putJournal(tx, services, {
      who: { kind: "staff", id: staff.id, role: staff.role },
      act: "staff_activated",
      tenantNumber: null,
      before: {},
      after: { role: staff.role },
    });
    return { kind: "activated", secret };
  });
  services.log.info("staff_activation", { staff: id, result: result.kind });
  return result;
}

function setupOf(
  { landlord }: Pick<Services, "landlord">,
  { email }: Staff,
  secret: string,
): TotpSetup {
  const qrSvg = buildQrSvg(totpUri(landlord.name, email, secret));
  return { secret, qrSvg };
}
