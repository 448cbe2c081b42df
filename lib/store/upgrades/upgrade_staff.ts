import type { Instant } from "../../domain/month.ts";
import type { Staff, StaffPassword } from "../../domain/office/staff.ts";

/** A person of the office as stored until November 2026: a password with its app was the only way in. */
export interface StaffV1
  extends Omit<Staff, "v" | "active" | "closedAt" | "changed"> {
  v: 1;
  active:
    | Omit<StaffPassword, "hash"> & {
      at: Instant;
      passwordHash: string;
      passwordChangedAt: Instant;
    }
    | null;
}

/** A person of the office as the record is today, whenever it was written. */
export function upgradeStaff(stored: Staff | StaffV1): Staff {
  if (stored.v === 2) return stored;
  const { active } = stored;
  return {
    ...stored,
    v: 2,
    closedAt: null,
    changed: null,
    active: active === null ? null : {
      at: active.at,
      epoch: active.passwordChangedAt,
      password: {
        hash: active.passwordHash,
        totpSecret: active.totpSecret,
        lastStep: active.lastStep,
        recoveryHashes: active.recoveryHashes,
      },
      passkeys: [],
      subject: null,
    },
  };
}
