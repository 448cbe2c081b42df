import { assertEquals } from "@std/assert";
import { worstOf } from "./bank_finding.ts";
import { checkClock, checkKey, checkMode, checkNumbers } from "./check_shop.ts";

const KEY = "8391047265829104";

const codesOf = (raw: string | undefined, mode: "TEST" | "PRODUCTION") =>
  checkKey(raw, mode).map(({ code }) => code).join(" ");

Deno.test("checkKey() sees length, signs, blanks and the keys that everybody knows", () => {
  const cases: [string | undefined, string][] = [
    [KEY, "key_right"],
    ["aB3dE6gH9jK2mN5p", "key_right"],
    [undefined, "key_missing"],
    ["", "key_missing"],
    ["   ", "key_missing"],
    [KEY.slice(1), "key_length"],
    [`${KEY}0`, "key_length"],
    [` ${KEY}\n`, "key_trimmed"],
    ["83910472 5829104", "key_blanks"],
    ["8391047265829\u00A010", "key_blanks"],
    ["8391047265829é04", "key_signs"],
    ["839104726582\u200B104", "key_signs"],
    ["8391-47265829104", "key_unusual"],
    [`"${KEY}"`, "key_unusual key_length"],
  ];
  for (const [raw, codes] of cases) {
    assertEquals(codesOf(raw, "PRODUCTION"), codes, raw);
  }
  assertEquals(codesOf("1122334455667788", "TEST"), "key_example");
  assertEquals(
    codesOf("1122334455667788", "PRODUCTION"),
    "key_example_production",
  );
});

Deno.test("no finding about a key has a piece of it", () => {
  for (const raw of [KEY, `${KEY}9`, ` ${KEY}`, `${KEY.slice(8)} 12`]) {
    const said = JSON.stringify(checkKey(raw, "PRODUCTION"));
    assertEquals(/\d{3}/.test(said), false, said);
  }
});

Deno.test("checkClock() warns from 30 seconds, and says no near the bank's 30 minutes late and 90 early", () => {
  const minute = 60_000;
  const cases: [number | null, string, string?][] = [
    [null, "clock_unknown"],
    [0, "clock_right", "0"],
    [30_000, "clock_right", "30"],
    [-30_000, "clock_right", "30"],
    [31_000, "clock_ahead", "31"],
    [-31_000, "clock_behind", "31"],
    [-25 * minute + 1, "clock_behind", "1500"],
    [-25 * minute, "clock_wrong", "1500"],
    [85 * minute - 1, "clock_ahead", "5100"],
    [85 * minute, "clock_wrong", "5100"],
    [365 * 24 * 60 * minute, "clock_wrong", "31536000"],
  ];
  for (const [offsetMs, code, value] of cases) {
    const found = checkClock(offsetMs);
    assertEquals([found.code, found.value], [code, value], String(offsetMs));
  }
});

Deno.test("checkMode() and checkNumbers() say the mode, the example's shop and how many numbers a day has", () => {
  assertEquals(checkMode("TEST", "12345678").at(0)?.code, "mode_test");
  assertEquals(checkMode("PRODUCTION", "12345678").at(0)?.code, "site_example");
  assertEquals(
    checkMode("PRODUCTION", "83910472").at(0)?.code,
    "mode_production",
  );
  assertEquals(checkMode(undefined, "83910472"), []);
  assertEquals(checkNumbers(0), [
    { code: "numbers", value: "000000", wanted: "900000" },
  ]);
  assertEquals(checkNumbers(890_000).at(0)?.code, "numbers");
  assertEquals(checkNumbers(890_001).at(0)?.code, "numbers_few");
  assertEquals(checkNumbers(undefined), []);
});

Deno.test("worstOf() is the worst of all", () => {
  assertEquals(worstOf([]), "ok");
  assertEquals(worstOf([{ code: "key_right" }]), "ok");
  assertEquals(
    worstOf([{ code: "clock_ahead" }, { code: "key_right" }]),
    "warning",
  );
  assertEquals(
    worstOf([{ code: "clock_ahead" }, { code: "form_tls" }]),
    "fault",
  );
});
