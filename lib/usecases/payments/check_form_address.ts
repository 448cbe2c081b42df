import { isLocalHost } from "../../domain/local_host.ts";
import type { BankFinding } from "../../domain/payments/bank_finding.ts";
import { probe } from "../../scellius/probe.ts";
import type { CheckServices, ShopSettings } from "./check_bank.ts";

/** How the path of every brand's form ends. */
const FORM_PATH = "/vads-payment/";

/** What the address of the bank's form answers to a bare GET, and how far our clock is from its. */
export async function checkForm(
  services: CheckServices,
  { url: address, formHosts = [] }: ShopSettings,
): Promise<{ findings: BankFinding[]; offsetMs?: number | null }> {
  if (address === undefined) return { findings: [] };
  const url = new URL(address);
  const value = url.host;
  const findings: BankFinding[] = [];
  if (isLocalHost(url.hostname)) findings.push({ code: "form_local", value });
  if (!url.pathname.endsWith(FORM_PATH)) {
    findings.push({
      code: "form_path",
      value: url.pathname,
      wanted: FORM_PATH,
    });
  }
  const answer = await probe({ url: address }, services);
  if (typeof answer === "string") {
    return { findings: [...findings, { code: `form_${answer}`, value }] };
  }
  const { status, location, dateMs, askedMs } = answer;
  const offsetMs = dateMs === null ? null : askedMs - dateMs;
  const wanted = String(status);
  const led = hostOf(location, address);
  if (status >= 300 && status < 400 && led !== "" && led !== url.origin) {
    // Where it leads may be allowed for already.
    if (!formHosts.includes(led)) {
      findings.push({ code: "form_moved", value, wanted: led });
    }
  } else if (status === 404 || status === 410) {
    return {
      findings: [...findings, { code: "form_not_found", value, wanted }],
    };
  } else if (status >= 500) {
    findings.push({ code: "form_failing", value, wanted });
  }
  if (findings.length === 0) {
    findings.push({ code: "form_reached", value, wanted });
  }
  return { findings, offsetMs };
}

function hostOf(location: string, base: string): string {
  return location !== "" && URL.canParse(location, base)
    ? new URL(location, base).origin
    : "";
}
