import { worstOf } from "../domain/payments/bank_finding.ts";
import { bankResult, findingLine, officeLines } from "../text/bank_words.ts";
import { french } from "../text/french.ts";
import { checkBank } from "../usecases/payments/check_bank.ts";
import { readBankSettings } from "./read_bank_settings.ts";
import { readEnvironment } from "./read_environment.ts";
import { readOptions } from "./read_options.ts";

const CODES = { ok: 0, fault: 1, warning: 3 } as const;

/**
 * `deno task bank check`: what can be said of the shop at the bank before it takes payments, and what to set in the
 * bank's back office. 0 when all is well, 1 when there is a fault, 3 when something is to be looked at, 2 when called
 * wrongly. It prints no secret.
 */
async function runBank(args: readonly string[]): Promise<0 | 1 | 2 | 3> {
  const [verb, ...more] = readOptions(args, {})?.words ?? [];
  if (verb !== "check" || more.length > 0) {
    console.error(french.t("shop-usage"));
    return 2;
  }
  const env = readEnvironment();
  const { settings, wrong } = readBankSettings(env);
  const findings = await checkBank(
    { now: Date.now, send: fetch },
    settings,
    { key: env.SCELLIUS_KEY, wrong },
  );
  const address = `${settings.origin ?? "ORIGIN"}/scellius/notification`;
  console.log([
    french.t("shop-title"),
    ...findings.map(findingLine),
    "",
    french.t("shop-office-title"),
    ...officeLines(address),
    "",
    bankResult(findings),
  ].join("\n"));
  return CODES[worstOf(findings)];
}

Deno.exit(await runBank(Deno.args));
