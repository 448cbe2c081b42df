import { assertEquals } from "@std/assert";
import {
  BULK_SENDINGS,
  MAIL_PATIENCE_MS,
  nextTryAtMs,
  SEND_DEADLINE_MS,
  SEND_LEASE_MS,
  SENDINGS,
  SMTP_PATIENCE,
} from "./outbox.ts";
import { toInstant } from "./month.ts";

const NOW = Date.parse("2026-03-28T12:00:00.000Z");

Deno.test("a mail is held for longer than all waits of a sending together", () => {
  const { connectMs, greetingMs, silenceMs } = SMTP_PATIENCE;
  // EHLO, STARTTLS, EHLO, AUTH LOGIN in three, MAIL, RCPT, DATA, the mail's end.
  const longestMs = connectMs + greetingMs + 10 * silenceMs;
  assertEquals(SEND_DEADLINE_MS >= longestMs, true);
  assertEquals(SEND_LEASE_MS > SEND_DEADLINE_MS, true);
});

Deno.test("bulk mails never take every place", () => {
  assertEquals(BULK_SENDINGS < SENDINGS, true);
});

Deno.test("nextTryAtMs() waits longer each time, and ends two days after the mail was queued", () => {
  const createdAt = toInstant(NOW);
  const waits: number[] = [];
  let nowMs = NOW;
  for (let attempts = 1;; attempts++) {
    const next = nextTryAtMs({ createdAt, attempts }, nowMs);
    if (next === null) break;
    waits.push((next - nowMs) / 1_000);
    nowMs = next;
  }
  assertEquals(waits.slice(0, 10), [
    30,
    60,
    120,
    240,
    480,
    960,
    1_920,
    3_840,
    7_200,
    7_200,
  ]);
  assertEquals(nowMs, NOW + MAIL_PATIENCE_MS);
  assertEquals(MAIL_PATIENCE_MS, 48 * 3_600_000);
});
