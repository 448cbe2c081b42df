import {
  type BankFinding,
  FINDING_LEVELS,
  type FindingCode,
} from "../domain/payments/bank_finding.ts";
import { french, type PlainFrench } from "./french.ts";
import type { FrenchMessages } from "./messages.ts";
import { visibleText } from "./visible_text.ts";

const FINDINGS = {
  variable_wrong: "shop-variable-wrong",
  mode_test: "shop-mode-test",
  mode_production: "shop-mode-production",
  site_example: "shop-site-example",
  key_missing: "shop-key-missing",
  key_length: "shop-key-length",
  key_blanks: "shop-key-blanks",
  key_signs: "shop-key-signs",
  key_trimmed: "shop-key-trimmed",
  key_unusual: "shop-key-unusual",
  key_example: "shop-key-example",
  key_example_production: "shop-key-example-production",
  key_right: "shop-key-right",
  numbers: "shop-numbers",
  numbers_few: "shop-numbers-few",
  hosts: "shop-hosts",
  hosts_none: "shop-hosts-none",
  form_reached: "shop-form-reached",
  form_local: "shop-form-local",
  form_path: "shop-form-path",
  form_moved: "shop-form-moved",
  form_failing: "shop-form-failing",
  form_not_found: "shop-form-not-found",
  form_silent: "shop-form-silent",
  form_tls: "shop-form-tls",
  form_unreachable: "shop-form-unreachable",
  clock_right: "shop-clock-right",
  clock_unknown: "shop-clock-unknown",
  clock_ahead: "shop-clock-ahead",
  clock_behind: "shop-clock-behind",
  clock_wrong: "shop-clock-wrong",
  door_open: "shop-door-open",
  door_local: "shop-door-local",
  door_local_production: "shop-door-local-production",
  door_port: "shop-door-port",
  door_slow: "shop-door-slow",
  door_redirects: "shop-door-redirects",
  door_guarded: "shop-door-guarded",
  door_other: "shop-door-other",
  door_silent: "shop-door-silent",
  door_tls: "shop-door-tls",
  door_unreachable: "shop-door-unreachable",
  rest_none: "shop-rest-none",
  rest_right: "shop-rest-right",
  rest_local: "shop-rest-local",
  rest_error: "shop-rest-error",
  rest_other_mode: "shop-rest-other-mode",
  rest_password: "shop-rest-password",
  rest_not_found: "shop-rest-not-found",
  rest_silent: "shop-rest-silent",
  rest_tls: "shop-rest-tls",
  rest_unreachable: "shop-rest-unreachable",
} as const satisfies Record<FindingCode, keyof FrenchMessages>;

const MARKS = {
  ok: "shop-ok",
  warning: "shop-warning",
  fault: "shop-fault",
} as const;

/** What only the bank's back office can tell, in the order of docs/banque.md; the first names our address. */
const OFFICE: readonly PlainFrench[] = [
  "shop-office-batch",
  "shop-office-cancel",
  "shop-office-refund",
  "shop-office-replay",
  "shop-office-return",
  "shop-office-hash",
  "shop-office-capture",
  "shop-office-tries",
  "shop-office-mail",
  "shop-office-brands",
  "shop-office-journals",
  "shop-office-columns",
  "shop-office-key",
  "shop-office-first",
];

/** A finding with its mark before it: `FAUTE   La clé …`. */
export function findingLine(
  { code, value = "", wanted = "" }: BankFinding,
): string {
  const mark = french.t(MARKS[FINDING_LEVELS[code]]).padEnd(7);
  // What other machines answer goes to a terminal: nothing invisible may reach it.
  const words = french.t(FINDINGS[code], {
    value: visibleText(value),
    wanted: visibleText(wanted),
  });
  return `  ${mark} ${words}`;
}

/** What is to be set at the bank, numbered. */
export function officeLines(address: string): string[] {
  const points = [
    french.t("shop-office-end", { address: visibleText(address) }),
    ...OFFICE.map((id) => french.t(id)),
  ];
  return points.map((words, nth) =>
    `  ${String(nth + 1).padStart(2)}. ${words}`
  );
}

/** How it ended. */
export function bankResult(findings: readonly BankFinding[]): string {
  const count = (level: string) =>
    findings.filter(({ code }) => FINDING_LEVELS[code] === level).length;
  const [faults, warnings] = [count("fault"), count("warning")];
  if (faults > 0) return french.t("shop-result-faults", { faults, warnings });
  return warnings > 0
    ? french.t("shop-result-warnings", { warnings })
    : french.t("shop-result-ok");
}
