import { asNewId } from "@/lib/domain/ids.ts";
import type { User } from "./user.ts";
import { assertEquals } from "@std/assert";
import {
  isKnownDevice,
  KNOWN_DEVICE_MS,
  type KnownDevice,
} from "./known_device.ts";
import { type Instant, toInstant } from "../month.ts";

const NOW = Date.parse("2026-11-30T08:00:00.000Z");
const CHANGED = "2026-11-01T08:00:00.000Z";
const LATER: Instant = "2026-11-30T09:00:00.000Z";
const user: Pick<User, "id" | "passwordChangedAt"> = {
  id: asNewId("u1"),
  passwordChangedAt: CHANGED,
};
const device: KnownDevice = {
  v: 1,
  userId: asNewId("u1"),
  expiresAt: toInstant(NOW + KNOWN_DEVICE_MS),
  passwordChangedAt: CHANGED,
};

Deno.test("isKnownDevice() knows one user's browser for a year, until the password changes", () => {
  assertEquals(isKnownDevice(device, user, NOW), true);
  assertEquals(
    isKnownDevice(device, { ...user, id: asNewId("u2") }, NOW),
    false,
  );
  assertEquals(isKnownDevice(device, user, NOW + KNOWN_DEVICE_MS), false);
  const changed = { ...user, passwordChangedAt: LATER };
  assertEquals(isKnownDevice(device, changed, NOW), false);
});

Deno.test("isKnownDevice() holds a record of before against the day on which it was kept", () => {
  const { passwordChangedAt: _none, ...old } = device;
  assertEquals(isKnownDevice(old, user, NOW), true);
  const changed = { ...user, passwordChangedAt: LATER };
  assertEquals(isKnownDevice(old, changed, NOW), false);
});
