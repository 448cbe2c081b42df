import { assertEquals } from "@std/assert";
import {
  isSessionAlive,
  SESSION_ABSOLUTE_MS,
  SESSION_IDLE_MS,
  startSession,
  touchSession,
} from "./session.ts";

const NOW = Date.parse("2026-11-30T08:00:00.000Z");
const session = startSession(
  { id: "s1", userId: "u1", device: "Firefox" },
  NOW,
);

Deno.test("isSessionAlive() ends a session after 30 minutes of silence", () => {
  assertEquals(isSessionAlive(session, NOW + SESSION_IDLE_MS - 1), true);
  assertEquals(isSessionAlive(session, NOW + SESSION_IDLE_MS), false);
  const stretched = { ...session, expiresAt: "2027-01-01T00:00:00.000Z" };
  assertEquals(isSessionAlive(stretched, NOW + SESSION_IDLE_MS), false);
});

Deno.test("isSessionAlive() ends a session after 12 hours whatever else its record says", () => {
  const far = "2027-01-01T00:00:00.000Z";
  const stretched = { ...session, lastSeenAt: far, expiresAt: far };
  assertEquals(isSessionAlive(stretched, NOW + SESSION_ABSOLUTE_MS - 1), true);
  assertEquals(isSessionAlive(stretched, NOW + SESSION_ABSOLUTE_MS), false);
});

Deno.test("touchSession() keeps a session alive up to 12 hours and not beyond", () => {
  let current = session;
  let nowMs = NOW;
  while (nowMs < NOW + SESSION_ABSOLUTE_MS - 1) {
    nowMs = Math.min(nowMs + 20 * 60_000, NOW + SESSION_ABSOLUTE_MS - 1);
    assertEquals(isSessionAlive(current, nowMs), true);
    current = touchSession(current, nowMs) ?? current;
  }
  assertEquals(Date.parse(current.expiresAt), NOW + SESSION_ABSOLUTE_MS);
  assertEquals(isSessionAlive(current, NOW + SESSION_ABSOLUTE_MS), false);
  assertEquals(touchSession(current, NOW + SESSION_ABSOLUTE_MS), null);
});

Deno.test("touchSession() writes at most once a minute", () => {
  assertEquals(touchSession(session, NOW + 59_999), null);
  assertEquals(touchSession(session, NOW + 60_000), {
    ...session,
    lastSeenAt: "2026-11-30T08:01:00.000Z",
    expiresAt: "2026-11-30T08:31:00.000Z",
  });
});
