import { PLAN_STATES } from "../domain/ledger/plan.ts";
import { MAX_PLAN_PARTS, TEXT_MAX } from "./limits.ts";
import {
  readChoice,
  readContract,
  readCount,
  readDate,
  readPositive,
} from "./read_fields.ts";
import { type KnownTenants, readKnownTenant } from "./read_known.ts";
import type { TableReader } from "./read_table.ts";
import { readIdentifier } from "./read_text.ts";
import type { RollPlan } from "./rent_roll.ts";
import { cellOf, type Row } from "./row.ts";

/** How `plans.csv` is understood. */
export function planReader(tenants: KnownTenants): TableReader<RollPlan> {
  return {
    keyColumn: "plan",
    keyOf: (row) => cellOf(row, "plan")?.normalize("NFC") || null,
    parse: (row) => parsePlan(row, tenants),
  };
}

function parsePlan(row: Row, tenants: KnownTenants): RollPlan | undefined {
  const id = readIdentifier(row, "plan", TEXT_MAX.identifier);
  const contract = readContract(row);
  const tenantNumber = readKnownTenant(row, tenants);
  const debtCents = readPositive(row, "dette");
  const startsOn = readDate(row, "debut");
  const monthlyCents = readPositive(row, "mensualite");
  const parts = readCount(row, "echeances", MAX_PLAN_PARTS);
  const state = readChoice(row, "etat", PLAN_STATES);
  if (
    id === undefined || contract === undefined || tenantNumber === undefined ||
    debtCents === undefined || startsOn === undefined ||
    monthlyCents === undefined || parts === undefined || state === undefined
  ) return undefined;
  return {
    tenantNumber,
    plan: {
      v: 1,
      contract,
      holder: tenantNumber,
      id,
      debtCents,
      startsOn,
      monthlyCents,
      parts,
      state,
    },
  };
}
