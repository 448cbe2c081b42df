/** How much a finding matters: all well, to be looked at, or not ready for payments. */
export type FindingLevel = "ok" | "warning" | "fault";

/** What can be said of a shop at the bank before it takes payments, and how much each matters. */
export const FINDING_LEVELS = {
  variable_wrong: "fault",
  mode_test: "ok",
  mode_production: "ok",
  site_example: "fault",
  key_missing: "fault",
  key_length: "fault",
  key_blanks: "fault",
  key_signs: "fault",
  key_trimmed: "warning",
  key_unusual: "warning",
  key_example: "warning",
  key_example_production: "fault",
  key_right: "ok",
  numbers: "ok",
  numbers_few: "warning",
  hosts: "ok",
  hosts_none: "ok",
  form_reached: "ok",
  form_local: "warning",
  form_path: "warning",
  form_moved: "warning",
  form_failing: "warning",
  form_not_found: "fault",
  form_silent: "fault",
  form_tls: "fault",
  form_unreachable: "fault",
  clock_right: "ok",
  clock_unknown: "warning",
  clock_ahead: "warning",
  clock_behind: "warning",
  clock_wrong: "fault",
  door_open: "ok",
  door_local: "warning",
  door_local_production: "fault",
  door_port: "warning",
  door_slow: "warning",
  door_redirects: "fault",
  door_guarded: "fault",
  door_other: "fault",
  door_silent: "fault",
  door_tls: "fault",
  door_unreachable: "fault",
  rest_none: "ok",
  rest_right: "ok",
  rest_local: "warning",
  rest_error: "warning",
  rest_other_mode: "fault",
  rest_password: "fault",
  rest_not_found: "fault",
  rest_silent: "fault",
  rest_tls: "fault",
  rest_unreachable: "fault",
} as const satisfies Record<string, FindingLevel>;

/** Which one. */
export type FindingCode = keyof typeof FINDING_LEVELS;

/** One thing that was found; never with a secret in it. */
export interface BankFinding {
  code: FindingCode;
  /** What was found: a host, a number, a code of the bank's. */
  value?: string;
  /** What it is measured against, or where it leads. */
  wanted?: string;
}

/** How much the worst of some findings matters. */
export function worstOf(findings: readonly BankFinding[]): FindingLevel {
  const levels = findings.map(({ code }) => FINDING_LEVELS[code]);
  if (levels.includes("fault")) return "fault";
  return levels.includes("warning") ? "warning" : "ok";
}
