import { assertEquals } from "@std/assert";
import type { Device } from "../../domain/account/device.ts";
import { startSession } from "../../domain/account/session.ts";
import { asNewId } from "../../domain/ids.ts";
import { upgradeSession } from "./upgrade_session.ts";

const DEVICE = { browser: "Edge", system: "Windows" } as const;
const TODAY = startSession({
  id: asNewId("s1"),
  userId: asNewId("u1"),
  device: DEVICE,
  passwordChangedAt: "2026-11-23T09:00:00.000Z",
  sessionsEndedAt: null,
}, Date.parse("2026-12-01T09:00:00Z"));

Deno.test("upgradeSession() reads what sessions have kept, and the French words of earlier ones", () => {
  const of = (device: Device | string) =>
    upgradeSession({ ...TODAY, v: 1, device });
  assertEquals(of(DEVICE), TODAY);
  assertEquals(of("Edge sur Windows"), TODAY);
  assertEquals(of("Samsung Internet sur Android").device, {
    browser: "Samsung Internet",
    system: "Android",
  });
  assertEquals(of("Navigateur inconnu sur Mac").device, {
    browser: null,
    system: "Mac",
  });
  assertEquals(of("Firefox").device, { browser: "Firefox", system: null });
  assertEquals(upgradeSession(TODAY), TODAY);
});
