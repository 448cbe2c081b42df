import type { Milliseconds } from "../duration.ts";
import type { BankFinding } from "./bank_finding.ts";

/** Keys that examples and documentation show: everybody knows them. */
const SHOWN_KEYS: readonly string[] = ["1122334455667788", "1234567890123456"];
const SHOWN_SITE = "12345678";
const KEY_LENGTH = 16;

/** A transaction number has six digits, and the bank keeps those from 900000. */
const NUMBERS_A_DAY = 900_000;
/** Fewer left in a day are soon gone: each press of a button takes one. */
const NUMBERS_ENOUGH = 10_000;

const MINUTE_MS: Milliseconds = 60_000;
/** The bank takes a form from 30 minutes late to 90 minutes early; so near to it, nothing is safe. */
const MARGIN_MS: Milliseconds = 5 * MINUTE_MS;
const TOO_LATE_MS: Milliseconds = 30 * MINUTE_MS - MARGIN_MS;
const TOO_EARLY_MS: Milliseconds = 90 * MINUTE_MS - MARGIN_MS;
/** From here on a clock is not kept. */
const CLOCK_MS: Milliseconds = 30_000;

type Mode = "TEST" | "PRODUCTION";

/** What can be seen of a key without knowing it. `raw` is the variable as it stands in the environment. */
export function checkKey(
  raw: string | undefined,
  mode: Mode | undefined,
): BankFinding[] {
  const key = raw?.trim() ?? "";
  if (key === "") return [{ code: "key_missing" }];
  const found: BankFinding[] = [];
  if (key !== raw) found.push({ code: "key_trimmed" });
  if (/\s/.test(key)) found.push({ code: "key_blanks" });
  else if (!/^[\x21-\x7E]+$/.test(key)) found.push({ code: "key_signs" });
  else if (!/^[0-9A-Za-z]+$/.test(key)) found.push({ code: "key_unusual" });
  if (key.length !== KEY_LENGTH) {
    const value = String(key.length);
    found.push({ code: "key_length", value, wanted: String(KEY_LENGTH) });
  } else if (SHOWN_KEYS.includes(key)) {
    const isReal = mode === "PRODUCTION";
    found.push({ code: isReal ? "key_example_production" : "key_example" });
  }
  return found.length > 0
    ? found
    : [{ code: "key_right", value: mode ?? "choisi" }];
}

/** Mode and shop. */
export function checkMode(
  mode: Mode | undefined,
  siteId: string | undefined,
): BankFinding[] {
  if (mode === undefined) return [];
  if (mode === "TEST") return [{ code: "mode_test", value: siteId }];
  return siteId === SHOWN_SITE
    ? [{ code: "site_example", value: siteId }]
    : [{ code: "mode_production", value: siteId }];
}

/** How many transaction numbers a day has. */
export function checkNumbers(first: number | undefined): BankFinding[] {
  if (first === undefined) return [];
  const left = NUMBERS_A_DAY - first;
  const code = left < NUMBERS_ENOUGH ? "numbers_few" : "numbers";
  const value = String(first).padStart(6, "0");
  return [{ code, value, wanted: String(left) }];
}

/** How far our clock is from the bank's: positive, ahead of it. Null where the bank has not said its time. */
export function checkClock(offsetMs: Milliseconds | null): BankFinding {
  if (offsetMs === null) return { code: "clock_unknown" };
  const value = String(Math.round(Math.abs(offsetMs) / 1000));
  if (offsetMs >= TOO_EARLY_MS || -offsetMs >= TOO_LATE_MS) {
    return { code: "clock_wrong", value };
  }
  if (Math.abs(offsetMs) <= CLOCK_MS) return { code: "clock_right", value };
  return { code: offsetMs > 0 ? "clock_ahead" : "clock_behind", value };
}
