import { assertEquals } from "@std/assert";
import { isKnownDevice, KNOWN_DEVICE_MS } from "./known_device.ts";
import { toInstant } from "../month.ts";

const NOW = Date.parse("2026-11-30T08:00:00.000Z");
const CHANGED = "2026-11-01T08:00:00.000Z";
const user = { id: "u1", passwordChangedAt: CHANGED };
const device = {
  v: 1 as const,
  userId: "u1",
  expiresAt: toInstant(NOW + KNOWN_DEVICE_MS),
  passwordChangedAt: CHANGED,
};

Deno.test("isKnownDevice() knows one user's browser for a year, until the password changes", () => {
  assertEquals(isKnownDevice(device, user, NOW), true);
  assertEquals(isKnownDevice(device, { ...user, id: "u2" }, NOW), false);
  assertEquals(isKnownDevice(device, user, NOW + KNOWN_DEVICE_MS), false);
  const changed = { ...user, passwordChangedAt: "2026-11-30T09:00:00.000Z" };
  assertEquals(isKnownDevice(device, changed, NOW), false);
});

Deno.test("isKnownDevice() holds a record of before against the day on which it was kept", () => {
  const { passwordChangedAt: _none, ...old } = device;
  assertEquals(isKnownDevice(old, user, NOW), true);
  const changed = { ...user, passwordChangedAt: "2026-11-30T09:00:00.000Z" };
  assertEquals(isKnownDevice(old, changed, NOW), false);
});
