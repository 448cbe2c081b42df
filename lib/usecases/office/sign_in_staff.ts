import { createToken, hashToken } from "../../auth/tokens.ts";
import { foldEmail } from "../../domain/account/email.ts";
import { type JournalActor, maskEmail } from "../../domain/journal.ts";
import { toInstant } from "../../domain/month.ts";
import type { Staff } from "../../domain/office/staff.ts";
import { SECOND_FACTOR_MS } from "../../domain/office/staff_token.ts";
import { keys } from "../../store/keys.ts";
import {
  putStaff,
  putStaffToken,
  readStaffByEmail,
} from "../../store/staff.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";
import { putJournal } from "./office_accounts.ts";

/** A right password: the secret for the cookie that waits for the code. One refusal for every reason. */
export type StaffPasswordChecked =
  | { kind: "second_factor"; secret: string }
  | { kind: "refused" }
  | Throttled;

/**
 * Checks an address and a password of the office. Unknown addresses, and accounts that nobody has opened yet, take as
 * long as others and leave as many records.
 */
export async function signInStaff(
  services: Services,
  typed: { email: string; password: string },
  { addressBlock }: { addressBlock: string },
): Promise<StaffPasswordChecked> {
  const folded = `staff:${foldEmail(typed.email)}`;
  const throttled = await takeTokens(services, [
    ["staffAddress", addressBlock],
    ["staffAccountFromAddress", `${folded} ${addressBlock}`],
    ["staffAccount", folded],
  ]);
  if (throttled !== null) return throttled;
  const staff = await readStaffByEmail(services.store, typed.email);
  const phc = staff?.active?.password?.hash ?? null;
  const verified = await services.passwords.verify(typed.password, phc);
  if (!verified.ok || staff === null) {
    return await refuse(services, staff, typed.email);
  }
  const rehashed = verified.needsRehash
    ? await services.passwords.hash(typed.password)
    : phc;
  const secret = createToken(services.randomBytes);
  const isKept = await transact(services.store, async (tx) => {
    const current = await tx.get(keys.staff(staff.id));
    const password = current?.active?.password ?? null;
    if (!current?.active || password === null || password.hash !== phc) {
      return false;
    }
    const nowMs = services.now();
    if (rehashed !== null && rehashed !== phc) {
      const rewritten = { ...password, hash: rehashed };
      const active = { ...current.active, password: rewritten };
      putStaff(tx, { ...current, active });
    }
    putStaffToken(tx, hashToken(secret), {
      v: 2,
      purpose: "second_factor",
      expiresAt: toInstant(nowMs + SECOND_FACTOR_MS),
      staffId: staff.id,
      epoch: current.active.epoch,
    }, nowMs);
    return true;
  });
  return isKept
    ? { kind: "second_factor", secret }
    : await refuse(services, staff, typed.email);
}

async function refuse(
  services: Services,
  staff: Staff | null,
  email: string,
): Promise<{ kind: "refused" }> {
  await noteRefusal(services, staff, { email: maskEmail(email.slice(0, 254)) });
  return { kind: "refused" };
}

/** Writes that somebody did not come in: an account's own line where there is one. */
export async function noteRefusal(
  services: Services,
  staff: Staff | null,
  after: Readonly<Record<string, string>>,
): Promise<void> {
  const who: JournalActor = staff === null
    ? { kind: "nobody" }
    : { kind: "staff", id: staff.id, role: staff.role };
  await transact(services.store, (tx) => {
    putJournal(tx, services, {
      who,
      act: "staff_refused",
      tenantNumber: null,
      before: {},
      after,
    });
  });
  services.log.warn("staff_refused", { staff: staff?.id ?? null });
}
