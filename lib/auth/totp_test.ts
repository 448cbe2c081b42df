import { assertEquals, assertMatch } from "@std/assert";
import { encodeBase32NoPadding } from "@oslojs/encoding";
import { createTotpSecret, matchTotp, totpUri } from "./totp.ts";

/** RFC 6238, appendix B, SHA-1: the last six of eight digits. */
const SECRET = encodeBase32NoPadding(
  new TextEncoder().encode("12345678901234567890"),
);

Deno.test("matchTotp() takes the codes of RFC 6238 in their step and one beside, each after the last used step only", () => {
  for (
    const [seconds, code] of [[1111111111, "050471"], [1111111109, "081804"], [
      1234567890,
      "005924",
    ]] as const
  ) {
    const step = Math.floor(seconds / 30);
    assertEquals(matchTotp(SECRET, code, seconds * 1000, 0), step);
    assertEquals(matchTotp(SECRET, code, (seconds + 30) * 1000, 0), step);
    assertEquals(matchTotp(SECRET, code, (seconds - 30) * 1000, 0), step);
    assertEquals(matchTotp(SECRET, code, (seconds + 61) * 1000, 0), null);
    assertEquals(matchTotp(SECRET, code, seconds * 1000, step), null);
    assertEquals(matchTotp(SECRET, "", seconds * 1000, 0), null);
  }
});

Deno.test("createTotpSecret() makes 160 bits that totpUri() hands to an app", () => {
  const secret = createTotpSecret((count) => new Uint8Array(count).fill(7));
  assertMatch(secret, /^[A-Z2-7]{32}$/);
  const uri = new URL(totpUri("Office d’essai", "a@exemple.fr", secret));
  assertEquals(uri.searchParams.get("secret"), secret);
  assertEquals(uri.protocol, "otpauth:");
});
