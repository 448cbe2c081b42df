import { assertEquals } from "@std/assert";
import {
  type AccountToken,
  isTokenAlive,
  tokenExpiry,
  type TokenPurpose,
} from "./user.ts";

const NOW = Date.parse("2026-03-28T12:00:00.000Z");

Deno.test("tokenExpiry() gives a validation 48 hours, a reset and a change of address one", () => {
  const expiries: Record<TokenPurpose, string> = {
    validation: "2026-03-30T12:00:00.000Z",
    reset: "2026-03-28T13:00:00.000Z",
    mail_change: "2026-03-28T13:00:00.000Z",
  };
  for (const purpose of ["validation", "reset", "mail_change"] as const) {
    assertEquals(tokenExpiry(purpose, NOW), expiries[purpose]);
  }
});

Deno.test("isTokenAlive() is false from the moment of expiry on", () => {
  const token: AccountToken = {
    v: 1,
    purpose: "reset",
    expiresAt: tokenExpiry("reset", NOW),
    userId: "u1",
    passwordChangedAt: "2026-11-23T09:00:00.000Z",
    email: "a@exemple.fr",
  };
  assertEquals(isTokenAlive(token, NOW + 3_599_999), true);
  assertEquals(isTokenAlive(token, NOW + 3_600_000), false);
});
