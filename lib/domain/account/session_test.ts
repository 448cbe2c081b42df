import { asNewId } from "@/lib/domain/ids.ts";
import type { Instant } from "../month.ts";
import { assertEquals } from "@std/assert";
import {
  hasPresentPassword,
  isEndedWithAll,
  isSessionAlive,
  type Session,
  SESSION_ABSOLUTE_MS,
  SESSION_IDLE_MS,
  startSession,
  touchSession,
} from "./session.ts";

const NOW = Date.parse("2026-11-30T08:00:00.000Z");
const CHANGED = "2026-11-01T08:00:00.000Z";
const session: Session = startSession(
  {
    id: asNewId("s1"),
    userId: asNewId("u1"),
    device: { browser: "Firefox", system: null },
    passwordChangedAt: CHANGED,
    sessionsEndedAt: null,
  },
  NOW,
);

Deno.test("isSessionAlive() ends a session after 30 minutes of silence", () => {
  assertEquals(isSessionAlive(session, NOW + SESSION_IDLE_MS - 1), true);
  assertEquals(isSessionAlive(session, NOW + SESSION_IDLE_MS), false);
  const stretched: Session = {
    ...session,
    expiresAt: "2027-01-01T00:00:00.000Z",
  };
  assertEquals(isSessionAlive(stretched, NOW + SESSION_IDLE_MS), false);
});

Deno.test("isSessionAlive() ends a session after 12 hours whatever else its record says", () => {
  const far = "2027-01-01T00:00:00.000Z";
  const stretched: Session = { ...session, lastSeenAt: far, expiresAt: far };
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

Deno.test("hasPresentPassword() refuses a session of another password, whatever the clock said", () => {
  const at = (passwordChangedAt: Instant) => ({ passwordChangedAt });
  assertEquals(hasPresentPassword(session, at(CHANGED)), true);
  const later = "2026-11-30T08:00:00.001Z";
  assertEquals(hasPresentPassword(session, at(later)), false);
  const setBack = "2026-10-01T08:00:00.000Z";
  assertEquals(hasPresentPassword(session, at(setBack)), false);
});

Deno.test("hasPresentPassword() holds a record of before against the day on which it began", () => {
  const { passwordChangedAt: _none, ...old } = session;
  assertEquals(
    hasPresentPassword(old, { passwordChangedAt: CHANGED }),
    true,
  );
  const later = "2026-11-30T08:00:00.001Z";
  assertEquals(hasPresentPassword(old, { passwordChangedAt: later }), false);
});

Deno.test("a clock set back ends what it began ahead, and brings back the silence that it had put off", () => {
  const ahead = startSession(
    {
      id: asNewId("s2"),
      userId: asNewId("u1"),
      device: { browser: "Firefox", system: null },
      passwordChangedAt: CHANGED,
      sessionsEndedAt: null,
    },
    NOW + 86_400_000,
  );
  assertEquals(isSessionAlive(ahead, NOW), false);
  assertEquals(isSessionAlive(session, NOW - 5 * 60_000), true);
  const seenAhead = touchSession(session, NOW + 20 * 60_000);
  if (seenAhead === null) throw new Error("Cannot touch");
  const seen = touchSession(seenAhead, NOW + 5 * 60_000);
  assertEquals(
    Date.parse(seen?.expiresAt ?? ""),
    NOW + 5 * 60_000 + SESSION_IDLE_MS,
  );
});

Deno.test("isEndedWithAll() ends what began before, and nothing that began after, though a clock ahead has ended it", () => {
  const ended = "2026-12-20T08:00:00.000Z";
  assertEquals(isEndedWithAll(session, undefined), false);
  assertEquals(isEndedWithAll(session, ended), true);
  // Ended by a clock behind: the session is the older one all the same.
  assertEquals(isEndedWithAll(session, "2026-10-01T08:00:00.000Z"), true);
  assertEquals(
    isEndedWithAll({ ...session, sessionsEndedAt: ended }, ended),
    false,
  );
  const { sessionsEndedAt: _none, ...old } = session;
  assertEquals(isEndedWithAll(old, ended), true);
  assertEquals(isEndedWithAll(old, "2026-10-01T08:00:00.000Z"), false);
});
