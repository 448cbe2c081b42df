import { assertEquals } from "@std/assert";
import { asNewId } from "../../domain/ids.ts";
import { type StaffV1, upgradeStaff } from "./upgrade_staff.ts";

const AT = "2026-11-23T09:00:00.000Z";
const CHANGED = "2026-11-24T09:00:00.000Z";
const FACTS = {
  id: asNewId("claire"),
  email: "claire@office.example.fr",
  role: "management",
  createdAt: AT,
  invitedAt: AT,
} as const;

Deno.test("upgradeStaff() makes the one password of before one way in among others, and closes nobody", () => {
  const stored: StaffV1 = {
    ...FACTS,
    v: 1,
    active: {
      at: AT,
      passwordHash: "$scrypt$",
      passwordChangedAt: CHANGED,
      totpSecret: "ABCD",
      lastStep: 7,
      recoveryHashes: ["0a"],
    },
  };
  const today = upgradeStaff(stored);
  assertEquals(today, {
    ...FACTS,
    v: 2,
    closedAt: null,
    changed: null,
    active: {
      at: AT,
      epoch: CHANGED,
      password: {
        hash: "$scrypt$",
        totpSecret: "ABCD",
        lastStep: 7,
        recoveryHashes: ["0a"],
      },
      passkeys: [],
      subject: null,
    },
  });
  assertEquals(upgradeStaff(today), today);
  assertEquals(upgradeStaff({ ...FACTS, v: 1, active: null }).active, null);
});
