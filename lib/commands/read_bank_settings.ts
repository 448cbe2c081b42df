import { ENVIRONMENT, presentIn } from "../config.ts";
import type { ShopSettings } from "../usecases/payments/check_bank.ts";

const BANK = ENVIRONMENT.pick({
  ORIGIN: true,
  SCELLIUS_SITE_ID: true,
  SCELLIUS_MODE: true,
  SCELLIUS_URL: true,
  SCELLIUS_FORM_HOSTS: true,
  SCELLIUS_FIRST_TRANS_ID: true,
  SCELLIUS_REST_URL: true,
  SCELLIUS_REST_PASSWORD: true,
});

/** The bank's part of the environment, each variable by itself, and the names of those that are wrong. */
export function readBankSettings(
  env: Readonly<Record<string, string | undefined>>,
): { settings: ShopSettings; wrong: string[] } {
  const present = presentIn(env);
  const faults = BANK.safeParse(present).error?.issues ?? [];
  const wrong = [...new Set(faults.map(({ path }) => path.join(".")))];
  const right = Object.entries(present).filter(([name]) =>
    !wrong.includes(name)
  );
  const { data = {} } = BANK.partial().safeParse(Object.fromEntries(right));
  const read = <K extends keyof typeof data>(name: K) =>
    wrong.includes(name) ? undefined : data[name];
  const settings = {
    origin: read("ORIGIN"),
    siteId: read("SCELLIUS_SITE_ID"),
    mode: read("SCELLIUS_MODE"),
    url: read("SCELLIUS_URL"),
    formHosts: read("SCELLIUS_FORM_HOSTS"),
    firstTransId: read("SCELLIUS_FIRST_TRANS_ID"),
    restUrl: read("SCELLIUS_REST_URL"),
    restPassword: read("SCELLIUS_REST_PASSWORD"),
  };
  return { settings, wrong };
}
