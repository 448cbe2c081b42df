import { hashToken } from "../../auth/tokens.ts";
import { matchTotp } from "../../auth/totp.ts";
import type { PasswordFault } from "../../domain/account/password.ts";
import { toInstant } from "../../domain/month.ts";
import type { Staff } from "../../domain/office/staff.ts";
import type { StaffSession } from "../../domain/office/staff_session.ts";
import { NEW_PHONE_MS } from "../../domain/office/staff_token.ts";
import { keys } from "../../store/keys.ts";
import { putStaffToken } from "../../store/staff.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";
import { changeOwnWays } from "./change_own_ways.ts";
import { openTotpSecret } from "./open_totp_secret.ts";
import {
  makePasswordWay,
  makeRecoveryCodes,
  type NewPasswordWay,
  setupOf,
  staffPasswordFault,
  type TotpSetup,
} from "./password_way.ts";

/** Who is signed in, and with which session. */
export interface SignedInStaff {
  staff: Staff;
  session: StaffSession;
}

/** What a new password came to. */
export type OwnPasswordChanged =
  | { kind: "changed"; secret: string }
  /** The account had none: its app comes next. */
  | { kind: "phone_next" } & PhoneShown
  | { kind: "password_refused"; fault: PasswordFault }
  | { kind: "over" }
  | Throttled;

type PhoneShown = Omit<NewPasswordWay, "chosen">;

/** Sets another password and ends the other sessions; where there was none, an app must follow before it counts. */
export async function changeOwnPassword(
  services: Services,
  { staff, session }: SignedInStaff,
  sessionSecret: string,
  password: string,
): Promise<OwnPasswordChanged> {
  const throttled = await takeTokens(services, [["staffOwn", staff.id]]);
  if (throttled !== null) return throttled;
  const fault = await staffPasswordFault(services, staff, password);
  if (fault !== null) return { kind: "password_refused", fault };
  const hash = await services.passwords.hash(password);
  if (staff.active?.password === null) {
    const shown = await showPhone(services, { staff, session }, hash);
    return { kind: "phone_next", ...shown };
  }
  const changed = await changeOwnWays(services, staff, sessionSecret, {
    change: "password",
    isEndingOthers: true,
    apply: (active) =>
      active.password &&
      { ...active, password: { ...active.password, hash } },
  });
  return changed === null ? { kind: "over" } : { kind: "changed", ...changed };
}

/** Makes a secret for another app, and recovery codes; the ones of before work until its first code is typed. */
export async function beginNewPhone(
  services: Services,
  signedIn: SignedInStaff,
): Promise<{ kind: "shown" } & PhoneShown | { kind: "over" } | Throttled> {
  const { staff } = signedIn;
  const throttled = await takeTokens(services, [["staffOwn", staff.id]]);
  if (throttled !== null) return throttled;
  const password = staff.active?.password ?? null;
  if (password === null) return { kind: "over" };
  const shown = await showPhone(services, signedIn, password.hash);
  return { kind: "shown", ...shown };
}

/** Keeps what an app's first code is to confirm, with the session that asks: another one sees nothing of it. */
async function showPhone(
  services: Services,
  { staff, session }: SignedInStaff,
  hash: string,
): Promise<PhoneShown> {
  const { chosen, ...shown } = await makePasswordWay(services, staff, hash);
  await transact(services.store, (tx) => {
    const nowMs = services.now();
    putStaffToken(tx, phoneKey(session), {
      v: 2,
      purpose: "new_phone",
      expiresAt: toInstant(nowMs + NEW_PHONE_MS),
      staffId: staff.id,
      chosen,
    }, nowMs);
  });
  return shown;
}

const phoneKey = ({ id }: StaffSession) => hashToken(`new_phone ${id}`);

/** What the first code of another app came to. */
export type PhoneConfirmed =
  | { kind: "changed"; secret: string }
  | { kind: "wrong_code"; setup: TotpSetup }
  | { kind: "over" }
  | Throttled;

/** Puts another app, with its recovery codes, in the place of the one before, and ends the other sessions. */
export async function confirmNewPhone(
  services: Services,
  { staff, session }: SignedInStaff,
  sessionSecret: string,
  code: string,
): Promise<PhoneConfirmed> {
  const throttled = await takeTokens(services, [["staffActivation", staff.id]]);
  if (throttled !== null) return throttled;
  const key = keys.staffToken(phoneKey(session));
  const token = await readValue(services.store, key);
  const nowMs = services.now();
  if (
    token?.purpose !== "new_phone" || nowMs >= Date.parse(token.expiresAt)
  ) return { kind: "over" };
  const { chosen } = token;
  const secret = await openTotpSecret(services, staff.id, chosen.totpSecret);
  if (secret === null) return { kind: "over" };
  const step = matchTotp(secret, code.replace(/\s/g, ""), nowMs, 0);
  if (step === null) {
    return { kind: "wrong_code", setup: setupOf(services, staff, secret) };
  }
  const changed = await changeOwnWays(services, staff, sessionSecret, {
    change: "phone",
    isEndingOthers: true,
    async apply(active, tx) {
      // Once: the same form sent twice confirms nothing the second time.
      if (await tx.get(key) === null) return null;
      tx.delete(key);
      return { ...active, password: { ...chosen, lastStep: step } };
    },
  });
  return changed === null ? { kind: "over" } : { kind: "changed", ...changed };
}

/** Makes ten recovery codes in the place of those before: they are seen here and never again. */
export async function renewOwnCodes(
  services: Services,
  { staff }: SignedInStaff,
  sessionSecret: string,
): Promise<
  { kind: "renewed"; codes: string[] } | { kind: "over" } | Throttled
> {
  const throttled = await takeTokens(services, [["staffOwn", staff.id]]);
  if (throttled !== null) return throttled;
  const { codes, hashes } = makeRecoveryCodes(services);
  const changed = await changeOwnWays(services, staff, sessionSecret, {
    change: "codes",
    isEndingOthers: false,
    apply: (active) =>
      active.password && {
        ...active,
        password: { ...active.password, recoveryHashes: hashes },
      },
  });
  return changed === null ? { kind: "over" } : { kind: "renewed", codes };
}
