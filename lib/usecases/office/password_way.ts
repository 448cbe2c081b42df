import {
  createRecoveryCodes,
  hashRecoveryCode,
} from "../../auth/recovery_codes.ts";
import { createTotpSecret, totpUri } from "../../auth/totp.ts";
import {
  checkPassword,
  type PasswordFault,
} from "../../domain/account/password.ts";
import {
  RECOVERY_CODES,
  type Staff,
  type StaffPassword,
} from "../../domain/office/staff.ts";
import { buildQrSvg } from "../../notices/qr_code.ts";
import type { Services } from "../services.ts";

/** What an authenticator app is given: the secret as text and as a QR code. */
export interface TotpSetup {
  secret: string;
  qrSvg: string;
}

/** A password with its app, not confirmed yet, and what is shown of it once. */
export interface NewPasswordWay {
  chosen: Omit<StaffPassword, "lastStep">;
  setup: TotpSetup;
  recoveryCodes: string[];
}

/** What is wrong with a password that a person of the office has chosen; null when nothing is. */
export async function staffPasswordFault(
  services: Services,
  { email }: Staff,
  password: string,
): Promise<PasswordFault | null> {
  const checked = checkPassword(
    password,
    [email, services.landlord.name],
    await services.commonPasswords(),
  );
  return checked.ok ? null : checked.fault;
}

/** Makes the secret of an app and recovery codes beside a password's hash. */
export async function makePasswordWay(
  services: Services,
  staff: Staff,
  hash: string,
): Promise<NewPasswordWay> {
  const { vault, randomBytes } = services;
  const { codes: recoveryCodes, hashes: recoveryHashes } = makeRecoveryCodes(
    services,
  );
  const secret = createTotpSecret(randomBytes);
  const totpSecret = await vault.seal(secret, staff.id);
  const setup = setupOf(services, staff, secret);
  return { chosen: { hash, totpSecret, recoveryHashes }, setup, recoveryCodes };
}

/** Recovery codes, and under what they are kept. */
export function makeRecoveryCodes(
  { randomBytes }: Pick<Services, "randomBytes">,
): { codes: string[]; hashes: string[] } {
  const codes = createRecoveryCodes(RECOVERY_CODES, randomBytes);
  return {
    codes,
    hashes: codes.flatMap((code) => hashRecoveryCode(code) ?? []),
  };
}

/** What an app is given of a secret. */
export function setupOf(
  { landlord }: Pick<Services, "landlord">,
  { email }: Staff,
  secret: string,
): TotpSetup {
  const qrSvg = buildQrSvg(totpUri(landlord.name, email, secret));
  return { secret, qrSvg };
}
