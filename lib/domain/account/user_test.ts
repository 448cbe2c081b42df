import { asNewId } from "@/lib/domain/ids.ts";
import type { Instant } from "../month.ts";
import { asTenantNumber } from "@/lib/domain/references.ts";
import { assertEquals } from "@std/assert";
import {
  type AccountToken,
  isTokenAlive,
  nextPasswordChange,
  startLifetime,
  tokenExpiry,
  type TokenPurpose,
} from "./user.ts";

const NOW = Date.parse("2026-03-28T12:00:00.000Z");
const HOUR_MS = 3_600_000;

const PURPOSES = ["validation", "reset", "mail_change", "invitation"] as const;

/** A link that was queued now. */
function tokenOf(purpose: TokenPurpose): AccountToken {
  const expiresAt = tokenExpiry(purpose, NOW);
  const email = "a@exemple.fr";
  const passwordChangedAt: Instant = "2026-11-23T09:00:00.000Z";
  const bound = { v: 1 as const, expiresAt, email };
  const owned = { ...bound, userId: asNewId("u1"), passwordChangedAt };
  switch (purpose) {
    case "validation":
      return {
        ...bound,
        purpose,
        tenantNumber: asTenantNumber("000123456"),
        language: "fr",
        passwordHash: "$scrypt$",
      };
    case "reset":
      return { ...owned, purpose };
    case "mail_change":
      return { ...owned, purpose, previousEmail: "b@exemple.fr" };
    case "invitation":
      return {
        ...bound,
        purpose,
        tenantNumber: asTenantNumber("000123456"),
        language: "fr",
      };
  }
}

Deno.test("startLifetime() gives a validation 48 hours from when its mail leaves, a reset and a change of address one, an invitation 30 days", () => {
  const left = NOW + 20 * HOUR_MS;
  const ends: Record<TokenPurpose, string> = {
    validation: "2026-03-31T08:00:00.000Z",
    reset: "2026-03-29T09:00:00.000Z",
    mail_change: "2026-03-29T09:00:00.000Z",
    invitation: "2026-04-28T08:00:00.000Z",
  };
  for (const purpose of PURPOSES) {
    assertEquals(
      startLifetime(tokenOf(purpose), left).expiresAt,
      ends[purpose],
    );
  }
});

Deno.test("a link lives two days and its lifetime at most, however late its mail leaves", () => {
  const ends: Record<TokenPurpose, string> = {
    validation: "2026-04-01T12:00:00.000Z",
    reset: "2026-03-30T13:00:00.000Z",
    mail_change: "2026-03-30T13:00:00.000Z",
    invitation: "2026-04-29T12:00:00.000Z",
  };
  for (const purpose of PURPOSES) {
    const token = tokenOf(purpose);
    assertEquals(token.expiresAt, ends[purpose]);
    const late = startLifetime(token, NOW + 100 * HOUR_MS);
    assertEquals(late.expiresAt, ends[purpose]);
  }
});

Deno.test("startLifetime() leaves the links of before what they were given", () => {
  const expiresAt: Instant = "2026-03-28T13:00:00.000Z";
  const former = { ...tokenOf("reset"), expiresAt };
  assertEquals(startLifetime(former, NOW + HOUR_MS / 2), former);
});

Deno.test("isTokenAlive() is false from the moment of expiry on", () => {
  const token = startLifetime(tokenOf("reset"), NOW);
  assertEquals(isTokenAlive(token, NOW + HOUR_MS - 1), true);
  assertEquals(isTokenAlive(token, NOW + HOUR_MS), false);
});

Deno.test("nextPasswordChange() is later than the one before, whatever the clock says", () => {
  const before = "2026-03-28T12:00:00.000Z";
  const after = "2026-03-28T12:00:00.001Z";
  assertEquals(nextPasswordChange(before, NOW), after);
  assertEquals(nextPasswordChange(before, NOW - 86_400_000), after);
  assertEquals(
    nextPasswordChange(before, NOW + 1_000),
    "2026-03-28T12:00:01.000Z",
  );
});
