import { type IsoDate, monthOf } from "../../lib/domain/month.ts";
import type { ContractRef } from "../../lib/domain/references.ts";
import type { RentLine } from "../../lib/domain/tenant.ts";
import { keys } from "../../lib/store/keys.ts";
import { issueNotices } from "../../lib/usecases/documents/issue_notices.ts";
import type { TestPortal } from "./test_services.ts";

/** A rent of 400,00 € as a line of a contract; changes make others of it. */
export const RENT_LINE: RentLine = {
  code: "LOY",
  nature: "loyer",
  label: "Loyer principal",
  direction: "D",
  amountCents: 40000,
  from: "2026-01",
  to: null,
};

/** 150,00 € of help in the tenant's favour. */
const APL_LINE: RentLine = {
  ...RENT_LINE,
  code: "APL",
  nature: "apl",
  label: "Aide personnalisée au logement",
  direction: "C",
  amountCents: 15000,
};

/**
 * Issues the notices that a day asks for, on rent and help of a contract and what lines a test adds, and sets the
 * clock back.
 */
export async function issueTestNotices(
  { services, kv, clock }: TestPortal,
  day: IsoDate,
  contract: ContractRef = "L/0039000204",
  more: readonly RentLine[] = [],
): Promise<void> {
  await kv.set(keys.schedule(contract), {
    v: 1,
    contract,
    lines: [RENT_LINE, APL_LINE, ...more],
    totals: {},
  });
  const { nowMs } = clock;
  clock.nowMs = Date.parse(`${day}T05:00:00Z`);
  await issueNotices(services, { until: monthOf(day) });
  clock.nowMs = nowMs;
}
