import { createToken, hashToken, isTokenShape } from "../../auth/tokens.ts";
import type { JournalFacts } from "../../domain/journal.ts";
import { toInstant } from "../../domain/month.ts";
import type {
  Staff,
  StaffSecrets,
  StaffWaysChange,
} from "../../domain/office/staff.ts";
import { keys } from "../../store/keys.ts";
import { putStaff, removeStaffSession } from "../../store/staff.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import { addStaffSession } from "./add_staff_session.ts";
import { putJournal } from "./office_accounts.ts";
import { staffActor } from "./staff_actor.ts";

const ACTS = {
  password: "staff_password_changed",
  phone: "staff_phone_changed",
  codes: "staff_codes_made",
  passkey_added: "staff_passkey_added",
  passkey_removed: "staff_passkey_removed",
} as const;

/** What is changed, and how: null where it cannot be, and then nothing is written. */
export interface OwnChange {
  change: StaffWaysChange;
  /** Whether the other sessions end: what they were opened with is no more. */
  isEndingOthers: boolean;
  facts?: JournalFacts;
  apply(
    active: StaffSecrets,
    tx: Transaction,
  ): StaffSecrets | null | Promise<StaffSecrets | null>;
}

/**
 * Changes what a signed-in person signs in with: the journal's line, the mail that tells of it and the end of the other
 * sessions are one commit. The secret of this browser's session from now on; null where nothing was changed.
 */
export async function changeOwnWays(
  services: Services,
  { id }: Pick<Staff, "id">,
  sessionSecret: string,
  { change, isEndingOthers, facts = {}, apply }: OwnChange,
): Promise<{ secret: string } | null> {
  if (!isTokenShape(sessionSecret)) return null;
  const hash = hashToken(sessionSecret);
  const fresh = createToken(services.randomBytes);
  const secret = await transact(services.store, async (tx) => {
    const staff = await tx.get(keys.staff(id));
    const session = await tx.get(keys.staffSession(hash));
    const before = staff?.active ?? null;
    if (
      staff === null || before === null || session?.staffId !== id ||
      session.epoch !== before.epoch
    ) return null;
    const applied = await apply(before, tx);
    if (applied === null) return null;
    const active = isEndingOthers
      ? { ...applied, epoch: services.newId() }
      : applied;
    putStaff(tx, { ...staff, active });
    if (isEndingOthers) {
      removeStaffSession(tx, hash, session);
      addStaffSession(tx, services, { staff, active }, session.device, fresh);
    }
    putJournal(tx, services, {
      who: staffActor(staff),
      act: ACTS[change],
      tenantNumber: null,
      before: {},
      after: facts,
    });
    queueMail(tx, services, {
      kind: "staff_ways_changed",
      to: staff.email,
      language: "fr",
      change,
      at: toInstant(services.now()),
    });
    return isEndingOthers ? fresh : sessionSecret;
  });
  if (secret === null) return null;
  services.log.info("staff_ways_changed", { staff: id, change });
  sendQueuedMail(services);
  return { secret };
}
