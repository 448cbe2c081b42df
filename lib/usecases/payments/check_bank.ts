import type { BankFinding } from "../../domain/payments/bank_finding.ts";
import {
  checkClock,
  checkKey,
  checkMode,
  checkNumbers,
} from "../../domain/payments/check_shop.ts";
import type { Send } from "../../scellius/probe.ts";
import { checkDoor } from "./check_door.ts";
import { checkForm } from "./check_form_address.ts";
import { checkRest } from "./check_rest.ts";

/** A shop as the environment has it; what is missing or malformed is undefined. */
export interface ShopSettings {
  origin?: string;
  siteId?: string;
  mode?: "TEST" | "PRODUCTION";
  url?: string;
  formHosts?: readonly string[];
  firstTransId?: number;
  restUrl?: string;
  restPassword?: string;
}

/** What the checks need from outside. */
export interface CheckServices {
  now: () => number;
  send: Send;
}

/**
 * Says what can be said of a shop before it takes payments: what its settings show, what the bank's addresses answer,
 * and whether ours answers as the bank needs it. Nothing is booked or written; the three addresses are asked at once,
 * ten seconds each at most.
 */
export async function checkBank(
  services: CheckServices,
  settings: ShopSettings,
  /** The key as the environment has it, and the variables that are wrong. */
  { key, wrong }: { key: string | undefined; wrong: readonly string[] },
): Promise<BankFinding[]> {
  const { mode, siteId, firstTransId, formHosts } = settings;
  const [form, door, rest] = await Promise.all([
    checkForm(services, settings),
    checkDoor(services, settings),
    // Of a password that is malformed nothing more is to be said.
    wrong.includes("SCELLIUS_REST_PASSWORD")
      ? []
      : checkRest(services, settings),
  ]);
  const clock = form.offsetMs === undefined ? [] : [checkClock(form.offsetMs)];
  return [
    ...wrong.map((value): BankFinding => ({ code: "variable_wrong", value })),
    ...checkMode(mode, siteId),
    ...checkKey(key, mode),
    ...checkNumbers(firstTransId),
    ...checkHosts(formHosts),
    ...form.findings,
    ...clock,
    ...door,
    ...rest,
  ];
}

function checkHosts(hosts: readonly string[] | undefined): BankFinding[] {
  if (hosts === undefined) return [];
  return hosts.length === 0
    ? [{ code: "hosts_none" }]
    : [{ code: "hosts", value: hosts.join(", ") }];
}
