import { isLocalHost } from "../../domain/local_host.ts";
import type { BankFinding } from "../../domain/payments/bank_finding.ts";
import { probe } from "../../scellius/probe.ts";
import type { CheckServices, ShopSettings } from "./check_bank.ts";

/** Where the bank's notifications come in. */
const DOOR = "/scellius/notification";
/** No notification: it has no signature, and is refused as each like it. */
const BODY = "verification=1";
/** The buyer waits for it on the bank's page. */
const SLOW_MS = 2_000;
/** So much is shown of where it sends on to. */
const LOCATION_MAX = 200;

/** Whether our notification address answers by its public name as the bank needs it: it refuses what is not signed. */
export async function checkDoor(
  services: CheckServices,
  { origin, mode }: ShopSettings,
): Promise<BankFinding[]> {
  if (origin === undefined) return [];
  const url = new URL(DOOR, origin);
  const value = url.href;
  const findings: BankFinding[] = [];
  if (isLocalHost(url.hostname)) {
    const isReal = mode === "PRODUCTION";
    const code = isReal ? "door_local_production" : "door_local";
    findings.push({ code, value });
  } else if (url.port !== "") {
    findings.push({ code: "door_port", value: url.port });
  }
  const answer = await probe({ url: value, body: BODY }, services);
  if (typeof answer === "string") {
    return [...findings, { code: `door_${answer}`, value }];
  }
  const { status, text, location, tookMs } = answer;
  const wanted = String(status);
  if (status >= 300 && status < 400) {
    return [...findings, {
      code: "door_redirects",
      value,
      wanted: location.slice(0, LOCATION_MAX),
    }];
  }
  if (status === 401 || status === 403 || status === 407) {
    return [...findings, { code: "door_guarded", value, wanted }];
  }
  if (status !== 400 || !text.startsWith("KO-")) {
    return [...findings, { code: "door_other", value, wanted }];
  }
  if (tookMs > SLOW_MS) {
    findings.push({ code: "door_slow", value: String(Math.round(tookMs)) });
  }
  return [...findings, { code: "door_open", value }];
}
