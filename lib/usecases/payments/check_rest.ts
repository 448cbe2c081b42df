import { isLocalHost } from "../../domain/local_host.ts";
import type { BankFinding } from "../../domain/payments/bank_finding.ts";
import { BankRefusal } from "../../scellius/bank_client.ts";
import { whyUnreached } from "../../scellius/probe.ts";
import { createRestClient } from "../../scellius/rest_client.ts";
import type { CheckServices, ShopSettings } from "./check_bank.ts";

/** An order that nobody has: the bank says that it knows none, which it says to nobody but the shop. */
const NO_ORDER = "VERIFICATION";
/** How the bank's passwords begin, by mode. */
const PREFIXES = { TEST: "testpassword_", PRODUCTION: "prodpassword_" };
/** The bank's codes for who asks: wrong user or password, none at all. */
const NOT_LET_IN = /^INT_9\d\d$/;

/** Whether the bank lets us ask, told apart from a bank that cannot be reached. */
export async function checkRest(
  { send }: CheckServices,
  { siteId, mode, restUrl, restPassword: password }: ShopSettings,
): Promise<BankFinding[]> {
  if (siteId === undefined || mode === undefined || restUrl === undefined) {
    return [];
  }
  if (password === undefined) return [{ code: "rest_none" }];
  const other = mode === "TEST" ? "PRODUCTION" : "TEST";
  if (password.startsWith(PREFIXES[other])) {
    return [{ code: "rest_other_mode", value: mode, wanted: other }];
  }
  const { host: value, hostname } = new URL(restUrl);
  const findings: BankFinding[] = isLocalHost(hostname)
    ? [{ code: "rest_local", value }]
    : [];
  const rest = { url: restUrl, password };
  try {
    await createRestClient({ siteId, mode, rest }, send).readOrder(NO_ORDER);
    return [...findings, { code: "rest_right", value }];
  } catch (error) {
    return [...findings, findingOf(error, value)];
  }
}

function findingOf(error: unknown, value: string): BankFinding {
  if (!(error instanceof BankRefusal)) {
    return { code: `rest_${whyUnreached(error)}`, value };
  }
  const { status, code } = error;
  const wanted = code ?? String(status);
  const isLetIn = status !== 401 && status !== 403 &&
    !NOT_LET_IN.test(code ?? "");
  if (!isLetIn) return { code: "rest_password", value, wanted };
  const isElsewhere = status === 404 || (status < 400 && code === null);
  return { code: isElsewhere ? "rest_not_found" : "rest_error", value, wanted };
}
